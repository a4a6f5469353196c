import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import type { LineName, ReturnFile, Summary } from "../../core/consolidate/summary.js";
import { isoDate } from "../../core/model/calendar-date.js";
import { divisionSlug } from "../../core/model/division.js";
import { lastDayOf, type Month } from "../../core/model/month.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";

const shared = new URL("../../../shared/returns/", import.meta.url);
const here = existsSync(shared);
if (!here) console.warn("Skipped: ../shared/returns is absent, so movement is not held against two real months.");

interface Named {
  readonly division: string;
  readonly ref: string | null;
  readonly milestone?: string | null;
}
interface Answers {
  readonly statusChanges: readonly (Named & { from: string; to: string })[];
  readonly slipped: readonly (Named & { from: string; to: string; days: number })[];
  readonly added: readonly Named[];
  readonly vanished: readonly Named[];
  readonly reworded: readonly Named[];
  readonly missing: readonly string[];
}

async function readMonth(month: Month): Promise<ReturnFile[]> {
  const folder = new URL(`${month}/`, shared);
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  return Promise.all(files.map(async (file): Promise<ReturnFile> => ({ file, state: "read", trackers: readTrackers(await readFile(file, readFileSync(new URL(file, folder))), { file, month }) })));
}

const dated = (month: Month) => ({ month, asOf: { date: lastDayOf(month) ?? { year: 2018, month: 12, day: 31 }, from: "name" } as const });

/** A line by what the answers name it by: its ref, else its milestone. */
const name = ({ division, ref, milestone }: Named | LineName): string => `${divisionSlug(division)} ${ref || (milestone ?? "")}`;
const names = (lines: readonly (Named | LineName)[]): string[] => lines.map(name).sort();

describe.skipIf(!here)("December 2018 beside November 2018", () => {
  let summary: Summary;
  let answers: Answers;
  let november: Summary;
  beforeAll(async () => {
    november = consolidate(await readMonth("2018-11"), dated("2018-11"));
    summary = consolidate(await readMonth("2018-12"), { ...dated("2018-12"), previous: previousMonth(november) });
    answers = JSON.parse(readFileSync(new URL("2018-12/movement.json", shared), "utf8")) as Answers;
  });

  it("finds every change of status and no other", () => {
    const shown = (changes: readonly ((Named | LineName) & { from: string; to: string })[]): string[] => changes.map((each) => `${name(each)}: ${each.from} to ${each.to}`).sort();
    expect(shown(summary.movement.statusChanges)).toEqual(shown(answers.statusChanges));
  });

  it("finds every slipped date and no other, with its days", () => {
    expect(summary.movement.slipped.map((each) => `${name(each)}: ${isoDate(each.from)} to ${isoDate(each.to)}, ${each.days}`).sort()).toEqual(answers.slipped.map((each) => `${name(each)}: ${each.from} to ${each.to}, ${each.days}`).sort());
    expect(summary.movement.slipped.map(({ times }) => times)).toEqual(summary.movement.slipped.map(() => 1));
    expect(summary.movement.rebaselined).toEqual([]);
  });

  it.each(["added", "vanished", "reworded"] as const)("finds every %s line and no other", (list) => {
    expect(names(summary.movement[list])).toEqual(names(answers[list]));
  });

  it("doubts nothing, and reopens nothing", () => {
    expect(summary.movement).toMatchObject({ doubtful: [], reopened: [] });
  });

  it("carries the missing return's lines forward, and counts none of them as movement", () => {
    expect(summary.returns.filter(({ state }) => state === "missing").map(({ division }) => divisionSlug(division))).toEqual(answers.missing);
    const carried = summary.lines.filter(({ carriedForward }) => carriedForward);
    expect(carried.map(({ division, line }) => `${division} ${line.id}`)).toEqual(november.lines.filter(({ division }) => answers.missing.includes(divisionSlug(division))).map(({ division, line }) => `${division} ${line.id}`));
    expect(summary.totals).toMatchObject({ lines: 214, carriedForward: 24 });
  });
});
