import type { CellPlan, RowPlan } from "./workbook-plan.js";

/** How rows are worked out, each of something: a line, a finding. */
export interface RowWork<Of> {
  readonly cells: (of: Of) => readonly CellPlan[];
  readonly height?: (of: Of) => number | undefined;
  readonly atLeast?: number;
}

/**
 * A row that works out its cells and its height whenever they are asked for, and keeps neither: a list of a hundred thousand lines has millions of cells.
 * To whoever copies or compares it, it is a row like any other.
 */
export class WorkedRow<Of> implements RowPlan {
  declare readonly cells: readonly CellPlan[];
  declare readonly height?: number;
  declare readonly atLeast?: number;
  readonly #of: Of;
  readonly #work: RowWork<Of>;

  constructor(
    readonly row: number,
    of: Of,
    work: RowWork<Of>,
  ) {
    this.#of = of;
    this.#work = work;
    Object.defineProperty(this, "cells", WorkedRow.#CELLS);
    Object.defineProperty(this, "height", WorkedRow.#HEIGHT);
    if (work.atLeast !== undefined) this.atLeast = work.atLeast;
  }

  // Properties of the row itself, so that a copy of it has them, and the same for all rows, which are made the sooner for it.
  static readonly #CELLS: Own = { enumerable: true, get() { return this.#work.cells(this.#of); } };
  static readonly #HEIGHT: Own = { enumerable: true, get() { return this.#work.height?.(this.#of); } };
}

/** A property of a row. */
type Own = PropertyDescriptor & ThisType<WorkedRow<unknown>>;
