/** A sheet as somebody might keep it, whose budgets all add up; and how they do, in our words. */
export interface BudgetLayout {
  readonly name: string;
  /** As `tableGrid` reads it. */
  readonly table: string;
  /** The structure of each budget in it, in their order; none where it holds no budget. */
  readonly adds: readonly (readonly string[])[];
  /** Cells whose error the table cannot tell: one column, and no word for a total. */
  readonly untold?: readonly string[];
  readonly unit?: string | null;
}
