import type { Cell, Style } from "./book.js";
import { NotInFake } from "./host-error.js";
import { areaOf, matrix, type Place } from "./places.js";

/** What a caller asks of each cell: `{ format: { fill: { color: true } } }`. */
type Options = object;

/** What the API calls it, and where the fake has it. */
const PROPERTIES: Readonly<Record<string, (style: Style) => unknown>> = {
  "format.fill.color": ({ fill }) => fill ?? "#FFFFFF",
  "format.fill.pattern": ({ fill }) => (fill === null ? "None" : "Solid"),
  "format.fill.patternColor": () => "#000000",
  "format.font.bold": ({ bold }) => bold,
  "format.font.color": ({ fontColour }) => fontColour,
  "format.indentLevel": ({ indent }) => indent,
};

/** A text whose parts differ has no one answer: null. */
function strikeOf({ runs }: Cell, { strike }: Style): boolean | null {
  return runs.length > 0 ? null : strike;
}

type Answer = Record<string, unknown>;

function propertiesOf(cell: Cell, style: Style, options: Options, path = ""): Answer {
  const answer: Answer = {};
  for (const [name, wanted] of Object.entries(options)) {
    const here = path === "" ? name : `${path}.${name}`;
    const read = PROPERTIES[here];
    if (here === "textRuns") answer[name] = cell.runs.map(({ text, strike }) => ({ text, font: { strikethrough: strike, bold: style.bold, color: style.fontColour } }));
    else if (here === "format.font.strikethrough") answer[name] = strikeOf(cell, style);
    else if (read) answer[name] = read(style);
    else if (typeof wanted === "object" && wanted !== null) answer[name] = propertiesOf(cell, style, wanted as Options, here);
    else throw new NotInFake(`cell property ${here}`);
  }
  return answer;
}

/** Properties set on the cells themselves. */
export function ownProperties(place: Place, options: Options): Answer[][] {
  return matrix(place, (cell) => propertiesOf(cell, cell.style, options));
}

/** One answer for many cells: null, property by property, where they differ. */
function inCommon(answers: readonly Answer[]): Answer {
  const [first = {}] = answers;
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => {
      const all = answers.map((answer) => answer[name]);
      if (typeof value === "object" && value !== null) return [name, inCommon(all as Answer[])];
      return [name, all.every((other) => other === value) ? value : null];
    }),
  );
}

export function columnProperties(place: Place, { columnHidden, ...options }: Options & { columnHidden?: boolean }): Answer[] {
  const { left, right } = areaOf(place);
  const rows = Object.keys(options).length > 0 ? ownProperties(place, options) : [];
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    ...inCommon(rows.map((row) => row[index] ?? {})),
    ...(columnHidden === true ? { columnHidden: place.sheet.hiddenColumns.has(left + index) } : {}),
  }));
}

export function rowProperties(place: Place, { rowHidden, ...options }: Options & { rowHidden?: boolean }): Answer[] {
  if (Object.keys(options).length > 0) throw new NotInFake("row properties other than rowHidden");
  const { top, bottom } = areaOf(place);
  return Array.from({ length: bottom - top + 1 }, (_, index) => (rowHidden === true ? { rowHidden: place.sheet.hiddenRows.has(top + index) } : {}));
}
