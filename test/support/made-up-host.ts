import type { CalendarDate } from "../../core/model/calendar-date.js";
import type { Host } from "../../scripts/cli/host.js";
import { READER_IN_PROCESS } from "./reader-in-process.js";

/** A host that keeps what is written, in a folder and on a day of the test's choosing. */
export interface MadeUpHost extends Host {
  /** All that was written to standard output. */
  results(): string;
  /** All that was written to standard error. */
  complaints(): string;
}

export function madeUpHost({ cwd = "/nowhere", today = { year: 2018, month: 12, day: 4 }, isTTY = false }: { cwd?: string; today?: CalendarDate; isTTY?: boolean } = {}): MadeUpHost {
  const written = { out: "", err: "" };
  const output = (stream: "out" | "err"): Host["out"] => ({
    write: (text) => {
      written[stream] += text;
    },
    isTTY,
    columns: 60,
  });
  return { out: output("out"), err: output("err"), cwd, today, reader: READER_IN_PROCESS, results: () => written.out, complaints: () => written.err };
}
