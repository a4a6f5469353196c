import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import { NO_MOVEMENT, type Movement, type ReturnFile, type Summary } from "../../core/consolidate/summary.js";
import { STATUSES } from "../../core/model/status.js";
import type { Line } from "../../core/model/tracker.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { blankLine } from "../support/blank-line.js";
import { generatedLines } from "../support/generated-lines.js";
import { due, returnFile } from "../support/made-up-return.js";

const NOVEMBER = { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "name" }, month: "2018-11" } as const;
const DECEMBER = { asOf: { date: { year: 2018, month: 12, day: 31 }, from: "name" }, month: "2018-12" } as const;

/** Few words and refs, so that lines repeat, are alike and change places. */
const anyLine = fc
  .record({
    ref: fc.constantFrom("", "", "1", "2", "2.", "3"),
    theme: fc.constantFrom("", "Water", "Land"),
    action: fc.constantFrom("", "Dredge the basin", "Dredge the outer basin", "Paint the cranes", "Review the terms of the tug contract", "Review the terms of the pilots' contract"),
    milestone: fc.constantFrom("", "", "Survey it", "Let the contract"),
    update: fc.constantFrom("", "Begun."),
    approvedBy: fc.constantFrom("", "Dock board"),
    status: fc.constantFrom(...STATUSES),
    due: fc.constantFrom("", "ongoing", "soon", "2018-11-30", "2018-12-31", "2019-03-31").map(due),
  })
  .map((said): Line => ({ ...blankLine(), ...said }));

const numbered = (lines: readonly Line[]): Line[] => lines.map((line, index) => ({ ...line, id: `LINE${index}` }));
const anyReturns = fc
  .dictionary(fc.constantFrom("docks.xlsx", "ferries.xlsx", "tugs.xlsx"), fc.array(anyLine, { minLength: 1, maxLength: 7 }))
  .map((files): ReturnFile[] => Object.entries(files).map(([file, lines]) => returnFile(file, numbered(lines))));

const months = (before: readonly ReturnFile[], now: readonly ReturnFile[]): { november: Summary; december: Summary } => {
  const november = consolidate(before, NOVEMBER);
  return { november, december: consolidate(now, { ...DECEMBER, previous: previousMonth(november) }) };
};

const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;
const key = ({ division, id }: { division: string; id: string }): string => `${division} ${id}`;

describe("whatever two months hold", () => {
  it("each line now was at most one before, and each one before is matched, vanished or carried forward once", () => {
    fc.assert(
      fc.property(anyReturns, anyReturns, (before, now) => {
        const { november, december } = months(before, now);
        const [read, carried] = [december.lines.filter((line) => !line.carriedForward), december.lines.filter((line) => line.carriedForward)];
        const matched = read.flatMap(({ division, before: was }) => (was ? [key({ division, id: was.line.id })] : []));
        const { vanished, added } = december.movement;
        const all = [...matched, ...vanished.map(key), ...carried.map(({ division, line }) => key({ division, id: line.id }))];
        expect(all.sort()).toEqual(november.lines.map(({ division, line }) => key({ division, id: line.id })).sort());
        expect(read.length).toBe(matched.length + added.length);
        expect(unique(december.lines.map(({ division, line }) => key({ division, id: line.id })))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("the matrix adds up to the lines that were read and to those of the divisions that sent a return", () => {
    fc.assert(
      fc.property(anyReturns, anyReturns, (before, now) => {
        const { november, december } = months(before, now);
        const { matrix } = december.movement;
        const sum = (moves: Movement["matrix"]): number => moves.reduce((total, { lines }) => total + lines, 0);
        expect(sum(matrix.filter(({ to }) => to !== null))).toBe(december.totals.lines - december.totals.carriedForward);
        expect(sum(matrix.filter(({ from }) => from !== null))).toBe(november.totals.lines - december.totals.carriedForward);
        expect(sum(matrix.filter(({ from, to }) => from !== null && to !== null && from !== to))).toBe(december.movement.statusChanges.length);
      }),
    );
  });

  it("the order of the rows and of the files does not matter", () => {
    const shape = ({ movement }: Summary): unknown =>
      Object.fromEntries(Object.entries(movement).map(([list, entries]) => [list, (entries as readonly object[]).map((each) => JSON.stringify(each, (name, value: unknown) => (name === "id" ? undefined : value))).sort()]));
    const shuffled = (files: readonly ReturnFile[]): ReturnFile[] => [...files].reverse().map((file) => (file.state === "read" ? { ...file, trackers: file.trackers.map((tracker) => ({ ...tracker, lines: [...tracker.lines].reverse() })) } : file));
    fc.assert(
      fc.property(anyReturns, anyReturns, (before, now) => {
        const expected = shape(months(before, now).december);
        expect(shape(months(before, shuffled(now)).december)).toEqual(expected);
        expect(shape(months(shuffled(before), now).december)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a month compared with itself", () => {
  const still = (movement: Movement): unknown => ({ ...movement, matrix: [], updateUnchanged: [] });

  it("has no movement", () => {
    fc.assert(
      fc.property(anyReturns, (returns) => {
        const { december } = months(returns, returns);
        expect(still(december.movement)).toEqual(NO_MOVEMENT);
        expect(december.movement.matrix.every(({ from, to }) => from === to)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("nor has one whose lines say anything at all", () => {
    fc.assert(
      fc.property(generatedLines(8), (lines) => {
        const returns = [returnFile("docks.xlsx", lines)];
        expect(still(months(returns, returns).december.movement)).toEqual(NO_MOVEMENT);
      }),
    );
  });

  it("keeps every due date's history as it was", () => {
    fc.assert(
      fc.property(anyReturns, (returns) => {
        const { november, december } = months(returns, returns);
        expect(december.lines.map(({ dueHistory }) => dueHistory)).toEqual(november.lines.map(({ dueHistory }) => dueHistory));
      }),
    );
  });
});
