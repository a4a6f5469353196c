import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address } from "../../core/grid/address.js";
import type { Tracker } from "../../core/model/tracker.js";
import { tidyLine } from "../../core/parse/tidy.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { aSheet, type GeneratedSheet } from "../support/generated-sheets.js";

const words = (text: string) => tidyLine(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A label before a colon ("Theme owner:") says which field it is, and is no text of its own. */
const withoutLabel = (text: string) => text.replace(/^[^:]+:\s*(?=\S)/, "");

/** Every word that the tracker kept, wherever it put it. */
function keptWords({ lines, unplaced, columns, legend }: Tracker): Set<string> {
  const texts = lines.flatMap((line) => [
    ...Object.values(line).filter((value) => typeof value === "string"),
    line.start.text, line.due.text, line.originalDue?.text ?? "", line.proposedDue?.text ?? "", line.lastDue?.text ?? "",
    ...Object.entries(line.other).flat(),
  ]);
  return new Set([
    ...texts, ...unplaced.map(({ text }) => text), ...columns.map(({ heading }) => heading), ...legend.map(({ word, meaning }) => `${word} ${meaning}`),
  ].flatMap(words));
}

function readOne({ grid }: GeneratedSheet): Tracker {
  const [tracker] = readTrackers({ grids: [grid] }, { file: "generated.xlsx" });
  if (!tracker) throw new Error("a sheet gave no tracker");
  return tracker;
}

describe("the law: nothing is lost", () => {
  it("gives every cell that is not empty exactly one place", () => {
    fc.assert(fc.property(aSheet, (sheet) => {
      const { counts } = readOne(sheet);
      expect(counts.cells).toBe(sheet.filled.length);
      expect(counts.fields + counts.other + counts.unplaced).toBe(counts.cells);
    }), { numRuns: 120 });
  });

  it("lists each cell that has no place once, with its text", () => {
    fc.assert(fc.property(aSheet, (sheet) => {
      const { unplaced, counts } = readOne(sheet);
      const source = new Map(sheet.filled.map((cell) => [address(cell.row, cell.column), cell.text]));
      expect(new Set(unplaced.map(({ cell }) => cell)).size).toBe(unplaced.length);
      expect(unplaced.length).toBe(counts.unplaced);
      for (const { cell, text } of unplaced) expect(words(text)).toEqual(words(source.get(cell) ?? ""));
    }), { numRuns: 120 });
  });

  it("keeps the words of every cell", () => {
    fc.assert(fc.property(aSheet, (sheet) => {
      const kept = keptWords(readOne(sheet));
      const lost = sheet.filled.filter(({ text }) => words(withoutLabel(text)).some((word) => !kept.has(word)));
      expect(lost.map(({ row, column, text }) => `${address(row, column)}: ${text}`)).toEqual([]);
    }), { numRuns: 120 });
  });
});
