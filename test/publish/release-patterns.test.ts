import { describe, expect, it } from "vitest";
import { identifying } from "../../core/publish/release-patterns.js";

const AS_OF = { year: 2018, month: 11, day: 30 };

describe("text that may identify a person", () => {
  it.each([
    ["Ref 943 476 5919 is open", "NHS number", "943 ••• ••••"],
    ["NI AB123456C", "National Insurance number", "AB•••••••"],
    ["pat@example.org has it", "e-mail address", "p••@•••••••.•••"],
    ["call 020 8921 1234", "telephone number", "020 •••• ••••"],
    ["at SW1A 2AA", "postcode", "SW1• •••"],
    ["Tam (dob 3/4/2010)", "date of birth", "dob •/•/••••"],
    ["moved to 12 Acacia Avenue", "street address", "12 •••••• ••••••"],
    ["Mr Smith asked", "name of a person", "Mr •••••"],
    ["Dr A. Patel-Jones asked", "name of a person", "Dr •. •••••-•••••"],
    ["Child A has moved", "person known by a letter", "Child •"],
    ["the family of YP JS", "person known by a letter", "YP JS"],
    ["Tam, aged 9, is at school", "name or initials with an age", "T••, •••• •"],
    ["J.S. (aged 14)", "name or initials with an age", "J.•. (•••• ••"],
    ["JS, 14 years old", "name or initials with an age", "J•, •• ••••• •••"],
    ["a 9-year-old girl", "child described by age", "a •-••••-••• ••••"],
    ["case no 123456", "case number", "case •• ••••••"],
  ])("%s", (text, kind, shown) => {
    expect(identifying(text, AS_OF).map((each) => [each.kind, each.shown])).toEqual([[kind, shown]]);
  });

  it.each([
    "Children aged 16 to 18", "All Young People aged 16", "the 2 year old offer", "Pupil A level results", "each child and family", "child LAC reviews", "family CAF", "2 Family Court hearings", "2018 High Street scheme", "94% of 12345 cases", "Ofsted is 12 weeks away", "Stage 2, 31 March 2019",
    "client ID is recorded", "KS 2 results", "£1234567890", "Parents and carers A to Z", "Service Level Agreement 2018/19", "1.1 Early Help", "",
  ])("is none in %j", (text) => {
    expect(identifying(text, AS_OF)).toEqual([]);
  });
});
