import { expect } from "vitest";
import { checkTrackers, type CheckOptions } from "../../core/findings/check.js";
import type { Rule } from "../../core/findings/define-rule.js";
import type { Finding, FindingData } from "../../core/findings/finding.js";
import type { Grid, GridKind } from "../../core/grid/grid.js";
import { parseIsoDate, type CalendarDate } from "../../core/model/calendar-date.js";
import type { ReadOptions } from "../../core/recognise/options.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

/** What a test expects of one finding; what it leaves out may be anything. */
export interface Expected {
  /** "B2"; "Sheet!B2" where it is on another sheet than the first. */
  readonly at: string;
  readonly data?: FindingData;
  readonly message?: string;
  /** null: the finding must offer none. */
  readonly fix?: { readonly safety: "safe" | "review"; readonly edits: readonly { readonly cell: string; readonly from: string; readonly to: string }[] } | null;
}

/** How a table is read and checked, where a test needs to say. */
export interface Setting extends Partial<Omit<CheckOptions, "asOf">> {
  /** "2018-11-30" when left out. */
  readonly asOf?: string;
  readonly kind?: GridKind;
  readonly read?: Partial<ReadOptions>;
  /** Further sheets of the same file, by name. */
  readonly sheets?: Readonly<Record<string, string>>;
}

const SHEET = "Plan";

/** What a rule finds in a text table (see scripts/rules/table-grid.ts), as a tracker on sheet "Plan" of "plan.xlsx". */
export function findingsOf(rule: Rule, table: string, { asOf = "2018-11-30", kind = "sheet", read = {}, sheets = {}, ...options }: Setting = {}): Finding[] {
  const grids: Grid[] = [tableGrid(table, { kind, sheet: SHEET }), ...Object.entries(sheets).map(([sheet, text]) => tableGrid(text, { kind, sheet }))];
  const trackers = readTrackers({ grids }, { file: "plan.xlsx", ...(options.plan ? { plan: options.plan } : {}), ...read });
  return checkTrackers(trackers, [rule], { asOf: parseIsoDate(asOf) as CalendarDate, ...options });
}

function shown(finding: Finding, expected: Expected | undefined): Expected {
  const { at, data, message, fix } = finding;
  const own = at.sheet === SHEET || at.sheet === "" ? at.cell : `${at.sheet}!${at.cell}`;
  const edits = fix?.edits.map(({ at: place, from, to }) => ({ cell: place.cell, from, to }));
  return {
    at: own,
    ...(expected === undefined || expected.data ? { data } : {}),
    ...(expected?.message === undefined ? {} : { message }),
    ...(expected?.fix === undefined ? {} : { fix: fix && edits ? { safety: fix.safety, edits } : null }),
  };
}

/** The rule finds these and nothing else, in this order. */
export function flags(rule: Rule, table: string, expected: readonly Expected[], setting: Setting = {}): void {
  const found = findingsOf(rule, table, setting);
  expect(found.map((finding, index) => shown(finding, expected[index]))).toEqual(expected);
}

/** The rule finds nothing. */
export function clean(rule: Rule, table: string, setting: Setting = {}): void {
  flags(rule, table, [], setting);
}
