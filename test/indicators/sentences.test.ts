import { describe, expect, it } from "vitest";
import { proposedIndicators } from "../../core/indicators/proposed-indicators.js";
import { TakenNames } from "../../core/model/taken-names.js";
import { textRows } from "../support/sheet-text.js";

/** What a text proposes, a line each: value, unit, measure, and what stands beside it. */
function proposes(text: string): string[] {
  return proposedIndicators(text, { division: "Harbours", theme: "Ferries", asAt: null, at: [], taken: new TakenNames(), place: null, places: new Map() }).map(({ figures, unit, measure, target, comparators, sentence, proposed }) => {
    const [latest, earlier] = [figures.at(-1), figures.at(-2)];
    expect(proposed).toBe(true);
    expect(text).toContain(sentence);
    const beside = [earlier ? `from ${earlier.value}` : "", target ? `target ${target.text}` : "", ...Object.entries(comparators).map(([name, value]) => `${name} ${value}`)].filter((part) => part !== "");
    return [`${latest?.value} ${unit?.word ?? ""}`.trim(), measure, latest?.period ?? "", beside.join(", ")].join(" | ");
  });
}

const PROPOSED: readonly (readonly [sentence: string, proposed: string])[] = [
  ["The proportion of sailings that left on time was 86.5% at 31 March 2018, against a target of 90%.", "| 86.5 % | proportion of sailings that left on time | 31 March 2018 | target 90% |"],
  ["The number of boats in dock rose from 98 to 104 during 2016/17.", "| 104 boats | number of boats in dock | 2016/17 | from 98 |"],
  ["In 2017/18, 2,304 tickets were refunded, an increase of 12% on the previous year.", "| 2304 tickets | tickets were refunded | 2017/18 | |"],
  ["Attendance at drills is 95.8% (national 96.0%).", "| 95.8 % | Attendance at drills | | national 96.0% |"],
  ["Refunds have fallen to 15.6%, compared with 19% last year.", "| 15.6 % | Refunds | | from 19 |"],
  ["84% of inspections (412 of 490) were completed within 45 working days.", "| 84 % | inspections were completed within 45 working days | | |"],
  ["The average time to repair was 421 days, against the national average of 520 days.", "| 421 days | average time to repair | | national average 520 days |"],
  ["Boats in dock: 104", "| 104 | Boats in dock | | |"],
  ["65% of cadets in Year 6 reached the expected standard in Key Stage 2 maths.", "| 65 % | cadets in Year 6 reached the expected standard in Key Stage 2 maths | | |"],
  ["45 cadets aged 16-17 were ashore on 1 April 2018.", "| 45 cadets | cadets aged 16-17 were ashore | 1 April 2018 | |"],
  ["Crew vacancies stand at 14%; agency staff make up 22% of the crew.", "| 14 % | Crew vacancies | | |\n| 22 % | agency staff make up … of the crew | | |"],
  ["The rate of accidents is 52.3 per 10,000.", "| 52.3 per 10,000 | rate of accidents | | |"],
  ["Just 4% of 16-18 year olds were aboard in November 2018, down from 5.2% in 2017.", "| 4 % | 16-18 year olds were aboard | November 2018 | from 5.2 |"],
  ["100% of Section 47 notices led to a decision within 24 hours.", "| 100 % | Section 47 notices led to a decision within 24 hours | | |"],
  ["Of these, 25 progressed to repair and 10 were closed.", "| 25 | progressed to repair | | |\n| 10 | were closed | | |"],
  ["Waiting times fell from 18 weeks to 12 weeks.", "| 12 weeks | Waiting times | | from 18 |"],
  ["72% of cadets achieved 5 or more A*-C grades.", "| 72 % | cadets achieved 5 or more A*-C grades | | |"],
  ["All surveys were held, 96.3% of them were in time.", "| 96.3 % | surveys … were in time | | |"],
  ["There were 56 newly qualified pilots in post.", "| 56 newly qualified pilots | newly qualified pilots in post | | |"],
];

const NONE: readonly string[] = [
  "We will recruit 10 pilots by March 2019.", "One in five boats leaks.", "The survey of 2016 and section 4.2 of the code (version 3) were revised on 12/03/2018.", "Phone 01628 683800 or visit room 12.",
  "A 12-week programme is run every 6 weeks for under 18s and those aged 5 to 11.", "Inspections are due within 15 working days of the 45 day review.", "Strategy agreed in Q1 2018-19; see table 2, page 14.",
  "No more than 5 boats may wait over 12 months.", "Complaints rose by 12%.", "To increase take-up to 85% by 2020.", "Committee sat on 3 and 25 March 2015.",
];

describe("figures in sentences", () => {
  it.each(PROPOSED)("%s", (sentence, proposed) => {
    expect(proposes(sentence)).toEqual(textRows(proposed).map(({ cells: [value = "", measure = "", period = "", beside = ""] }) => [value, measure, period, beside].join(" | ")));
  });

  it.each(NONE)("nothing is proposed of: %s", (sentence) => {
    expect(proposes(sentence)).toEqual([]);
  });
});
