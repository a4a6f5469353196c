import { describe, it } from "vitest";
import rag104 from "../../core/rules/RAG104-colour-not-in-legend.js";
import { clean, flags } from "../support/flags.js";

const table = (...statuses: readonly string[]): string => ["| Ref | Action | Owner | Due | Status |", ...statuses.map((status, n) => `| ${n + 1} | Open hub number ${n + 1} | Hub Manager | Dec 2018 | ${status} |`)].join("\n");

describe("colour-not-in-legend", () => {
  it("asks once what a colour means that means nothing to us, as a word", () => {
    flags(rag104, table("Green", "Yellow", "Yellow", "Red"), [{ at: "E3", data: { colour: "yellow", lines: "2 lines", read: "Not rated" } }]);
  });

  it("asks of a fill, and of each colour", () => {
    flags(rag104, table("{green}", "{purple}", "{red}", "{yellow}", "{purple}", "{amber}"), [{ at: "E3", data: { colour: "purple", lines: "2 lines", read: "Not rated" } }, { at: "E5", data: { colour: "yellow", lines: "1 line", read: "Not rated" } }]);
  });

  it("asks of a colour that the plan's own key leaves out", () => {
    const key = "| {red} | Overdue ||||\n| {green} | On track ||||\n";
    flags(rag104, key + table("{red}", "{green}", "{blue}"), [{ at: "E6", data: { colour: "blue", lines: "1 line", read: "Complete" } }]);
  });

  it("asks nothing where a key or custom explains the colours", () => {
    clean(rag104, table("Red", "Amber", "Green", "{blue}", "{white}", ""));
    clean(rag104, `| {yellow} | At risk ||||\n| {green} | On track ||||\n${table("{yellow}", "Yellow", "{green}")}`);
    clean(rag104, `| {red} | Overdue ||||\n| {green} | On track ||||\n${table("{red}", "{green}", "{blue}")}`, { statusKey: new Map([["blue", "complete"]]) });
    clean(rag104, table("Yellow", "Green"), { read: { legend: new Map([["yellow", "at-risk"]]) } });
  });
});
