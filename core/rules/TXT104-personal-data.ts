import { textsWith, type CellText } from "../findings/cell-texts.js";
import { defineRule, type Found } from "../findings/define-rule.js";
import type { Severity } from "../findings/finding.js";
import { NARRATIVE } from "../findings/narrative.js";
import type { Organisation } from "../findings/organisation.js";
import { personalData, type PersonalData } from "../findings/personal-data.js";
import { SIGNS } from "../findings/text-signs.js";
import { onceInTurn } from "../model/once-in-turn.js";

const BIRTH_HEADING = /\b(?:d\.?o\.?b|date of birth)\b/i;

/** A number that names a person is one anywhere. How to reach somebody is expected of a contact, not of what was done. */
function severityOf({ contact, kind }: PersonalData, { as }: CellText): Severity {
  if (!contact) return "warning";
  return kind !== "postcode" && NARRATIVE.has(as) ? "warning" : "note";
}

const contactsOf = onceInTurn(({ contacts }: Organisation): ReadonlySet<string> => new Set(Object.values(contacts).map((contact) => contact.toLowerCase())));

export default defineRule({
  code: "TXT104", name: "personal-data", severity: "warning",
  message: "Personal data: {kind} ({shown}). If it is not needed here, take it out before this is sent on.",
  why: "Trackers are copied, mailed and published; what identifies a child or a worker should not travel with them.",
  example: `
    | Ref | Action | Lead | Due | Progress update |
    | 1.1 | Agree the protocol | AD | Dec 18 | Tested with NHS number 943 476 5919 |`,
  *find({ tracker, asOf, organisation }): Iterable<Found<"kind" | "shown">> {
    for (const { heading, cell } of tracker.columns) {
      if (BIRTH_HEADING.test(heading) && tracker.places.texts.get(cell) !== undefined) yield { at: cell, data: { kind: "dates of birth", shown: `column "${heading}"` } };
    }
    for (const each of textsWith(tracker, SIGNS.personal)) {
      for (const data of personalData(each.text, asOf)) {
        if (!contactsOf(organisation).has(data.text.toLowerCase())) yield { at: each.cell, severity: severityOf(data, each), data: { kind: data.kind, shown: data.shown } };
      }
    }
  },
});
