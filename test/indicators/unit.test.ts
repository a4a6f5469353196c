import { describe, expect, it } from "vitest";
import { roleOfWords } from "../../core/indicators/column-roles.js";
import { unitOfMeasure } from "../../core/indicators/unit.js";

describe("the unit that a measure's own words say", () => {
  it.each([
    ["Average days to adopt", "days"],
    ["Days from request to first visit", "days"],
    ["Weeks between referral and start", "weeks"],
    ["Average wait in weeks", "weeks"],
    ["Time taken to answer (working days)", "working days"],
    // A number before it makes it a limit.
    ["Children who wait more than 18 weeks for therapies", null],
    ["People waiting over 12 months", null],
    ["Average wait of those who waited more than 18 weeks, in weeks", "weeks"],
    ["Days of action held", null],
  ])("%s: %s", (measure, word) => {
    expect(unitOfMeasure(measure)?.word ?? null).toBe(word);
  });
});

describe("what a heading of a scorecard says", () => {
  it.each([["Programme", "theme"], ["Workstream", "theme"], ["Programme lead", "owner"]])("%s: %s", (heading, role) => {
    expect(roleOfWords(heading)).toBe(role);
  });
});
