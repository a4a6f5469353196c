import { RAG_OF_STATUS, STATUS_LABELS, STATUSES, type Status } from "../model/status.js";
import { CIRCULATION_LABELS, leadsShown, TRACKER_SHEETS, type ListName } from "../model/tracker-columns.js";
import type { Circulation, Line } from "../model/tracker.js";
import { ratingWord } from "./line-cells.js";
import { printTable } from "./print.js";
import { titleRows } from "./table-sheet.js";
import type { CellPlan, DefinedName, LookName, RowPlan, SheetPlan } from "./workbook-plan.js";

const HEADER_ROW = 4;

const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  "not-started": "Work has not begun, and need not have.",
  "on-track": "Under way and expected on time.",
  "at-risk": "May be late or fall short unless something is done.",
  "off-track": "Late, or will be: a reported red.",
  complete: "Done, with the evidence to show it.",
  paused: "Stopped for now, by decision.",
  withdrawn: "No longer to be done, by decision.",
  unknown: "Nobody has rated it yet.",
};

const CIRCULATION_MEANINGS: Readonly<Record<Circulation, string>> = {
  open: "May be published.",
  internal: "For the organisation.",
  restricted: "For the programme office alone.",
};

/** One list: an Excel table of its own, which grows when something is typed below it. */
interface List {
  readonly table: string;
  readonly choices: ListName;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

function unique(texts: readonly string[]): string[][] {
  return [...new Set(texts.filter((text) => text !== ""))].map((text) => [text]);
}

function listsOf(lines: readonly Line[], themes: readonly string[]): List[] {
  const leads = lines.flatMap(({ lead, leads }) => (leads.length > 1 ? leads : [leadsShown(lead, leads).first]));
  return [
    {
      table: "StatusList",
      choices: "StatusChoices",
      headings: ["Status", "RAG", "Meaning"],
      widths: [14, 11, 44],
      rows: STATUSES.map((status) => [STATUS_LABELS[status], ratingWord(RAG_OF_STATUS[status]), STATUS_MEANINGS[status]]),
    },
    { table: "LeadList", choices: "LeadChoices", headings: ["Lead"], widths: [30], rows: unique(leads).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)) },
    { table: "ThemeList", choices: "ThemeChoices", headings: ["Theme"], widths: [40], rows: unique([...lines.map(({ theme }) => theme), ...themes]) },
    { table: "BudgetLineList", choices: "BudgetLineChoices", headings: ["Budget line"], widths: [30], rows: unique(lines.map(({ budgetLine }) => budgetLine)) },
    {
      table: "CirculationList",
      choices: "CirculationChoices",
      headings: ["Circulation", "Who may see it"],
      widths: [14, 30],
      rows: (Object.keys(CIRCULATION_LABELS) as Circulation[]).map((key) => [CIRCULATION_LABELS[key], CIRCULATION_MEANINGS[key]]),
    },
  ];
}

function lookOf(list: List, column: number, value: string): LookName {
  const rag = list.table === "StatusList" && column === 1 ? value.toLowerCase() : "";
  return Object.values(RAG_OF_STATUS).find((name) => name === rag) ?? "text";
}

/** Sheet Lists, and the names by which the drop-downs find their choices. */
export function listsSheet(lines: readonly Line[], themes: readonly string[]): { sheet: SheetPlan; names: DefinedName[] } {
  const lists = listsOf(lines, themes);
  const cells = new Map<number, CellPlan[]>();
  const put = (row: number, cell: CellPlan): void => void cells.set(row, [...(cells.get(row) ?? []), cell]);
  const widths: number[] = [];
  const tables = lists.map((list) => {
    const left = widths.length + 1;
    const rows = list.rows.length > 0 ? list.rows : [list.headings.map(() => "")];
    list.headings.forEach((heading, index) => put(HEADER_ROW, { column: left + index, value: heading, look: "header" }));
    rows.forEach((row, offset) => row.forEach((value, index) => put(HEADER_ROW + 1 + offset, { column: left + index, value: value === "" ? null : value, look: lookOf(list, index, value) })));
    widths.push(...list.widths, 3);
    return { name: list.table, area: { top: HEADER_ROW, left, bottom: HEADER_ROW + rows.length, right: left + list.headings.length - 1 }, columns: list.headings, banded: false };
  });
  const body = [...cells].sort(([a], [b]) => a - b).map(([row, placed]): RowPlan => ({ row, cells: placed }));
  const sheet: SheetPlan = {
    name: TRACKER_SHEETS.lists,
    widths,
    rows: [...titleRows("Lists", "What the drop-downs offer. Type below a list to add to it; the key of statuses decides each RAG."), ...body],
    tables,
    validations: [],
    conditionals: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: printTable("A4", HEADER_ROW, "Lists"),
    showGridlines: false,
  };
  return { sheet, names: lists.map(({ choices, table, headings }) => ({ name: choices, refersTo: `${table}[${headings[0]}]` })) };
}
