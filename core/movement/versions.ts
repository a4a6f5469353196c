import { FIRST_VERSION, type Summary, type SummaryVersion } from "../consolidate/summary.js";
import { versionChanges } from "./version-changes.js";

/** The version of a summary that was made before: the same while nothing has changed, else the next, with what changed. */
export function nextVersion(earlier: Summary | null, now: Summary): SummaryVersion {
  if (!earlier || earlier.month !== now.month) return FIRST_VERSION;
  const changes = versionChanges(earlier, now);
  return changes.length === 0 ? earlier.version : { number: nextNumber(earlier.version.number), changes };
}

/** "1.1" after "1.0", "1.10" after "1.9". */
function nextNumber(number: string): string {
  const [, major = "1", minor = "0"] = /^(\d+)\.(\d+)$/.exec(number) ?? [];
  return `${major}.${Number(minor) + 1}`;
}
