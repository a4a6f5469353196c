import { describe, it } from "vitest";
import ret106 from "../../core/rules/RET106-same-as-last-month.js";
import { monthFlags, table } from "../support/month-flags.js";

const [ONE, TWO] = ["4, Dredge the basin, Harbour, Jan 19, On track, Dredger hired.", "5, Paint the cranes, Harbour, Jan 19, On track, "];
const BEFORE = { "docks.xlsx": table(ONE, TWO) };

describe("same-as-last-month", () => {
  it("finds a return whose lines all say what they said, in whatever order", () => {
    monthFlags(ret106, BEFORE, { "docks-v2.xlsx": table(TWO, ONE) }, ["docks-v2.xlsx warning: The return of Docks says word for word what it said in November 2018."]);
  });

  it("is content where the return says so itself", () => {
    monthFlags(ret106, BEFORE, { "docks.xlsx": `Nothing has changed since last month: Yes\n${table(ONE, TWO)}` }, ["docks.xlsx note: The return of Docks says word for word what it said in November 2018, as its Return sheet says."]);
  });

  it("leaves alone one that says anything else, lacks a line or is missing", () => {
    monthFlags(ret106, BEFORE, { "docks.xlsx": table(ONE, `${TWO}Red chosen.`) }, []);
    monthFlags(ret106, BEFORE, { "docks.xlsx": table(ONE) }, []);
    monthFlags(ret106, { ...BEFORE, "ferries.xlsx": table(ONE) }, { "docks.xlsx": table(ONE) }, []);
  });
});
