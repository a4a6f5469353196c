import type { Work } from "../../addin/taskpane/workbook-port.js";

/** Work that nobody watches and nobody cancels. */
export function quietWork(): Work {
  return { signal: new AbortController().signal, progress: () => undefined };
}
