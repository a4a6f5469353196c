/** Buffers are packed from this size on, and made a little larger. */
export const BUFFER_FULL = 1 << 18;
const ROOM = BUFFER_FULL + (1 << 16);

/** One more than the threads that Node packs on. */
const AT_ONCE = 5;

/** The few buffers that parts are written into, used again and again: who asks while all are being packed waits. */
export class BufferPool {
  private readonly free: Uint8Array[] = [];
  private readonly waiting: ((buffer: Uint8Array) => void)[] = [];
  private made = 0;

  take(): Promise<Uint8Array> {
    const buffer = this.free.pop();
    if (buffer) return Promise.resolve(buffer);
    if (this.made === AT_ONCE) return new Promise((resolve) => this.waiting.push(resolve));
    this.made += 1;
    return Promise.resolve(new Uint8Array(ROOM));
  }

  give(buffer: Uint8Array): void {
    const next = this.waiting.shift();
    if (next) next(buffer);
    else this.free.push(buffer);
  }
}
