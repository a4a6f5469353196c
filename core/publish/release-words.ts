import { monthLabel } from "../model/month.js";
import { listed, plural } from "../report/summary-sentences.js";
import { NAMED_OFFICER } from "./posts.js";
import type { LeftOut, Release } from "./release-summary.js";

/** "3 restricted lines and 1 internal line", or "No restricted and no internal line". */
export function leftOutLines({ restricted, internal }: LeftOut): string {
  const said = [...(restricted === 0 ? [] : [plural(restricted, "restricted line")]), ...(internal === 0 ? [] : [plural(internal, "internal line")])];
  return said.length === 0 ? "no line (none is marked restricted or internal)" : listed(said);
}

/** What a reader of a published copy has to know before the first figure, a sentence each. */
export function coverSentences({ summary, left }: Release, checkedBy: string): string[] {
  const count = left.restricted + left.internal;
  return [
    `Checked for release by ${checkedBy}.`,
    count === 0
      ? "No line is left out: none is marked restricted or internal."
      : `${capital(leftOutLines(left))} ${count === 1 ? "is" : "are"} left out. Every total, count and chart counts only the ${plural(summary.totals.lines, "line")} in this copy, so that figures can differ from those of other reports of ${monthLabel(summary.month)}.`,
    ...(left.indicators + left.risks === 0 ? [] : [`${capital(plansLeftOut(left))} ${left.indicators + left.risks === 1 ? "is" : "are"} left out as well.`]),
    ...(left.unnamed === 0 ? [] : [`Leads are named by their posts; ${left.unnamed === 1 ? "one that is" : `${left.unnamed} that are`} no title of a post ${left.unnamed === 1 ? "is" : "are"} shown as \u201c${NAMED_OFFICER}\u201d.`]),
  ];
}

/** How the copy was made, for whoever wants to know: what about, and what is said. */
export function releaseNotes({ summary: { previousMonth }, left }: Release, checkedBy: string): (readonly [subject: string, said: string])[] {
  return [
    ["Checked for release", `By ${checkedBy}. Texts were searched for NHS, National Insurance and pupil numbers, dates of birth, telephone numbers, e-mail and street addresses, postcodes, case numbers and children known by a letter, an age or initials. No pattern can know a child's name, or whom a text describes: a person has to read it, and has confirmed so.`],
    ["Lines left out", `${capital(leftOutLines(left))}. Lines without a mark count as open${left.unmarked === 0 ? "" : `; ${left.unmarked} of those published ${left.unmarked === 1 ? "has" : "have"} none`}.`],
    ["Totals", "Every total, count and chart counts the lines in this copy and no other."],
    ["People", `Leads, and whoever approved a date, are named by their posts. Who is not is shown as \u201c${NAMED_OFFICER}\u201d, also where the same name stands in a text; when in doubt, nobody is named.`],
    ...(left.answers === 0 ? [] : [["Answers left out", `${plural(left.answers, "set")} of answers to the four questions, about themes all of whose lines are left out.`] as const]),
    ...(previousMonth === null ? [] : [["Movement", `Since ${monthLabel(previousMonth)}. Lines that are no longer there are not named${left.vanished === 0 ? "" : ` (${left.vanished} in the summary)`}: nothing says whether they could be. A line that was restricted or internal then is shown as it stands now.`] as const]),
    ...(left.indicators + left.risks === 0 ? [] : [["Indicators and risks", `${capital(plansLeftOut(left))} of the summary ${left.indicators + left.risks === 1 ? "is" : "are"} left out: neither has a mark that says whether it may be published.`] as const]),
    ["Earlier months", "Not shown: their totals count lines that are left out here."],
    ["What else is left out", "The files that lines came from, findings about how returns are filled in, evidence, risks and budget lines, columns of the divisions' own, comments, and Line IDs."],
  ];
}

/** "23 indicators and 16 risks". */
export function plansLeftOut({ indicators, risks }: LeftOut): string {
  return listed([...(indicators === 0 ? [] : [plural(indicators, "indicator")]), ...(risks === 0 ? [] : [plural(risks, "risk")])]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
