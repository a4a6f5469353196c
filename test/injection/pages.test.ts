import fc from "fast-check";
import { JSDOM } from "jsdom";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkedBudgets } from "../../core/budget/checked-budgets.js";
import { budgetReport } from "../../core/report/budget/budget-report.js";
import { budgetPage } from "../../core/report/html/budget-page.js";
import { htmlReport } from "../../core/report/html/html-report.js";
import { pageFooter } from "../../core/report/print.js";
import { wordReport } from "../../core/report/word/word-report.js";
import { layoutsOf } from "../../core/report/budget/budget-layout.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { readFile } from "../../files/read-file.js";
import { writeDocument } from "../../files/write-document/write-document.js";
import { checkHtml } from "../../scripts/reporters/check-html.js";
import { readTextGrid } from "../budget/text-table.js";
import { blankLine } from "../support/blank-line.js";
import { returnFile } from "../support/made-up-return.js";
import { madeUpSummary, registerEntry, summaryLine } from "../support/made-up-summary.js";
import { MARK, nastyText } from "../support/nasty-texts.js";

const nastyTexts = fc.array(nastyText, { minLength: 6, maxLength: 6 });
type Texts = readonly string[];

const lineOf = ([ref = "", theme = "", action = "", lead = "", update = "", cause = ""]: Texts) => ({ ...blankLine(), id: "LINE1", ref, theme, action, lead, leads: [lead], update, cause, status: "off-track" as const, circulation: "open" as const });

function summaryOf(texts: Texts) {
  const [division = "", file = "", why = ""] = texts;
  return madeUpSummary([summaryLine(lineOf(texts), { division, file })], {
    ...{ returns: [registerEntry({ division, file, why, contact: why })], answers: [{ division, theme: file, workingWell: why, howWeKnow: why, worriedAbout: why, whatNext: why }] },
    version: { number: "1.1", changes: [why] },
  });
}

function budgetOf(texts: Texts) {
  const [first = "", second = "", title = ""] = texts.map((text) => text.replace(/[\t\r\n]/g, " "));
  const workbook = { grids: [readTextGrid(`${title}\n${first}\tBudget\tActual\tVariance\nCranes\t1,040\t1,100\t(60)\n${second}\t800\t780\t20\nTotal\t1,840\t1,880\t(45)`)] };
  return budgetReport([{ file: texts[3] ?? "", workbook, trackers: [], budgets: checkedBudgets(workbook, texts[3] ?? "", { rules: BUDGET_RULES }) }]);
}

function checkOf(texts: Texts): string {
  const [message = "", sheet = "", shown = "", file = ""] = texts;
  const read = returnFile("a.xlsx", [lineOf(texts)]);
  const trackers = read.state === "read" ? read.trackers.map((tracker) => ({ ...tracker, findings: [{ code: "DUE101" as const, name: "due-unreadable", severity: "error" as const, message, data: {}, at: { file, sheet, cell: "A4" } }] })) : [];
  return checkHtml([{ shown, trackers, asOf: { date: { year: 2018, month: 11, day: 30 }, from: "given" }, budgets: [], made: [], refused: [], written: null }], []);
}

const PAGES: Readonly<Record<string, (texts: Texts) => string>> = { "a month's report": (texts) => htmlReport(summaryOf(texts)), "a budget": (texts) => budgetPage(budgetOf(texts)), "a check": checkOf };

/** Tags and attributes of a page, and where its links lead: what texts might have added to. */
function shapeOf(page: string): readonly string[] {
  const { document } = new JSDOM(page).window;
  const found = [...document.querySelectorAll("*")].flatMap((element) => [element.tagName, ...[...element.attributes].map(({ name }) => name)]);
  return [...new Set(found)].sort();
}

describe("a page of nasty texts", () => {
  it.each(Object.entries(PAGES))("%s: has the elements and attributes that it has of plain ones, and no link leaves it", (_, pageOf) => {
    const plain = new Set(shapeOf(pageOf(["One", "Two", "Three", "Four", "Five", "Six"])));
    fc.assert(
      fc.property(nastyTexts, (texts) => {
        const page = pageOf(texts);
        expect(page).toContain(MARK);
        expect(shapeOf(page).filter((each) => !plain.has(each))).toEqual([]);
        const { document } = new JSDOM(page).window;
        for (const link of document.querySelectorAll("[href], [src]")) expect(link.getAttribute("href")).toMatch(/^#/);
        for (const own of document.querySelectorAll("script, style")) expect(own.textContent).not.toContain(MARK);
      }),
      { numRuns: 15 },
    );
  });

  it("as a Word report: texts, no fields and no links, that read back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const bytes = await writeDocument(wordReport(summaryOf(texts)), null);
        const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
        for (const [path, xml] of parts) {
          const fields = [...xml.matchAll(/<w:instrText[^>]*>([\s\S]*?)<\/w:instrText>/g)].map(([, field = ""]) => field.trim());
          expect(fields.every((field) => ["PAGE", "NUMPAGES"].includes(field)), path).toBe(true);
          expect(xml, path).not.toMatch(/<w:(?:fldSimple|hyperlink|object|attachedTemplate)\b|TargetMode="External"/);
        }
        const { grids } = await readFile("report.docx", bytes);
        const read = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))).join("\n");
        const flat = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, "");
        expect(flat(read)).toContain(flat(texts[2] ?? ""));
      }),
      { numRuns: 15 },
    );
  });
});

it("a footer says its words, whatever codes they look like, in as many characters as Excel takes", () => {
  fc.assert(
    fc.property(fc.oneof(nastyText, fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("&", "8", "L", "P", " "), maxLength: 300 })), (words) => {
      const footer = pageFooter(words);
      expect(footer.length).toBeLessThanOrEqual(255);
      const said = /^&L&8(?!\d)([\s\S]*)&R&8Page &P of &N$/.exec(footer)?.[1] ?? "&";
      expect(said.replace(/&&/g, "")).not.toContain("&");
      const own = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
      expect(own.startsWith(said.replace(/&&/g, "&").trimStart())).toBe(true);
    }),
  );
});

it("a sheet that is named after a text has a name that Excel takes, and each another", () => {
  const budget = budgetOf(["One", "Two", "Three"]).budgets[0];
  if (!budget) throw new Error("There is no budget.");
  fc.assert(
    fc.property(fc.array(fc.oneof(nastyText, fc.string({ unit: "binary" }), fc.constantFrom("History", "'", "notes", "\ud83d\ude00".repeat(20))), { minLength: 1, maxLength: 4 }), (names) => {
      const sheets = layoutsOf(names.map(() => budget), names).map(({ sheet }) => sheet);
      expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(names.length);
      for (const sheet of sheets) {
        expect(sheet).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(sheet).not.toMatch(/\p{Cs}/u);
        expect(sheet.toLowerCase()).not.toBe("history");
      }
    }),
  );
});
