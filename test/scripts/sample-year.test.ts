import { beforeAll, describe, expect, it } from "vitest";
import { chooseMonth } from "../../core/consolidate/choose-month.js";
import { readSummary } from "../../core/consolidate/read-summary.js";
import { returnOf, runMonth } from "../../core/consolidate/run-month.js";
import type { Summary } from "../../core/consolidate/summary.js";
import { judgeIndicator } from "../../core/indicators/judge.js";
import { groupBy } from "../../core/model/group-by.js";
import { riskMove } from "../../core/movement/risk-movement.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { gravestRisks } from "../../core/review/highlights.js";
import { makeReview } from "../../core/review/make-review.js";
import { countOf, slippedOf } from "../../core/review/review-sentences.js";
import { RULE_NAMES } from "../../core/rules/rule-names.js";
import { readSettings } from "../../core/settings/read-settings.js";
import { NO_SETTINGS } from "../../core/settings/settings.js";
import { readFile } from "../../files/read-file.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { COMMISSIONING_MEASURES } from "../../scripts/samples/commissioning-measures.js";
import { commissioningLines } from "../../scripts/samples/commissioning-return.js";
import { FAMILY_HELP_MEASURES } from "../../scripts/samples/family-help-measures.js";
import { inclusionLines } from "../../scripts/samples/inclusion-return.js";
import { measuresIn, MONTHLY, QUARTERLY } from "../../scripts/samples/sample-measure.js";
import { safeguardingLines } from "../../scripts/samples/safeguarding-return.js";
import { sampleFiles } from "../../scripts/samples/sample-files.js";
import { SAMPLE_MONTHS, type SampleMonth } from "../../scripts/samples/sample-month.js";

const TODAY = { year: 2025, month: 12, day: 1 };
const summaries = new Map<SampleMonth, Summary>();
const of = (month: SampleMonth): Summary => summaries.get(month) as Summary;

beforeAll(async () => {
  const files = [...(await sampleFiles())];
  const read = readSettings(new TextDecoder().decode(files.find(([path]) => path === "returns/goldthread.json")?.[1]), RULE_NAMES);
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

  it("give indicators in three ways: on a scorecard, in sheet Indicators and in sentences; one division gives none", () => {
    const given = (month: SampleMonth) => of(month).indicators.map(({ division, indicator }) => `${division}${indicator.proposed ? ", in a sentence" : ""}`);
    const counts = (month: SampleMonth) => Object.fromEntries([...groupBy(given(month), (each) => each)].map(([name, own]) => [name, own.length]));
    for (const month of SAMPLE_MONTHS) expect(counts(month), month).toEqual({ "Commissioning and Resources": COMMISSIONING_MEASURES.length, "Education and Inclusion, in a sentence": 8, "Family Help and Prevention": FAMILY_HELP_MEASURES.length });
  });

  it.each(SAMPLE_MONTHS)("have the figures of %s as their data says", (month) => {
    const expected = [...measuresIn(month, COMMISSIONING_MEASURES, MONTHLY), ...measuresIn(month === "2025-04" ? "2025-03" : month, FAMILY_HELP_MEASURES, QUARTERLY)];
    for (const { measure, theme, better, figures } of expected) {
      const found = of(month).indicators.find(({ indicator }) => indicator.measure === measure)?.indicator;
      expect(found, measure).toMatchObject({ theme, better: better.toLowerCase() });
      const written = (text: string): number | string => (/^[\d.]+%?$/.test(text) ? Number(text.replace("%", "")) : text);
      expect(found?.figures.filter(({ text }) => text !== "").map(({ period, value, text }) => [period, value ?? text]), measure).toEqual(figures.filter(([, text]) => text !== "").map(([period, text]) => [period, written(text)]));
    }
  });

  it("follow each indicator from month to month", () => {
    for (const month of SAMPLE_MONTHS.slice(1)) expect(of(month).indicators.filter(({ before }) => before === null).map(({ indicator }) => indicator.measure), month).toEqual([]);
    const ways = of("2025-11").indicators.map(({ indicator }) => judgeIndicator(indicator).direction);
    expect(["improving", "worsening", "no change"].map((way) => ways.includes(way as (typeof ways)[number]))).toEqual([true, true, true]);
    expect(of("2025-11").indicators.flatMap(({ indicator }) => indicator.figures.map(({ none }) => none)).filter((none) => none === "suppressed").length).toBeGreaterThan(5);
  });

  it("open a risk, close one, and let others go up and down", () => {
    const moves = SAMPLE_MONTHS.slice(1).flatMap((month) => of(month).risks.map(({ division, risk, before, gone }) => [month, division, risk.ref, gone ? "gone" : riskMove(before, risk)] as const)).filter(([, , , move]) => move !== "same" && move !== "not comparable" && move !== "still closed");
    expect(moves.map((move) => move.join(" ")).sort()).toEqual([
      "2025-03 Commissioning and Resources CRR5 closed",
      "2025-05 Commissioning and Resources CRR6 opened",
      "2025-06 Family Help and Prevention FR3 up",
      "2025-07 Commissioning and Resources CRR2 up",
      "2025-07 Education and Inclusion 3 gone",
      "2025-07 Family Help and Prevention FR5 opened",
      "2025-08 Commissioning and Resources CRR1 up",
      "2025-09 Education and Inclusion 3 opened",
      "2025-09 Family Help and Prevention FR1 down",
      "2025-10 Commissioning and Resources CRR3 down",
      "2025-10 Family Help and Prevention FR4 closed",
      "2025-11 Commissioning and Resources CRR1 up",
    ]);
  });

  it("make an annual review that follows all of it", () => {
    const [first, ...rest] = SAMPLE_MONTHS.map(of);
    const review = makeReview([first as Summary, ...rest]);
    expect([review.from, review.to, review.missing, review.restricted]).toEqual(["2024-12", "2025-11", [], 1]);
    expect(countOf(review.courses, "delivered")).toBeGreaterThanOrEqual(50);
    expect(slippedOf(review.courses).length).toBeGreaterThanOrEqual(15);
    expect(review.courses.filter(({ asks }) => asks).map(({ last }) => last.line.ref)).toEqual(["CR02", "CR20"]);
    expect(gravestRisks(review).map(({ last }) => last.risk.ref).sort()).toEqual(["CRR1", "CRR2", "FR2"]);
    expect(review.formerIndicators).toEqual([]);
    expect(review.divisions.map(({ themes }) => themes.length)).toEqual([13, 5, 7, 7]);
  });

  it("carry the trend from the first month to the last", () => {
    expect(of("2025-11").trend.map(({ month }) => month)).toEqual(SAMPLE_MONTHS);
  });
});
