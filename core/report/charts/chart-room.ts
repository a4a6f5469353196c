/** Rows of ordinary height (15 points) for the title, the axis and the legend of a chart. */
const FRAME_ROWS = 8;

/** Characters of a name that fit on one line beside a bar: of a chart half as wide as a sheet of totals, and of one nearly as wide. */
const NAME_ROOM = { half: 40, whole: 80 } as const;

/** Rows for a bar at least, and for each line of its name, up to so many. */
const BAR_ROWS = 1.5;
const LINE_ROWS = 0.75;
const MOST_LINES = 3;

/** Rows of ordinary height that a page holds when a sheet of totals is printed as wide as it. */
export const PAGE_ROWS = 48;

/** Bars of one chart: those of a full page can still be read. */
export const MOST_BARS = 17;

/** Rows of ordinary height that a chart of so many bars needs to be read in print. `longest` is the length of the longest name, which may take lines of its own. */
export function barChartRows(bars: number, longest = 0, width: keyof typeof NAME_ROOM = "half"): number {
  const lines = Math.min(MOST_LINES, Math.ceil(longest / NAME_ROOM[width]));
  return FRAME_ROWS + Math.ceil(bars * Math.max(BAR_ROWS, lines * LINE_ROWS));
}

/** Rows of ordinary height for a chart of columns or lines. */
export const COLUMN_CHART_ROWS = 18;
