import { existsSync } from "node:fs";
import { readFile as readBytes } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Line } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";
import { commissioningLines } from "../../scripts/samples/commissioning-return.js";
import { FAMILY_HELP_THEMES } from "../../scripts/samples/family-help-data.js";
import { familyHelpLines } from "../../scripts/samples/family-help-return.js";
import { FOCUS_AREAS } from "../../scripts/samples/inclusion-data.js";
import { inclusionLines } from "../../scripts/samples/inclusion-return.js";
import { sampleFiles } from "../../scripts/samples/sample-files.js";
import { SAMPLE_MONTHS, type SampleMonth } from "../../scripts/samples/sample-month.js";
import { safeguardingLines } from "../../scripts/samples/safeguarding-return.js";
import { PLAN_2025 } from "../layouts/layout.js";
import { scoreLines, type ExpectedLine } from "../support/score-lines.js";

const RATINGS: Readonly<Record<string, string>> = { r: "off-track", a: "at-risk", g: "on-track", b: "complete", n: "not-started", "Not started": "not-started" };
const WORDS: Readonly<Record<string, string>> = {
  "on track": "on-track", "on-track": "on-track", green: "on-track", amber: "at-risk", "at risk": "at-risk", "some slippage": "at-risk", red: "off-track", "off track": "off-track",
  overdue: "off-track", complete: "complete", done: "complete", "closed - complete": "complete", "not started": "not-started", "n/s": "not-started", "on hold": "paused",
};

const unnumbered = (action: string) => action.replace(/^- /, "");

const safeguarding = (month: SampleMonth): ExpectedLine[] => safeguardingLines(month).map(({ ref, area, action, start, due, sponsor, rating }) =>
  ({ ref: String(ref), theme: area, action: unnumbered(action), start, due, lead: sponsor, status: RATINGS[rating] ?? "unknown" }));

const familyHelp = (month: SampleMonth): ExpectedLine[] => familyHelpLines(month).map(({ theme, action, milestone, lead, deadline, monitoring, rating, update }) => {
  const { title = "", owner = "" } = FAMILY_HELP_THEMES[theme - 1] ?? {};
  return { theme: `Theme ${theme}: ${title}`, themeOwner: owner, action, milestone, lead, due: deadline, monitoring, status: RATINGS[rating] ?? "unknown", update };
});

const inclusion = (month: SampleMonth): ExpectedLine[] => inclusionLines(month).map(({ ref, action, description, impact, baseline, risk, leads, rating }) =>
  ({ ref, theme: FOCUS_AREAS[ref[0] ?? ""] ?? "", action, description, impact, baseline, risk, lead: leads, status: RATINGS[rating] ?? "unknown" }));

const commissioning = (month: SampleMonth, version: 1 | 2 = 1): ExpectedLine[] => commissioningLines(month, version).map(({ ref, workstream, action, who, start, due, rating, position, budgetLine }) =>
  ({ ref, theme: workstream, action, lead: who, startDate: start, dueDate: due, status: WORDS[rating.toLowerCase()] ?? "unknown", update: position, budgetLine }));

const DIVISIONS = { "safeguarding-and-care": safeguarding, "family-help-and-prevention": familyHelp, "education-and-inclusion": inclusion, "commissioning-and-resources": commissioning } as const;

let files: Map<string, Uint8Array>;
beforeAll(async () => {
  files = await sampleFiles();
}, 120_000);

async function linesOf(name: string): Promise<Line[]> {
  const workbook = await readFile(name.split("/").at(-1) ?? name, files.get(name) ?? new Uint8Array());
  return readTrackers(workbook, { file: name, plan: PLAN_2025 }).flatMap(({ lines }) => lines);
}

async function reads(name: string, expected: readonly ExpectedLine[]): Promise<void> {
  const score = scoreLines(expected, await linesOf(name));
  const report = [`F1 ${score.f1.toFixed(3)} (${score.fields.join(", ")})`, ...score.differences.slice(0, 20)].join("\n");
  expect(score.found, report).toBe(expected.length);
  expect(score.f1, report).toBeGreaterThanOrEqual(0.99);
}

/** The lines without fields that a plan's text does not give. */
function without(fields: readonly (keyof ExpectedLine)[], lines: readonly ExpectedLine[]): ExpectedLine[] {
  return lines.map((line) => Object.fromEntries(Object.entries(line).filter(([field]) => !fields.some((left) => left === field))));
}

describe("the sample returns", () => {
  it.each(SAMPLE_MONTHS)("of %s read as their data", async (month) => {
    for (const [name, lines] of Object.entries(DIVISIONS)) {
      const path = `returns/${month}/${name}.xlsx`;
      if (files.has(path)) await reads(path, lines(month));
    }
  });

  it("hold a second version of one return", async () => {
    await reads("returns/2025-11/commissioning-and-resources v2.xlsx", commissioning("2025-11", 2));
    expect(commissioning("2025-11", 2)).not.toEqual(commissioning("2025-11", 1));
  });

  it.each([["safeguarding", safeguarding], ["family help", familyHelp], ["inclusion", inclusion], ["commissioning", (month: SampleMonth) => commissioning(month, 2)]] as const)(
    "of %s are about as long as a real one, and move", (_, lines) => {
      expect(lines("2025-10").length).toBeGreaterThanOrEqual(25);
      expect(lines("2025-11").length).toBeLessThanOrEqual(60);
      expect(lines("2025-11")).not.toEqual(lines("2025-10"));
    });
});

describe("the sample plans", () => {
  it.each([
    ["rag-tracker.txt", without(["status"], safeguarding("2025-10"))],
    ["themes-and-milestones.txt", without(["status", "update"], familyHelp("2025-10"))],
    ["focus-areas.txt", without(["status"], inclusion("2025-10"))],
  ] as const)("%s reads as its data", (name, lines) => reads(`plans/${name}`, lines));

  it("hold bullets that are actions, and a report that holds none", async () => {
    expect(await linesOf("plans/priorities-and-bullets.txt")).toHaveLength(14);
    expect(await linesOf("plans/committee-report.txt")).toEqual([]);
  });
});

describe("templates/samples", () => {
  it.skipIf(!existsSync("templates/samples"))("are what the script makes", async () => {
    for (const [name, bytes] of files) {
      expect(Buffer.compare(await readBytes(`templates/samples/${name}`), bytes), `${name} is stale: npm run samples`).toBe(0);
    }
  });
});
