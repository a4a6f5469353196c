import { countFindings, countWords } from "../../core/findings/count-findings.js";
import { UNPLACED_REASONS, type Tracker } from "../../core/model/tracker.js";

/** What became of one file: how many lines, and where each of its non-empty cells went. Lines end in "\n". */
export function conversionText(file: string, trackers: readonly Tracker[]): string {
  const found = trackers.filter(({ lines }) => lines.length > 0);
  const lines = sum(found, (tracker) => tracker.lines.length);
  const title = lines === 0 ? `${file}: no tracker here` : `${file}: ${count(lines, "line")}`;
  return [title, ...sheetRows(found), ...placeRows(trackers), ...findingRows(trackers)].map((row) => `${row}\n`).join("");
}

/** Lines by sheet, when a file has several sheets with lines. */
function sheetRows(found: readonly Tracker[]): string[] {
  return found.length < 2 ? [] : found.map(({ source, lines }) => `  ${source.sheet}: ${count(lines.length, "line")}`);
}

function placeRows(trackers: readonly Tracker[]): string[] {
  const total = (place: keyof Tracker["counts"]): number => sum(trackers, ({ counts }) => counts[place]);
  const unplaced = trackers.flatMap((tracker) => tracker.unplaced);
  const reasons = UNPLACED_REASONS.map((why) => [why, unplaced.filter((cell) => cell.why === why).length] as const).filter(([, cells]) => cells > 0);
  const rows: (readonly [string, number])[] = [
    ["  source cells", total("cells")],
    ["  to fields", total("fields")],
    ["  to other", total("other")],
    ["  unplaced", total("unplaced")],
    ...reasons.map(([why, cells]) => [`    ${why}`, cells] as const),
  ];
  const width = Math.max(...rows.map(([title]) => title.length)) + 2;
  const digits = Math.max(...rows.map(([, cells]) => String(cells).length));
  return rows.map(([title, cells]) => title.padEnd(width) + String(cells).padStart(digits));
}

function findingRows(trackers: readonly Tracker[]): string[] {
  const said = countWords(countFindings(trackers.flatMap((tracker) => tracker.findings)));
  return said === "" ? [] : [`  findings: ${said}`];
}

/** "1 line", "2 lines". */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
