import { nameForFile } from "../model/file-name.js";
import type { Month } from "../model/month.js";

/** "early-help 2018-12" for Early Help. Adds the name to `taken`, so that no two divisions share one. */
export function returnFileName(division: string, month: Month, taken: Set<string>): string {
  const slug = nameForFile(division, "division");
  for (let count = 1; ; count++) {
    const name = `${slug}${count === 1 ? "" : `-${count}`} ${month}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
