/** So often it is looked at: what a thread fills in that time must fit into the room that is left to it. */
const EVERY_MS = 20;

/**
 * Calls `over` once when the process has grown by more than so many megabytes. Looked at from outside, since a thread that fills its own heap to the end
 * takes the process down more often than not, and since what is unpacked lies outside the heap. Growth counts for whichever file has been read for longest.
 * @returns what ends the watch.
 */
export function watchMemory(megabytes: number, over: () => void): () => void {
  const before = resident();
  const timer = setInterval(() => {
    if ((resident() - before) / 1e6 <= megabytes) return;
    clearInterval(timer);
    over();
  }, EVERY_MS);
  return () => clearInterval(timer);
}

let last = { bytes: 0, at: -Infinity };

/** What the process holds, or held when it was last looked at not long ago: to ask the system takes as long as to read a small file. */
function resident(): number {
  const at = performance.now();
  if (at - last.at > EVERY_MS / 2) last = { bytes: process.memoryUsage.rss(), at };
  return last.bytes;
}

/** The room that an engine must have, in megabytes, so that its heap is never full before the watch ends it. */
export function roomFor(megabytes: number): number {
  return Math.ceil(megabytes * 1.25) + 512;
}
