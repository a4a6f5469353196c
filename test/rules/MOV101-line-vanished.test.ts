import { describe, it } from "vitest";
import mov101 from "../../core/rules/MOV101-line-vanished.js";
import { monthFlags, regraded, table } from "../support/month-flags.js";

const BEFORE = { "docks.xlsx": table("4, Dredge the basin, Harbour, Jan 19, On track, ", "7, Paint the cranes, Harbour, Jan 19, Complete, ") };
const NOW = { "docks.xlsx": table("4, Dredge the basin, Harbour, Jan 19, On track, ") };

describe("line-vanished", () => {
  it("finds a line that is there no more", () => {
    monthFlags(mov101, BEFORE, NOW, ['docks.xlsx warning: Gone from the return of Docks since November 2018: line 7, "Paint the cranes". Keep what is finished as complete, and what is dropped as withdrawn.']);
  });

  it("leaves alone what only moved, was renumbered or reworded", () => {
    monthFlags(mov101, BEFORE, { "docks.xlsx": table("8, Paint the cranes, Harbour, Jan 19, Complete, ", "4, Dredge the basin and the lock, Harbour, Jan 19, On track, ") }, []);
  });

  it("never says it of a division whose return is missing", () => {
    monthFlags(mov101, { ...BEFORE, "ferries.xlsx": table("1, Sell the tickets, Ferries, Jan 19, On track, ") }, { "docks.xlsx": BEFORE["docks.xlsx"] }, []);
  });

  it("can be turned off", () => {
    monthFlags(mov101, BEFORE, NOW, [], { checks: { rules: [mov101], severities: regraded("line-vanished", "off") } });
  });

  it("does not say what a restricted line was about", () => {
    const head = "| Ref | Action | Lead | Due | Status | Circulation |\n";
    const before = { "docks.xlsx": `${head}| 1 | Search the lockers | Harbour | Jan 19 | On track | Restricted |\n| 2 | Dredge the basin | Harbour | Jan 19 | On track | |` };
    monthFlags(mov101, before, { "docks.xlsx": `${head}| 2 | Dredge the basin | Harbour | Jan 19 | On track | |` }, ["docks.xlsx warning: Gone from the return of Docks since November 2018: line 1, restricted. Keep what is finished as complete, and what is dropped as withdrawn."]);
  });
});
