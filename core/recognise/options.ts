import type { CalendarDate } from "../model/calendar-date.js";
import type { Status } from "../model/status.js";

/** The months that a plan covers, both inclusive: "2018-04/2019-03". */
export interface PlanPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What a person has said about a source, beyond what it says itself. */
export interface ReadOptions {
  /** File name, for sources and division. */
  readonly file: string;
  /** The division, when something other than the file says it. */
  readonly division?: string;
  /** "2018-11", when something other than the file says it. */
  readonly month?: string;
  readonly plan?: PlanPeriod;
  /** Legend by hand: words or colours ("yellow", "#FFFF00", "1") to statuses. */
  readonly legend?: ReadonlyMap<string, Status>;
  /** Posts, and abbreviations of posts, that the organisation knows by name: leads are split at them. */
  readonly leads?: readonly string[];
  readonly abbreviations?: readonly string[];
  /** Columns by hand: headings, folded as parse/tidy.ts folds, to fields. */
  readonly columns?: ReadonlyMap<string, string>;
}
