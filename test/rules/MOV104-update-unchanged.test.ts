import { describe, it } from "vitest";
import mov104 from "../../core/rules/MOV104-update-unchanged.js";
import { monthFlags, table } from "../support/month-flags.js";

const OTHER = "5, Paint the cranes, Harbour, Jan 19, On track, ";
const update = (text: string, status = "On track", other = "") => ({ "docks.xlsx": table(`4, Dredge the basin, Harbour, Jan 19, ${status}, ${text}`, OTHER + other) });

describe("update-unchanged", () => {
  it("finds the same words, whatever their spacing and capitals", () => {
    monthFlags(mov104, update("Dredger hired."), update("dredger  hired", "On track", "Red chosen."), ['docks.xlsx A2 note: The update is word for word that of November 2018: line 4, "Dredge the basin".']);
  });

  it("leaves alone a new update, none at all, and what is complete", () => {
    monthFlags(mov104, update("Dredger hired."), update("Dredger at work."), []);
    monthFlags(mov104, update(""), update("", "On track", "Red chosen."), []);
    monthFlags(mov104, update("Dredger hired."), update("Dredger hired.", "Complete"), []);
  });

  it("leaves a return that is last month's as a whole to same-as-last-month", () => {
    monthFlags(mov104, update("Dredger hired."), update("Dredger hired."), []);
  });
});
