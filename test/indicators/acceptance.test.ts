import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { trackersJson } from "../../core/report/trackers-json.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";

const shared = new URL("../../../shared/", import.meta.url);
const here = existsSync(new URL("plans/theme-milestones.txt", shared));
if (!here) console.warn("test/indicators/acceptance: skipped, ../shared is not here");

const PLANS = ["theme-milestones", "rag-milestones", "focus-areas", "priority-bullets", "workstream-report"] as const;

async function jsonOf(name: string): Promise<ReturnType<typeof trackersJson>> {
  const path = `plans/${name}.txt`;
  const trackers = readTrackers(await readFile(path, readFileSync(new URL(path, shared))), { file: path });
  return trackersJson(trackers.map((tracker) => ({ tracker, asOf: { year: 2017, month: 6, day: 30 } })));
}

/** Value and unit of every figure that the council's own performance table holds, in its order. */
const TABLE_2 = [
  "3471 contacts", "25.8 %", "15.6 %", "46.1 %", "131 children", "104 children", "86.5 %", "74 %", "100 %", "79.1 %", "96.3 %",
  "86 %", "74 %", "59 %", "72 %",
];

describe.skipIf(!here)("the figures that a council published in sentences", () => {
  test("every figure of table 2 is proposed, with its unit and day, and nothing else is", async () => {
    const { trackers } = await jsonOf("theme-milestones");
    const indicators = trackers.flatMap((tracker) => tracker.indicators);
    expect(indicators.map(({ value, unit }) => `${value} ${unit}`)).toEqual(TABLE_2);
    expect(new Set(indicators.map(({ asAt }) => asAt))).toEqual(new Set(["2017-01-31"]));
    expect(indicators.every(({ proposed, target, rag, better }) => proposed && target === null && rag === null && better === null)).toBe(true);
    expect(indicators.every(({ text, sentence }) => sentence.includes(text))).toBe(true);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect([...new Set(indicators.map(({ theme }) => theme))]).toEqual(["Health, Early Help and Safeguarding", "Schools and Educational Services"]);
  });

  test.each(PLANS.slice(1))("%s has no performance table, and none is made up", async (name) => {
    const { trackers } = await jsonOf(name);
    expect(trackers.flatMap((tracker) => tracker.indicators).filter(({ proposed }) => !proposed)).toEqual([]);
  });
});
