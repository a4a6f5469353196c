import type { Work } from "../taskpane/workbook-port.js";
import { refuseCancelled } from "./host-trouble.js";

/** Excel on the web takes 5 MB at most in one request; this leaves room for what is counted roughly. */
const ROOM = 4_000_000;

/** What one more instruction takes in a request, roughly, besides what it carries. */
const INSTRUCTION = 500;

/** Sends what is queued to Excel when the next instruction would not fit into the same request. */
export class RequestPace {
  private used = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly work: Work,
  ) {}

  /** Makes room for some instructions that carry values of so many bytes. */
  async room(bytes: number, instructions = 1): Promise<void> {
    const need = bytes + instructions * INSTRUCTION;
    if (this.used > 0 && this.used + need > ROOM) await this.send();
    this.used += need;
  }

  async send(): Promise<void> {
    refuseCancelled(this.work.signal);
    this.used = 0;
    await this.context.sync();
  }
}

const encoder = new TextEncoder();

/** How many bytes a value takes in a request. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
