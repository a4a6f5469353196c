import { monthLabel } from "../../core/model/month.js";
import type { PersonalText } from "../../core/publish/personal-texts.js";
import type { Release } from "../../core/publish/release-summary.js";
import { coverSentences, leftOutLines, plansLeftOut } from "../../core/publish/release-words.js";
import { plural } from "../../core/report/summary-sentences.js";

/** What was published. Lines end in "\n". */
export function publicationText(release: Release, checkedBy: string, written: readonly string[]): string {
  const { summary, left } = release;
  const rows = [
    `${monthLabel(summary.month)}: ${plural(summary.totals.lines, "line")} published`,
    ...coverSentences(release, checkedBy).map((said) => `  ${said}`),
    ...(left.unmarked === 0 ? [] : [`  ${unmarkedWords(left.unmarked)}`]),
    ...written.map((path) => `wrote ${path}`),
  ];
  return rows.map((row) => `${row}\n`).join("");
}

/** Why nothing was published, in a sentence: what would be left out, and what to do. */
export function uncheckedText({ summary, left }: Release): string {
  const unnamed = left.unnamed === 0 ? "" : ` and show ${plural(left.unnamed, "lead")} as "Named officer"`;
  const plans = left.indicators + left.risks === 0 ? "" : `, ${plansLeftOut(left)}`;
  const unmarked = left.unmarked === 0 ? "" : ` (${left.unmarked} of them without a mark of circulation, which counts as open)`;
  return `Nothing was written: the copies would leave out ${leftOutLines(left)}${plans}${unnamed}, and publish ${plural(summary.totals.lines, "line")}${unmarked}; read what they would hold for names and for whom it describes, which no pattern can know, then run this again with the role of whoever has read it, such as --checked-by "Head of Communications".`;
}

/** Why nothing was published: the cells, with most of what they hold covered. */
export function personalText(summary: string, found: readonly PersonalText[]): string {
  const cells = new Set(found.flatMap((each) => each.cells)).size;
  return [
    `Nothing was written: ${plural(cells, "cell")} of ${summary} ${cells === 1 ? "holds" : "hold"} what looks like personal data.`,
    ...found.map((each) => `  ${each.cells.join(", ")}: ${each.kind} (${each.shown})`),
    "Change the text there, in a copy of the summary if this one is to keep it, or mark the line restricted in column Circulation; then run this again.",
  ].join("\n");
}

function unmarkedWords(count: number): string {
  return `${plural(count, "line")} ${count === 1 ? "has" : "have"} no mark of circulation, which counts as open.`;
}
