import { defineRule } from "../findings/define-rule.js";
import { leadMentions, lineCount, mentionsInFile, type LeadMention } from "../findings/lead-mentions.js";
import type { Organisation } from "../findings/organisation.js";
import { countLines } from "../findings/quote.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { Tracker } from "../model/tracker.js";
import { SMALL_WORDS } from "../parse/lead-words.js";
import { isAcronym } from "../parse/lead-case.js";

interface Met {
  readonly tracker: Tracker;
  readonly mentions: LeadMention[];
}

/** The abbreviations that stand as leads in a file, each where it is first met. */
const abbreviationsMet = onceInTurn((file: readonly Tracker[]): ReadonlyMap<string, Met> => {
  const met = new Map<string, Met>();
  for (const tracker of file) {
    for (const mention of leadMentions(tracker)) {
      const before = met.get(mention.lead);
      if (before) before.mentions.push(mention);
      else if (isAcronym(mention.lead)) met.set(mention.lead, { tracker, mentions: [mention] });
    }
  }
  return met;
});

function initials(text: string): string {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !SMALL_WORDS.has(word.toLowerCase())).map((word) => word.charAt(0).toUpperCase()).join("");
}

/** "Director of Adults (DA)" anywhere in the file, or a lead "Human Resources" beside "HR". */
function isWrittenOut(abbreviation: string, file: readonly Tracker[]): boolean {
  const bracket = `(${abbreviation})`;
  return mentionsInFile(file).some(({ lead }) => lead !== abbreviation && initials(lead) === abbreviation)
    || file.some((tracker) => [...tracker.places.texts.values()].some((text) => text.includes(bracket) && initials(text.slice(0, text.indexOf(bracket))).endsWith(abbreviation)));
}

/** What the plan's legends explain, and the settings. */
const explainedIn = onceInTurn((file: readonly Tracker[]): ReadonlySet<string> => new Set(file.flatMap(({ abbreviations }) => Object.keys(abbreviations))));
const explainedBy = onceInTurn(({ abbreviations, leads }: Organisation): ReadonlySet<string> => new Set([...Object.keys(abbreviations), ...leads]));

export default defineRule({
  code: "LED102",
  name: "lead-unknown",
  severity: "warning",
  message: '"{lead}" ({lines}) is an abbreviation that neither the plan nor the settings explain. Say in the plan\'s list of abbreviations whom it stands for.',
  why: "A plan that explains some of its leads and not others leaves readers outside the service guessing who answers for a line.",
  example: `
    | DHL = Director of Health and Learning |||
    | Ref | Action              | Lead | Due      |
    | 1.1 | Agree the protocol  | DHL  | Jan 2019 |
    | 1.2 | Publish the leaflet | CX   | Feb 2019 |`,
  *find(input) {
    const [inFile, inSettings] = [explainedIn(input.file), explainedBy(input.organisation)];
    if (inFile.size === 0 && inSettings.size === 0) return;
    const isExplained = (lead: string): boolean => inFile.has(lead) || inSettings.has(lead);
    const met = abbreviationsMet(input.file);
    if (![...met.keys()].some(isExplained)) return;
    for (const [lead, { tracker, mentions }] of met) {
      const [first] = mentions;
      if (!first || tracker !== input.tracker || isExplained(lead) || isWrittenOut(lead, input.file)) continue;
      yield { at: first.cell, data: { lead, lines: countLines(lineCount(mentions)) } };
    }
  },
});
