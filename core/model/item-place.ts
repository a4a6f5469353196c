import { address } from "../grid/address.js";
import type { IndicatorHeading } from "./indicator-columns.js";
import type { RiskHeading } from "./risk-columns.js";
import type { ItemPlace, NamedPeriod } from "./tracker.js";

/** The fields of the table Indicators, by heading; a period's column goes by its own heading. */
export const INDICATOR_FIELDS: Partial<Record<IndicatorHeading, string>> = {
  Ref: "ref", Measure: "measure", Theme: "theme", Unit: "unit", "Better when": "better", Baseline: "baseline", Target: "target", Tolerance: "tolerance", Comment: "comment", Owner: "owner", "Source of figures": "source", "To confirm": "proposed",
};

/** The fields of the table Risks, by heading. */
export const RISK_FIELDS: Partial<Record<RiskHeading, string>> = {
  Ref: "ref", Risk: "risk", Theme: "theme", Cause: "cause", Impact: "consequence", Likelihood: "current.likelihood", "Impact score": "current.impact", Score: "current.score", Mitigation: "mitigation", Controls: "controls",
  "Further actions": "furtherActions", Owner: "owner", "Linked actions": "linkedActions", "Review date": "reviewDate", Status: "status", Level: "current.rag", "Last score": "lastScore",
  "Inherent likelihood": "inherent.likelihood", "Inherent impact": "inherent.impact", "Inherent score": "inherent.score", "Target likelihood": "target.likelihood", "Target impact": "target.impact", "Target score": "target.score",
};

/** A table of ours: its sheet, the row of its headings, the names of its columns, and the periods among them. */
export interface ItemTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<number, string>;
  readonly periods: readonly NamedPeriod[];
}

/** Where the fields of one row of a table of ours stand. */
export function placeInRow({ sheet, headerRow, columns, periods }: ItemTable, row: number): ItemPlace {
  const cellsOf = (at: number): Record<string, string> => Object.fromEntries([...columns].map(([column, name]) => [name, address(at, column)]));
  return { sheet, cells: cellsOf(row), headings: cellsOf(headerRow), periods };
}
