import { it } from "vitest";
import textCutOff from "../../core/rules/TXT105-text-cut-off.js";
import { clean, flags } from "../support/flags.js";

const table = (action: string, update = "Going well."): string => `
    | Ref | Action | Lead | Due | Status | Progress update |
    | 1.1 | ${action} | AD | Dec 18 | Green | ${update} |
    | 1.2 | Train the panel | AD | Jan 19 | Green | Done. |`;

it("finds an action that ends with a word no sentence ends with", () => {
  flags(textCutOff, table("Agree the protocol with health and"), [{ at: "B2", data: { end: "protocol with health and" } }]);
});

it.each([[255], [32767]])("finds a text of exactly %i characters that does not end", (length) => {
  flags(textCutOff, table("Agree the protocol", "word ".repeat(length / 4).slice(0, length - 1) + "e"), [{ at: "F2" }]);
});

it.each(["Ask the families that we work with", "Agree the protocol; and", "Say what it is for", "Find out who to refer to", "Bring up to date Annex A"])("leaves %s alone", (action) => {
  clean(textCutOff, table(action));
});

it("leaves a text of 255 characters alone that ends with a full stop", () => {
  clean(textCutOff, table("Agree the protocol", `${"word ".repeat(51).slice(0, 254)}.`));
});
