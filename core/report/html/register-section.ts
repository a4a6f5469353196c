import type { RegisterEntry } from "../../consolidate/summary.js";
import { RETURN_STATE_WORDS } from "../../consolidate/summary-columns.js";
import { shortDate } from "../../model/calendar-date.js";
import { plural } from "../summary-sentences.js";
import type { Released } from "../without-restricted.js";
import { textTable } from "./html-table.js";
import { html, type Content, type Markup } from "./markup.js";

/** What came, what did not, what was used, and why. */
export function registerSection({ summary: { returns } }: Released): Markup {
  const used = returns.filter(({ state }) => state === "received").length;
  const table = textTable<RegisterEntry>({
    look: "register",
    caption: "Returns",
    columns: [
      { heading: "Division", kind: "name", cell: ({ division }) => division },
      { heading: "Return", cell: ({ file }) => file || "None" },
      { heading: "State", cell: ({ state, late }) => `${RETURN_STATE_WORDS[state]}${late ? ", late" : ""}` },
      { heading: "Lines", cell: ({ lines }) => lines },
      { heading: "Signed off", cell: signature },
      { heading: "What happened", cell: ({ why, state }) => (why === "" && state === "received" ? "Read and used." : why) },
    ],
    rows: returns,
  });
  return html`<section id="register">
<h2>Register of returns</h2>
<p>${used} of ${plural(returns.length, "entry", "entries")} ${used === 1 ? "is" : "are"} used in this summary.</p>
${table}</section>
`;
}

function signature({ state, signed, signedOffBy, signedOffOn }: RegisterEntry): Content {
  if (state === "missing" || state === "rejected") return "–";
  if (!signed) return html`<i class="owed">Not signed off</i>`;
  return `${signedOffBy}${signedOffOn ? `, ${shortDate(signedOffOn)}` : ""}`;
}
