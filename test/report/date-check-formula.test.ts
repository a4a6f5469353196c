import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, excelSerial } from "../../core/model/calendar-date.js";
import { RAG_OF_STATUS, STATUS_LABELS, STATUSES } from "../../core/model/status.js";
import { TRACKER_COLUMNS } from "../../core/model/tracker-columns.js";
import type { Line } from "../../core/model/tracker.js";
import { DATE_CHECK_SETTINGS, dateCheck } from "../../core/model/date-check.js";
import { dateCheckFormula, ragFormula, whyFormula } from "../../core/report/date-check-formula.js";
import { ratingWord } from "../../core/report/line-cells.js";
import { trackerCell, workedFormulas } from "../../core/report/tracker-cells.js";
import type { PlanValue } from "../../core/report/workbook-plan.js";
import { blankLine } from "../support/blank-line.js";
import { evaluateFormula, type FormulaValue } from "../support/excel-formula.js";
import { someDay, timing } from "../support/generated-lines.js";

const FORMULAS = workedFormulas(DATE_CHECK_SETTINGS);

function plain(value: PlanValue): FormulaValue {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  return "date" in value ? excelSerial(value.date) : "formula" in value ? "" : value.text;
}

/** The three formulas as Excel works them out for a line's row. */
function worked(line: Line | null, asOf: FormulaValue): { rag: FormulaValue; check: FormulaValue; why: FormulaValue } {
  const cells = new Map<string, FormulaValue>(TRACKER_COLUMNS.map((column) => [column.heading, plain(trackerCell(column, line, null, FORMULAS).value)]));
  const headings = TRACKER_COLUMNS.map(({ heading }) => heading as string);
  const resolve = (reference: string): FormulaValue => {
    if (reference === "AsOf") return asOf;
    if (reference === "StatusList[Status]") return STATUSES.map((status) => STATUS_LABELS[status]);
    if (reference === "StatusList[RAG]") return STATUSES.map((status) => ratingWord(RAG_OF_STATUS[status]));
    const [, first = "", last = first] = /^Actions\[\[#This Row\],\[([^\]]+)\](?::\[([^\]]+)\])?\]$/.exec(reference) ?? [];
    if (!cells.has(first)) throw new Error(`no reference ${reference}`);
    return first === last ? (cells.get(first) ?? "") : headings.slice(headings.indexOf(first), headings.indexOf(last) + 1).map((heading) => cells.get(heading) ?? "");
  };
  const rag = evaluateFormula(ragFormula(), resolve);
  const check = evaluateFormula(dateCheckFormula(), resolve);
  cells.set("Date check", check);
  return { rag, check, why: evaluateFormula(whyFormula(), resolve) };
}

const checkedLine = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    due: timing,
    lastDue: fc.option(timing),
    approvedBy: fc.constantFrom("", "", " ", "Board"),
    approvedOn: fc.constantFrom("", "", "3 Dec 2018"),
  })
  .map((fields): Line => ({ ...blankLine(), action: "Do it", ...fields }));

describe("the date check as Excel formulas", () => {
  it("says what dateCheck says, of any line on any day", () => {
    const daysTillDue = fc.oneof(fc.constantFrom(-1, 0, 1, 29, 30, 31), fc.integer({ min: -40, max: 130 }));
    const daysSinceUpdate = fc.oneof(fc.constantFrom(91, 92, 93), fc.integer({ min: -5, max: 200 }));
    fc.assert(
      fc.property(checkedLine, someDay, daysTillDue, fc.option(daysSinceUpdate), (generated, day, tillDue, sinceUpdate) => {
        const asOf = generated.due.by === null ? day : addDays(generated.due.by, -tillDue);
        const line = { ...generated, updatedOn: sinceUpdate === null ? null : addDays(asOf, -sinceUpdate) };
        const { rag, why } = dateCheck(line, asOf);
        expect(worked(line, excelSerial(asOf))).toEqual({ rag: ratingWord(RAG_OF_STATUS[line.status]), check: ratingWord(rag), why });
      }),
      { numRuns: 1500 },
    );
  });

  it("says nothing of an empty row, and asks for the as-of date where it is missing", () => {
    expect(worked(null, 43434)).toEqual({ rag: "", check: "", why: "" });
    expect(worked({ ...blankLine(), action: "Do it", status: "on-track" }, "")).toEqual({ rag: "Green", check: "", why: "Give the as-of date on sheet Return." });
  });

  it("fits into a cell", () => {
    for (const formula of [ragFormula(), dateCheckFormula(), whyFormula()]) expect(formula.length).toBeLessThan(8192);
  });
});
