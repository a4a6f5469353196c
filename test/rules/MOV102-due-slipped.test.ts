import { describe, it } from "vitest";
import mov102 from "../../core/rules/MOV102-due-slipped.js";
import { monthFlags, table } from "../support/month-flags.js";

const due = (text: string) => ({ "docks.xlsx": table(`4, Dredge the basin, Harbour, ${text}, On track, `) });
const says = (words: string): string[] => [`docks.xlsx A2 warning: The due date has moved from ${words}, and nobody is recorded as having approved it: line 4, "Dredge the basin".`];

describe("due-slipped", () => {
  it("finds a date that moved later", () => {
    monthFlags(mov102, due("Jan 19"), due("Mar 19"), says("31 Jan 2019 to 31 Mar 2019 (59 days)"));
    monthFlags(mov102, due("30/01/2019"), due("31/01/2019"), says("30 Jan 2019 to 31 Jan 2019 (1 day)"));
  });

  it.each([
    ["the same day in other words", "Dec 18", "31/12/2018"],
    ["a day within the month", "Dec 18", "14/12/2018"],
    ["a month that the day is in", "14/12/2018", "Dec 18"],
    ["an earlier month", "Dec 18", "Nov 18"],
    ["what goes on from now on", "Dec 18", "Ongoing"],
    ["what went on until now", "Ongoing", "Dec 18"],
    ["what can't be read", "Dec 18", "when the tide is out"],
  ])("leaves alone %s", (_, before, now) => {
    monthFlags(mov102, due(before), due(now), []);
  });

  it("leaves alone what was approved", () => {
    monthFlags(mov102, due("Jan 19"), { "docks.xlsx": "| Ref | Action | Lead | Due | Status | Approved by |\n| 4 | Dredge the basin | Harbour | Mar 19 | On track | Dock board |" }, []);
  });
});
