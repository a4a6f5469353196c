import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Tracker } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";
import { scoreLines, type ExpectedLine } from "../support/score-lines.js";

/** The real plans and returns that come with the project's brief; elsewhere these tests are skipped, aloud. */
const shared = new URL("../../../shared/", import.meta.url);
const here = existsSync(new URL("plans/rag-milestones.txt", shared));
if (!here) console.warn("test/recognise/acceptance: skipped, ../shared is not here");

/** File, its answers, the list among them, and the least F1. */
const SOURCES = [
  ["plans/rag-milestones.txt", "answers/rag-milestones.json", "actions", 0.99],
  ["plans/theme-milestones.txt", "answers/theme-milestones.json", "actions", 0.99],
  ["plans/focus-areas.txt", "answers/focus-areas.json", "actions", 0.99],
  ["plans/priority-bullets.txt", "answers/priority-bullets.json", "actions", 0.95],
  ["cases/dates-turned-by-excel.xlsx", "cases/dates-turned-by-excel.answers.json", "actions", 0.99],
  ...["safeguarding-and-social-care", "early-help", "inclusion-learning-and-achievement", "commissioning-and-resources"].map((name) => [`returns/2018-11/${name}.xlsx`, "returns/2018-11/answers.json", name, 0.99] as const),
  ...["safeguarding-and-social-care", "early-help", "commissioning-and-resources"].map((name) => [`returns/2018-12/${name}.xlsx`, "returns/2018-12/answers.json", name, 0.99] as const),
] as const;

async function trackersOf(file: string): Promise<Tracker[]> {
  const name = file.split("/").at(-1) ?? file;
  return readTrackers(await readFile(name, readFileSync(new URL(file, shared))), { file: name });
}

const isPlaced = ({ counts }: Tracker): boolean => counts.fields + counts.other + counts.unplaced === counts.cells;

describe.skipIf(!here)("the real plans and returns", () => {
  test.each(SOURCES)("%s", async (file, answers, key, least) => {
    const answer = (JSON.parse(readFileSync(new URL(answers, shared), "utf8")) as Record<string, readonly ExpectedLine[]>)[key] ?? [];
    const trackers = await trackersOf(file);
    const asked = answer.map(({ status, ...line }) => ({ ...line, ...(status === undefined ? {} : { status: status === "unknown" ? "" : status }) }));
    const score = scoreLines(asked, trackers.flatMap((tracker) => tracker.lines));
    expect(score.found, score.differences.slice(0, 5).join("\n")).toBe(answer.length);
    expect(score.f1, score.differences.slice(0, 5).join("\n")).toBeGreaterThanOrEqual(least);
    expect(trackers.every(isPlaced)).toBe(true);
  });

  test("a report that holds no tracker has no lines, and every cell has its place", async () => {
    const trackers = await trackersOf("plans/workstream-report.txt");
    expect(trackers.flatMap(({ lines }) => lines)).toEqual([]);
    expect(trackers.every(isPlaced)).toBe(true);
  });
});
