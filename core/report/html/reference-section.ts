import { crossReferenceSentences, lineWords } from "../../budget/cross-reference-sentences.js";
import type { CrossReference } from "../../budget/cross-reference.js";
import { writeExact } from "../../budget/exact-amount.js";
import type { OffTrackLine } from "../../budget/off-track-lines.js";
import type { ProseReading } from "../../budget/prose-figures.js";
import { proseSentences } from "../../budget/prose-sentences.js";
import { actionText } from "../budget/reference-sheet.js";
import { textTable } from "./html-table.js";
import { html, type Markup } from "./markup.js";

/** Which actions stand behind which budget lines. */
export function referenceSection(reference: CrossReference): Markup {
  const said = crossReferenceSentences(reference);
  return html`<section id="actions">
<h2>Actions and budget lines</h2>
${said.length === 0 ? html`<p>No action tracker was found in these files.</p>` : html`<ul class="sentences">${said.map((sentence) => html`<li>${sentence}</li>
`)}</ul>`}
${reference.offTrack.lines.length > 0 && offTrackTable(reference.offTrack.lines)}</section>
`;
}

/** Sums of money in the texts, held against the tables and one another. */
export function proseSection(prose: ProseReading): Markup | null {
  const said = proseSentences(prose);
  if (said.length === 0) return null;
  return html`<section id="texts">
<h2>Figures in the texts</h2>
<ul class="sentences">${said.map((sentence) => html`<li>${sentence}</li>
`)}</ul></section>
`;
}

function offTrackTable(lines: readonly OffTrackLine[]): Markup {
  return textTable({
    look: "off-track",
    caption: "Budget lines with an off-track action (not money at risk)",
    columns: [
      { heading: "Budget line", kind: "name", cell: ({ line }: OffTrackLine) => lineWords(line) },
      { heading: "Amount", cell: ({ amount, heading }) => (amount === null ? "No figure" : html`${writeExact(amount)} <span class="more">${heading}</span>`) },
      { heading: "Grants apart", cell: ({ grant }) => (grant === null ? "–" : writeExact(grant)) },
      { heading: "Off-track actions", cell: ({ actions }) => actions.map(({ action }) => html`<span class="milestone">${actionText(action)}${action.division !== "" && html` <span class="ref">(${action.division})</span>`}</span>`) },
    ],
    rows: lines,
  });
}
