import { describe, it } from "vitest";
import ret101 from "../../core/rules/RET101-return-missing.js";
import { monthFlags, table } from "../support/month-flags.js";

const DOCKS = { "docks.xlsx": table("4, Dredge the basin, Harbour, Jan 19, On track, ", "5, Paint the cranes, Harbour, Jan 19, On track, ") };
const FERRIES = { "ferries.xlsx": table("1, Sell the tickets, Ferries, Jan 19, On track, ") };

describe("return-missing", () => {
  it("finds a division that sent one last month and none now", () => {
    monthFlags(ret101, { ...DOCKS, ...FERRIES }, FERRIES, ["error: No December 2018 return has come from Docks. Its 2 lines of November 2018 are carried forward."]);
  });

  it("finds one that owes a return and never sent any", () => {
    monthFlags(ret101, {}, FERRIES, ["error: No December 2018 return has come from Lighthouses."], { expected: ["Ferries", "Lighthouses"] });
  });

  it("says nothing where all have come", () => {
    monthFlags(ret101, { ...DOCKS, ...FERRIES }, { ...FERRIES, ...DOCKS }, []);
  });
});
