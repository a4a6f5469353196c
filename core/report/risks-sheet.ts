import { address, type Area } from "../grid/address.js";
import { RISK_COLUMNS, RISK_SHEET, RISK_STATUSES, RISK_TABLE, type RiskColumn, type RiskHeading } from "../model/risk-columns.js";
import { timingShown } from "../model/tracker-columns.js";
import type { Rating, Risk, RiskLevel } from "../risks/risk.js";
import { bandOf, RISK_BANDS, scoreOf, USUAL_TOP } from "../risks/score.js";
import { capital, dayOrWords, ratingWord, type Shown } from "./line-cells.js";
import { RAG_COLOURS } from "./looks.js";
import { otherColumns } from "./other-columns.js";
import { printTable } from "./print.js";
import { riskFormulas, type WorkedRisk } from "./risk-formulas.js";
import { titleRows } from "./table-sheet.js";
import type { Conditional, LookName, RowPlan, SheetPlan, Validation } from "./workbook-plan.js";

const HEADER_ROW = 4;

/** A table must have a row; an empty one has room to begin. */
const EMPTY_ROWS = 8;

const OTHER_WIDTH = 24;

const LOOKS: Readonly<Record<RiskColumn["kind"], LookName>> = { text: "text", score: "centre wrapped", "date or words": "date or words", choice: "centre", worked: "worked centre" };

/** What is looked at each month stands out in the header. */
const MONTHLY: ReadonlySet<RiskHeading> = new Set<RiskHeading>(["Likelihood", "Impact score", "Mitigation", "Review date", "Status"]);

/** Sheet Risks of a structured tracker: the table Risks, its scores as live formulas. `before`: last month's score of each risk, by its ID. */
export function risksSheet(risks: readonly Risk[], title: string, before: ReadonlyMap<string, number> = new Map()): SheetPlan {
  const others = otherColumns(risks, RISK_COLUMNS.map(({ heading }) => heading));
  const names = [...RISK_COLUMNS.map(({ heading }) => heading), ...others.map(({ column }) => column)];
  const formulas = riskFormulas();
  const waiting: readonly (Risk | null)[] = risks.length > 0 ? risks : Array.from({ length: EMPTY_ROWS }, () => null);
  const body = waiting.map((risk, index): RowPlan => {
    const cells = [...RISK_COLUMNS.map((column) => cellOf(column, risk, formulas, before)), ...others.map(({ heading }) => words(risk?.other[heading] ?? ""))];
    return { row: HEADER_ROW + 1 + index, atLeast: 20, cells: cells.map((cell, at) => ({ column: at + 1, ...cell })) };
  });
  const bottom = HEADER_ROW + body.length;
  const at = (heading: RiskHeading): Area => ({ top: HEADER_ROW + 1, left: names.indexOf(heading) + 1, bottom, right: names.indexOf(heading) + 1 });
  return {
    name: RISK_SHEET,
    widths: [...RISK_COLUMNS.map(({ width }) => width), ...others.map(() => OTHER_WIDTH)],
    rows: [
      ...titleRows(title, "Give likelihood and impact from 1 to 5: score and level follow. Impact is what would happen; impact score is how bad that would be."),
      { row: HEADER_ROW, atLeast: 32, cells: names.map((value, index) => ({ column: index + 1, value, look: headerLook(RISK_COLUMNS[index]) })) },
      ...body,
    ],
    tables: [{ name: RISK_TABLE, area: { top: HEADER_ROW, left: 1, bottom, right: names.length }, columns: names, calculated: formulas, banded: false }],
    validations: validations(at),
    conditionals: levelColours(at("Level")),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { ...printTable("A3", HEADER_ROW, title), columns: [1, names.indexOf("Movement") + 1] },
    tabColour: "#B3261E",
    showGridlines: false,
  };
}

function headerLook(column: RiskColumn | undefined): LookName {
  if (column?.kind === "worked") return "header worked";
  return column !== undefined && MONTHLY.has(column.heading as RiskHeading) ? "header input" : "header";
}

function validations(at: (heading: RiskHeading) => Area): Validation[] {
  const score = (heading: RiskHeading): Validation => {
    const area = at(heading);
    const first = address(area.top, area.left);
    return { kind: "formula", area, formula: `AND(ISNUMBER(${first}),${first}>=1,${first}<=${USUAL_TOP})`, prompt: "", error: `A register of ${USUAL_TOP} by ${USUAL_TOP} has numbers from 1 to ${USUAL_TOP}. Keep it?`, strict: false };
  };
  const choices = Object.values(RISK_STATUSES);
  return [
    score("Likelihood"),
    score("Impact score"),
    { kind: "list", area: at("Status"), source: `"${choices.join(",")}"`, prompt: "", error: `This is neither ${choices.join(" nor ")}. Keep it?`, strict: false },
    { kind: "date", area: at("Review date"), prompt: "", error: "This is not a day, such as 30/11/2018. Keep it?", strict: false },
  ];
}

/** The word of each band in the band's colour. */
function levelColours(area: Area): Conditional[] {
  return RISK_BANDS.map(({ name, rag }) => ({ area, formula: `${address(area.top, area.left)}="${capital(name)}"`, fill: RAG_COLOURS[rag].fill, fontColour: RAG_COLOURS[rag].ink, bold: true }));
}

function words(text: string): Shown {
  return { value: text === "" ? null : text, look: "text" };
}

/** The number where there is one, else what was written. */
function score(rating: Rating | undefined): Shown {
  return { value: rating?.value ?? (rating && rating.text !== "" ? rating.text : null), look: "centre wrapped" };
}

function cellOf({ heading, kind }: RiskColumn, risk: Risk | null, formulas: Readonly<Record<WorkedRisk, string>>, before: ReadonlyMap<string, number>): Shown {
  if (kind === "worked") return { value: { formula: formulas[heading as WorkedRisk], result: risk === null ? "" : resultOf(heading as WorkedRisk, risk, before) }, look: "worked centre" };
  return risk === null ? { value: null, look: LOOKS[kind] } : fieldCell(heading as Exclude<RiskHeading, WorkedRisk>, risk, before);
}

/** What the formula of the column comes to. */
function resultOf(heading: WorkedRisk, { id, current, scale }: Risk, before: ReadonlyMap<string, number>): string | number {
  const written = Number(current.score.text);
  const value = scoreOf(current) ?? (current.score.text === "" || Number.isNaN(written) ? null : written);
  const last = before.get(id);
  if (heading === "Score") return value ?? "";
  if (heading === "Level") return value === null ? levelWritten(current) || "Not rated" : capital(bandOf(value, scale ?? USUAL_TOP)?.name ?? RISK_BANDS.at(-1)?.name ?? "");
  if (value === null || last === undefined) return "";
  return value > last ? "Up" : value < last ? "Down" : "Same";
}

/** The register's own rating of a risk, in a word. */
function levelWritten({ rag }: RiskLevel): string {
  return rag === null ? "" : ratingWord(rag);
}

function fieldCell(heading: Exclude<RiskHeading, WorkedRisk>, risk: Risk, before: ReadonlyMap<string, number>): Shown {
  const { inherent, current, target } = risk;
  switch (heading) {
    case "Ref": return words(risk.ref);
    case "Risk": return words(risk.risk);
    case "Theme": return words(risk.theme);
    case "Cause": return words(risk.cause);
    case "Impact": return words(risk.consequence);
    case "Likelihood": return score(current.likelihood);
    case "Impact score": return score(current.impact);
    case "Mitigation": return words(risk.mitigation);
    case "Controls": return words(risk.controls);
    case "Further actions": return words(risk.furtherActions);
    case "Owner": return words(risk.owner);
    case "Linked actions": return words(risk.linkedActions);
    case "Review date": return dayOrWords(timingShown(risk.reviewDate, "due"));
    case "Status": return { value: risk.status || (risk.closed ? RISK_STATUSES.closed : null), look: "centre" };
    case "Last score": return { value: before.get(risk.id) ?? null, look: "centre wrapped" };
    case "Score (as written)": return words(current.score.text);
    case "Level (as written)": return words(levelWritten(current));
    case "Direction (as written)": return words(risk.direction);
    case "Inherent likelihood": return score(inherent?.likelihood);
    case "Inherent impact": return score(inherent?.impact);
    case "Inherent score": return score(inherent?.score);
    case "Target likelihood": return score(target?.likelihood);
    case "Target impact": return score(target?.impact);
    case "Target score": return score(target?.score);
    case "Scale": return { value: risk.scale, look: "centre wrapped" };
    case "Risk ID": return words(risk.id);
  }
}
