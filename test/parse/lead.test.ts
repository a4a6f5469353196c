import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownTitles, parseLeads } from "../../core/parse/lead.js";
import { rows } from "./rows.js";

const nothing = { titles: new Set<string>(), abbreviations: new Set<string>() };
const leads = (text: string, ...titles: string[]): string => parseLeads(text, { ...nothing, titles: new Set(titles) }).join("; ");

describe("a lead cell by itself", () => {
  test.each(
    rows(`
      Head of Libraries                                             | Head of Libraries
      Head of Parks/HR                                              | Head of Parks; HR
      Head of Youth, Sport & Culture                                | Head of Youth, Sport & Culture
      Head of Youth, Sport & Culture, Head of Parks                 | Head of Youth, Sport & Culture; Head of Parks
      Head of Play and Acting Head of Youth and Sport               | Head of Play; Acting Head of Youth and Sport
      Head of Services for Adults with Autism                       | Head of Services for Adults with Autism
      Head of Play with Area Managers                               | Head of Play; Area Managers
      Area Managers with Senior Youth Workers and Training and Skills Officer | Area Managers; Senior Youth Workers; Training and Skills Officer
      All Heads of Service and managers                             | All Heads of Service; managers
      Deputy Chief Executive, Housing Trust                         | Deputy Chief Executive, Housing Trust
      Assistant Director, Commissioning, Head of Parks              | Assistant Director, Commissioning; Head of Parks
      Programme Manager for Adults and Families, Head of Finance    | Programme Manager for Adults and Families; Head of Finance
      Service Manager - Play; Team Manager -Sport                   | Service Manager - Play; Team Manager - Sport
      Head of Play\\nand Sport                                      | Head of Play and Sport
      Head of Play\\nHead of Sport                                  | Head of Play; Head of Sport
      Head of Service (Play, Sport) and Head of Service (Parks)     | Head of Service (Play, Sport); Head of Service (Parks)
      • Head of Play                                                | Head of Play
      Corporate Parenting Board, LSCB                               | Corporate Parenting Board; LSCB
      QA Manager and PSW                                            | QA Manager; PSW
      TBC                                                           |
      n/a                                                           |
    `),
  )("posts: %s", (text = "", expected = "") => {
    expect(leads(text)).toBe(expected);
  });

  test.each(
    rows(`
      Ann Archer/Bo Bell           | Ann Archer; Bo Bell
      Ann Archer and Bo Bell       | Ann Archer; Bo Bell
      Ann Archer\\nBo Bell         | Ann Archer; Bo Bell
      Ann Archer (HoS) / Bo Bell   | Ann Archer (HoS); Bo Bell
      Ann Archer, Head of Play     | Ann Archer, Head of Play
      A Archer, B. Bell            | A Archer; B. Bell
      AA, BB                       | AA; BB
      Mary-Jo O'Dell & Siân Jones  | Mary-Jo O'Dell; Siân Jones
      Ann Archer with support from HR | Ann Archer; HR
      Ann, Bo                      | Ann; Bo
      Housing, Health, Police      | Housing; Health; Police
      Housing/Health               | Housing; Health
      Learning and Development     | Learning and Development
      Early Help and Social Care   | Early Help and Social Care
    `),
  )("people and teams: %s", (text = "", expected = "") => {
    expect(leads(text)).toBe(expected);
  });

  test.each(
    rows(`
      HEAD OF SPORT FOR CHILDREN'S HOMES  | Head of Sport for Children's Homes
      HEAD OF IT AND HR                   | Head of IT and HR
      DIRECTOR - LONG-TERM CARE           | Director - Long-Term Care
      EXTENDED DMT                        | Extended DMT
      ABCDE                               | ABCDE
    `),
  )("in capitals: %s", (text = "", expected = "") => {
    expect(leads(text)).toBe(expected);
  });
});

describe("a lead cell in its column", () => {
  test("is cut after a title seen elsewhere", () => {
    expect(leads("Head of Play with Sport in Parks")).toBe("Head of Play with Sport in Parks");
    expect(leads("Head of Play with Sport in Parks", "Head of Play")).toBe("Head of Play; Sport in Parks");
    expect(leads("Head of Play and Ann Archer", "Ann Archer")).toBe("Head of Play; Ann Archer");
  });
  test("abbreviations side by side are two where one is known", () => {
    expect(leads("ADPS/HFS ADSC")).toBe("ADPS; HFS ADSC");
    expect(leads("ADPS/HFS ADSC", "ADSC")).toBe("ADPS; HFS; ADSC");
    expect(parseLeads("HFS ADSC", { titles: new Set(), abbreviations: new Set(["HFS"]) })).toEqual(["HFS", "ADSC"]);
  });
  test("an abbreviation of the legend that is part of a title stays in it", () => {
    expect(parseLeads("Head of Play and MASH", { titles: new Set(), abbreviations: new Set(["MASH"]) })).toEqual(["Head of Play and MASH"]);
  });
  test("a title in capitals is written as elsewhere", () => {
    expect(leads("HEAD OF SAFECARE", "Head of SafeCare")).toBe("Head of SafeCare");
    const titles = knownTitles(["Head of SafeCare", "HEAD OF SAFECARE"], new Set());
    expect(parseLeads("HEAD OF SAFECARE/HR", { titles, abbreviations: new Set() })).toEqual(["Head of SafeCare", "HR"]);
  });
  test("teaches the titles that stand alone, and pieces found more than once", () => {
    const cells = ["Head of Play", "Head of Parks, Trees & Water, Head of Play", "Head of Parks, Trees & Water, Head of Sport", "HEAD OF IT", "", "Head of Play"];
    expect([...knownTitles(cells, new Set())].sort()).toEqual(["Head of IT", "Head of Parks, Trees & Water", "Head of Play"]);
  });
});

const title = fc.constantFrom(
  "Head of Parks, Trees & Water", "Acting Head of Play and Sport", "Youth Justice Officer", "AD for Roads & Rivers", "Service Leader - Early Years", "Training and Skills Manager", "ADPS", "HR", "Principal Engineer", "Head of Homes with Care",
);

test("titles that are known come back from any way of joining them", () => {
  fc.assert(
    fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 4 }), fc.constantFrom(", ", " / ", "/", "; ", "\n", " and ", " & ", " with "), (titles, joint) => {
      expect(parseLeads(titles.join(joint), { ...nothing, titles: new Set(titles) })).toEqual(titles);
    }),
  );
});

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]|\b(?:and|with|plus|alongside|or|supported by|in partnership|together)\b/gu, "");

test("nothing is lost but what separates", () => {
  const scraps = fc.array(fc.constantFrom("Head of", "Play", "Ann", "Archer", "Manager", "HR", "ADPS", ",", "/", "&", "and", "with", ";", "\n", "(HoS)", "-", "CHAIR", "of"), { maxLength: 14 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(scraps, (text) => {
      expect(letters(parseLeads(text, { ...nothing, titles: new Set(["HR", "Head of Play"]) }).join(" "))).toBe(letters(text));
    }),
    { numRuns: 500 },
  );
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string()), (text) => Array.isArray(parseLeads(text, nothing))));
  expect(parseLeads("a, ".repeat(5000), nothing)).toHaveLength(1);
});
