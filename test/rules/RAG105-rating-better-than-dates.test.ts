import { describe, it } from "vitest";
import rag105 from "../../core/rules/RAG105-rating-better-than-dates.js";
import { clean, flags } from "../support/flags.js";

describe("rating-better-than-dates", () => {
  it("finds what is late and rated better than red", () => {
    flags(rag105, `
      | Ref | Action               | Owner       | Due        | Status      |
      | 1   | Open the second hub  | Hub Manager | 18/11/2018 | On track    |
      | 2   | Print the hub's menu | Hub Manager | 18/11/2018 | Off track   |
      | 3   | Name the hub         | Hub Manager | 18/12/2018 | Not started |`, [
      { at: "E2", data: { rating: "On track", why: "Dates suggest red: due 18 Nov 2018, 12 days ago. Your rating stands; say why." } },
      { at: "E4", data: { rating: "Not started", why: "Dates suggest amber: not started; due in 18 days. Your rating stands; say why." } },
    ]);
  });

  it("says once what is true of nearly every line that dates can challenge", () => {
    const late = [1, 2, 3, 4, 5].map((n) => `| ${n} | Open hub number ${n} | Hub Manager | Oct 2018 | Green |`);
    const done = [6, 7, 8, 9].map((n) => `| ${n} | Close hub number ${n} | Hub Manager | Oct 2018 | Complete |`);
    flags(rag105, ["| Ref | Action | Owner | Due | RAG |", ...late, ...done, "| 10 | Sell the old hub | Hub Manager | Feb 2019 | Green |"].join("\n"), [{ at: "E1", data: { count: 5, lines: 6 } }]);
  });

  it("counts the days that the settings say", () => {
    clean(rag105, "| Ref | Action | Owner | Due | Status |\n| 1 | Open the second hub | Hub Manager | 18/12/2018 | Not started |", { dates: { notStartedDays: 14, continuingDays: 92 } });
  });

  it("lets pass what is in time, done or not rated", () => {
    clean(rag105, `
      | Ref | Action               | Owner       | Due      | Status   |
      | 1   | Open the second hub  | Hub Manager | Nov 2018 | On track |
      | 2   | Print the hub's menu | Hub Manager | Oct 2018 | Complete |
      | 3   | Name the hub         | Hub Manager | Oct 2018 |          |
      | 4   | Keep the hub clean   | Hub Manager | Ongoing  | On track |`);
  });
});
