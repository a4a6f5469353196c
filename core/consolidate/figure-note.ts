import { isoDate, parseIsoDate } from "../model/calendar-date.js";
import type { PeriodFigure } from "../indicators/indicator.js";
import { packList, unpackList } from "../recognise/source-notes.js";

/** What the note says of an indicator that had no figure. */
const NO_FIGURE = "No figure";

/** A figure of the month before in one cell: its text, its value, and its period with its first and last day. */
export function figureNote(figure: PeriodFigure | null): string {
  if (figure === null || figure.value === null) return NO_FIGURE;
  const { text, value, period, from, to } = figure;
  return packList([`${from ? isoDate(from) : ""}/${to ? isoDate(to) : ""}`, String(value), text, period]);
}

/** The figure that `figureNote` wrote; null for none. Target and rating are not in it. */
export function parseFigureNote(note: string): PeriodFigure | null {
  if (note === "" || note === NO_FIGURE) return null;
  const [days = "", value = "", text = "", period = ""] = unpackList(note);
  const [from = "", to = ""] = days.split("/");
  return { text, value: Number(value), none: null, period, from: parseIsoDate(from), to: parseIsoDate(to), target: null, rag: null };
}
