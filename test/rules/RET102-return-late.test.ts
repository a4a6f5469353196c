import { describe, it } from "vitest";
import ret102 from "../../core/rules/RET102-return-late.js";
import { exampleMonth } from "../../scripts/rules/run-month-example.js";
import { monthFlags, table } from "../support/month-flags.js";

const ROW = table("4, Dredge the basin, Harbour, Jan 19, On track, ");
const signed = (on: string) => ({ "docks.xlsx": `Signed off by (role): Harbour Master\nSigned off on: ${on}\n${ROW}` });

describe("return-late", () => {
  it("finds one that was signed off after the day that returns are due", () => {
    monthFlags(ret102, {}, signed("2019-01-08"), ["docks.xlsx note: The return of Docks came late. Signed off 8 Jan 2019; due 7 Jan 2019."]);
    monthFlags(ret102, {}, signed("2019-01-07"), []);
    monthFlags(ret102, {}, signed("2019-01-08"), [], { returnsDueDays: null });
  });

  it("finds one that is dated later, where nobody has signed it", () => {
    monthFlags(ret102, {}, { "docks.xlsx": `As-of date: 2019-01-31\n${ROW}` }, ["docks.xlsx note: The return of Docks came late. Dated 31 Jan 2019; due 7 Jan 2019."]);
  });

  it("finds one that an earlier making of the summary lists as missing, unless it was signed off in time", () => {
    const earlier = exampleMonth({ before: { "docks.xlsx": ROW, "ferries.xlsx": ROW }, now: { "ferries.xlsx": ROW } }, []);
    monthFlags(ret102, {}, { "docks.xlsx": ROW }, ["docks.xlsx note: The return of Docks came late. It was missing when the summary was first made."], { earlier });
    monthFlags(ret102, {}, signed("2019-01-04"), [], { earlier });
    monthFlags(ret102, {}, { "ferries.xlsx": ROW }, [], { earlier });
  });
});
