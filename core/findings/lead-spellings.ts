import { onceInTurn } from "../model/once-in-turn.js";
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

/** How many lines something stands on, told line by line. */
interface LineCount {
  count: number;
  last: Line | null;
}

function countLine(lines: LineCount, line: Line): void {
  if (lines.last !== line) lines.count++;
  lines.last = line;
}

/** The ways of writing one spelling, and the lines of each and of all. */
interface Ways extends LineCount {
  readonly ways: Map<string, LineCount>;
}

/** The commonest way, capitals aside; the first met where two are as common. */
function preferred(ways: ReadonlyMap<string, LineCount>): string {
  const all = [...ways];
  const quiet = all.filter(([written]) => inTitleCase(written, NO_ABBREVIATIONS) === written);
  return (quiet.length > 0 ? quiet : all).reduce((best, way) => (way[1].count > best[1].count ? way : best))[0];
}

/** The spellings of a file's leads, folded, in the order in which they are met; those of the settings first. */
export function leadSpellings(file: readonly Tracker[], organisation: Organisation): ReadonlyMap<string, LeadSpelling> {
  return spellingsIn(file)(organisation);
}

const spellingsIn = onceInTurn((file: readonly Tracker[]) => onceInTurn((organisation: Organisation) => workedOut(file, organisation)));

const inSettings = onceInTurn(({ leads }: Organisation): ReadonlyMap<string, LeadSpelling> => new Map(leads.map((text): [string, LeadSpelling] => [fold(text), { text, count: Infinity }])));

/** The ways of writing a spelling, and the one that this text is of; each new where it is not met yet. */
function waysOf(met: Map<string, Ways>, spelling: string, text: string): readonly [all: Ways, way: LineCount] {
  const all = met.get(spelling) ?? { ways: new Map<string, LineCount>(), count: 0, last: null };
  const way = all.ways.get(text) ?? { count: 0, last: null };
  met.set(spelling, all);
  all.ways.set(text, way);
  return [all, way];
}

function workedOut(file: readonly Tracker[], organisation: Organisation): Map<string, LeadSpelling> {
  const met = new Map<string, Ways>();
  const asWritten = new Map<string, readonly [all: Ways, way: LineCount]>();
  for (const { written, spelling, line } of mentionsInFile(file)) {
    let counted = asWritten.get(written);
    if (counted === undefined) asWritten.set(written, (counted = waysOf(met, spelling, tidyLine(written))));
    countLine(counted[0], line);
    countLine(counted[1], line);
  }
  const spellings = new Map(inSettings(organisation));
  for (const [spelling, { ways, count }] of met) if (!spellings.has(spelling)) spellings.set(spelling, { text: preferred(ways), count });
  return spellings;
}
