import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { PAINTS } from "../../../core/report/charts/chart-paints.js";
import type { ChartPlan, PlanValue, SheetPlan, WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { childOf, descendantsOf } from "../../../files/xlsx/xml.js";
import { cachedOf, partsOf } from "../../support/chart-parts.js";
import { outOfOrder } from "../../support/chart-schema.js";

const HEADINGS = ["Area", "Red", "Amber"];
const ROWS: readonly (readonly PlanValue[])[] = [["Parks & <ponds>", 3, 0], ["It's \"ours\"", { formula: "1+1", result: 2 }, null]];

/** A sheet with a table of areas from A1, and these charts. */
function sheetOf(name: string, rows: readonly (readonly PlanValue[])[] = ROWS, charts: readonly ChartPlan[] = []): SheetPlan {
  const cells = [HEADINGS, ...rows].map((row, index) => ({ row: index + 1, cells: row.map((value, column) => ({ column: column + 1, value, look: typeof value === "object" && value && "date" in value ? ("date" as const) : ("body" as const) })) }));
  return {
    name, widths: [30, 10, 10], rows: cells, validations: [], freeze: null, showGridlines: true, charts,
    tables: [{ name: `Table${name.replace(/\W/g, "")}`, area: { top: 1, left: 1, bottom: rows.length + 1, right: 3 }, columns: HEADINGS, banded: false }],
    conditionals: [{ area: { top: 2, left: 2, bottom: 3, right: 2 }, formula: "B2>2", fill: "#FFBF00", fontColour: "#1A1A1A" }],
    print: { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
  };
}

/** A chart of the sheet's two columns. */
function chartOf(sheet: string, more: Partial<ChartPlan> = {}, rows = ROWS.length): ChartPlan {
  const column = (left: number, top: number, bottom: number) => ({ sheet, area: { top, left, bottom, right: left } });
  const series = (["Red", "Amber"] as const).map((heading, index) => ({ name: column(index + 2, 1, 1), values: column(index + 2, 2, rows + 1), paint: PAINTS[heading] }));
  return {
    kind: "stacked bar", title: "Red & amber <by area>", altText: "Parks & <ponds>: 3 red.\u0007 It's \"ours\": 2 red.", categories: column(1, 2, rows + 1), series,
    valueTitle: "Lines", format: "#,##0", labelled: "all", place: { top: 6, left: 1, bottom: 20, right: 3 }, ...more,
  };
}

const KINDS: readonly ChartPlan["kind"][] = ["stacked bar", "clustered bar", "stacked column", "line"];
const plan = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({ title: "Test", sheets, names: [] });
const one = (chart: ChartPlan): WorkbookPlan => plan(sheetOf("It's one", ROWS, [chart]));
const text = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The one chart of a workbook, as a tree. */
async function treeOf(chart: ChartPlan) {
  const tree = partsOf(await writePlan(one(chart)), "xl/charts/").get("xl/charts/chart1.xml");
  if (!tree) throw new Error("There is no chart.");
  return tree;
}

describe("the parts of a chart", () => {
  it.each(KINDS)("stand in the order of the schema: %s", async (kind) => {
    for (const labelled of ["all", "last"] as const) {
      const bytes = await writePlan(one(chartOf("It's one", { kind, labelled, axisEnd: 4 })));
      const parts = [...partsOf(bytes, "xl/charts/"), ...partsOf(bytes, "xl/drawings/drawing")];
      expect(parts.map(([path]) => path)).toEqual(["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]);
      expect(parts.flatMap(([, tree]) => outOfOrder(tree))).toEqual([]);
    }
  });

  it("are named by the content types, and every relationship leads to a part", async () => {
    const sheets = [sheetOf("A"), sheetOf("B", ROWS, [chartOf("B"), chartOf("A")]), sheetOf("C", ROWS, [chartOf("B")])];
    const bytes = await writePlan(plan(...sheets));
    const files = unzipSync(bytes);
    const types = text(bytes, "[Content_Types].xml");
    const charts = Object.keys(files).filter((path) => /^xl\/(?:charts|drawings)\/\w+\.xml$/.test(path));
    expect(charts).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing2.xml", "xl/charts/chart3.xml", "xl/drawings/drawing3.xml"]);
    for (const path of charts) expect(types.split(`PartName="/${path}"`)).toHaveLength(2);
    for (const folder of ["worksheets", "drawings"])
      for (const [path, tree] of partsOf(bytes, `xl/${folder}/_rels/`))
        for (const { attributes } of tree.children) expect(files, path).toHaveProperty([(attributes["Target"] ?? "").replace("..", "xl")]);
    expect(text(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("drawing");
  });

  it("stand on a sheet after its conditional formats and before its tables", async () => {
    const sheet = text(await writePlan(one(chartOf("It's one"))), "xl/worksheets/sheet1.xml");
    const at = ["<conditionalFormatting", "<ignoredErrors", "<drawing r:id=", "<tableParts"].map((part) => sheet.indexOf(part));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });
});

describe("what a chart keeps of its cells", () => {
  it("is what the cells hold, whatever they hold", async () => {
    const value = fc.oneof<fc.Arbitrary<PlanValue>[]>(fc.nat(500), fc.constant(null), fc.constant("–"), fc.record({ formula: fc.constant("SUM(1,2)"), result: fc.nat(9) }));
    const name = fc.oneof<fc.Arbitrary<PlanValue>[]>(fc.constantFrom("Parks", "a < b & c", "Ünder 'quotes'", "_x0041_"), fc.record({ text: fc.constant("Linked"), link: fc.constant("#A!A1") }));
    const row = fc.tuple(name, value, value);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(...KINDS), async (rows, kind) => {
        const bytes = await writePlan(plan(sheetOf("It's one", rows, [chartOf("It's one", { kind }, rows.length)])));
        const workbook = readXlsx("t.xlsx", bytes);
        for (const [, tree] of partsOf(bytes, "xl/charts/")) {
          const found = cachedOf(tree, workbook);
          expect(found).toHaveLength(6);
          for (const { kept, cells, reference } of found) expect(kept.map((each) => each?.replace("_x005F_", "_") ?? null), reference).toEqual(cells);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("shows dates along an axis in their own format", async () => {
    const months = [["2018-10", 10], ["2018-11", 11]].map(([, month]): PlanValue[] => [{ date: { year: 2018, month: Number(month), day: 31 - (Number(month) % 2) } }, 1, 2]);
    const bytes = await writePlan(plan(sheetOf("Trend", months, [chartOf("Trend", { kind: "line" })])));
    const chart = text(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain("<c:cat><c:numRef><c:f>'Trend'!$A$2:$A$3</c:f><c:numCache><c:formatCode>d mmm yyyy</c:formatCode>");
    for (const [, tree] of partsOf(bytes, "xl/charts/")) for (const { kept, cells } of cachedOf(tree, readXlsx("t.xlsx", bytes))) expect(kept).toEqual(cells);
  });

  it("is refused when the sheet is not there", async () => {
    await expect(writePlan(one(chartOf("Elsewhere")))).rejects.toThrow('A chart draws cells of the sheet "Elsewhere"');
  });
});

describe("how a chart reads", () => {
  it("labels figures and leaves out noughts", async () => {
    const formats = descendantsOf(await treeOf(chartOf("It's one")), "dLbls").map((labels) => [childOf(labels, "numFmt")?.attributes["formatCode"], childOf(labels, "showVal")?.attributes["val"]]);
    expect(formats).toEqual([["#,##0;-#,##0;;", "1"], ["#,##0;-#,##0;;", "1"]]);
  });

  it("labels the last figure alone where it is told so, blanks passed over", async () => {
    const labels = descendantsOf(await treeOf(chartOf("It's one", { kind: "line", labelled: "last" })), "dLbl");
    expect(labels.map((label) => childOf(label, "idx")?.attributes["val"])).toEqual(["1", "0"]);
  });

  it("paints each series with its pattern, and a line with its marker", async () => {
    const bars = await treeOf(chartOf("It's one"));
    expect(descendantsOf(bars, "ser").map((series) => childOf(childOf(series, "spPr"), "pattFill")?.attributes["prst"])).toEqual([undefined, "wdUpDiag"]);
    const lines = await treeOf(chartOf("It's one", { kind: "line" }));
    expect(descendantsOf(lines, "symbol").map(({ attributes }) => attributes["val"])).toEqual(["diamond", "triangle"]);
  });

  it("breaks a line without marks, and leaves its figures out", async () => {
    const [first, second] = chartOf("It's one").series;
    const series = [first, second && { ...second, paint: { ...second.paint, marker: "none" as const } }].flatMap((each) => each ?? []);
    const drawn = descendantsOf(await treeOf(chartOf("It's one", { kind: "line", series })), "ser");
    expect(drawn.map((each) => [descendantsOf(each, "prstDash").length, descendantsOf(each, "symbol")[0]?.attributes["val"], descendantsOf(each, "showVal").map(({ attributes }) => attributes["val"]).includes("1")])).toEqual([[0, "diamond", true], [1, "none", false]]);
  });

  it("has its words for whoever cannot see it, in British English, with nothing that XML cannot hold", async () => {
    const bytes = await writePlan(one(chartOf("It's one")));
    const [drawing] = [...partsOf(bytes, "xl/drawings/drawing").values()];
    const [properties] = descendantsOf(drawing, "cNvPr");
    expect(properties?.attributes).toMatchObject({ name: "Chart 1: Red & amber <by area>", descr: "Parks & <ponds>: 3 red. It's \"ours\": 2 red." });
    const languages = text(bytes, "xl/charts/chart1.xml").match(/lang(?: val)?="[^"]*"/g) ?? [];
    expect(new Set(languages.map((language) => language.replace(" val", "")))).toEqual(new Set(['lang="en-GB"']));
  });

  it("covers the cells that it is given", async () => {
    const [drawing] = [...partsOf(await writePlan(one(chartOf("It's one", { place: { top: 6, left: 2, bottom: 20, right: 3 } }))), "xl/drawings/drawing").values()];
    const corner = (name: string) => descendantsOf(drawing, name).map((at) => [childOf(at, "col")?.text, childOf(at, "row")?.text])[0];
    expect([corner("from"), corner("to")]).toEqual([["1", "5"], ["3", "20"]]);
  });

  it("steps by whole lines when there are few, and has an axis when there are none", async () => {
    const [few] = descendantsOf(await treeOf(chartOf("It's one")), "valAx");
    expect(childOf(few, "majorUnit")?.attributes["val"]).toBe("1");
    const none = await writePlan(plan(sheetOf("None", [["a", 0, 0], ["b", 0, 0]], [chartOf("None")])));
    expect(text(none, "xl/charts/chart1.xml")).toContain('<c:max val="1"/>');
  });

  it("goes below nought where a figure does, with its names at the foot, and steps by parts where figures have parts", async () => {
    const [below] = [...partsOf(await writePlan(plan(sheetOf("Below", [["a", -3, 2], ["b", 1, 1]], [chartOf("Below", { kind: "line" })]))), "xl/charts/").values()];
    expect(descendantsOf(below, "min")).toEqual([]);
    expect(descendantsOf(below, "majorUnit")).toEqual([]);
    expect(descendantsOf(descendantsOf(below, "catAx")[0], "tickLblPos").map(({ attributes }) => attributes["val"])).toEqual(["low"]);
    const [parts] = descendantsOf(await treeOf(chartOf("It's one", { format: "#,##0.0" })), "valAx");
    expect([childOf(parts, "majorUnit"), childOf(childOf(parts, "scaling"), "min")?.attributes["val"]]).toEqual([undefined, "0"]);
  });

  it("keeps more than half of its width for bars, however long the names", async () => {
    const long = await writePlan(plan(sheetOf("Long", [["name ".repeat(60), 1, 2], ["b", 0, 0]], [chartOf("Long")])));
    const [layout] = [...partsOf(long, "xl/charts/").values()].flatMap((tree) => descendantsOf(tree, "manualLayout"));
    expect(Number(childOf(layout, "w")?.attributes["val"])).toBeGreaterThan(0.5);
  });

  it("has a legend when there is more than one series", async () => {
    const [red] = chartOf("It's one").series;
    expect(descendantsOf(await treeOf(chartOf("It's one")), "legend")).toHaveLength(1);
    expect(descendantsOf(await treeOf(chartOf("It's one", { series: red ? [red] : [] })), "legend")).toHaveLength(0);
  });
});

it("gives the same bytes for the same charts", async () => {
  expect(await writePlan(one(chartOf("It's one")))).toEqual(await writePlan(one(chartOf("It's one"))));
});
