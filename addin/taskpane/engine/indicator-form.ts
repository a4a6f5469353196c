import { placeOf } from "../../../core/findings/items.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import type { Cell, Workbook } from "../../../core/grid/grid.js";
import { inUnit } from "../../../core/indicators/figure-in-unit.js";
import type { Indicator } from "../../../core/indicators/indicator.js";
import { figuresByHeading } from "../../../core/indicators/period-headings.js";
import { readFigure } from "../../../core/indicators/read-figure.js";
import { NO_PERIOD } from "../../../core/model/indicator-columns.js";
import type { ItemPlace, Tracker } from "../../../core/model/tracker.js";
import { cellAt, type FormField } from "./form-field.js";

/** Figures of the last periods that may want correcting. */
const LAST_FIGURES = 3;

/** What an officer fills in of an indicator: the figures of the last periods and those that are still empty, its comment, and that it is right where it was read from a sentence. */
export function indicatorFields(tracker: Tracker, indicator: Indicator, workbook: Workbook): FormField[] {
  const place = placeOf(tracker, indicator);
  if (place === null) return [];
  const textAt = (cell: string): string => cellAt(workbook, place.sheet, cell)?.text ?? "";
  const { comment, proposed } = place.cells;
  return [
    ...figureFields(tracker, indicator, place, workbook),
    ...(comment === undefined ? [] : [{ field: "comment", label: "Comment", kind: "long", cell: comment, text: textAt(comment) } as const]),
    ...(proposed === undefined || !indicator.proposed ? [] : [{ field: "proposed", label: "Confirmed: measure, figure and unit are right", kind: "tick", cell: proposed, text: textAt(proposed) } as const]),
  ];
}

function figureFields(tracker: Tracker, indicator: Indicator, place: ItemPlace, workbook: Workbook): FormField[] {
  const held = periodCells(indicator, place).map(([heading, cell]) => ({ heading, cell, now: cellAt(workbook, place.sheet, cell) })).filter(({ now }) => now?.formula !== true);
  const filled = held.filter(({ now }) => (now?.text ?? "") !== "");
  const last = new Set(filled.slice(-LAST_FIGURES));
  const shown = held.filter((each) => (each.now?.text ?? "") === "" || last.has(each));
  const ours = isOurWorkbook(tracker);
  return shown.map(({ heading, cell, now }): FormField => {
    const like = now ?? filled.at(-1)?.now;
    const written = (typed: string) => (ours ? inOurSheet(typed, indicator) : inTheirSheet(typed, like));
    return { field: `figure ${heading}`, label: heading, kind: "short", cell, text: now?.text ?? "", written };
  });
}

/** The cells of an indicator's figures, each under its heading, as they stand in the table. */
function periodCells(indicator: Indicator, { cells, periods }: ItemPlace): [heading: string, cell: string][] {
  const headings = new Set([NO_PERIOD, ...periods.map(({ period }) => period), ...figuresByHeading(indicator).map(([heading]) => heading)]);
  return Object.entries(cells).filter(([name]) => headings.has(name) || headings.has(name.replace(/ \(\d+\)$/, "")));
}

/** On our sheet a figure is a number in the unit of its row, whatever sign was typed with it: formulas count with it. Words stay words ("<5", "not available"). */
function inOurSheet(typed: string, { unit }: Indicator): ReturnType<NonNullable<FormField["written"]>> {
  const { value } = inUnit(readFigure(typed), unit);
  return value === null ? { to: typed.trim() } : { to: String(value), asNumber: true };
}

/** In a table that is not ours it is what the cell, or else the figure before it, is: a text, a number, or a number that is shown as a percentage. */
function inTheirSheet(typed: string, like: Cell | undefined): ReturnType<NonNullable<FormField["written"]>> {
  const { value } = readFigure(typed).figure;
  if (value === null || (like !== undefined && typeof like.value !== "number")) return { to: typed.trim() };
  return { to: like?.text.endsWith("%") || (like === undefined && typed.includes("%")) ? `${value}%` : String(value), asNumber: true };
}
