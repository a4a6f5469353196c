import type { Indicator } from "../indicators/indicator.js";
import { latestFigure } from "../indicators/judge.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { Pairing } from "../movement/pairing.js";
import { fold } from "../parse/tidy.js";
import type { FromFile } from "./plan-sheets.js";
import type { SummaryIndicator } from "./summary.js";
import { withOwnIds } from "./own-ids.js";

/** The indicators that divisions sent, each with what it was the month before; those of a division that sent none are carried forward. */
export function summaryIndicators(read: readonly FromFile<Indicator>[], previous: readonly SummaryIndicator[]): SummaryIndicator[] {
  const before = groupBy(previous, ({ division }) => divisionSlug(division));
  const sent = new Set(read.map(({ division }) => divisionSlug(division)));
  const now = read.flatMap((each) => indicatorsOfFile(each, (before.get(divisionSlug(each.division)) ?? []).map(({ indicator }) => indicator)));
  const carried = previous.filter(({ division }) => !sent.has(divisionSlug(division))).map((each): SummaryIndicator => ({ ...each, before: each.indicator, carriedForward: true }));
  return [...now, ...carried];
}

function indicatorsOfFile({ division, file, items }: FromFile<Indicator>, before: readonly Indicator[]): SummaryIndicator[] {
  const pairing = new Pairing<Indicator>(before, items);
  for (const [index, by] of (["id", "wording", "wording"] as const).entries()) pairing.byKey(by, (each) => indicatorKeys(division, each)[index] ?? "");
  return withOwnIds(items).map((indicator, index): SummaryIndicator => ({ division, file, indicator, before: pairing.of(items[index] ?? indicator)?.before ?? null, carriedForward: false }));
}

/** What tells that two indicators are the same, the surest first: the ID, theme and measure, the measure alone. */
export function indicatorKeys(division: string, { id, theme, measure }: Indicator): string[] {
  const slug = divisionSlug(division);
  return [[slug, "id", id], [slug, fold(theme), fold(measure)], [slug, "measure", fold(measure)]].map((parts) => JSON.stringify(parts));
}

/** Whether an indicator has anything to say that it did not say the month before. */
export type IndicatorMove = "new" | "new figure" | "revised" | "no new figure";

/** What has become of an indicator since the month before. */
export function indicatorMove(before: Indicator | null, now: Indicator): IndicatorMove {
  if (before === null) return "new";
  const [was, is] = [latestFigure(before), latestFigure(now)];
  if (was?.period !== is?.period) return "new figure";
  return was?.value === is?.value ? "no new figure" : "revised";
}
