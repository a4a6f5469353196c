import fc from "fast-check";
import { assessLine } from "../../core/consolidate/assess-line.js";
import { countTotals, totalsByDivision, totalsByTheme } from "../../core/consolidate/count-totals.js";
import { findDecisions, findExceptions } from "../../core/consolidate/find-exceptions.js";
import { BUDGET_MEASURES } from "../../core/consolidate/summary-columns.js";
import { FIRST_VERSION, NO_DUE_HISTORY, NO_MOVEMENT, type BudgetEntry, type DoubtfulMatch, type LineName, type Movement, type RegisterEntry, type Summary, type SummaryLine, type TrendPoint } from "../../core/consolidate/summary.js";
import type { AsOf } from "../../core/model/as-of.js";
import { DATE_CHECK_SETTINGS } from "../../core/model/date-check.js";
import { STATUSES } from "../../core/model/status.js";
import type { Line } from "../../core/model/tracker.js";
import { generatedLines, lineText, saidText, someDay, timing } from "./generated-lines.js";
import { summaryIndicators, summaryRisks } from "./generated-plans.js";

const NOVEMBER: AsOf = { date: { year: 2018, month: 11, day: 30 }, from: "name" };

/** A line of a made-up return. */
export function summaryLine(line: Line, more: Partial<SummaryLine> = {}, asOf: AsOf = NOVEMBER): SummaryLine {
  const at = { sheet: "Plan", cells: "A4" };
  return { division: "Early Help", file: "early-help.xlsx", line, at, carriedForward: false, before: null, dueHistory: NO_DUE_HISTORY, ...more, ...assessLine(line, asOf, DATE_CHECK_SETTINGS) };
}

/** The summary of these lines; what follows from them is worked out. */
export function madeUpSummary(lines: readonly SummaryLine[], more: Partial<Summary> = {}): Summary {
  const totals = countTotals(lines);
  const byDivision = totalsByDivision(lines);
  return {
    ...{ asOf: NOVEMBER, month: "2018-11", previousMonth: null, returns: [] },
    ...{ totals, byDivision, byTheme: totalsByTheme(lines), exceptions: findExceptions(lines), decisions: findDecisions(lines) },
    ...{ movement: NO_MOVEMENT, version: FIRST_VERSION, answers: [], trend: [{ month: "2018-11", totals, byDivision }], budgets: [], indicators: [], risks: [], findings: [] },
    ...{ lines, passedOver: [], settings: DATE_CHECK_SETTINGS },
    ...more,
  };
}

export function registerEntry(more: Partial<RegisterEntry>): RegisterEntry {
  const cells = { cells: 20, fields: 15, other: 3, unplaced: 2 };
  return { division: "Early Help", file: "early-help.xlsx", state: "received", signed: false, late: false, why: "", lines: 3, sheets: ["Plan"], cells, signedOffBy: "", signedOffOn: null, contact: "", ...more };
}

const DIVISIONS = ["Early Help", "Housing & Lets", "Inclusion"] as const;
const status = fc.constantFrom(...STATUSES);

const lineName: fc.Arbitrary<LineName> = fc
  .record({ division: fc.constantFrom(...DIVISIONS), id: fc.stringMatching(/^[A-Z0-9]{6}$/), ref: lineText, action: lineText, milestone: lineText, restricted: fc.boolean() })
  .map(({ restricted, ...name }) => (restricted ? { ...name, restricted } : name));
const withStatuses = fc.tuple(lineName, status, status).map(([name, from, to]) => ({ ...name, from, to }));
const moved = fc.tuple(lineName, someDay, someDay, fc.nat({ max: 400 }), fc.integer({ min: 1, max: 9 })).map(([name, from, to, days, times]) => ({ ...name, from, to, days, times }));
const doubtful = fc
  .tuple(lineName, lineName, fc.constantFrom(0.5, 0.75, 0.8125), fc.constantFrom(undefined, true, false))
  .map(([name, candidate, likeness, confirmed]): DoubtfulMatch => ({ ...name, candidate, likeness, ...(confirmed === undefined ? {} : { confirmed }) }));

const movement: fc.Arbitrary<Movement> = fc.record({
  statusChanges: fc.array(withStatuses, { maxLength: 3 }),
  slipped: fc.array(moved, { maxLength: 2 }),
  rebaselined: fc.array(fc.tuple(moved, lineText, lineText).map(([line, approvedBy, approvedOn]) => ({ ...line, approvedBy, approvedOn })), { maxLength: 2 }),
  added: fc.array(lineName, { maxLength: 2 }),
  vanished: fc.array(lineName, { maxLength: 2 }),
  reopened: fc.array(withStatuses, { maxLength: 1 }),
  reworded: fc.array(fc.tuple(lineName, lineText, lineText).map(([name, action, milestone]) => ({ ...name, before: { action, milestone } })), { maxLength: 2 }),
  updateUnchanged: fc.array(lineName, { maxLength: 2 }),
  doubtful: fc.array(doubtful, { maxLength: 2 }),
  matrix: fc
    .uniqueArray(fc.tuple(fc.option(status), fc.option(status)), { selector: ([from, to]) => `${from}/${to}`, maxLength: 6 })
    .map((moves) => inOrder(moves.filter(([from, to]) => from !== null || to !== null).map(([from, to], index) => ({ from, to, lines: index + 1 })))),
});

function inOrder(matrix: readonly Movement["matrix"][number][]): Movement["matrix"] {
  const rank = (each: (typeof STATUSES)[number] | null): number => (each === null ? STATUSES.length : STATUSES.indexOf(each));
  return [...matrix].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
}

const register: fc.Arbitrary<RegisterEntry> = fc
  .record({
    ...{ division: fc.constantFrom(...DIVISIONS), file: fc.constantFrom("", "a.xlsx", "b & c.csv"), state: fc.constantFrom("received", "missing", "rejected", "superseded"), late: fc.boolean(), why: lineText },
    ...{ lines: fc.nat({ max: 200 }), sheets: fc.subarray(["", "Plan", "It's one", "Two"]), signed: fc.boolean(), signedOffBy: saidText, signedOffOn: someDay, contact: lineText },
    cells: fc.record({ cells: fc.nat({ max: 5000 }), fields: fc.nat({ max: 5000 }), other: fc.nat({ max: 50 }), unplaced: fc.nat({ max: 50 }) }),
  })
  .map((entry): RegisterEntry => entry);

const answers = fc
  .record({ division: fc.constantFrom(...DIVISIONS), theme: saidText, workingWell: lineText, howWeKnow: lineText, worriedAbout: lineText, whatNext: lineText });

const amount = fc.integer({ min: -99_999, max: 99_999 }).map((units) => units / 10);

export const budgetEntry: fc.Arbitrary<BudgetEntry> = fc.record({
  ...{ division: fc.constantFrom(...DIVISIONS), file: fc.constantFrom("a.xlsx", "b & c.csv"), sheet: fc.constantFrom("", "It's one"), cells: fc.constant("A12:F12"), table: lineText },
  ...{ code: fc.constantFrom("", "0012", "1.10"), group: lineText, line: saidText, total: fc.boolean(), unit: fc.constantFrom("", "GBP", "GBP thousand") },
  amounts: fc.array(fc.tuple(fc.constantFrom(...BUDGET_MEASURES.map(([measure]) => measure)), amount), { maxLength: 6 }).map((amounts) => Object.fromEntries(amounts)),
  ...{ cast: fc.constantFrom("casts", "rounding", "out", "not checked", "none"), out: lineText, position: fc.constantFrom("", "overspent", "underspent"), varianceBefore: fc.option(amount) },
  actions: fc.array(fc.record({ division: fc.constantFrom(...DIVISIONS), id: fc.stringMatching(/^[A-Z0-9]{6}$/) }), { maxLength: 2 }),
});

/** A line as a summary carries it: of the month before, what the workbook keeps. */
function carried(lines: readonly Line[], seeds: readonly { readonly before: boolean; readonly place: boolean; readonly forward: boolean; readonly due: Line["due"]; readonly slipped: number }[]): SummaryLine[] {
  return lines.map((line, index): SummaryLine => {
    const seed = seeds[index % Math.max(1, seeds.length)];
    const before = seed?.before ? { line: { ...line, status: STATUSES[index % STATUSES.length] ?? "unknown", due: seed.due, circulation: "internal" as const }, matchedBy: (["id", "ref", "wording", "confirmed"] as const)[index % 4] ?? "id" } : null;
    return summaryLine(line, {
      ...{ division: DIVISIONS[index % DIVISIONS.length] ?? "", file: `return-${index % 2}.xlsx`, before, carriedForward: seed?.forward ?? false },
      at: seed?.place ? { sheet: index % 2 === 0 ? "Plan" : "", cells: "B4:C9" } : null,
      dueHistory: { original: seed?.due.by ?? null, slipped: seed?.slipped ?? 0, rebaselined: index },
    });
  });
}

/** A summary with every part of it filled in. */
export const generatedSummary: fc.Arbitrary<Summary> = fc
  .record({
    lines: generatedLines(5),
    seeds: fc.array(fc.record({ before: fc.boolean(), place: fc.boolean(), forward: fc.boolean(), due: timing, slipped: fc.nat({ max: 4 }) }), { minLength: 1, maxLength: 5 }),
    movement,
    returns: fc.array(register, { maxLength: 4 }),
    answers: fc.array(answers, { maxLength: 3 }),
    budgets: fc.array(budgetEntry, { maxLength: 4 }),
    indicators: summaryIndicators(DIVISIONS),
    risks: summaryRisks(DIVISIONS),
    changes: fc.array(saidText, { maxLength: 2 }),
    previousMonth: fc.constantFrom(null, "2018-10"),
    passedOver: fc.array(fc.record({ file: saidText, why: saidText }), { maxLength: 2 }),
    from: fc.constantFrom<AsOf["from"]>("given", "return", "name", "today"),
  })
  .map(({ lines, seeds, from, changes, ...more }) => {
    const summary = madeUpSummary(carried(lines, seeds), { ...more, asOf: { ...NOVEMBER, from }, version: { number: "1.1", changes } });
    const trend: TrendPoint[] = ["2018-09", "2018-10", "2018-11"].map((month) => ({ month, totals: summary.totals, byDivision: summary.byDivision }));
    return { ...summary, trend };
  });
