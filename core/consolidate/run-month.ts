import { checkedBudgets } from "../budget/checked-budgets.js";
import type { Workbook } from "../grid/grid.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { monthInName } from "../model/month.js";
import { previousMonth } from "../movement/previous-month.js";
import { readTrackers } from "../recognise/recognise-tables.js";
import { BUDGET_RULES } from "../rules/budget-rules.js";
import { MONTH_RULES } from "../rules/month-rules.js";
import { readOptions } from "../settings/reading-options.js";
import type { Settings } from "../settings/settings.js";
import { chooseMonth, type ChosenMonth } from "./choose-month.js";
import { consolidate } from "./consolidate.js";
import { isSettledFor, settleReturn } from "./settle-return.js";
import type { PassedOver, ReturnFile, Summary } from "./summary.js";

/** A return by what its file holds. `folder`: the name of the folder that it lies in, "" when it is not known. */
export function returnOf(file: string, folder: string, workbook: Workbook, settings: Settings): ReturnFile {
  const month = monthInName(file) ?? monthInName(folder);
  const trackers = readTrackers(workbook, { file, ...(month === null ? {} : { month }), ...readOptions(settings, {}) });
  return { file, state: "read", trackers, budgets: checkedBudgets(workbook, file, { rules: BUDGET_RULES, severities: settings.severities, acceptances: settings.acceptances }) };
}

/** What a month's summary is made of. */
export interface MonthRun extends ChosenMonth {
  readonly returns: readonly ReturnFile[];
  readonly passedOver: readonly PassedOver[];
  readonly settings: Settings;
  /** Last month's summary; null: nothing to compare with. */
  readonly previous: Summary | null;
  /** An earlier making of this month's summary; null: this is the first. */
  readonly earlier: Summary | null;
}

/** Checks a month's returns and makes their summary. */
export function runMonth({ returns, settings, previous, ...run }: MonthRun): Summary {
  const { dateCheck, organisation, severities, acceptances, returnsDueDays } = settings;
  return consolidate(
    returns.map((each) => (isSettledFor(each, run.asOf.date) ? each : settleReturn(each, settings, run.asOf.date))),
    {
      ...{ ...run, returnsDueDays, settings: dateCheck },
      previous: previous && previousMonth(previous),
      expected: organisation.divisions,
      contacts: organisation.contacts,
      checks: { rules: MONTH_RULES, severities, acceptances },
    },
  );
}

/** Last month's returns as the summary that this month is compared with, where last month's own summary is not at hand. */
export function summariseLastMonth(returns: readonly ReturnFile[], { folder, settings, today }: { readonly folder: string; readonly settings: Settings; readonly today: CalendarDate }): Summary {
  const { dateCheck, organisation } = settings;
  const chosen = chooseMonth({ asOf: null, folder, returns, today });
  return consolidate(returns, { ...chosen, expected: organisation.divisions, contacts: organisation.contacts, settings: dateCheck });
}
