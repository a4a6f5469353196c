import { defineRule } from "../findings/define-rule.js";
import { cellOfItem, hasPlaceFor, headingOfItem } from "../findings/items.js";
import { nameOfRisk, openRisks, saysNothing } from "../findings/open-risks.js";
import type { Line } from "../model/tracker.js";
import type { Risk } from "../risks/risk.js";
import { levelInWords, colourOf } from "../risks/score.js";

const NAMING = ["risk", "action", "milestone", "description"] as const;
const LETTERED = /\p{L}/u;

/** Whether one of the lines names a risk by its ref; a ref that is a bare number counts only in a column of risks. */
function isNamed(ref: string, lines: readonly Line[]): boolean {
  const textsOf = LETTERED.test(ref) ? (line: Line) => [...NAMING.map((field) => line[field]), ...Object.values(line.other)] : ({ risk }: Line) => [risk];
  const whole = new RegExp(`(?<![\\p{L}\\d.])${ref.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d]|\\.\\d)`, "iu");
  return ref !== "" && lines.some((line) => textsOf(line).some((text) => whole.test(text)));
}

const ACTIONS = ["linkedActions", "furtherActions"] as const;
/** What is done already. Where nothing is, that is what another rule finds. */
const isMet = ({ mitigation, controls }: Risk): boolean => ![mitigation, controls].every(saysNothing);

function isAnswered(risk: Risk, lines: readonly Line[]): boolean {
  return ACTIONS.some((field) => !saysNothing(risk[field])) || isNamed(risk.ref, lines);
}

export default defineRule({
  code: "RSK105",
  name: "red-risk-without-action",
  severity: "warning",
  message: "{what}, and no action is named for {it}: none is linked, none is planned, and no line of the tracker speaks of {it}.",
  why: "A red risk that no action answers stays red.",
  example: `
    | Ref | Risk                          | Likelihood | Impact | Score | Mitigation            | Further actions     | Owner            |
    | R1  | Too few carers come forward   | =4         | =4     | =16   | Campaign in spring    | Open day in October | Head of Learning |
    | R2  | The grant ends in March       | =5         | =5     | =25   | Reserves              |                     | Head of Learning |`,
  *find({ tracker, file }) {
    const risks = openRisks(tracker);
    const lines = risks.length === 0 ? [] : file.flatMap((each) => each.lines);
    const red = risks.filter((risk) => colourOf(risk.current, risk.scale) === "red" && isMet(risk) && !isAnswered(risk, lines));
    const placed = red.filter((risk) => ACTIONS.some((field) => hasPlaceFor(tracker, risk, field)));
    for (const risk of placed) {
      const cell = cellOfItem(tracker, risk, ACTIONS.find((field) => hasPlaceFor(tracker, risk, field)) ?? "");
      if (cell) yield { ...cell, data: { what: inWords(risk), it: "it" } };
    }
    // A register without a column for actions says as mitigation what is done: beside a tracker it is told once that the two are not tied.
    const others = lines.length === 0 ? [] : red.filter((risk) => !placed.includes(risk));
    const [first] = others;
    const cell = first && (headingOfItem(tracker, first, ACTIONS[0]) ?? cellOfItem(tracker, first, ACTIONS[0]));
    if (first && cell) yield { ...cell, data: others.length === 1 ? { what: inWords(first), it: "it" } : { what: `${others.length} risks are red`, it: "them" }, severity: "note" };
  },
});

function inWords(risk: Risk): string {
  const name = nameOfRisk(risk);
  const { value, text } = risk.current.score;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} is red (${value === null && text === "" ? "as the register rates it" : levelInWords(risk.current, risk.scale)})`;
}
