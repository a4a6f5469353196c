import fc from "fast-check";
import { expect, it } from "vitest";
import personalData from "../../core/rules/TXT104-personal-data.js";
import { clean, findingsOf, flags } from "../support/flags.js";

const table = (update: string): string => `
    | Ref | Action | Lead | Due | Status | Progress update |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green | ${update} |`;

it.each([
  ["Case 943 476 5919 closed", "NHS number", "943 ••• ••••"],
  ["Pupil H801200001001 moved school", "unique pupil number", "H80••••••••••"],
  ["AB 12 34 56 C was paid", "National Insurance number", "AB •• •• •• •"],
  ["A child (dob 3/4/2009) moved", "date of birth", "dob •/•/••••"],
  ["Visited Tamsin Quill (03/04/2009)", "date of birth", "V•••••• •••••• ••••• (••/••/••••)"],
  ["Write to t.quill@example.org first", "e-mail address", "t.•••••@•••••••.•••"],
  ["Ring 07700 900123 first", "telephone number", "077•• ••••••"],
  ["Ring (020) 7946 0018 first", "telephone number", "(02•) •••• ••••"],
  ["Moved to SW1A 1AA in May", "postcode", "SW1• •••"],
])("finds what identifies a person in %s and covers it", (update, kind, shown) => {
  flags(personalData, table(update), [{ at: "F2", data: { kind, shown } }]);
});

it.each(["Case 943 476 5918 closed", "Spent £9434765919", "Pupil A801200001001", "Joint Inspection (03/04/2009)", "Board met 12/11/2018", "By 2018 2019 2020 1", "See www.example.org", "Section 47 1CP", "BG 12 34 56 C", "Code 0000000000"])("leaves %s alone", (update) => {
  clean(personalData, table(update));
});

it("finds a column of dates of birth, once", () => {
  flags(personalData, `
    | Ref | Action | Lead | Due | DOB |
    | 1.1 | Agree the protocol | AD | Dec 18 | 1/2/2009 |
    | 1.2 | Train the panel | AD | Dec 18 | 2/2/2009 |`, [{ at: "E1", data: { kind: "dates of birth", shown: 'column "DOB"' } }]);
});

it("looks at notes on cells and at the text around the table; how to reach a contact there is a note", () => {
  const found = findingsOf(personalData, `
    | Contact officer: Ms Quill, 07700 900123 |
    |
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol{note:NHS 943 476 5919} | AD | Dec 18 | Green |`);
  expect(found.map(({ at, severity, data }) => [at.cell, severity, data.kind])).toEqual([["A1", "note", "telephone number"], ["B4", "warning", "NHS number"]]);
});

it("knows the organisation's own contacts", () => {
  clean(personalData, table("Write to help@example.org"), { organisation: { divisions: [], leads: [], abbreviations: {}, contacts: { "Early Help": "help@example.org" } } });
});

it("never repeats a number whole", () => {
  const valid = fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }).map((digits) => {
    const check = (11 - (digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11)) % 11;
    return check === 10 || new Set([...digits, check]).size === 1 ? null : [...digits, check].join("");
  });
  fc.assert(fc.property(valid.filter((number) => number !== null), (number) => {
    const found = findingsOf(personalData, table(`Case ${number} closed`));
    expect(found.map(({ data }) => data.kind)).toContain("NHS number");
    expect(JSON.stringify(found)).not.toContain(number.slice(3));
  }), { numRuns: 25 });
});
