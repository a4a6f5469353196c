import { MEASURE_TITLES } from "../../budget/measures.js";
import { structureSentences } from "../../budget/budget-sentences.js";
import { explanationSentences } from "../../budget/explanation-sentences.js";
import { countFindings, countWords, worstFirst } from "../../findings/count-findings.js";
import type { Finding } from "../../findings/finding.js";
import { severityCell } from "../findings-sheet.js";
import { text, type Shown } from "../line-cells.js";
import { tableSheet } from "../table-sheet.js";
import type { SheetPlan } from "../workbook-plan.js";
import { BUDGET_SHEETS, sheetLink, shownAt, type BudgetLayout } from "./budget-layout.js";
import { tableWords, verdict } from "./budget-words.js";

const FOOTER = "Budget check";
const GREY = "#6B7280";

/** The sheet of a table, linked. */
function tableCell({ sheet, name, header }: BudgetLayout): Shown {
  return { value: { text: name, link: sheetLink(sheet, `A${header}`), tip: `Go to sheet ${sheet}` }, look: "link" };
}

/** How each table adds, in words, so that a person can disagree. */
export function structureSheet(layouts: readonly BudgetLayout[]): SheetPlan {
  const rows = layouts.flatMap((layout) => {
    const across = layout.worked.structure.across.length;
    return structureSentences(layout.worked).map((said, index) => ({ layout, said, direction: index < across ? "Across, in every row" : "Down, in every column" }));
  });
  return tableSheet({
    name: BUDGET_SHEETS.structure,
    title: "How the tables add",
    subtitle: "Worked out from the figures. Where it is not what was meant, the checks of that sum mean nothing.",
    table: "Structure",
    columns: [
      { heading: "Table", width: 44, cell: ({ layout }) => tableCell(layout) },
      { heading: "Direction", width: 24, cell: ({ direction }) => text(direction) },
      { heading: "What adds to what", width: 90, cell: ({ said }) => text(said) },
    ],
    rows,
    none: "No column or row was found to be the sum of others.",
    paper: "A4",
    footer: FOOTER,
    tabColour: GREY,
    frozenColumns: 0,
  });
}

/** What each table comes to, and the fewest figures that would have to change for all of it to add up. */
export function explanationSheet(layouts: readonly BudgetLayout[]): SheetPlan {
  const rows = layouts.flatMap((layout) => {
    const said = [verdict(layout.worked), ...explanationSentences(layout.worked)];
    return said.map((sentence, index) => ({ layout, sentence, about: index === 0 ? "Does it add up?" : "Explanation" }));
  });
  return tableSheet({
    name: BUDGET_SHEETS.explanation,
    title: "What explains the differences",
    subtitle: "The fewest figures that would have to change for every sum to hold. It is the likeliest cause, and not proof: ask whoever keeps the budget.",
    table: "Explanation",
    columns: [
      { heading: "Table", width: 44, cell: ({ layout }) => tableCell(layout) },
      { heading: "About", width: 18, cell: ({ about }) => text(about) },
      { heading: "What was found", width: 96, cell: ({ sentence }) => text(sentence) },
    ],
    rows,
    none: "No budget table was found.",
    paper: "A4",
    footer: FOOTER,
    tabColour: "#1F3864",
    frozenColumns: 0,
  });
}

/** What is wrong or worth a look, the worst first, each linked to its cell in this workbook. */
export function budgetFindingsSheet(layouts: readonly BudgetLayout[]): SheetPlan {
  const all = layouts.flatMap((layout) => layout.findings.map((finding) => ({ layout, finding })));
  return tableSheet({
    name: BUDGET_SHEETS.findings,
    title: "Findings",
    subtitle: all.length === 0 ? "Nothing was found to be wrong." : `${countWords(countFindings(all.map(({ finding }) => finding)))}.`,
    table: "Findings",
    columns: [
      { heading: "Severity", width: 11, cell: ({ finding }) => severityCell(finding) },
      { heading: "What it is", width: 70, cell: ({ finding }) => text(finding.message) },
      { heading: "Cell here", width: 10, cell: ({ layout, finding }) => cellHere(layout, finding) },
      { heading: "Table", width: 40, cell: ({ layout }) => text(layout.name) },
      { heading: "Accepted because", width: 28, optional: true, cell: ({ finding }) => text(finding.accepted?.reason ?? "") },
      { heading: "Accepted by", width: 18, optional: true, cell: ({ finding }) => text(finding.accepted?.by ?? "") },
      { heading: "File", width: 30, cell: ({ finding }) => text(finding.at.file) },
      { heading: "Sheet", width: 18, optional: true, cell: ({ finding }) => text(finding.at.sheet) },
      { heading: "Cell", width: 9, cell: ({ finding }) => text(finding.at.cell) },
      { heading: "Finding", width: 26, cell: ({ finding }) => text(finding.name) },
      { heading: "Code", width: 10, cell: ({ finding }) => text(finding.code) },
      { heading: "Key", width: 14, optional: true, cell: ({ finding }) => text(finding.key ?? "") },
    ],
    rows: worstFirst(all, ({ finding }) => finding),
    none: "None",
    paper: "A3",
    footer: FOOTER,
    tabColour: GREY,
    frozenColumns: 0,
  });
}

function cellHere(layout: BudgetLayout, { at }: Finding): Shown {
  const cell = shownAt(layout, at.cell);
  return cell === null ? text("") : { value: { text: cell, link: sheetLink(layout.sheet, cell), tip: `Go to ${cell} of sheet ${layout.sheet}` }, look: "link" };
}

/** How the checks were made, and what was read. */
export function budgetNotesSheet(layouts: readonly BudgetLayout[], files: readonly string[]): SheetPlan {
  const read = files.map((file) => {
    const own = layouts.filter(({ worked }) => worked.table.file === file);
    return ["What was read", file, own.length === 0 ? "No budget table was found in it." : own.map(({ name, worked }) => `${name}: ${tableWords(worked)}.`).join("\n")] as const;
  });
  return tableSheet({
    name: BUDGET_SHEETS.notes,
    title: "Notes",
    subtitle: "How the checks were made, what the words mean, and what was read.",
    table: "Notes",
    columns: [
      { heading: "About", width: 16, cell: ([about]) => text(about) },
      { heading: "Subject", width: 30, cell: ([, subject]) => ({ value: subject, look: "strong wrapped" as const }) },
      { heading: "Note", width: 96, cell: ([, , said]) => ({ value: said, look: "text" as const }) },
    ],
    rows: [...BUDGET_NOTES, ...unnamed(layouts), ...read],
    none: "",
    paper: "A4",
    footer: FOOTER,
    tabColour: GREY,
    frozenColumns: 0,
  });
}

/** Headings that are blank on the sheet and named here by the arithmetic. */
function unnamed(layouts: readonly BudgetLayout[]): (readonly [string, string, string])[] {
  return layouts.flatMap(({ worked: { table }, name }) =>
    table.columns.filter(({ inferred }) => inferred).map(({ heading, measure }) => ["Heading", name, `A column of figures has no heading on the sheet. By the arithmetic it is ${heading || (measure === null ? "a sum of others" : MEASURE_TITLES[measure])}.`] as const),
  );
}

/** What a reader must know to trust a check, or to doubt it. */
export const BUDGET_NOTES: readonly (readonly [about: string, subject: string, said: string])[] = [
  ["Method", "What is checked", "Each row across, and each subtotal and total down, in every column: stated less computed, on the values that the file stores, exactly. How a table adds is worked out from its figures, and said on sheet Structure."],
  ["Method", "Figures", "As the file gives them. Nothing is corrected, and a blank stays blank: it counts as nothing in a sum."],
  ["Method", "Tolerance", "Half of the last digit shown for each figure that is added, and half for the total: three figures in whole thousands may be 2 out when added (1.5 and 0.5). Within it a difference is called rounding."],
  ["Method", "Explanation", "The fewest figures that would have to change for every sum to hold (I. P. Fellegi and D. Holt, 1976). No figure is blamed that its own lines support. Where several explanations are as short, they are all given."],
  ["Method", "Formulas", "The differences and their words are formulas: put a figure right on the sheet of its table, and they say whether it then adds up. Sheets Structure, Explanation and Findings say what the file said."],
  ["Word", "Casts", "The sum holds exactly."],
  ["Word", "Rounding", "It differs by no more than rounding could explain."],
  ["Word", "Out", "It differs by more: by the amount that stands before the word, in the table's own unit."],
  ["Word", "Not checked", "A figure of the sum cannot be read."],
  ["Actions", "Off-track action", "A budget line that an action reported off track names is listed once, with its net figure; what grants pay for stands apart. It is not money at risk: it says which budgets to ask about."],
  ["Actions", "Likely links", "Proposed by name, for a person to confirm. None is counted."],
];
