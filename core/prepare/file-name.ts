import { divisionSlug } from "../model/division.js";
import type { Month } from "../model/month.js";

/** Longer names make paths that Windows and SharePoint refuse. */
const LONGEST = 60;

/** "early-help 2018-12" for Early Help: small letters, digits and hyphens, which every disk takes. Adds the name to `taken`, so that no two divisions share one. */
export function returnFileName(division: string, month: Month, taken: Set<string>): string {
  const slug = divisionSlug(division).slice(0, LONGEST).replace(/-+$/, "") || "division";
  for (let count = 1; ; count++) {
    const name = `${slug}${count === 1 ? "" : `-${count}`} ${month}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
