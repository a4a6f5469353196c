import type { Look } from "../../core/grid/grid.js";
import type { Looks } from "./looks.js";
import type { TextRun } from "./shared-strings.js";

/** What the runs of a rich text make of its cell. */
export interface RichLook {
  readonly look: Look;
  readonly struckParts?: readonly string[];
}

/** A cell looks as all of its text looks; struck parts are named when only some of it is struck. */
export function richLook(runs: readonly TextRun[], look: Look, looks: Looks): RichLook {
  const visible = runs.filter(({ text }) => text.trim() !== "").map(({ font }) => ({ ...look, ...font }));
  const [first] = visible;
  if (!first) return { look };
  const strike = visible.every((run) => run.strike);
  const shared = looks.with(look, {
    strike,
    bold: visible.every((run) => run.bold),
    fontColour: visible.every((run) => run.fontColour === first.fontColour) ? first.fontColour : look.fontColour,
  });
  return strike || !visible.some((run) => run.strike) ? { look: shared } : { look: shared, struckParts: struckParts(runs, look) };
}

/** Stretches of struck text; neighbouring runs are one part. */
function struckParts(runs: readonly TextRun[], look: Look): readonly string[] {
  const parts = [""];
  for (const { text, font } of runs) {
    if (font?.strike ?? look.strike) parts[parts.length - 1] += text;
    else parts.push("");
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
