import { LINE_COLUMNS, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { DivisionAnswers, Summary } from "../consolidate/summary.js";
import { monthLabel } from "../model/month.js";
import { ANSWER_COLUMNS } from "../model/return-form.js";
import { supplied, text } from "./line-cells.js";
import { withNotSupplied } from "./not-supplied-column.js";
import { listed, plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** The four questions by division and theme, as the divisions answered them. */
export function answersSheet(summary: Summary): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.answers,
    title: `Answers to the four questions, ${monthLabel(summary.month)}`,
    subtitle: overview(summary),
    table: "DivisionAnswers",
    columns: columns(),
    rows: summary.answers,
    none: "No return answers the four questions.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#1E7B3A",
    frozenColumns: 2,
  });
}

/** Divisions that a sentence names; of more it gives the number. */
const MOST_NAMED = 4;

function overview({ answers, byDivision }: Summary): string {
  const answered = new Set(answers.map(({ division }) => division));
  const silent = byDivision.map(({ division }) => division).filter((division) => !answered.has(division));
  if (answers.length === 0) return "As the divisions gave them, by theme: no return answers them this month.";
  const unanswered = silent.length === 0 ? "" : ` Not answered by ${silent.length > MOST_NAMED ? plural(silent.length, "other division") : listed(silent)}.`;
  return `As the divisions gave them, by theme: ${plural(answers.length, "theme")} from ${plural(answered.size, "division")}.${unanswered}`;
}

function columns(): TableColumn<DivisionAnswers>[] {
  const [, ...questions] = ANSWER_COLUMNS;
  return withNotSupplied([
    { heading: LINE_COLUMNS.division, width: 22, cell: ({ division }) => ({ value: division, look: "strong wrapped" }) },
    { heading: ANSWER_COLUMNS[0].heading, width: 30, cell: ({ theme }) => text(theme) },
    ...questions.map(({ heading, field }): TableColumn<DivisionAnswers> => ({ heading, width: 46, cell: (answers) => supplied(answers[field], answers.division) })),
  ]);
}
