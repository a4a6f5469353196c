import { describe, it } from "vitest";
import led105 from "../../core/rules/LED105-lead-letter-case.js";
import { clean, flags } from "../support/flags.js";

const table = (...leads: readonly string[]): string => ["| Ref | Action | Owner | Due |", ...leads.map((lead, n) => `| ${n + 1} | Open hub number ${n + 1} | ${lead} | Dec 2018 |`)].join("\n");

describe("lead-letter-case", () => {
  it("finds capitals though they be the commoner, once, with every cell", () => {
    flags(led105, table("Head of Play in Parks", "HEAD OF PLAY IN PARKS", "HEAD OF PLAY IN PARKS"), [{
      at: "C3",
      data: { lead: "HEAD OF PLAY IN PARKS", lines: "2 lines", other: "Head of Play in Parks" },
      fix: { safety: "safe", edits: [{ cell: "C3", from: "HEAD OF PLAY IN PARKS", to: "Head of Play in Parks" }, { cell: "C4", from: "HEAD OF PLAY IN PARKS", to: "Head of Play in Parks" }] },
    }]);
  });

  it("mends one lead of several in a cell", () => {
    flags(led105, table("Head of Play", "DPH/HEAD OF PLAY"), [{ at: "C3", fix: { safety: "safe", edits: [{ cell: "C3", from: "DPH/HEAD OF PLAY", to: "DPH/Head of Play" }] } }]);
  });

  it("takes the commoner of two quiet ways", () => {
    flags(led105, table("Head of Early help", "Head of Early Help", "Head of Early Help"), [{ at: "C2", data: { lead: "Head of Early help", lines: "1 line", other: "Head of Early Help" } }]);
  });

  it("lets pass what is written in one way, a small first letter within a cell, and abbreviations", () => {
    clean(led105, table("HEAD OF PLAY", "HEAD OF PLAY"));
    clean(led105, table("All Heads of Service", "Hub Manager and all Heads of Service"));
    clean(led105, table("HR", "Head of HR"));
  });
});
