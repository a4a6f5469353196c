import { expect, it } from "vitest";
import { CELL_LIMIT, CONTINUED, LONG_TEXTS_SHEET } from "../../core/model/long-text.js";
import { withinCellLimits } from "../../core/report/long-texts.js";
import { printForm } from "../../core/report/print.js";
import type { WorkbookPlan } from "../../core/report/workbook-plan.js";

function planOf(text: string): WorkbookPlan {
  const sheet = { name: "One", widths: [10], rows: [{ row: 1, cells: [{ column: 2, value: text }] }], tables: [], validations: [], conditionals: [], freeze: null, print: printForm("x"), showGridlines: true };
  return { title: "x", sheets: [sheet], names: [] };
}

it("leaves alone what fits", () => {
  const plan = planOf("a".repeat(CELL_LIMIT));
  expect(withinCellLimits(plan)).toBe(plan);
});

it("loses nothing of what does not fit, and never cuts a character in two", () => {
  const text = `${"a".repeat(CELL_LIMIT - CONTINUED.length - 1)}${"🟢".repeat(20000)}`;
  const { sheets } = withinCellLimits(planOf(text));
  const rest = sheets.find(({ name }) => name === LONG_TEXTS_SHEET)?.rows.filter(({ row }) => row > 3) ?? [];
  const texts = [sheets[0]?.rows[0]?.cells[0]?.value, ...rest.map(({ cells }) => cells[3]?.value)].map(String);
  expect(texts[0]?.endsWith(CONTINUED)).toBe(true);
  expect([texts[0]?.slice(0, -CONTINUED.length), ...texts.slice(1)].join("")).toBe(text);
  for (const part of texts) {
    expect(part.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  }
  expect(rest.map(({ cells }) => cells.slice(0, 3).map(({ value }) => value))).toEqual([["One", "B1", 2], ["One", "B1", 3]]);
});
