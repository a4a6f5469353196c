import type { Work } from "../taskpane/workbook-port.js";
import { isRefusal, refuseCancelled } from "./host-trouble.js";

/** One of so many parts of the rows of every sheet. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

/** Excel on the web gives 5 MB at most; nothing that can be read needs more parts than this. */
const MOST_PARTS = 256;

/** The rows of a part: [first, after the last]. Rows that go together in blocks stay together. */
export function rowsOfPart({ index, of }: Part, rows: number, block: number): readonly [first: number, after: number] {
  const size = Math.ceil(Math.ceil(rows / block) / of) * block;
  return [Math.min(rows, index * size), Math.min(rows, (index + 1) * size)];
}

/**
 * Asks Excel for something of all rows and waits once. Only where Excel says that its answer would be too large are the rows asked for in parts.
 * `ask` queues what is wanted of a part and gives back how to pick it up after the wait.
 */
export async function inParts(context: Excel.RequestContext, { signal }: Work, ask: (part: Part) => () => void): Promise<void> {
  for (let of = 1; ; of *= 4) {
    try {
      for (let index = 0; index < of; index++) {
        refuseCancelled(signal);
        const collect = ask({ index, of });
        await context.sync();
        collect();
      }
      return;
    } catch (error) {
      if (!isRefusal(error, "ResponsePayloadSizeLimitExceeded") || of >= MOST_PARTS) throw error;
    }
  }
}
