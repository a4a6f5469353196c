import { describe, it } from "vitest";
import rag103 from "../../core/rules/RAG103-colour-and-word-disagree.js";
import { clean, flags } from "../support/flags.js";

const table = (...statuses: readonly string[]): string => ["| Ref | Action | Owner | Due | Status |", ...statuses.map((status, n) => `| ${n + 1} | Open hub number ${n + 1} | Hub Manager | Dec 2018 | ${status} |`)].join("\n");

describe("colour-and-word-disagree", () => {
  it("finds a word on the wrong colour", () => {
    flags(rag103, table("On track{red}", "On track{green}", "Off track{red}", "Complete{amber}"), [
      { at: "E2", data: { colour: "red", meaning: "Off track", text: "On track" } },
      { at: "E5", data: { colour: "amber", meaning: "At risk", text: "Complete" } },
    ]);
  });

  it("reads colours and words as the plan's own key explains them", () => {
    const key = "| {amber} | On track to finish in time ||||\n| {green} | Completed ||||\n";
    clean(rag103, key + table("On track{amber}", "Completed{green}", "Overdue{red}"));
    flags(rag103, key + table("On track{green}", "On track{amber}", "Completed{green}"), [{ at: "E4", data: { colour: "green", meaning: "Complete", text: "On track" } }]);
  });

  it("reads them as the settings explain them", () => {
    clean(rag103, table("On track{amber}", "Off track{red}"), { statusKey: new Map([["amber", "on-track"]]) });
  });

  it("lets words pass that say how far work is, on a colour that says how it goes", () => {
    clean(rag103, table("In progress{red}", "Not started{amber}", "On track{green}", "Ongoing{amber}"));
    flags(rag103, table("In progress{blue}", "Complete{blue}", "On track{green}"), [{ at: "E2" }]);
  });

  it("takes a colour that goes with every word for shading", () => {
    clean(rag103, table("On track{blue}", "At risk{blue}", "Off track{blue}", "Complete{blue}", "On track"));
  });

  it("but never one that the plan's key explains", () => {
    flags(rag103, `| {red} | Overdue ||||\n| {green} | On track ||||\n${table("On track{red}", "On track{red}", "On track{red}", "On track{green}")}`, [{ at: "E4" }, { at: "E5" }, { at: "E6" }]);
  });

  it("takes a colour for the plan's own where another stands for what it would mean", () => {
    clean(rag103, `| {purple} | At risk ||||\n| {green} | On track ||||\n${table("At risk{purple}", "Red{amber}", "{amber}", "On track{green}")}`);
  });

  it("lets cells pass that agree, or say only one thing", () => {
    clean(rag103, table("Green{green}", "{red}", "Amber", "R{red}", "A{amber}"));
  });
});
