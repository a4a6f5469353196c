import { onceFor } from "../model/once-for.js";
import type { Line, Tracker } from "../model/tracker.js";
import { inTitleCase } from "../parse/lead-case.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { mentionsInFile } from "./lead-mentions.js";
import type { Organisation } from "./organisation.js";

/** One way of spelling a lead, whatever the case of its letters, in all the sheets of a file. */
export interface LeadSpelling {
  /** In the case that the plan writes most, capitals aside. */
  readonly text: string;
  /** On how many lines it stands; Infinity for what the settings write. */
  readonly count: number;
}

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/** The commonest way, capitals aside; the first met where two are as common. */
function preferred(ways: ReadonlyMap<string, ReadonlySet<Line>>): string {
  const all = [...ways];
  const quiet = all.filter(([written]) => inTitleCase(written, NO_ABBREVIATIONS) === written);
  return (quiet.length > 0 ? quiet : all).reduce((best, way) => (way[1].size > best[1].size ? way : best))[0];
}

/** The spellings of a file's leads, folded, in the order in which they are met; those of the settings first. */
export function leadSpellings(file: readonly Tracker[], organisation: Organisation): ReadonlyMap<string, LeadSpelling> {
  return spellingsIn(file)(organisation);
}

const spellingsIn = onceFor((file: readonly Tracker[]) => onceFor((organisation: Organisation) => workedOut(file, organisation)));

function workedOut(file: readonly Tracker[], { leads }: Organisation): Map<string, LeadSpelling> {
  const ways = new Map<string, Map<string, Set<Line>>>();
  for (const { written, line } of mentionsInFile(file)) {
    const [text, key] = [tidyLine(written), fold(written)];
    const seen = ways.get(key) ?? new Map<string, Set<Line>>();
    ways.set(key, seen.set(text, (seen.get(text) ?? new Set<Line>()).add(line)));
  }
  const met = [...ways].map(([key, seen]): [string, LeadSpelling] => [key, { text: preferred(seen), count: new Set([...seen.values()].flatMap((lines) => [...lines])).size }]);
  return new Map([...leads.map((text): [string, LeadSpelling] => [fold(text), { text, count: Infinity }]), ...met.filter(([key]) => !leads.some((text) => fold(text) === key))]);
}
