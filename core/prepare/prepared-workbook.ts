import { shortDate } from "../model/calendar-date.js";
import { lastDayOf, monthLabel, nextMonth } from "../model/month.js";
import type { Tracker } from "../model/tracker.js";
import type { Summary } from "../consolidate/summary.js";
import { countFindings, countWords } from "../findings/count-findings.js";
import { structuredTracker, type TrackerWords } from "../report/structured-tracker.js";
import { plural } from "../report/summary-sentences.js";
import type { WorkbookPlan } from "../report/workbook-plan.js";

/** The workbook of a prepared return. The restricted lines are in it: it goes to the division whose they are. */
export function preparedWorkbook(tracker: Tracker, summary: Summary): WorkbookPlan {
  return structuredTracker([tracker], lastDayOf(nextMonth(summary.month)), summary.settings, wordsOf(tracker, summary), lastScores(tracker));
}

/** What the risks score now is last month's score of the next return. */
function lastScores({ risks = [] }: Tracker): ReadonlyMap<string, number> {
  return new Map(risks.flatMap(({ id, current }) => (current.score.value === null ? [] : [[id, current.score.value] as const])));
}

function wordsOf({ lines, findings, source }: Tracker, { month, asOf }: Summary): Partial<TrackerWords> {
  const [last, next] = [monthLabel(month), monthLabel(nextMonth(month))];
  const asked = `What the programme office asks you to look at, as things stood on ${shortDate(asOf.date)}`;
  if (lines.length === 0) return { source: `Prepared by Goldthread from the summary of ${last}, which has no lines of this division.` };
  return {
    tracker: `Status, update, cause and next steps are those of ${last}: write over them what is so in ${next}. Last status and Last due stay. ${findings.length === 0 ? "" : `${plural(findings.length, "thing")} to look at: see sheet Findings.`}`.trimEnd(),
    return: `The return for ${next}. Fill in the boxes and have it signed off; the table of actions is on sheet Tracker.`,
    findings: findings.length === 0 ? `${asked}: nothing.` : `${asked}: ${countWords(countFindings(findings))}. Put it right on sheet Tracker, or say here why it may stand and who says so.`,
    source: `Prepared by Goldthread from the summary of ${last}; the lines are those of ${source.file}. Line IDs tie them to that summary: leave them as they are.`,
  };
}
