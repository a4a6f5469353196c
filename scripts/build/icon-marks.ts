/** A place in the picture: x to the right and y down, the whole picture being 1 by 1. */
export type Point = readonly [x: number, y: number];

/** A line drawn with a round pen. */
export interface Stroke {
  readonly points: readonly Point[];
  /** Of the pen, as a share of the picture. */
  readonly width: number;
  /** The least width in pixels, so that a line is still there at 16. */
  readonly atLeast: number;
  readonly colour: string;
}

export type MarkName = "goldthread" | "convert" | "check" | "return" | "budget";

// At least 3 : 1 both on white and on Excel's dark ribbon (#292929).
const SLATE = "#6F8299";
const GOLD = "#C08400";
const GREEN = "#1B9653";

const line = (colour: string, width: number, atLeast: number, ...points: Point[]): Stroke => ({ points, width, atLeast, colour });
const thin = (...points: Point[]): Stroke => line(SLATE, 0.05, 1, ...points);

/** A table: its frame, the line under its heading, and two columns. */
const GRID: readonly Stroke[] = [
  thin([0.09, 0.16], [0.91, 0.16], [0.91, 0.84], [0.09, 0.84], [0.09, 0.16]),
  thin([0.09, 0.385], [0.91, 0.385]),
  thin([0.09, 0.61], [0.91, 0.61]),
  thin([0.365, 0.16], [0.365, 0.84]),
  thin([0.635, 0.16], [0.635, 0.84]),
];

/** The golden thread: one wave through the table, from one side out at the other. */
const THREAD = line(GOLD, 0.125, 2, ...wave(0.03, 0.97, 0.5, 0.22, 48));

const PAGE: readonly Stroke[] = [thin([0.16, 0.08], [0.6, 0.08], [0.8, 0.28], [0.8, 0.92], [0.16, 0.92], [0.16, 0.08]), thin([0.6, 0.08], [0.6, 0.28], [0.8, 0.28])];

/** What stands on the ribbon and beside the add-in's name. */
export const MARKS: Readonly<Record<MarkName, readonly Stroke[]>> = {
  goldthread: [...GRID, THREAD],
  convert: [...GRID.slice(0, 2), thin([0.365, 0.16], [0.365, 0.84]), line(GOLD, 0.12, 2, [0.3, 0.62], [0.92, 0.62]), line(GOLD, 0.12, 2, [0.7, 0.42], [0.92, 0.62], [0.7, 0.82])],
  check: [...GRID.slice(0, 2), line(GREEN, 0.14, 2, [0.3, 0.6], [0.48, 0.78], [0.88, 0.32])],
  return: [...PAGE, thin([0.3, 0.46], [0.62, 0.46]), line(GOLD, 0.12, 2, [0.34, 0.7], [0.92, 0.7]), line(GOLD, 0.12, 2, [0.72, 0.52], [0.92, 0.7], [0.72, 0.88])],
  budget: [...PAGE, line(GOLD, 0.11, 2, ...pound())],
};

/** A pound sign in one stroke: the hook, the stem, the foot; its bar is a second pass over the stem. */
function pound(): readonly Point[] {
  return [
    [0.62, 0.42],
    [0.55, 0.34],
    [0.46, 0.35],
    [0.41, 0.44],
    [0.41, 0.57],
    [0.56, 0.57],
    [0.33, 0.57],
    [0.41, 0.57],
    [0.41, 0.7],
    [0.34, 0.79],
    [0.64, 0.79],
  ];
}

/** Points of one sine wave from `left` to `right` around the height `middle`. */
function wave(left: number, right: number, middle: number, height: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    return [left + (right - left) * share, middle + height * Math.sin(2 * Math.PI * share)];
  });
}
