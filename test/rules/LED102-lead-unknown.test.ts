import { describe, it } from "vitest";
import led102 from "../../core/rules/LED102-lead-unknown.js";
import { clean, flags } from "../support/flags.js";

const plan = (lead: string, legend = "| DPH = Director of Play and Health |||"): string => `
  ${legend}
  | Ref | Action               | Sponsor | Due      |
  | 1   | Open the second hub  | DPH     | Dec 2018 |
  | 2   | Print the hub's menu | ${lead} | Dec 2018 |
  | 3   | Name the hub         | DPH/${lead} | Jan 2019 |`;

describe("lead-unknown", () => {
  it("finds an abbreviation that the plan leaves out of its list, once, with its lines", () => {
    flags(led102, plan("XQ"), [{ at: "C4", data: { lead: "XQ", lines: "2 lines" } }]);
  });

  it("finds it on the sheet where it is first met, and looks for explanations on all", () => {
    const second = "| Ref | Action | Sponsor | Due |\n| 9 | Paint the hub | XQ | Dec 2018 |\n| 10 | Heat the hub | ZV | Dec 2018 |";
    flags(led102, plan("XQ"), [{ at: "C4", data: { lead: "XQ", lines: "3 lines" } }, { at: "Two!C3", data: { lead: "ZV", lines: "1 line" } }], { sheets: { Two: second } });
  });

  it("knows what the settings explain", () => {
    clean(led102, plan("XQ"), { organisation: { divisions: [], leads: [], abbreviations: { XQ: "Quality" }, contacts: {} } });
    clean(led102, plan("XQ"), { organisation: { divisions: [], leads: ["XQ"], abbreviations: {}, contacts: {} } });
  });

  it("knows what the plan writes out elsewhere", () => {
    clean(led102, plan("XQ").replace("Open the second hub", "Open the second hub with Xtra Quality (XQ)"));
    clean(led102, `${plan("HE")}\n| 4 | Heat the hub | Head of Estates | Jan 2019 |`.replace("Head of Estates", "Housing Estates"));
  });

  it("asks nothing of a plan that explains none of its leads, nor of titles with capitals in them", () => {
    clean(led102, plan("XQ", "| FTE = full time equivalent |||"));
    clean(led102, plan("Head of IT"));
    clean(led102, plan("AD for MASH"));
  });
});
