import type { Rule } from "../findings/define-rule.js";
import type { Acceptance } from "../findings/finding.js";
import { withFindings, type FindOptions } from "../findings/find-and-accept.js";
import { isOpen } from "../findings/open-line.js";
import { parseArea } from "../grid/address.js";
import { divisionSlug } from "../model/division.js";
import { lastDayOf, nextMonth } from "../model/month.js";
import { TEMPLATE_VERSION } from "../model/return-form.js";
import { TRACKER_COLUMNS, TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { PlaceCounts, ReturnDetails, Tracker, TrackerPlaces } from "../model/tracker.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { plannedPlaces } from "../report/item-places.js";
import { HEADER_ROW } from "../report/tracker-sheet.js";
import { withNextPeriods } from "./next-period.js";
import { monthFindings } from "./month-findings.js";
import { preparedLine } from "./prepared-line.js";
import { preparedWorkbook } from "./prepared-workbook.js";
import { trackerPlaces } from "./tracker-places.js";

export interface PrepareOptions {
  readonly rules: readonly Rule[];
  /** How lines are checked; the day is the summary's own. */
  readonly find: Omit<FindOptions, "asOf">;
}

/**
 * What a division's next return holds: its lines, those that are closed last; its Return sheet; and as findings what the programme office asks
 * it to look at, as of the summary's day. Rules look at the lines where they stand now, so that what a return's old layout gave rise to is gone.
 * @param last the division's lines in the summary.
 */
export function preparedTracker(division: string, last: readonly SummaryLine[], summary: Summary, { rules, find }: PrepareOptions): Tracker {
  const lines = [...last.filter(({ line }) => isOpen(line)), ...last.filter(({ line }) => !isOpen(line))].map(preparedLine);
  const bare: Tracker = {
    source: { file: last[0]?.file ?? "", sheet: last[0]?.at?.sheet ?? "" },
    division,
    month: nextMonth(summary.month),
    lines,
    columns: [],
    legend: [],
    abbreviations: {},
    unplaced: [],
    counts: { cells: 0, fields: 0, other: 0, unplaced: 0 },
    findings: [],
    returnDetails: detailsOf(division, last, summary),
    places: { lines: new Map(), headings: {}, table: "", texts: new Map() },
    ...indicatorsAndRisks(division, summary),
  };
  return withAsked(bare, division, last, summary, { rules, find });
}

/** The division's indicators, with a column for what is due next, and its risks that are still in its register. */
function indicatorsAndRisks(division: string, { month, indicators, risks }: Summary): Pick<Tracker, "indicators" | "risks"> {
  const ours = (each: { readonly division: string }): boolean => divisionSlug(each.division) === divisionSlug(division);
  return {
    indicators: indicators.filter(ours).map(({ indicator }) => withNextPeriods(indicator, nextMonth(month))),
    risks: risks.filter((each) => ours(each) && !each.gone).map(({ risk }) => risk),
  };
}

/** The tracker with what to look at. Its findings name the cells of the return that is being made. */
function withAsked(bare: Tracker, division: string, last: readonly SummaryLine[], summary: Summary, { rules, find }: PrepareOptions): Tracker {
  const { sheets } = preparedWorkbook(bare, summary);
  const [sheet] = sheets;
  const ofLines = sheet && bare.lines.length > 0 ? trackerPlaces(sheet, bare.lines) : bare.places;
  const places: TrackerPlaces = { ...ofLines, items: plannedPlaces(sheets, [bare]) };
  const placed: Tracker = { ...bare, source: { file: "", sheet: TRACKER_SHEETS.tracker }, places };
  const [checked = placed] = withFindings([placed], rules, { ...find, asOf: summary.asOf.date, dates: summary.settings, acceptances: acceptancesOf(summary, find) });
  return { ...bare, places, counts: countsOf(places), findings: [...checked.findings, ...monthFindings(division, last, summary, placed)] };
}

/** What somebody has accepted stays accepted until what it is about changes. */
export function acceptancesOf({ findings }: Summary, { acceptances }: PrepareOptions["find"]): ReadonlyMap<string, Acceptance> {
  return new Map([...(acceptances ?? []), ...findings.flatMap(({ key, accepted }): [string, Acceptance][] => (key && accepted ? [[key, accepted]] : []))]);
}

/** Whose return it is and for when; the four questions, unanswered, for each theme that has lines or had answers. */
function detailsOf(division: string, last: readonly SummaryLine[], { month, returns, answers }: Summary): ReturnDetails {
  const ours = (each: { readonly division: string }): boolean => divisionSlug(each.division) === divisionSlug(division);
  const themes = new Set([...last.map(({ line }) => line.theme), ...answers.filter(ours).map(({ theme }) => theme)].filter((theme) => theme !== ""));
  const next = nextMonth(month);
  return {
    division,
    month: next,
    contact: returns.find((entry) => ours(entry) && entry.contact !== "")?.contact ?? "",
    asOf: lastDayOf(next),
    nothingChanged: false,
    preparedBy: "",
    signedOffBy: "",
    signedOffOn: null,
    digest: "",
    templateVersion: TEMPLATE_VERSION,
    answers: [...themes].map((theme) => ({ theme, workingWell: "", howWeKnow: "", worriedAbout: "", whatNext: "" })),
  };
}

/** The cells of the lines that the return starts with: those in columns of ours, and in the plan's own. */
function countsOf({ texts }: TrackerPlaces): PlaceCounts {
  const placed = [...texts.keys()].flatMap((cell) => parseArea(cell) ?? []).filter(({ top }) => top > HEADER_ROW);
  const fields = placed.filter(({ left }) => (TRACKER_COLUMNS[left - 1]?.kind ?? "worked") !== "worked").length;
  const other = placed.filter(({ left }) => left > TRACKER_COLUMNS.length).length;
  return { cells: fields + other, fields, other, unplaced: 0 };
}
