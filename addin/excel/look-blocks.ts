import type { Area } from "../../core/grid/address.js";

/**
 * A look for each cell would be most of what Excel sends. So columns are asked about in blocks of this many rows, and only where the cells of a block differ is each asked for itself.
 * Small enough that the columns of a table are mostly told in one answer, large enough that there are few answers.
 */
export const BLOCK_ROWS = 32;

/** Cells to be asked about one by one. */
export interface Doubt {
  readonly area: Area;
  /** Parts of texts may be struck through. */
  readonly runs: boolean;
}

/** Rows in blocks: every block begins a whole number of blocks below the first row. */
export function blocksOf(rows: Area): Area[] {
  return Array.from({ length: Math.ceil((rows.bottom - rows.top + 1) / BLOCK_ROWS) }, (_, n) => {
    const top = rows.top + n * BLOCK_ROWS;
    return { ...rows, top, bottom: Math.min(rows.bottom, top + BLOCK_ROWS - 1) };
  });
}

/** Few large rectangles in place of many small ones: neighbours are joined, first side by side, then one below the other. */
export function joined(doubts: readonly Doubt[]): Doubt[] {
  const across = join(
    doubts,
    (a, b) => a.top - b.top || a.left - b.left,
    (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left,
  );
  return join(
    across,
    (a, b) => a.left - b.left || a.right - b.right || a.top - b.top,
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
  );
}

function join(doubts: readonly Doubt[], order: (a: Area, b: Area) => number, meet: (a: Area, b: Area) => boolean): Doubt[] {
  const all: Doubt[] = [];
  for (const doubt of [...doubts].sort((a, b) => order(a.area, b.area))) {
    const last = all.at(-1);
    if (last && last.runs === doubt.runs && meet(last.area, doubt.area)) all[all.length - 1] = { ...last, area: { ...last.area, bottom: doubt.area.bottom, right: doubt.area.right } };
    else all.push(doubt);
  }
  return all;
}

/** What two areas have in common; null when they do not meet. */
export function common(a: Area, b: Area): Area | null {
  const area = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}
