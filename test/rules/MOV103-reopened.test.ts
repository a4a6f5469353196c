import { describe, it } from "vitest";
import mov103 from "../../core/rules/MOV103-reopened.js";
import { monthFlags, table } from "../support/month-flags.js";

const status = (text: string) => ({ "docks.xlsx": table(`4, Dredge the basin, Harbour, Jan 19, ${text}, `) });

describe("reopened", () => {
  it("finds what was complete or withdrawn and is open again", () => {
    monthFlags(mov103, status("Complete"), status("At risk"), ['docks.xlsx A2 warning: Reported as complete last month and as at risk now: line 4, "Dredge the basin".']);
    monthFlags(mov103, status("Withdrawn"), status("Not started"), ['docks.xlsx A2 warning: Reported as withdrawn last month and as not started now: line 4, "Dredge the basin".']);
  });

  it.each([["Complete", "Withdrawn"], ["On track", "At risk"], ["Complete", ""]])("leaves %s to %s alone", (before, now) => {
    monthFlags(mov103, status(before), status(now), []);
  });
});
