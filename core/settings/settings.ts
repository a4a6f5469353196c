import type { Acceptance, Severity } from "../findings/finding.js";
import { NO_ORGANISATION, type Organisation } from "../findings/organisation.js";
import { DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";
import type { Status } from "../model/status.js";
import type { PlanPeriod } from "../recognise/options.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";

/** Where the settings stand: beside the returns. */
export const SETTINGS_FILE = "goldthread.json";

/** What an organisation says once, for all its returns. */
export interface Settings {
  /** Rules by name: off, or another severity. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** What words, colours ("yellow", "#FFC000") and numbers of a status column mean. */
  readonly statusKey: ReadonlyMap<string, Status>;
  readonly dateCheck: DateCheckSettings;
  readonly plan: PlanPeriod | null;
  /** Returns are due so many days after the end of their month; null where nobody has said. */
  readonly returnsDueDays: number | null;
  readonly organisation: Organisation;
  /** E-mail addresses of leads by their names, folded as parse/tidy.ts folds. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Columns by their headings, folded as parse/tidy.ts folds, to fields. */
  readonly columns: ReadonlyMap<string, string>;
  /** Findings that may stand, by key. */
  readonly acceptances: ReadonlyMap<string, Acceptance>;
  /** How much one file may hold and cost. */
  readonly limits: Limits;
}

export const NO_SETTINGS: Settings = {
  severities: new Map(), statusKey: new Map(), dateCheck: DATE_CHECK_SETTINGS, plan: null, returnsDueDays: null, organisation: NO_ORGANISATION, addresses: new Map(), columns: new Map(), acceptances: new Map(), limits: DEFAULT_LIMITS,
};
