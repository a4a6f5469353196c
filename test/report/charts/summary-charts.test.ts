import { beforeAll, describe, expect, it } from "vitest";
import type { Area } from "../../../core/grid/address.js";
import type { Workbook } from "../../../core/grid/grid.js";
import type { WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { cachedOf, partsOf } from "../../support/chart-parts.js";
import { outOfOrder } from "../../support/chart-schema.js";
import { summaryPlan } from "../../support/made-up-plans.js";

const meet = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

describe("the charts of a directorate summary", () => {
  let plan: WorkbookPlan;
  let bytes: Uint8Array;
  let workbook: Workbook;
  beforeAll(async () => {
    plan = summaryPlan();
    bytes = await writePlan(plan);
    workbook = readXlsx("summary.xlsx", bytes);
  });
  const charts = () => plan.sheets.flatMap(({ name, charts: own = [] }) => own.map((chart) => ({ sheet: name, chart })));

  it("stand on the sheets of their figures", () => {
    expect([...new Set(charts().map(({ sheet }) => sheet))]).toEqual(["Summary", "Look ahead", "Trend"]);
    expect(charts().filter(({ sheet }) => sheet === "Summary").map(({ chart }) => chart.title)).toEqual([
      "Lines in progress by division, rated as reported", "Lines in progress by month, rated as reported", "Lines in progress by theme, rated as reported",
    ]);
  });

  it("keep what their cells hold, in the order of the schema", () => {
    const parts = [...partsOf(bytes, "xl/charts/").values()];
    expect(parts).toHaveLength(charts().length);
    expect(parts.flatMap((part) => outOfOrder(part))).toEqual([]);
    for (const { kept, cells, reference } of parts.flatMap((part) => cachedOf(part, workbook))) expect(kept, reference).toEqual(cells);
  });

  it("cover neither a cell with something in it nor one another", () => {
    for (const { name, rows, charts: own = [] } of plan.sheets)
      own.forEach(({ place }, index) => {
        const covered = rows.flatMap(({ row, cells }) => cells.filter(({ column, value }) => value !== null && meet(place, { top: row, left: column, bottom: row, right: column })));
        expect(covered, name).toEqual([]);
        expect(own.slice(index + 1).filter((other) => meet(place, other.place)), name).toEqual([]);
      });
  });

  it("say in words what they show", () => {
    for (const { chart } of charts()) expect(chart.altText).toMatch(/\d+ (?:red|amber|green|complete|paused|not started)|none/);
  });
});
