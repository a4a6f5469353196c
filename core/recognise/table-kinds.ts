import type { UnplacedReason } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { isRiskRegister } from "./risk-headings.js";
import type { ViewRow } from "./sheet-view.js";

/** What the headings of tables that are no trackers have in common. All patterns of a kind must be met, each by a heading of its own; `never` by none. */
interface TableKind {
  readonly reason: UnplacedReason;
  readonly needs: readonly RegExp[];
  readonly never?: RegExp;
}

const ACTION = /\b(?:actions?|tasks?|activit(?:y|ies)|deliverables?|milestones?|steps?)\b|^what (?:we will|will we|needs to)\b/;

/** A heading that says that something is measured, and nothing besides. */
const MEASURE_HEADING = /^(?:(?:key|our|headline|strategic|corporate|local|national|outcome|quality|service|success) )*(?:performance )?(?:indicators?|measures?|kpis?|metrics?)(?: (?:name|title|description))?$|^what (?:are|do) we measur(?:e|ing)\b|^what is (?:being )?measured\b/;
/** When a column's figures are of: a year, a month, a day, a quarter, the start, now. */
const PERIOD_HEADING = /^(?:19|20)?\d\d ?[/-] ?(?:20)?\d\d\b|^(?:19|20)\d\d\b|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bq(?:uarter|tr)? ?[1-4]\b|^(?:baseline|latest|current|ytd|year to date|trend|polarity|value|result|national|england|benchmark|direction of travel|(?:this|last|previous) (?:year|quarter|month))\b/;

const KINDS: readonly TableKind[] = [
  { reason: "performance table", needs: [/\bindicators?\b|\bmeasures?\b|\bkpis?\b|\bmetrics?\b|^service|^pi\b/, /\bperformance\b|\btargets?\b(?! (?:date|completion|month|end|timescale|quarter))|\bactual\b|\bout-?turn\b|^q[1-4]\b|\bprevious\b|\bfrequency\b|\bpolarity\b|\bstatistical neighbours?\b/], never: ACTION },
  { reason: "performance table", needs: [MEASURE_HEADING, PERIOD_HEADING], never: new RegExp(`${ACTION.source}|\\b(?:deadlines?|due|by when|when|timescales?|updates?)\\b`) },
  { reason: "performance table", needs: [/^(?:teams?|services?|areas?|service areas?|divisions?|directorates?|departments?)$/, /^(?:our |key |current |latest )?performance$/], never: ACTION },
  { reason: "budget table", needs: [/£|\bbudget\b|\bgross\b|\bnet\b|\bexpenditure\b|\bincome\b|\bforecast\b|\bvariance\b|\bspend\b|\bcosts?\b/, /£|\bactual\b|\bgross\b|\bnet\b|\bforecast\b|\bvariance\b|\bgrants?\b|\bincome\b|\btotal\b|\b20\d\d\b|\bfunding\b/], never: new RegExp(`${ACTION.source}|\\brag\\b|\\bdeadline\\b|\\bdelivery date\\b|\\bdue\\b|\\bby when\\b`) },
  { reason: "workforce table", needs: [/\bfte\b|\bposts?\b|\bheadcount\b|\bnumber of\b|\bvacanc|\bestablishment\b|\bstaff\b/, /\bfte\b|\blocums?\b|\bagency\b|\bpermanent\b|\bsalaried\b|\bvacan|\bin post\b|\bfilled\b|\binterim\b/], never: ACTION },
  { reason: "document control", needs: [/^(?:version|issue|draft|revision)(?: (?:no\.?|number|date))?$/, /^authors?\b|^date\b|\bapproved\b|\bchanges?\b|\bamend/], never: /\b(?:actions?|tasks?|assignee|status|summary)\b/ },
];

/** Labels of a document's own details. */
export const CONTROL_LABEL = /^(?:document (?:name|title|author|owner|control|status|reference|approval dates?)|authors?|version(?: no\.?| number| control)?|(?:next )?review date|approved by|approval date|date (?:approved|of issue)|circulation(?: restrictions)?|distribution(?: list)?|destruction date|accessibility|classification|file ?name|last saved|prepared by|report to|subject|lead officer|cabinet member|wards?|status of document|date of (?:meeting|report)|signed(?: off)?(?: by)?)$/;

/** What kind of table a row of headings opens, where it is one that we leave to others; null when it is none that we know. */
export function kindOfHeadings(headings: readonly string[]): UnplacedReason | null {
  const folded = headings.map(fold).filter((heading) => heading !== "" && heading.length < 70);
  if (isRiskRegister(folded)) return "risk table";
  for (const { reason, needs, never } of KINDS) {
    if (never && folded.some((heading) => never.test(heading))) continue;
    const used = new Set<string>();
    const met = needs.every((need) => {
      const heading = folded.find((text) => !used.has(text) && need.test(text));
      if (heading !== undefined) used.add(heading);
      return heading !== undefined;
    });
    if (met) return reason;
  }
  return null;
}

/** Names a run of rows of several cells that belongs to no tracker. */
export function kindOfTable(rows: readonly ViewRow[]): UnplacedReason {
  const first = rows[0];
  if (!first) return "other table";
  const named = kindOfHeadings(first.filled.map((cell) => cell.text));
  if (named) return named;
  const share = (test: (row: ViewRow) => boolean): number => rows.filter(test).length / rows.length;
  if (share((row) => CONTROL_LABEL.test(fold(row.filled[0]?.text ?? ""))) >= 0.4) return "document control";
  if (rows.length >= 3 && share((row) => /^\d{1,3}$/.test(row.filled.at(-1)?.text ?? "") && row.filled.length <= 3) >= 0.6) return "contents";
  return "other table";
}

/** Rows that close or explain a table rather than add to it. */
export function closingReason(text: string): UnplacedReason | null {
  const folded = fold(text);
  if (/^\d+ (?:of|out of|\/) \d+ (?:actions? |lines? |tasks? )?(?:are )?(?:complete|on track|done|closed|overdue)/.test(folded)) return "total";
  if (/^(?:grand |sub-?)?totals?\b(?!\s+(?:respect|quality|place))/.test(folded) && folded.length < 60) return "total";
  if (/^(?:notes?|nb|n\.b|source|key|legend|rag key|footnote|signed|signature|approved by|prepared by|completed by|last updated|end of (?:table|tracker|document|plan)|page \d+(?: of \d+)?)\b\s*(?:[:.\d-]|$|\d)/i.test(tidyStart(text)) || /^\*+\s?\S/.test(text)) return "note";
  return null;
}

const tidyStart = (text: string): string => text.trim().replace(/^[([]/, "");

