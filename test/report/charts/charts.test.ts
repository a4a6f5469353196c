import { describe, expect, it } from "vitest";
import { barChartRows, MOST_BARS, PAGE_ROWS } from "../../../core/report/charts/chart-room.js";
import type { ChartSource } from "../../../core/report/charts/chart-source.js";
import { dueSoonChart } from "../../../core/report/charts/due-soon-chart.js";
import { movementChart } from "../../../core/report/charts/movement-chart.js";
import { ragByDivisionChart, ragByThemeCharts } from "../../../core/report/charts/rag-charts.js";
import { trendByDivisionCharts, trendChart, trendLinesChart } from "../../../core/report/charts/trend-charts.js";
import { placeTable } from "../../../core/report/table-sheet.js";
import type { ChartPlan } from "../../../core/report/workbook-plan.js";

/** A table as text, its header in row 4. A figure is a number, a dash a blank, anything else a word. */
function source(text: string): ChartSource {
  const [headings = [], ...rows] = text.trim().split("\n").map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  const valueOf = (cell: string): string | number | null => (cell === "-" ? null : /^\d+$/.test(cell) ? Number(cell) : cell);
  const columns = headings.map((heading, index) => ({ heading, width: 10, cell: (row: string[]) => ({ value: valueOf(row[index] ?? ""), look: "body" as const }) }));
  return { sheet: "Sums", ...placeTable("Sums", columns, rows, "Nothing has been read.", 4) };
}

const PLACE = { top: 20, left: 1, bottom: 40, right: 5 };

/** Series by name with the rows and columns that they draw: "Red C5:C6". */
const drawn = (chart: ChartPlan | null): string[] =>
  (chart?.series ?? []).map(({ name, values }) => `${name.area.top}:${name.area.left} ${values.area.top}-${values.area.bottom}:${values.area.left}`);

const DIVISIONS = `
  | Division   | Lines | Red | Amber | Green | Paused | Complete |
  | Early Help | 9     | 2   | 0     | 4     | 0      | 3        |
  | Housing    | 5     | 0   | 0     | 0     | 0      | 5        |`;

describe("ratings", () => {
  it("by division are drawn from their columns, wherever those stand, and said in words", () => {
    const chart = ragByDivisionChart(source(DIVISIONS), PLACE);
    expect(chart).toMatchObject({ kind: "stacked bar", place: PLACE, categories: { sheet: "Sums", area: { top: 5, left: 1, bottom: 6, right: 1 } } });
    expect(drawn(chart)).toEqual(["4:3 5-6:3", "4:4 5-6:4", "4:5 5-6:5", "4:6 5-6:6"]);
    expect(chart?.altText).toBe("Lines in progress by division, rated as reported. All divisions: 2 red and 4 green. Early Help: 2 red and 4 green. Housing: none.");
  });

  it("leave out a column that is not there", () => {
    expect(drawn(ragByDivisionChart(source("| Division | Green |\n| Parks | 3 |"), PLACE))).toEqual(["4:2 5-5:2"]);
  });

  const themes = (count: number, name = (index: number) => `Theme ${index}`) =>
    source(`| Theme | Red | Amber | Green | Paused |\n${Array.from({ length: count }, (_, index) => `| ${name(index)} | 1 | ${index % 13} | 0 | 0 |`).join("\n")}`);

  it("of many themes take several charts on one scale, each on a page, and none is left out", () => {
    const charts = ragByThemeCharts(themes(45), { top: 60, left: 1, right: 12 });
    expect(charts.map(({ title, axisEnd, categories: { area } }) => [title.slice(-8), axisEnd, area.top, area.bottom])).toEqual([["(1 of 3)", 14, 5, 19], ["(2 of 3)", 14, 20, 34], ["(3 of 3)", 14, 35, 49]]);
    charts.forEach(({ place }, index) => {
      expect(place.bottom - place.top).toBeLessThan(PAGE_ROWS);
      expect(place.top).toBeGreaterThan(charts[index - 1]?.place.bottom ?? 59);
    });
  });

  it("of themes are summed up, and long names cut, in words", () => {
    const [chart] = ragByThemeCharts(themes(14, (index) => `Theme ${index}: ${"a long name ".repeat(index === 0 ? 20 : 0)}`), { top: 60, left: 1, right: 12 });
    expect(chart?.altText).toMatch(/^Lines in progress by theme, rated as reported\. All themes: 14 red and 78 amber\. /);
    expect(chart?.altText).toMatch(/ Theme 11:: 1 red and 11 amber\. 2 more are in the table\.$/);
    expect(chart?.altText.length).toBeLessThan(600);
    expect(chart?.axisEnd).toBeUndefined();
  });

  it("are not drawn when nothing has been read", () => {
    expect(ragByDivisionChart(source("| Division | Red | Amber | Green | Paused |"), PLACE)).toBeNull();
    expect(ragByThemeCharts(source("| Theme | Red |"), PLACE)).toEqual([]);
  });

  it("that are all nought are drawn, and said to be none", () => {
    expect(ragByDivisionChart(source("| Division | Red | Amber |\n| Parks | 0 | 0 |"), PLACE)?.altText).toBe("Lines in progress by division, rated as reported. Parks: none.");
  });
});

it("says what has moved, and since when", () => {
  const chart = movementChart(source("| What changed | Lines |\n| Improved | 4 |\n| Reopened | 0 |"), "October 2018", PLACE);
  expect(chart?.altText).toBe("What has changed since October 2018. Improved: 4. Reopened: none.");
  expect(movementChart(source("| What changed | Lines |"), "October 2018", PLACE)).toBeNull();
});

it("says what falls due, how it is rated, and how much in all", () => {
  const chart = dueSoonChart(source("| Due | Red | Green | Not started | Not rated |\n| Within 30 days | 1 | 2 | 0 | 1 |\n| 31 to 60 days | 0 | 1 | 3 | 0 |"), PLACE);
  expect(chart?.altText).toBe("Lines that fall due, rated as reported. Within 30 days: 1 red, 2 green and 1 not rated. 31 to 60 days: 1 green and 3 not started. In all: 1 red, 3 green, 3 not started and 1 not rated.");
});

describe("the trend", () => {
  const TREND = source(`
    | Month         | Lines | Red | Amber | Green | Paused | Complete |
    | October 2018  | 19    | 5   | 4     | 9     | 0      | 1        |
    | November 2018 | 20    | 3   | 6     | 8     | 0      | 3        |`);
  const BY_DIVISION = source(`
    | Division   | Month         | Red | Amber | Green | Paused | Complete |
    | Early Help | October 2018  | 5   | 1     | 4     | 0      | 1        |
    | Early Help | November 2018 | 3   | 2     | 3     | 0      | 3        |
    | Housing    | November 2018 | 0   | 4     | 5     | 0      | 0        |`);

  it("shows the months of all divisions", () => {
    const chart = trendChart(TREND, PLACE);
    expect(chart?.kind).toBe("stacked column");
    expect(drawn(chart)).toEqual(["4:3 5-6:3", "4:4 5-6:4", "4:5 5-6:5", "4:6 5-6:6"]);
    expect(chart?.altText).toContain("From October 2018 to November 2018, a figure a month. Red: 5 and 3. Amber: 4 and 6. Green: 9 and 8.");
  });

  it("joins points when there are two months or more, and labels the last", () => {
    expect(trendLinesChart(TREND, PLACE)).toMatchObject({ kind: "line", labelled: "last" });
    expect(trendLinesChart(source("| Month | Red |\n| May 2018 | 3 |"), PLACE)).toBeNull();
  });

  it("has a small chart for each division, all on one scale that holds the highest", () => {
    const charts = trendByDivisionCharts(BY_DIVISION, (index) => ({ ...PLACE, left: 1 + index }));
    expect(charts.map(({ title, axisEnd, place, categories }) => [title, axisEnd, place.left, categories.area.top, categories.area.bottom])).toEqual([
      ["Early Help", 10, 1, 5, 6],
      ["Housing", 10, 2, 7, 7],
    ]);
    expect(charts[1]?.altText).toBe("Housing. November 2018: 4 amber and 5 green.");
  });

  it("is not drawn when there is none", () => {
    const none = source("| Division | Month | Red |");
    expect([trendChart(none, PLACE), trendLinesChart(none, PLACE), ...trendByDivisionCharts(none, () => PLACE)]).toEqual([null, null]);
  });
});

it("gives bars more room the more they are and the longer their names, and a full chart fits on a page", () => {
  expect(barChartRows(1)).toBeLessThan(barChartRows(12));
  expect(barChartRows(12)).toBeLessThan(barChartRows(12, 110));
  expect(barChartRows(12, 110, "whole")).toBeLessThan(barChartRows(12, 110));
  expect(barChartRows(MOST_BARS, 300, "whole") + 1).toBeLessThanOrEqual(PAGE_ROWS);
});
