import { defineRule, type RuleInput } from "../findings/define-rule.js";
import { countLines } from "../findings/quote.js";
import { colourNamed, coloursInKey, statusCells } from "../findings/status-cells.js";
import { STATUS_LABELS } from "../model/status.js";
import { colourFamily, type ColourFamily } from "../parse/colour.js";
import { fold } from "../parse/tidy.js";

interface Unexplained {
  readonly cell: string;
  readonly colour: string;
  readonly read: string;
  readonly count: number;
}

/** A key that explains one colour is no key of colours. */
const FEWEST_IN_KEY = 2;

/** Colours of which nobody says what they mean: those that mean nothing to us, and those that the plan's own key leaves out. By colour, where first met. */
function unexplained(input: RuleInput): Unexplained[] {
  const { tracker } = input;
  const { plan, settings } = coloursInKey(input);
  const met = new Map<ColourFamily, Unexplained>();
  for (const shown of statusCells(tracker)) {
    const { line } = shown;
    const colour = shown.text === "" ? shown.fill && colourFamily(shown.fill) : colourNamed(shown.text);
    if (!colour || tracker.legend.some(({ word }) => fold(word) === fold(shown.text) && word !== "")) continue;
    if (line.status !== "unknown" && (plan.size < FEWEST_IN_KEY || plan.has(colour) || settings.has(colour))) continue;
    const before = met.get(colour);
    met.set(colour, { cell: before?.cell ?? shown.cell, colour, read: STATUS_LABELS[line.status], count: (before?.count ?? 0) + 1 });
  }
  return [...met.values()];
}

export default defineRule({
  code: "RAG104",
  name: "colour-not-in-legend",
  severity: "warning",
  message: 'What does {colour} mean? It stands on {lines} and no key explains it, so it is read as "{read}". Say in the plan\'s key, or in the settings, what it is.',
  why: "Yellow is on track in one council and at risk in the next. A guess would change the count.",
  example: `
    | Ref | Action              | Lead             | Due      | Status   |
    | 1.1 | Agree the protocol  | Head of Learning | Jan 2019 | Yellow   |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 | Green    |`,
  *find(input) {
    for (const { cell, colour, count, read } of unexplained(input)) yield { at: cell, data: { colour, lines: countLines(count), read } };
  },
});
