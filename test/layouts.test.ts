import { describe, expect, it } from "vitest";
import { readTrackers } from "../core/recognise/recognise-tables.js";
import { readFile } from "../files/read-file.js";
import { LAYOUTS } from "./layouts/index.js";
import { scoreLines, type Score } from "./support/score-lines.js";

/** What a reader of a failed test needs: how many lines, each field's F1 and the first differences. */
function report(score: Score): string {
  return [`lines ${score.found} of ${score.expected}, F1 ${score.f1.toFixed(3)} (${score.fields.join(", ")})`, ...score.differences.slice(0, 25).map((difference) => `  ${difference}`)].join("\n");
}

describe("layouts that the recogniser was not built on", () => {
  it.each(LAYOUTS)("$name", async ({ file, answer, plan }) => {
    const workbook = await readFile(file.name, await file.build());
    const trackers = readTrackers(workbook, { file: file.name, ...(plan ? { plan } : {}) });
    const score = scoreLines(answer, trackers.flatMap((tracker) => tracker.lines));
    expect(score.found, report(score)).toBe(answer.length);
    expect(score.f1, report(score)).toBeGreaterThanOrEqual(0.95);
    for (const { counts, source } of trackers) {
      expect(counts.fields + counts.other + counts.unplaced, `cells lost in ${source.sheet || file.name}`).toBe(counts.cells);
    }
  });

  it("are many", () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
  });
});
