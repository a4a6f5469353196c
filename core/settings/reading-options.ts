import type { FindOptions } from "../findings/find-and-accept.js";
import type { CalendarDate } from "../model/calendar-date.js";
import type { ReadOptions } from "../recognise/options.js";
import type { Settings } from "./settings.js";

/** How a file is read under its settings; what the user said of this run goes before them. */
export function readOptions({ plan, statusKey, columns, organisation }: Settings, said: Partial<ReadOptions>): Partial<ReadOptions> {
  return {
    ...(plan ? { plan } : {}),
    ...said,
    legend: new Map([...statusKey, ...(said.legend ?? [])]),
    columns: new Map([...columns, ...(said.columns ?? [])]),
    leads: organisation.leads,
    abbreviations: Object.keys(organisation.abbreviations),
  };
}

/** How a file is checked under its settings. */
export function findOptions({ plan, organisation, dateCheck, severities, acceptances }: Settings, said: Partial<ReadOptions>, asOf: CalendarDate): FindOptions {
  const period = said.plan ?? plan;
  return { asOf, ...(period ? { plan: period } : {}), organisation, dates: dateCheck, severities, acceptances };
}
