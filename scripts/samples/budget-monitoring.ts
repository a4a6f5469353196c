import type ExcelJS from "exceljs";
import { monthLabel } from "../../core/model/month.js";
import { COMMISSIONING_BUDGET } from "./commissioning-data.js";
import { pipeRecords } from "./pipe-table.js";
import { indexOf, type SampleMonth } from "./sample-month.js";
import { newSheet } from "./sample-workbook.js";

/** Cost centres, and how far over (or under) its budget each is forecast to end in November, in £000. */
const LINES = pipeRecords(["code", "line", "over"], `
  | CR4101 | Placements for children in care | 846 |
  | CR4102 | Care leavers | 118 |
  | CR4103 | Short breaks | -42 |
  | CR4104 | Therapies | 73 |
  | CR4201 | Home to school transport | 535 |
  | CR4202 | Travel training | -8 |
  | CR4301 | Quality and contracts | -35 |
  | CR4302 | Participation and advocacy | 0 |
  | CR4303 | Systems and data | 127 |
  | CR4304 | Business support | 64 |
  | CR4305 | Family hubs | -58 |
  | CR4306 | Youth justice | 21 |
`);

/** The financial year of the table begins here; November is its eighth month. */
const FIRST: SampleMonth = "2025-04";
const EIGHTH = 8;

/** A line's figures of a month, as text would have them: budget, spent to date, forecast, variance. */
interface Monitored {
  readonly code: string;
  readonly line: string;
  readonly figures: readonly [budget: number, spent: number, forecast: number, variance: number];
}

/** The division's monitoring of a month, as the ledger has it; none before the year that it is of. */
export function monitoringOf(month: SampleMonth): Monitored[] {
  const period = indexOf(month) - indexOf(FIRST) + 1;
  if (period < 1) return [];
  const lines = LINES.map(({ code, line, over }): Monitored => {
    const budget = Number(COMMISSIONING_BUDGET.find((each) => each.line === line)?.net ?? 0);
    const variance = Math.round((Number(over) * period) / EIGHTH);
    return { code, line, figures: [budget, Math.round(((budget + variance) * period) / 12), budget + variance, variance] };
  });
  const sum = (column: number): number => lines.reduce((total, { figures }) => total + (figures[column] ?? 0), 0);
  return [...lines, { code: "", line: "Total for Commissioning and Resources", figures: [sum(0), sum(1), sum(2), sum(3)] }];
}

/** Two slips of November's: a forecast typed with two digits the wrong way round, and a line that the total of the variances leaves out. */
function asTyped(month: SampleMonth, { line, figures }: Monitored): Monitored["figures"] {
  if (month !== "2025-11") return figures;
  const [budget, spent, forecast, variance] = figures;
  if (line === "Home to school transport") return [budget, spent, swapped(forecast), variance];
  const leftOut = Number(LINES.find((each) => each.line === "Therapies")?.over ?? 0);
  return line.startsWith("Total") ? [budget, spent, forecast, variance - leftOut] : figures;
}

/** "7645" as "7465". */
function swapped(figure: number): number {
  return Number(String(figure).replace(/^(\d)(\d)(\d)/, "$1$3$2"));
}

const HEADINGS = ["Cost centre", "Service", "Budget £000", "Spent to date £000", "Forecast for the year £000", "Over (under) spend £000"];

/** The sheet on which the division follows its money through the year. */
export function putMonitoring(workbook: ExcelJS.Workbook, month: SampleMonth): void {
  const rows = monitoringOf(month);
  if (rows.length === 0) return;
  const sheet = newSheet(workbook, "Monitoring", [14, 40, 14, 18, 20, 20]);
  sheet.getCell("A1").value = `Revenue monitoring 2025/26 to the end of ${monthLabel(month)}`;
  sheet.getRow(3).values = HEADINGS;
  rows.forEach((row, index) => {
    const target = sheet.getRow(index + 4);
    if (row.code !== "") target.getCell(1).value = row.code;
    target.getCell(2).value = row.line;
    asTyped(month, row).forEach((figure, at) => {
      const cell = target.getCell(at + 3);
      cell.value = figure;
      cell.numFmt = "#,##0;(#,##0)";
    });
    if (row.code === "") target.font = { bold: true };
  });
}
