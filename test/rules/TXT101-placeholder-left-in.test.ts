import { it } from "vitest";
import placeholderLeftIn from "../../core/rules/TXT101-placeholder-left-in.js";
import { clean, flags } from "../support/flags.js";

const table = (action: string, lead = "AD", due = "Dec 18"): string => `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | ${action} | ${lead} | ${due} | Green |`;

it.each([
  ["Train xxx workers a year", "xxx"],
  ["Spend £xx on it", "£xx"],
  ["Reach xx% of families", "xx%"],
  ["Meet on xx/xx/2019", "xx/xx/2019"],
  ["Agree it with [insert partner]", "[insert partner]"],
  ["Agree it with <name of partner>", "<name of partner>"],
  ["Agree it with «Partner»", "«Partner»"],
  ["Lorem ipsum dolor sit amet", "Lorem ipsum"],
  ["Train ?? workers", "??"],
  ["Start on dd/mm/yyyy", "dd/mm/yyyy"],
  ["Click here to enter text.", "Click here to enter text"],
  ["Agree it with health (TBC)", "TBC"],
  ["Agree it with ____", "____"],
])("finds %s", (action, text) => {
  flags(placeholderLeftIn, table(action), [{ at: "B2", data: { text } }]);
});

it("finds one in the text around a table", () => {
  flags(placeholderLeftIn, `
    | Agency workers, currently xxx in the service, come and go. |
    |
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |`, [{ at: "A1", data: { text: "xxx" } }]);
});

it.each(["Is this enough?? Ask families", "Tabulate results [see annex A]", "Use the Sussex model", "Type dates as dd/mm/yyyy in the log", "Keep case sizes < 18 and > 12"])("leaves %s alone", (action) => {
  clean(placeholderLeftIn, table(action));
});

it("leaves to other rules a date or a lead to be confirmed", () => {
  clean(placeholderLeftIn, table("Agree the protocol", "TBC", "TBC"));
  clean(placeholderLeftIn, table("Agree the protocol", "??", "??"));
});
