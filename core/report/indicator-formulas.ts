import { BETTER_LABELS, INDICATOR_TABLE, type IndicatorHeading } from "../model/indicator-columns.js";
import { lastNumber, ownCell, ownCells } from "./live-formulas.js";

/*
 * The rules of core/indicators/judge.ts as Excel formulas over the table Indicators, so that the sheet works without us.
 */

/** The columns that work themselves out. */
export type WorkedIndicator = "Latest" | "Previous" | "RAG" | "Direction" | "Since baseline";

const cell = (heading: IndicatorHeading): string => ownCell(INDICATOR_TABLE, heading);

const LATEST = cell("Latest");
const PREVIOUS = cell("Previous");
const LOW = cell("At least");
const HIGH = cell("At most");
const BETTER = cell("Better when");
const HIGHER = `"${BETTER_LABELS.higher}"`;
const LOWER = `"${BETTER_LABELS.lower}"`;

/** One figure to be reached stands in both columns, and which way is good says which of them counts. */
const ONE_FIGURE = `AND(ISNUMBER(${LOW}),ISNUMBER(${HIGH}),N(${LOW})=N(${HIGH}))`;
const BELOW = `IF(AND(ISNUMBER(${LOW}),NOT(AND(${ONE_FIGURE},${BETTER}=${LOWER}))),N(${LOW})-N(${LATEST}),0)`;
const ABOVE = `IF(AND(ISNUMBER(${HIGH}),NOT(AND(${ONE_FIGURE},${BETTER}=${HIGHER}))),N(${LATEST})-N(${HIGH}),0)`;

/** Sums of decimals are out by less than this. */
const HAIR = "0.0000001";

const BLANK_ROW = `AND(${cell("Measure")}="",${LATEST}="")`;

function ragFormula(): string {
  const cannot = `OR(NOT(ISNUMBER(${LATEST})),COUNT(${LOW},${HIGH})=0,AND(${ONE_FIGURE},${BETTER}<>${HIGHER},${BETTER}<>${LOWER}))`;
  const miss = `MAX(${BELOW},${ABOVE})`;
  return `IF(${BLANK_ROW},"",IF(${cannot},"Not rated",IF(${miss}<=${HAIR},"Green",IF(${miss}<=N(${cell("Tolerance")})+${HAIR},"Amber","Red"))))`;
}

function directionFormula(): string {
  const good = `(N(${LATEST})>N(${PREVIOUS}))=(${BETTER}=${HIGHER})`;
  const words = `IF(OR(${BETTER}=${HIGHER},${BETTER}=${LOWER}),IF(${good},"Improving","Worsening"),IF(N(${LATEST})>N(${PREVIOUS}),"Up","Down"))`;
  return `IF(${BLANK_ROW},"",IF(OR(NOT(ISNUMBER(${LATEST})),NOT(ISNUMBER(${PREVIOUS}))),"Not known",IF(ABS(${LATEST}-${PREVIOUS})<=${HAIR},"No change",${words})))`;
}

/** The formulas of the table Indicators by their headings; `first` and `last` head the columns of its periods. */
export function indicatorFormulas(first: string, last: string): Readonly<Record<WorkedIndicator, string>> {
  const figures = ownCells(INDICATOR_TABLE, first, last);
  const baseline = cell("Baseline");
  return {
    Latest: lastNumber(figures, 1),
    Previous: lastNumber(figures, 2),
    RAG: ragFormula(),
    Direction: directionFormula(),
    "Since baseline": `IF(AND(ISNUMBER(${LATEST}),ISNUMBER(${baseline})),ROUND(${LATEST}-${baseline},6),"")`,
  };
}
