import { describe, it } from "vitest";
import mov105 from "../../core/rules/MOV105-improved-without-update.js";
import { monthFlags, table } from "../support/month-flags.js";

const line = (status: string, update: string) => ({ "docks.xlsx": table(`4, Dredge the basin, Harbour, Jan 19, ${status}, ${update}`, "5, Paint the cranes, Harbour, Jan 19, On track, Red chosen.") });

describe("improved-without-update", () => {
  it("finds a better rating with last month's update, or with none", () => {
    monthFlags(mov105, line("Off track", "No dredger."), line("On track", "No dredger."), ['docks.xlsx A2 warning: Off track last month, on track now, and the update says nothing new: line 4, "Dredge the basin".']);
    monthFlags(mov105, line("At risk", "No dredger."), line("Complete", ""), ['docks.xlsx A2 warning: At risk last month, complete now, and there is no update: line 4, "Dredge the basin".']);
  });

  it.each([
    ["a better rating that is explained", line("Off track", "No dredger."), line("On track", "Dredger hired.")],
    ["a worse one", line("On track", ""), line("Off track", "")],
    ["one that was not rated", line("", ""), line("On track", "")],
  ])("leaves alone %s", (_, before, now) => {
    monthFlags(mov105, before, now, []);
  });

  it("says once that a return has no updates at all", () => {
    const plan = (status: string) => ({ "docks.xlsx": `| Ref | Action | Lead | Due | Status |\n| 4 | Dredge the basin | Harbour | Jan 19 | ${status} |\n| 5 | Paint the cranes | Harbour | Jan 19 | ${status} |` });
    monthFlags(mov105, plan("At risk"), plan("On track"), ["docks.xlsx warning: Docks reports 2 lines better than last month, and its return has no updates."]);
  });
});
