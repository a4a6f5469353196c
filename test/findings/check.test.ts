import { expect, it } from "vitest";
import { defineRule, type Found, type Rule } from "../../core/findings/define-rule.js";
import { findingsOf } from "../support/flags.js";

/** Finds every lead; one of AD weighs less. */
const everyLead = defineRule({
  code: "TBL999", name: "lead-named", severity: "warning", message: "Named: {lead}.", why: "A test.", example: "",
  column: { field: "lead", message: "{count} of {lines} lines name a lead." },
  *find({ lines, cellOf }): Iterable<Found<"lead">> {
    for (const line of lines) if (line.lead !== "") yield { at: cellOf(line, "lead") ?? "", data: { lead: line.lead }, ...(line.lead === "AD" ? { severity: "note" } : {}) };
  },
});

const table = (...leads: string[]): string => ["| Ref | Action | Lead | Due | Status |", ...leads.map((lead, index) => `| ${index + 1} | Do thing ${index} for families | ${lead} | Dec 18 | Green |`)].join("\n");
const shown = (leads: string[], setting: Parameters<typeof findingsOf>[2] = {}, rule: Rule = everyLead) => findingsOf(rule, table(...leads), setting).map(({ at, severity, message }) => `${at.cell} ${severity}: ${message}`);

it("fills the message and grades each finding by its own weight, else the rule's", () => {
  expect(shown(["AD", "HoS"])).toEqual(["C2 note: Named: AD.", "C3 warning: Named: HoS."]);
});

it("grades all as the settings say, and says nothing where they turn the rule off", () => {
  expect(shown(["AD", "HoS"], { severities: new Map([["lead-named", "error"]]) })).toEqual(["C2 error: Named: AD.", "C3 error: Named: HoS."]);
  expect(shown(["AD", "HoS"], { severities: new Map([["lead-named", "off"]]) })).toEqual([]);
});

it("says what is true of nearly every line once, at the heading", () => {
  expect(shown(["AD", "HoS", "HoS", "", "HoS", "HoS"])).toEqual(["C1 warning: 5 of 6 lines name a lead."]);
  expect(shown(["AD", "HoS", "", "", "HoS", "HoS"])).toHaveLength(4);
  expect(shown(["HoS", "HoS", "HoS", "HoS"])).toHaveLength(4);
});
