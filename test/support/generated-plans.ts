import fc from "fast-check";
import type { SummaryIndicator, SummaryRisk } from "../../core/consolidate/summary.js";
import { UNIT_KINDS, type Figure, type Indicator, type NoValue, type PeriodFigure, type Unit } from "../../core/indicators/indicator.js";
import { latestFigure } from "../../core/indicators/judge.js";
import { RAGS } from "../../core/model/status.js";
import type { Rating, Risk, RiskLevel } from "../../core/risks/risk.js";
import { cells, heading, lineText, mark, saidText, someDay, timing } from "./generated-lines.js";

/* Indicators and risks as a summary carries them. */

const file = fc.constantFrom("a.xlsx", "b & c.csv");
const rag = fc.option(fc.constantFrom(...RAGS));
const number = fc.oneof(fc.integer({ min: -5000, max: 99_999 }).map((tenths) => tenths / 10), fc.constant(0));
const noValue = fc.constantFrom<NoValue>("blank", "suppressed", "not available", "unreadable");

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ text: lineText, value: number, none: fc.constant(null) }) },
  fc.record({ text: lineText, value: fc.constant(null), none: noValue }),
);
const period = fc.record({ period: fc.oneof(fc.constantFrom("", "Q1 2018/19", "31 January 2017", "1.10"), lineText), from: fc.option(someDay), to: fc.option(someDay), target: fc.option(figure), rag });
const periodFigure: fc.Arbitrary<PeriodFigure> = fc.tuple(figure, period).map(([value, when]) => ({ ...value, ...when }));
const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constantFrom<Unit>({ kind: "percent", word: "%" }, { kind: "count", word: "" }, { kind: "ratio", word: ": 1" }, { kind: "money", word: "£000" }, { kind: "rate", word: "per 10,000" }),
  fc.record({ kind: fc.constantFrom(...UNIT_KINDS), word: saidText }),
);
const target = fc.record({ text: lineText, low: fc.option(number), high: fc.option(number) }).filter(({ text, low, high }) => text !== "" || low !== null || high !== null);
const named = fc.dictionary(heading, saidText, { maxKeys: 3 });

const generatedIndicator: fc.Arbitrary<Indicator> = fc.record({
  ...{ id: fc.stringMatching(/^[A-Z0-9]{6}$/), ref: lineText, measure: saidText, theme: lineText, unit: fc.option(unit), better: fc.constantFrom(null, "higher" as const, "lower" as const) },
  ...{ baseline: fc.option(periodFigure), target: fc.option(target), tolerance: fc.option(number), figures: fc.array(periodFigure, { maxLength: 5 }), rag, direction: lineText, owner: lineText },
  ...{ comparators: named, comment: lineText, source: lineText, sentence: lineText, proposed: fc.boolean(), other: named, marks: fc.array(mark, { maxLength: 2 }), at: fc.array(cells, { maxLength: 2 }) },
});

const rating: fc.Arbitrary<Rating> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((value) => ({ text: String(value), value })),
  fc.record({ text: lineText, value: fc.option(fc.integer({ min: 1, max: 25 })) }),
);
const level: fc.Arbitrary<RiskLevel> = fc.record({ likelihood: rating, impact: rating, score: rating, rag });

const generatedRisk: fc.Arbitrary<Risk> = fc.record({
  ...{ id: fc.stringMatching(/^[A-Z0-9]{6}$/), ref: lineText, risk: saidText, theme: lineText, cause: lineText, consequence: lineText, inherent: fc.option(level), current: level, target: fc.option(level) },
  ...{ scale: fc.option(fc.integer({ min: 3, max: 6 })), mitigation: lineText, controls: lineText, furtherActions: lineText, owner: lineText, owners: fc.array(saidText, { maxLength: 3 }), linkedActions: lineText },
  ...{ reviewDate: timing, status: lineText, closed: fc.boolean(), direction: lineText, other: named, marks: fc.array(mark, { maxLength: 2 }), at: fc.array(cells, { maxLength: 2 }) },
});

/** Of the month before, what a summary's workbook keeps: the latest figure, without its target and rating. */
function keptFigure(given: PeriodFigure): PeriodFigure[] {
  const latest = latestFigure(madeOf([given]));
  return latest ? [{ ...latest, none: null, target: null, rag: null }] : [];
}

const madeOf = (figures: readonly PeriodFigure[]): Indicator => ({ figures }) as Indicator;

export function summaryIndicators(divisions: readonly string[]): fc.Arbitrary<SummaryIndicator[]> {
  const one = fc
    .record({ division: fc.constantFrom(...divisions), file, indicator: generatedIndicator, last: fc.option(periodFigure), carriedForward: fc.boolean() })
    .map(({ last, ...each }): SummaryIndicator => ({ ...each, before: last && { ...each.indicator, figures: keptFigure(last) } }));
  return fc.uniqueArray(one, { maxLength: 4, selector: ({ division, indicator: { id } }) => `${division}/${id}` });
}

export function summaryRisks(divisions: readonly string[]): fc.Arbitrary<SummaryRisk[]> {
  const before = fc.option(fc.record({ inherent: fc.option(level), current: level, target: fc.option(level), closed: fc.boolean(), scale: fc.option(fc.integer({ min: 3, max: 6 })) }));
  const one = fc
    .record({ division: fc.constantFrom(...divisions), file, risk: generatedRisk, last: before, carriedForward: fc.boolean(), gone: fc.boolean() })
    .map(({ last, ...each }): SummaryRisk => ({ ...each, before: last && { ...each.risk, ...last } }));
  return fc.array(one, { maxLength: 4 });
}
