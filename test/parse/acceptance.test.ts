import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import { isoDate } from "../../core/model/calendar-date.js";
import { knownTitles, parseLeads } from "../../core/parse/lead.js";
import { parseTiming } from "../../core/parse/timing.js";

/** The answers that come with the project's brief; elsewhere these tests are skipped, aloud. */
const answers = new URL("../../../shared/answers/", import.meta.url);
const here = existsSync(new URL("dates.tsv", answers)) && existsSync(new URL("leads.tsv", answers));
if (!here) console.warn("test/parse/acceptance: skipped, ../shared/answers is not here");

const rows = (name: string): string[][] => (here ? readFileSync(new URL(name, answers), "utf8").trimEnd().split("\n").slice(1).map((line) => line.split("\t")) : [[]]);
const iso = (date: CalendarDate | null): string => (date ? isoDate(date) : "");

describe.skipIf(!here)("the answers to ways of writing", () => {
  const period = { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } };

  test.each(rows("dates.tsv"))("a due date: %s", (text = "", ...expected) => {
    const { from, by, ongoing, every, kind } = parseTiming(text, "due", period);
    expect([iso(from), iso(by), ongoing ? "yes" : "", every ?? "", kind]).toEqual(expected.slice(0, 5));
  });

  const leadRows = rows("leads.tsv");
  const abbreviations = new Set(["EDCYP", "ADCSC", "HFS"]);
  const titles = knownTitles(leadRows.map(([text = ""]) => text), abbreviations);

  test.each(leadRows)("leads of a column: %s", (text = "", expected = "") => {
    expect(parseLeads(text, { titles, abbreviations }).join("|")).toBe(expected);
  });

  // A sheet may have no legend, and a cell no neighbours that help. Only a missing separator needs either.
  test.each(leadRows.filter(([text]) => text !== "EDCYP/HFS ADCSC"))("leads alone: %s", (text = "", expected = "") => {
    expect(parseLeads(text, { titles: new Set(), abbreviations: new Set() }).join("|")).toBe(expected);
  });
});
