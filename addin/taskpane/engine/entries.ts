import { placeOf, type Item } from "../../../core/findings/items.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import { address, parseArea } from "../../../core/grid/address.js";
import type { Indicator } from "../../../core/indicators/indicator.js";
import type { Line, Tracker } from "../../../core/model/tracker.js";
import type { Risk } from "../../../core/risks/risk.js";
import type { Selection } from "../workbook-port.js";

/** One of the things that are kept up to date each month. */
export type Entry =
  | { readonly kind: "line"; readonly tracker: Tracker; readonly line: Line }
  | { readonly kind: "indicator"; readonly tracker: Tracker; readonly indicator: Indicator }
  | { readonly kind: "risk"; readonly tracker: Tracker; readonly risk: Risk };

/** All lines, then all indicators, then all risks. */
export function entriesOf(trackers: readonly Tracker[]): Entry[] {
  return [
    ...trackers.flatMap((tracker) => tracker.lines.map((line): Entry => ({ kind: "line", tracker, line }))),
    ...trackers.flatMap((tracker) => (tracker.indicators ?? []).map((indicator): Entry => ({ kind: "indicator", tracker, indicator }))),
    ...trackers.flatMap((tracker) => (tracker.risks ?? []).map((risk): Entry => ({ kind: "risk", tracker, risk }))),
  ];
}

/** Known by its kind and its ID. */
export function entryKey(entry: Entry): string {
  return `${entry.kind} ${subjectOf(entry).id}`;
}

function subjectOf(entry: Entry): Line | Item {
  return entry.kind === "line" ? entry.line : entry.kind === "indicator" ? entry.indicator : entry.risk;
}

const LONGEST_LABEL = 60;

/** "2.1  Publish the guide", no longer than a list is wide. */
export function entryLabel(entry: Entry): string {
  const { ref } = subjectOf(entry);
  const words = entry.kind === "line" ? entry.line.milestone || entry.line.action : entry.kind === "indicator" ? entry.indicator.measure : entry.risk.risk;
  return `${ref === "" ? "" : `${ref}  `}${words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words}`;
}

/** Where an entry stands: its sheet, the rows that it has a part in, and the cells that it is known to hold. */
interface Standing {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
}

function standingOf(entry: Entry): Standing | null {
  if (entry.kind === "line") return standingOfLine(entry);
  const place = placeOf(entry.tracker, subjectOf(entry) as Item);
  const cells = Object.values(place?.cells ?? {});
  return place && { sheet: place.sheet, rows: [...new Set(cells.flatMap((cell) => parseArea(cell)?.top ?? []))], cells };
}

/** The lines of our own workbook say where they first came from, which is no row of this sheet. */
function standingOfLine({ tracker, line }: Extract<Entry, { kind: "line" }>): Standing | null {
  const place = tracker.places.lines.get(line.id);
  const own = isOurWorkbook(tracker) ? [] : line.at.flatMap(({ cells }) => parseArea(cells)?.top ?? []);
  return place ? { sheet: place.sheet, rows: [place.row, ...own], cells: [] } : null;
}

/**
 * What stands in the row of a selection; the nearest above it where nothing does. Of several in one row a line comes first, then what holds the cell itself: measures may stand side by side.
 */
export function entryAt(trackers: readonly Tracker[], { sheet, area: { top, left } }: Selection): Entry | null {
  const cell = address(top, left);
  let found: Entry | null = null;
  let [nearest, holds] = [0, false];
  for (const entry of entriesOf(trackers)) {
    const standing = standingOf(entry);
    if (standing?.sheet !== sheet) continue;
    const row = Math.max(0, ...standing.rows.filter((each) => each <= top));
    const own = entry.kind === "line" || standing.cells.includes(cell);
    if (row > nearest || (row === nearest && row > 0 && own && !holds)) [found, nearest, holds] = [entry, row, own];
  }
  return found;
}
