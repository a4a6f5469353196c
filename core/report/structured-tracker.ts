import type { CalendarDate } from "../model/calendar-date.js";
import { DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";
import type { Tracker } from "../model/tracker.js";
import { findingsSheet } from "./findings-sheet.js";
import { indicatorsSheet } from "./indicators-sheet.js";
import { plannedPlaces } from "./item-places.js";
import { capital } from "./line-cells.js";
import { listsSheet } from "./lists-sheet.js";
import { otherColumns } from "./other-columns.js";
import { returnSheet } from "./return-sheet.js";
import { risksSheet } from "./risks-sheet.js";
import { sourceSheet } from "./source-sheet.js";
import { trackerSheet } from "./tracker-sheet.js";
import type { WorkbookPlan } from "./workbook-plan.js";

/** What a tracker's sheets say under their titles, where it is not what we say of a tracker that was just converted. */
export interface TrackerWords {
  readonly tracker: string;
  readonly return: string;
  readonly findings: string;
  readonly source: string;
}

/**
 * The structured tracker (DESIGN 5): one workbook that stands on its own, of everything read from one source.
 * `asOf` is the day that date checks count from; null, for a blank template, leaves it to the Return sheet. No trackers give the blank template.
 * `lastScores`: what risks scored the month before, by their IDs.
 */
export function structuredTracker(trackers: readonly Tracker[], asOf: CalendarDate | null, dates: DateCheckSettings = DATE_CHECK_SETTINGS, words: Partial<TrackerWords> = {}, lastScores: ReadonlyMap<string, number> = new Map()): WorkbookPlan {
  const lines = trackers.flatMap((tracker) => tracker.lines);
  const others = otherColumns(lines);
  const details = trackers.find(({ returnDetails }) => returnDetails !== null)?.returnDetails ?? null;
  const division = details?.division || (trackers.find((tracker) => tracker.division !== "")?.division ?? "");
  const month = details?.month ?? trackers.find((tracker) => tracker.month !== null)?.month ?? null;
  const themes = [...new Set(lines.map(({ theme }) => theme).filter((theme) => theme !== ""))];
  const lists = listsSheet(lines, details?.answers.map(({ theme }) => theme) ?? []);
  const form = returnSheet({ division, month, asOf, themes, details, words: words.return });
  const footer = division === "" ? "Action tracker" : division;
  const [indicators, risks] = [indicatorsSheet(trackers.flatMap((tracker) => tracker.indicators ?? []), titled(division, "indicators")), risksSheet(trackers.flatMap((tracker) => tracker.risks ?? []), titled(division, "risks"), lastScores)];
  return {
    title: titled(division, "action tracker"),
    sheets: [
      trackerSheet({ division, month, asOf, lines, others, dates, words: words.tracker }),
      indicators,
      risks,
      form.sheet,
      lists.sheet,
      findingsSheet(trackers, footer, words.findings, plannedPlaces([indicators, risks], trackers)),
      sourceSheet(trackers, others, footer, words.source),
    ],
    names: [...form.names, ...lists.names],
  };
}

/** "Early Help: risks"; "Risks" where no division is known. */
function titled(division: string, what: string): string {
  return division === "" ? capital(what) : `${division}: ${what}`;
}
