import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkTrackers } from "../../core/findings/check.js";
import { editGrids } from "../../core/findings/edit-grids.js";
import type { Workbook } from "../../core/grid/grid.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import rowSplitByPage from "../../core/rules/TBL104-row-split-by-page.js";
import strayMark from "../../core/rules/TXT103-stray-mark.js";
import { readFile } from "../../files/read-file.js";

const read = (workbook: Workbook) => readTrackers(workbook, { file: "plan" });
const check = (workbook: Workbook, rule: typeof rowSplitByPage) => checkTrackers(read(workbook), [rule], { asOf: { year: 2025, month: 11, day: 30 } });
const says = (workbook: Workbook) => read(workbook).flatMap(({ lines }) => lines.map(({ ref, action, milestone, lead, due }) => [ref, action, milestone, lead, due.text]));

it.each([
  ["row-split-by-page", "plans/rag-tracker.txt", rowSplitByPage],
  ["row-split-by-page", "plans/themes-and-milestones.txt", rowSplitByPage],
  ["row-split-by-page", "returns/2025-11/safeguarding-and-care.xlsx", rowSplitByPage],
  ["stray-mark", "plans/rag-tracker.txt", strayMark],
])("what %s mends leaves every line as it was read, and nothing to mend, in %s", async (_, sample, rule) => {
  const workbook = await readFile(sample, new Uint8Array(readFileSync(new URL(`../../templates/samples/${sample}`, import.meta.url))));
  const edits = check(workbook, rule).flatMap(({ fix }) => fix?.edits ?? []);
  expect(edits.length).toBeGreaterThan(0);
  const { source, refused } = editGrids(workbook, edits);
  expect(refused).toEqual([]);
  expect(says(source)).toEqual(says(workbook));
  expect(check(source, rule)).toEqual([]);
});
