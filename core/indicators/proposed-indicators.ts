import type { ItemPlace, SourceCells } from "../model/tracker.js";
import type { TakenNames } from "../model/taken-names.js";
import { lineId } from "../recognise/line-id.js";
import { tidyLine } from "../parse/tidy.js";
import type { Indicator, PeriodFigure, Target, Unit } from "./indicator.js";
import { NO_PERIOD, periodsIn, type FoundPeriod, type Period } from "./periods.js";
import { measurePhrase, nounAfter } from "./sentence-phrases.js";
import { numeralsOf, type Numeral } from "./sentence-numerals.js";
import { sentencesIn } from "./sentences.js";

/** What a text with figures is read for: whose it is, when its figures are of where it does not say, and where it stands. */
export interface ProposalContext {
  readonly division: string;
  readonly theme: string;
  readonly owner?: string;
  /** The day or period of figures that name none. */
  readonly asAt: Period | null;
  readonly at: readonly SourceCells[];
  /** Names of indicators that are taken. */
  readonly taken: TakenNames;
  /** Where the text stands; every indicator that is read from it is added to `places` there. */
  readonly place: ItemPlace | null;
  readonly places: Map<string, ItemPlace>;
}

/** The figures of a text's sentences as indicators that a person is to confirm: what each is of in the sentence's own words, its unit and day, the sentence kept. */
export function proposedIndicators(text: string, context: ProposalContext): Indicator[] {
  if (!/\d/.test(text)) return [];
  return sentencesIn(text).flatMap((sentence) => ofSentence(sentence, context));
}

function ofSentence(sentence: string, context: ProposalContext): Indicator[] {
  const numerals = numeralsOf(sentence);
  const periods = periodsIn(sentence);
  return numerals.flatMap((numeral, index): Indicator[] => {
    if (numeral.role !== "value") return [];
    const measure = tidyLine(measurePhrase(sentence, numeral, numerals));
    if (measure === "") return [];
    const unit = numeral.unit ?? countOf(sentence, numeral, numerals);
    const period = periodOf(sentence, numeral, numerals, periods) ?? context.asAt ?? NO_PERIOD;
    return [proposal({ sentence, measure, unit, period, numeral, beside: besideOf(numerals, index) }, context)];
  });
}

/** Targets, earlier figures and comparators that stand with a value: those after it up to the next, and an earlier figure right before it. */
function besideOf(numerals: readonly Numeral[], index: number): Numeral[] {
  const next = numerals.findIndex(({ role }, i) => i > index && role === "value");
  const after = numerals.slice(index + 1, next < 0 ? undefined : next);
  const before = numerals[index - 1];
  const opensWith = before?.role === "earlier" || (before !== undefined && index === 1 && before.role !== "value");
  return [...(before && opensWith ? [before] : []), ...after.filter((each, i) => each.role !== "earlier" || next < 0 || i < after.length - 1)];
}

function countOf(sentence: string, numeral: Numeral, numerals: readonly Numeral[]): Unit {
  const own = nounAfter(sentence, numeral, numerals[numerals.indexOf(numeral) + 1]);
  const counted = own === "" ? (/\b(?:number|total|count) of (?<what>.+)$/iu.exec(sentence.slice(0, numeral.start))?.groups?.["what"] ?? "") : "";
  return { kind: "count", word: own === "" ? nounAfter(counted, { ...numeral, end: 0 }) : own };
}

/** A period that starts or ends a span, or is of something else, dates no figure: "since April 2016". */
const OF_OTHERS = /\b(?:since|from|before|after|until|between|born|dated|published|due|target|the|started|began|opened|launched)\s*$/iu;

/** The period that a numeral's own words name, else the one that its sentence begins with, or is its only one. */
function periodOf(sentence: string, numeral: Numeral, numerals: readonly Numeral[], periods: readonly FoundPeriod[]): Period | null {
  const own = periods.filter(({ start }) => !OF_OTHERS.test(sentence.slice(0, start)) || /\b(?:as at|at|on|in|for|by) the (?:end of )?$/iu.test(sentence.slice(0, start)));
  const values = numerals.filter(({ role }) => role === "value");
  const next = values[values.indexOf(numeral) + 1];
  const after = own.find(({ start }) => start >= numeral.end && start < (next?.start ?? Infinity));
  const opening = own.find(({ start }) => start < (values[0]?.start ?? 0));
  const last = own.length === 1 ? own[0] : undefined;
  const found = after ?? opening ?? last;
  return found ? { text: found.text, from: found.from, to: found.to, inferred: false } : null;
}

interface Proposal {
  readonly sentence: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly numeral: Numeral;
  readonly beside: readonly Numeral[];
}

function proposal({ sentence, measure, unit, period, numeral, beside }: Proposal, { division, theme, owner = "", at, taken, place, places }: ProposalContext): Indicator {
  const figure: PeriodFigure = { period: period.text, from: period.from, to: period.to, text: numeral.text, value: numeral.value, none: null, target: null, rag: null };
  const earlier = beside.filter(({ role }) => role === "earlier").map((each): PeriodFigure => ({ ...figure, ...NO_DAYS, text: each.text, value: each.value }));
  const aim = beside.find(({ role }) => role === "target");
  const target: Target | null = aim ? { text: aim.text, low: aim.value, high: aim.value } : null;
  const comparators = Object.fromEntries(beside.filter(({ role }) => role === "comparator").map((each) => [wordsBeside(sentence, each), each.text]));
  const id = lineId(`${division}\u001findicator`, "", theme, measure, "", taken);
  if (place) places.set(id, place);
  return {
    id, ref: "", measure, theme, unit, better: null, baseline: null, target, tolerance: null, figures: [...earlier, figure], rag: null, direction: "", owner, comparators, comment: "", source: "",
    sentence, proposed: true, other: {}, marks: numeral.bound ? [{ field: "figures", kind: "inferred" }] : [], at,
  };
}

const NO_DAYS = { period: "", from: null, to: null };

const ELSEWHERE = /\b(?:national(?:ly)?(?: average)?|england(?: average)?|regional(?:ly)?(?: average)?|(?:our )?(?:statistical )?neighbours?(?: average)?|benchmark|comparators?)\b/iu;

/** What a comparator is called, near it in the sentence. */
function wordsBeside(sentence: string, { start, end }: Numeral): string {
  const near = [sentence.slice(end, end + NEAR), sentence.slice(Math.max(0, start - NEAR), start)];
  return near.map((text) => ELSEWHERE.exec(text)?.[0]).find((word) => word !== undefined) ?? "compared with";
}

const NEAR = 45;
