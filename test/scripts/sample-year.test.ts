import { beforeAll, describe, expect, it } from "vitest";
import { chooseMonth } from "../../core/consolidate/choose-month.js";
import { readSummary } from "../../core/consolidate/read-summary.js";
import { returnOf, runMonth } from "../../core/consolidate/run-month.js";
import type { Summary } from "../../core/consolidate/summary.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { ALL_RULES } from "../../core/rules/registry.js";
import { readSettings } from "../../core/settings/read-settings.js";
import { NO_SETTINGS } from "../../core/settings/settings.js";
import { readFile } from "../../files/read-file.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { commissioningLines } from "../../scripts/samples/commissioning-return.js";
import { inclusionLines } from "../../scripts/samples/inclusion-return.js";
import { safeguardingLines } from "../../scripts/samples/safeguarding-return.js";
import { sampleFiles } from "../../scripts/samples/sample-files.js";
import { SAMPLE_MONTHS, type SampleMonth } from "../../scripts/samples/sample-month.js";

const TODAY = { year: 2025, month: 12, day: 1 };
const summaries = new Map<SampleMonth, Summary>();
const of = (month: SampleMonth): Summary => summaries.get(month) as Summary;

beforeAll(async () => {
  const files = [...(await sampleFiles())];
  const read = readSettings(new TextDecoder().decode(files.find(([path]) => path === "returns/goldthread.json")?.[1]), ALL_RULES);
  const settings = "settings" in read ? read.settings : NO_SETTINGS;
  let previous: Summary | null = null;
  for (const month of SAMPLE_MONTHS) {
    const ours = files.filter(([path]) => path.startsWith(`returns/${month}/`));
    const returns = await Promise.all(ours.map(async ([path, bytes]) => returnOf(path.split("/").at(-1) ?? "", month, await readFile(path, bytes), settings)));
    const summary: Summary = runMonth({ ...chooseMonth({ asOf: null, folder: month, returns, today: TODAY }), returns, passedOver: [], settings, previous, earlier: null });
    summaries.set(month, summary);
    previous = readSummary(readXlsx("summary.xlsx", await writePlan(directorateSummary(summary, ""))));
  }
}, 240_000);

/** Refs of the divisions whose lines have one. */
const refsOf = (month: SampleMonth): Set<string> =>
  new Set([...safeguardingLines(month).map(({ ref }) => `Safeguarding and Care ${ref}`), ...inclusionLines(month).map(({ ref }) => `Education and Inclusion ${ref}`), ...commissioningLines(month, 2).map(({ ref }) => `Commissioning and Resources ${ref}`)]);
const without = (these: ReadonlySet<string>, those: ReadonlySet<string>): Set<string> => new Set([...these].filter((each) => !those.has(each)));
const named = (lines: readonly { readonly division: string; readonly ref: string }[]): Set<string> => new Set(lines.filter(({ ref }) => ref !== "").map(({ division, ref }) => `${division} ${ref}`));

describe("the samples' twelve months, one after the other", () => {
  it.each(SAMPLE_MONTHS.slice(1).map((month, i) => [month, SAMPLE_MONTHS[i] as SampleMonth] as const))("%s moves on from %s as its data says", (month, before) => {
    const { movement } = of(month);
    const [now, then] = [refsOf(month), refsOf(before)];
    expect(named(movement.added)).toEqual(without(now, then));
    expect(named(movement.vanished)).toEqual(without(then, now));
    expect(movement.statusChanges.length).toBeGreaterThanOrEqual(5);
  });

  it("hold every kind of movement", () => {
    const all = SAMPLE_MONTHS.map((month) => of(month).movement);
    const months = (kind: "slipped" | "rebaselined" | "added" | "vanished" | "reopened" | "reworded" | "updateUnchanged" | "doubtful") => all.filter((movement) => movement[kind].length > 0).length;
    expect(months("slipped")).toBeGreaterThanOrEqual(8);
    expect(months("rebaselined")).toBeGreaterThanOrEqual(3);
    expect(months("added")).toBe(11);
    expect(months("vanished")).toBeGreaterThanOrEqual(7);
    expect(months("reopened")).toBeGreaterThanOrEqual(2);
    expect(months("reworded")).toBeGreaterThanOrEqual(5);
    expect(months("updateUnchanged")).toBeGreaterThanOrEqual(10);
    expect(months("doubtful")).toBeGreaterThanOrEqual(2);
  });

  it("miss a return in April, which is carried forward and back in May", () => {
    const entry = (month: SampleMonth) => of(month).returns.find(({ division }) => division === "Family Help and Prevention");
    expect(entry("2025-04")).toMatchObject({ state: "missing", contact: "family.help@example.org" });
    expect(of("2025-04").lines.filter(({ carriedForward }) => carriedForward).map(({ division }) => division)).toContain("Family Help and Prevention");
    expect(entry("2025-05")?.state).toBe("received");
    expect(of("2025-05").totals.carriedForward).toBe(0);
  });

  it("have one return that was signed off late, with answers, and two of one division", () => {
    const late = SAMPLE_MONTHS.flatMap((month) => of(month).returns.filter((entry) => entry.late).map(({ division, signed }) => [month, division, signed]));
    expect(late).toEqual([["2025-08", "Commissioning and Resources", true]]);
    expect(of("2025-08").answers.map(({ theme }) => theme)).toEqual(["Transport", "Workforce"]);
    expect(of("2025-11").returns.filter(({ state }) => state === "superseded").map(({ file }) => file)).toEqual(["commissioning-and-resources.xlsx"]);
  });

  it("hold a restricted line, on our form too", () => {
    for (const month of ["2025-07", "2025-08", "2025-11"] as const) expect(of(month).lines.filter(({ line }) => line.circulation === "restricted").map(({ line }) => line.ref), month).toEqual(["CR39"]);
  });

  it("carry the trend from the first month to the last", () => {
    expect(of("2025-11").trend.map(({ month }) => month)).toEqual(SAMPLE_MONTHS);
  });
});
