import { isoDate } from "./calendar-date.js";
import type { Precision, Timing, TimingKind } from "./timing.js";

/** A timing as `--json` prints it: its days in ISO 8601. */
export interface TimingJson {
  readonly text: string;
  readonly kind: TimingKind;
  readonly from: string | null;
  readonly by: string | null;
  readonly ongoing: boolean;
  readonly every: string | null;
  readonly precision: Precision | null;
}

export function timingJson({ text, kind, from, by, ongoing, every, precision }: Timing): TimingJson {
  return { text, kind, from: from && isoDate(from), by: by && isoDate(by), ongoing, every, precision };
}
