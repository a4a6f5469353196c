import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedBudgets } from "../../core/budget/checked-budgets.js";
import { address } from "../../core/grid/address.js";
import { preparedWorkbook } from "../../core/prepare/prepared-workbook.js";
import { prepareReturns } from "../../core/prepare/prepare-returns.js";
import { publishedWorkbook } from "../../core/publish/published-workbook.js";
import { postReader } from "../../core/publish/posts.js";
import { releaseSummary } from "../../core/publish/release-summary.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { budgetReport } from "../../core/report/budget/budget-report.js";
import { budgetWorkbook } from "../../core/report/budget/budget-workbook.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { LOOKS, type LookName } from "../../core/report/looks.js";
import { printTable } from "../../core/report/print.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { findOptions } from "../../core/settings/reading-options.js";
import { NO_SETTINGS } from "../../core/settings/settings.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { readTextGrid } from "../budget/text-table.js";
import { blankLine } from "../support/blank-line.js";
import { trackerPlan } from "../support/made-up-plans.js";
import { madeUpSummary, registerEntry, summaryLine } from "../support/made-up-summary.js";
import { MARK, nastyText } from "../support/nasty-texts.js";

type Texts = readonly string[];
const nastyTexts = fc.array(nastyText, { minLength: 8, maxLength: 8 });

/** A line whose every text is nasty. */
function lineOf(texts: Texts) {
  const [ref = "", theme = "", action = "", lead = "", update = "", nextStep = "", heading = "", other = ""] = texts;
  const due = { ...blankLine().due, text: update, kind: "unreadable" as const };
  return { ...blankLine(), ...{ id: "LINE1", ref, theme, action, milestone: other, lead, leads: [lead], update, nextStep, cause: update, budgetLine: theme, status: "off-track" as const, circulation: "open" as const, due, other: { [heading]: other } } };
}

function summaryOf(texts: Texts) {
  const [division = "", file = "", why = "", sheet = ""] = texts;
  const line = summaryLine(lineOf(texts), { division, file: `${file}.xlsx`, at: { sheet, cells: "A4" } });
  return madeUpSummary([line], {
    returns: [registerEntry({ division, file: `${file}.xlsx`, why, sheets: [sheet], contact: why, signedOffBy: division })],
    passedOver: [{ file, why }], answers: [{ division, theme: file, workingWell: why, howWeKnow: sheet, worriedAbout: why, whatNext: file }],
  });
}

function budgetOf(texts: Texts): WorkbookPlan {
  const [first = "", second = "", title = ""] = texts.map((text) => text.replace(/[\t\r\n]/g, " "));
  const workbook = { grids: [{ ...readTextGrid(`${title}\n${first}\tBudget\tActual\tVariance\nCranes\t1,040\t1,100\t(60)\n${second}\t800\t780\t20\nTotal\t1,840\t1,880\t(45)`), sheet: texts[3] ?? "" }] };
  return budgetWorkbook(budgetReport([{ file: texts[4] ?? "", workbook, trackers: readTrackers(workbook, { file: "a.xlsx" }), budgets: checkedBudgets(workbook, texts[4] ?? "", { rules: BUDGET_RULES }) }]));
}

const PLANS: Readonly<Record<string, (texts: Texts) => WorkbookPlan>> = {
  "a tracker": (texts) => trackerPlan([lineOf(texts)]),
  "a summary": (texts) => directorateSummary(summaryOf(texts), "../returns/2018-11"),
  "a summary beside its returns": (texts) => directorateSummary(summaryOf(texts), ""),
  "a budget check": budgetOf,
  "a prepared return": (texts) => {
    const summary = summaryOf(texts);
    const [first] = prepareReturns(summary, { rules: [], find: findOptions(NO_SETTINGS, {}, summary.asOf.date) });
    return first ? preparedWorkbook(first.tracker, summary) : { title: "", sheets: [], names: [] };
  },
  "a published copy": (texts) => publishedWorkbook(releaseSummary(summaryOf(texts), postReader(NO_SETTINGS.organisation)), texts[0] ?? ""),
};

async function partsOf(plan: WorkbookPlan): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await writePlan(plan))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What a spreadsheet would work out: formulas of cells, columns, colours, drop-downs, names and charts. */
function formulasIn(xml: string): string[] {
  return [...xml.matchAll(/<((?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|definedName))(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)].map(([, , formula = ""]) => formula);
}

describe("what is written of nasty texts", () => {
  it.each(Object.entries(PLANS))("%s: no text gets into a formula, and no link leads elsewhere", async (_, planOf) => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const parts = await partsOf(planOf(texts));
        expect(Object.values(parts).join("").includes(MARK)).toBe(true);
        for (const [path, xml] of Object.entries(parts)) {
          // A chart names cells by their sheet, and a budget's sheet is named by its table: quoted, such a name is no formula.
          for (const formula of formulasIn(xml)) expect(formula.replace(/'(?:[^']|'')*'!/g, ""), path).not.toContain(MARK);
          expect(xml, path).not.toMatch(/<(?:ddeLink|oleLink|externalLink|webPr|oleObject)\b/);
          for (const [, target = ""] of xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)) expect(target).toMatch(/^(?:\.\.\/returns\/2018-11\/)?[^:/\\]*$/);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("in any look and any place of a sheet: a text in the cell, and the same text read back", async () => {
    const looks = Object.keys(LOOKS) as LookName[];
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { minLength: 3, maxLength: 3 }), nastyText, async (texts, words) => {
        const plan = planInEveryLook(texts, words, looks);
        const bytes = await writePlan(plan);
        const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
        const filled = [...sheet.matchAll(/<c\s([^>]*[^/])>([\s\S]*?)<\/c>/g)];
        expect(filled).toHaveLength(texts.length * looks.length);
        for (const [, attributes, content] of filled) {
          expect(attributes).toMatch(/\bt="(?:s|inlineStr)"/);
          expect(content).not.toMatch(/<f\b/);
        }
        const [grid] = readXlsx("plan.xlsx", bytes).grids;
        const read = new Map(grid?.rows.flatMap(({ cells }) => cells.map((cell) => [address(cell.row, cell.column), cell])));
        // A carriage return is read as the line break that it is.
        looks.forEach((_, row) => texts.forEach((text, column) => expect(read.get(address(row + 1, column + 1))).toMatchObject({ value: text.replace(/\r\n?/g, "\n") })));
        expect([...read.values()].some(({ formula }) => formula)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

function planInEveryLook(texts: Texts, words: string, looks: readonly LookName[]): WorkbookPlan {
  const rows = looks.map((look, index) => ({ row: index + 1, cells: texts.map((value, column) => ({ column: column + 1, value: column === 1 ? { text: value, link: "#Texts!A1", tip: words } : value, look })) }));
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const sheet: SheetPlan = {
    ...{ name: "Texts", widths: [20, 20, 20], rows, tables: [], conditionals: [], freeze: null, showGridlines: true, print: printTable("A4", 1, words) },
    validations: [{ kind: "date", area, prompt: words, error: words, strict: true }],
  };
  return { title: words, sheets: [sheet], names: [] };
}
