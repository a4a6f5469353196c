import { isHeading, textsWith } from "../findings/cell-texts.js";
import { defineRule, type RuleInput } from "../findings/define-rule.js";
import type { Organisation } from "../findings/organisation.js";
import { pushedInside } from "../findings/pushed-inside.js";
import { SIGNS } from "../findings/text-signs.js";
import { onceInTurn } from "../model/once-in-turn.js";
import { remember } from "../model/remember.js";
import type { Line, Tracker } from "../model/tracker.js";
import { statusOfWords } from "../parse/status.js";

/** An abbreviation that no legend explains is known when the leads of so many lines use it. */
const USES = 2;

/** Abbreviations that stand alone in the lead column. */
function leadAbbreviations(lines: readonly Line[]): string[] {
  const uses = new Map<string, number>();
  for (const { leads } of lines) {
    for (const lead of new Set(leads.filter((each) => /^[A-Z]{3,}$/.test(each)))) uses.set(lead, (uses.get(lead) ?? 0) + 1);
  }
  return [...uses].flatMap(([lead, count]) => (count >= USES ? [lead] : []));
}

/** Short forms and titles that the file or the organisation uses. */
function namesOf({ file, organisation }: RuleInput): Names {
  const [inFile, inSettings] = [namesIn(file), namesInSettings(organisation)];
  return { abbreviations: new Set([...inFile.abbreviations, ...inSettings.abbreviations]), titles: new Set([...inFile.titles, ...inSettings.titles]) };
}

interface Names {
  readonly abbreviations: Set<string>;
  readonly titles: Set<string>;
}

const namesIn = onceInTurn((file: readonly Tracker[]): Names => {
  const lines = file.flatMap((tracker) => tracker.lines);
  const leads = new Set<string>();
  for (const line of lines) for (const lead of line.leads) leads.add(lead);
  return namesFrom(file.map((tracker) => tracker.abbreviations), leadAbbreviations(lines), [...leads]);
});

const namesInSettings = onceInTurn(({ abbreviations, leads }: Organisation): Names => namesFrom([abbreviations], [], leads));

/** A key of ratings ("GREEN = on track") explains no name. */
function namesFrom(explained: readonly Readonly<Record<string, string>>[], used: readonly string[], leads: readonly string[]): Names {
  const abbreviations = [...explained.flatMap((each) => Object.keys(each)), ...used].filter((word) => statusOfWords(word) === null);
  const titles = [...explained.flatMap((each) => Object.values(each)), ...leads];
  return { abbreviations: new Set(abbreviations), titles: new Set(titles.filter((title) => /\s/.test(title))) };
}

export default defineRule({
  code: "TXT102", name: "abbreviation-inside-word", severity: "warning",
  message: '"{word}" has "{inside}" inside it, as where a replacement of one word by another went through the whole text.',
  why: "A find-and-replace that was not limited to whole words leaves words that nobody can read, and nobody sees it happen.",
  example: `
    | HOSCP = Head of Safeguarding |
    |
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with the HOSCPtors of the service | HOSCP | Dec 18 | Green |`,
  *find(input) {
    const texts = textsWith(input.tracker, SIGNS.pushed);
    if (texts.length === 0) return;
    const { abbreviations, titles } = namesOf(input);
    const search = remember(pushedInside(abbreviations, titles));
    for (const each of texts) {
      const found = search(each.text);
      if (found && !isHeading(each)) yield { at: each.cell, data: found };
    }
  },
});
