import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { riskMove, riskMovement, type RiskMove } from "../movement/risk-movement.js";
import type { Risk } from "../risks/risk.js";
import { withOwnIds } from "./own-ids.js";
import type { FromFile } from "./plan-sheets.js";
import type { Summary, SummaryRisk } from "./summary.js";

/**
 * The risks that divisions sent, each with what it was the month before; then what last month's registers had open and this month's no longer have.
 * Those of a division that sent none are carried forward. A risk that was closed, or had gone, by last month and is in no register now does not come back.
 */
export function summaryRisks(read: readonly FromFile<Risk>[], previous: readonly SummaryRisk[]): SummaryRisk[] {
  const before = groupBy(previous.filter(({ gone }) => !gone), ({ division }) => divisionSlug(division));
  const sent = new Set(read.map(({ division }) => divisionSlug(division)));
  const now = read.flatMap((each) => risksOfFile(each, before.get(divisionSlug(each.division)) ?? []));
  const carried = [...before].flatMap(([slug, risks]) => (sent.has(slug) ? [] : risks.map((each): SummaryRisk => ({ ...each, before: each.risk, carriedForward: true }))));
  return [...now, ...carried];
}

function risksOfFile({ division, file, items }: FromFile<Risk>, before: readonly SummaryRisk[]): SummaryRisk[] {
  const lastOf = new Map(before.map((each) => [each.risk, each]));
  const moved = riskMovement([...lastOf.keys()], withOwnIds(items));
  return moved.flatMap(({ before: was, now }): SummaryRisk[] => {
    if (now) return [{ division, file, risk: now, before: was, carriedForward: false, gone: false }];
    const last = was && lastOf.get(was);
    return last && !last.risk.closed ? [{ ...last, division, before: last.risk, carriedForward: false, gone: true }] : [];
  });
}

/** What a risk has done since the month before; null where there is no month before to compare with. */
export function moveOf({ risk, before, gone }: SummaryRisk, previousMonth: Summary["previousMonth"]): RiskMove | null {
  if (gone) return "vanished";
  return previousMonth === null ? null : riskMove(before, risk);
}
