import { describe, it } from "vitest";
import ret108 from "../../core/rules/RET108-division-renamed.js";
import { monthFlags, table } from "../support/month-flags.js";

const DOCKS = table("4, Dredge the basin, Harbour, Jan 19, On track, ", "5, Paint the cranes, Harbour, Jan 19, On track, ", "6, Light the quay, Harbour, Jan 19, At risk, ");
const FERRIES = table("1, Sell the tickets, Ferries, Jan 19, On track, ");
const BEFORE = { "docks.xlsx": DOCKS, "ferries.xlsx": FERRIES };

describe("division-renamed", () => {
  it("finds a new division that says most of what a missing one said, whatever has become of the lines", () => {
    const harbours = table("1, Dredge the basin., Harbour, Feb 19, Complete, Done", "2, Paint the cranes, Port, Jan 19, On track, ", "3, Buy a tug, Port, Jan 19, On track, ");
    monthFlags(ret108, BEFORE, { "harbours.xlsx": harbours, "ferries.xlsx": FERRIES }, [
      "harbours.xlsx error: Docks has sent nothing, and 2 of its 3 lines of November 2018 stand in this return of Harbours, which sent none then. If Harbours is Docks under a new name, these lines count twice: use one name in both months, on the Return sheet or in the file's name.",
    ]);
  });

  it("says nothing where a division is missing and another is new", () => {
    monthFlags(ret108, BEFORE, { "harbours.xlsx": table("1, Dredge the basin, Harbour, Jan 19, On track, ", "2, Buy a tug, Port, Jan 19, On track, "), "ferries.xlsx": FERRIES }, []);
  });

  it("says nothing of a division that was there last month, whatever it has taken over", () => {
    monthFlags(ret108, BEFORE, { "ferries.xlsx": `${FERRIES}\n${DOCKS.split("\n").slice(1).join("\n")}` }, []);
  });
});
