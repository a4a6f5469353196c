import { it } from "vitest";
import abbreviationInsideWord from "../../core/rules/TXT102-abbreviation-inside-word.js";
import { clean, flags } from "../support/flags.js";

const plan = (action: string, lead = "ADSAC"): string => `
    | ADSAC = Assistant Director for Safety and Care |
    | MASH = Front door |
    | GREEN = On track |
    |
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | Head of Young Carers | Dec 18 | Green |
    | 1.2 | ${action} | ${lead} | Dec 18 | Green |`;

it.each([
  ["Train and keep NQADSACs", "NQADSACs", "ADSAC"],
  ["Unit led by PADSAC", "PADSAC", "ADSAC"],
  ["Repair what was unsMASHed", "unsMASHed", "MASH"],
  ["Agree it with LSHEAD OF YOUNG CARERS", "LSHEAD OF YOUNG CARERS", "HEAD OF YOUNG CARERS"],
])("finds %s", (action, word, inside) => {
  flags(abbreviationInsideWord, plan(action), [{ at: "B7", data: { word, inside } }]);
});

it("finds one in a lead", () => {
  flags(abbreviationInsideWord, plan("Train the panel", "ADSAC/LSHead of Young Carers"), [{ at: "C7", data: { word: "LSHead of Young Carers", inside: "Head of Young Carers" } }]);
});

it.each(["All ADSACs meet weekly", "The eMASH form goes live", "Ask MASHes of three boroughs", "Plan for SMASHES and the like", "Visit GREENHILL", "Ask ADSACMASH to agree", "Bring in the Head of Young Carers’ view", "Spearhead of young carers’ work"])("leaves %s alone", (action) => {
  clean(abbreviationInsideWord, plan(action));
});
