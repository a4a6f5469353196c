import { describe, expect, it } from "vitest";
import { readAsOf, readColumns, readLegend, readPlan } from "../../../scripts/cli/option-values.js";

describe("values of options", () => {
  it("reads a day", () => {
    expect(readAsOf("2018-11-30")).toEqual({ year: 2018, month: 11, day: 30 });
  });

  it("reads a plan's months, both whole", () => {
    expect(readPlan("2018-04/2020-02")).toEqual({ from: { year: 2018, month: 4, day: 1 }, to: { year: 2020, month: 2, day: 29 } });
  });

  it.each([
    ["yellow=on track", "yellow", "on-track"],
    ["#FFFF00 = at-risk", "#FFFF00", "at-risk"],
    ["1=Off Track", "1", "off-track"],
    ["RAG = tick=complete", "RAG = tick", "complete"],
    ["blue=Not rated", "blue", "unknown"],
    ["orange=amber", "orange", "at-risk"],
  ])("reads the legend %s", (entry, shown, status) => {
    expect([...readLegend([entry])]).toEqual([[shown, status]]);
  });

  it.each([
    ["Latest position=update", "latest position", "update"],
    ["By when?=due", "by when?", "due"],
    ["Next = step=next step", "next = step", "nextStep"],
    ["Ward=other", "ward", "other"],
  ])("reads the column %s", (entry, heading, field) => {
    expect([...readColumns([entry])]).toEqual([[heading, field]]);
  });

  it.each([
    [() => readAsOf("30/11/2018"), "--as-of 30/11/2018 is not a date. Write it as year-month-day, such as --as-of 2018-11-30."],
    [() => readAsOf("2018-02-30"), "--as-of 2018-02-30 is not a date."],
    [() => readPlan("2018"), "--plan 2018 is not a period. Write its first and last month, such as --plan 2018-04/2019-03."],
    [() => readPlan("2018-04/2019-13"), "is not a period"],
    [() => readPlan("2019-04/2018-03"), "--plan 2019-04/2018-03 ends before it begins."],
    [() => readLegend(["yellow"]), '--legend "yellow" needs two sides, such as --legend "yellow=on track".'],
    [() => readLegend(["yellow="]), "needs two sides"],
    [() => readLegend(["yellow=on-trakc"]), '--legend "yellow=on-trakc": "on-trakc" is no status. Did you mean on-track? The statuses are not-started, on-track,'],
    [() => readColumns(["=update"]), '--map "=update" needs two sides, such as --map "Latest position=update".'],
    [() => readColumns(["Latest=updaet"]), '--map "Latest=updaet": "updaet" is no field. Did you mean update? The fields are ref, theme,'],
  ])("%s: %s", (read, sentence) => {
    expect(read).toThrow(sentence);
  });
});
