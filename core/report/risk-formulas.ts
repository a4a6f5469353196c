import { RISK_TABLE, type RiskHeading } from "../model/risk-columns.js";
import { RISK_BANDS, USUAL_TOP } from "../risks/score.js";
import { capital } from "./line-cells.js";
import { ownCell } from "./live-formulas.js";

/* The rules of core/risks/score.ts as Excel formulas over the table Risks, so that the sheet works without us. */

/** The columns that work themselves out. */
export type WorkedRisk = "Score" | "Level" | "Movement";

const cell = (heading: RiskHeading): string => ownCell(RISK_TABLE, heading);

const SCORE = cell("Score");
const TOP = `IF(ISNUMBER(${cell("Scale")}),N(${cell("Scale")}),${USUAL_TOP})`;
const BLANK_ROW = `${cell("Risk")}=""`;

/** The score that the register gives stands where likelihood and impact are not both numbers. */
function scoreFormula(): string {
  const [likelihood, impact, written] = [cell("Likelihood"), cell("Impact score"), cell("Score (as written)")];
  return `IF(AND(ISNUMBER(${likelihood}),ISNUMBER(${impact})),${likelihood}*${impact},IF(${written}="","",IFERROR(VALUE(${written}),"")))`;
}

function levelFormula(): string {
  const froms = RISK_BANDS.map(({ from }, index) => (index === 0 ? 0 : from)).join(",");
  const names = RISK_BANDS.map(({ name }) => `"${capital(name)}"`).join(",");
  const band = `LOOKUP(N(${SCORE})*${USUAL_TOP ** 2}/(${TOP}*${TOP}),{${froms}},{${names}})`;
  const written = cell("Level (as written)");
  return `IF(${BLANK_ROW},"",IF(ISNUMBER(${SCORE}),${band},IF(${written}="","Not rated",${written})))`;
}

function movementFormula(): string {
  const last = cell("Last score");
  return `IF(OR(NOT(ISNUMBER(${SCORE})),NOT(ISNUMBER(${last}))),"",IF(N(${SCORE})>N(${last}),"Up",IF(N(${SCORE})<N(${last}),"Down","Same")))`;
}

/** The formulas of the table Risks by their headings. */
export function riskFormulas(): Readonly<Record<WorkedRisk, string>> {
  return { Score: scoreFormula(), Level: levelFormula(), Movement: movementFormula() };
}
