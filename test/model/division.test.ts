import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divisionName, divisionOfFile, divisionSlug } from "../../core/model/division.js";

describe("the division that a file's name gives", () => {
  it.each([
    ["safeguarding-and-social-care.xlsx", "Safeguarding and Social Care"],
    ["early-help.docx", "Early Help"],
    ["Early Help return November 2018 v2.xlsx", "Early Help"],
    ["early_help_2018-11_final.xlsx", "Early Help"],
    ["Early Help (2).xlsx", "Early Help"],
    ["Copy of Early Help.xlsx", "Early Help"],
    ["early-help.tracker.xlsx", "Early Help"],
    ["mash-and-assessment.csv", "MASH and Assessment"],
    ["SEND-services.xlsx", "SEND Services"],
    ["EARLY HELP.xlsx", "Early Help"],
    ["returns/2018-11/early-help.xlsx", "Early Help"],
    ["Leisure & Libraries.xlsx", "Leisure & Libraries"],
    ["2018-11 Housing.xlsx", "Housing"],
    ["children-18-25.xlsx", "Children 18 25"],
    ["Parks tracker 31-10-2020.xlsx", "Parks"],
    ["Parks 04.12.18 v2.docx", "Parks"],
    ["Parks Oct-20.xlsx", "Parks"],
    ["Parks_30th_November_2018.csv", "Parks"],
    ["Parks 4 Dec.xlsx", "Parks"],
    ["Parks 11-2018.xlsx", "Parks"],
    ["Parks 30112018.xlsx", "Parks"],
    ["2018 Nov Parks.xlsx", "Parks"],
    ["ages-0-19-services.xlsx", "Ages 0 19 Services"],
    ["marketing-2018-11.xlsx", "Marketing"],
    ["final-return-v2.xlsx", "Final Return V2"],
  ])("%s: %s", (file, division) => {
    expect(divisionOfFile(file)).toBe(division);
  });
});

describe("slugs", () => {
  it.each([
    ["Safeguarding & Social Care", "safeguarding-and-social-care"],
    ["Children\u2019s Services", "childrens-services"],
    ["  Early   Help ", "early-help"],
  ])("%s: %s", (name, slug) => {
    expect(divisionSlug(name)).toBe(slug);
  });

  it("are kept by going to a display name and back", () => {
    const slugs = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 }).map((words) => words.join("-"));
    fc.assert(fc.property(slugs, (slug) => divisionSlug(divisionName(slug)) === slug));
  });
});
