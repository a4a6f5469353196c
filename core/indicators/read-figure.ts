import type { Cell } from "../grid/grid.js";
import { isCalendarDate } from "../grid/grid.js";
import { parseMoney } from "../parse/money.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { exact } from "./exact.js";
import type { Figure, NoValue, Unit } from "./indicator.js";
import { PERCENT, POINTS, POUNDS, rateOf, timeOf } from "./unit.js";

/** A figure, and the unit that is written with it: null where it is a bare number. */
export interface FigureReading {
  readonly figure: Figure;
  readonly unit: Unit | null;
  /** An arrow or a word of movement that stands in the figure's cell: "▲ 86%". */
  readonly direction: string;
  /** What a bracket after it says: "Mar 18" of "82% (Mar 18)". */
  readonly aside: string;
}

const ARROWS = /[▲▼△▽↑↓→←↗↘↔⬆⬇➡⬅⇧⇩⇨🔺🔻⬌►◄]\ufe0f?/gu;
const BLANK = /^[-‐-―−_/\\\s.]?[-‐-―−_\s]*$/;
/** Statisticians' signs for what there is not. */
const NO_DATA_SIGN = /^(?:\.\.+|:|…)$/;
const NOT_THERE = /^(?:\[[xzuw]\]|\[low\]|n ?[/.]? ?[aky]\.?|tb[acd]|n\/?y\/?a|nyp|not (?:yet )?(?:available|applicable|due|known|reported|published|collected|recorded|set|measured|comparable|started|required|relevant)\b.*|no(?: new)? (?:data|figures?|update|return|result|target|baseline|cohort)\b.*|awaiting\b.*|awaited|pending\b.*|to (?:be confirmed|follow|be .*)|data (?:not|due|awaited|lag|available|to follow|pending)\b.*|due (?:in )?.*|(?:reported |published |collected )?(?:annual(?:ly)?|termly|quarterly|bi-?annual(?:ly)?|yearly)(?: (?:measure|indicator|data|figure|only|collection))?|new(?: (?:measure|indicator|pi|kpi))?(?: for .*| in .*)?|unavailable|unknown|none set|monitoring only|monitor only|trend only|contextual|available .*)$/;
const SUPPRESSED = /^(?:[*✱]{1,3}|c|x|s|#|\[c\]|supp(?:ressed)?\.?|redacted|withheld|[<>≤≥] ?=? ?£?\d[\d,.]* ?%?|(?:fewer|less) than \d+|\d+ or (?:fewer|less)|(?:small|low) numbers?(?: suppressed)?|between 1 and \d|1 ?[-–] ?[4-9])$/;
const NOTHING = /^(?:nil|none|zero|no)$/;
const FOOTNOTE = /(?<=[\d)%\p{L}])\s*(?:[*†‡§^~]+|[¹²³⁴⁵⁶⁷⁸⁹]+|\[(?:\d{1,2}|[a-z]|note \d+)\])+$/u;
const ASIDE = /\s*[([]([^()[\]]*)[)\]]\s*$/;
const MARK_LETTER = /(?<=\d ?%?) ?[per]$/;
const APPROXIMATE = /^(?:c\.?|ca\.?|circa|approx(?:imately|\.)?|about|around|~|≈|provisional:?|estimated?:?) ?(?=[\d£-])/;
const THIN_SPACES = /(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const NUMBER = String.raw`(?<number>[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)`;
const PERCENTAGE = new RegExp(`^${NUMBER} ?(?:%|per ?cent|pct|pc)$`);
const POINT = new RegExp(`^${NUMBER} ?(?:%|percentage)? ?(?:pts?|points?|pp|ppts?)\\.?$`);
const SPAN = new RegExp(`^${NUMBER} ?(?<word>(?:working |calendar )?days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|secs?)$`);
const RATED = new RegExp(`^${NUMBER} ?(?<rate>per (?:\\d[\\d,]*k?|head|capita|thousand)\\b.*|/ ?(?:\\d{1,3}(?:,\\d{3})+|10{3,}|\\d+k)\\b.*)$`);
const RATIO = /^(?<left>\d[\d,]*(?:\.\d+)?) ?(?::|to) ?(?<right>\d[\d,]*(?:\.\d+)?)$/;
const SHARE = /^(?<part>\d+(?:\.\d+)?) (?:in|out of|of) (?:every )?(?<whole>\d+(?:\.\d+)?)$/;
const COUNTED = new RegExp(`^${NUMBER} (?<word>\\p{L}[\\p{L}'’ -]{1,40})$`, "u");

const number = (text: string | undefined): number | null => (text === undefined || !/\d/.test(text) ? null : Number(text.replace(/,/g, "")));

interface Value {
  readonly value: number;
  readonly unit: Unit | null;
}

type Reader = (text: string) => Value | null;

const valued = (pattern: RegExp, unit: (match: RegExpExecArray) => Unit): Reader => (text) => {
  const match = pattern.exec(text);
  const value = match ? number(match.groups?.["number"]) : null;
  return match === null || value === null ? null : { value, unit: unit(match) };
};

/** "3:1" counts its left side to one of the right; "1:20" its right side. */
function readRatio(text: string): Value | null {
  const { left, right } = RATIO.exec(text)?.groups ?? {};
  const [one, other] = [number(left), number(right)];
  if (one === null || other === null || one === 0 || other === 0) return null;
  return one === 1 && other > 1 ? { value: other, unit: { kind: "ratio", word: "1 :" } } : { value: exact(one / other), unit: { kind: "ratio", word: ": 1" } };
}

/** "1 in 4", "8 out of 10": a share, as a percentage. */
function readShare(text: string): Value | null {
  const { part, whole } = SHARE.exec(text)?.groups ?? {};
  const [of, all] = [number(part), number(whole)];
  return of === null || all === null || all === 0 || of > all ? null : { value: exact((of / all) * 100), unit: PERCENT };
}

function readMoney(text: string): Value | null {
  const money = parseMoney(text);
  if (!money) return null;
  const value = exact((money.units / 10 ** money.decimals) * money.multiplier);
  return { value, unit: money.currency === null ? null : POUNDS };
}

/** A percentage in brackets is a negative one, as money is. */
const readNegative: Reader = (text) => {
  const value = valued(PERCENTAGE, () => PERCENT)(/^\((.*)\)( ?%)?$/.exec(text)?.slice(1).join("") ?? "");
  return value && { ...value, value: -value.value };
};

/** Earlier rows win. */
const READERS: readonly Reader[] = [
  valued(PERCENTAGE, () => PERCENT),
  readNegative,
  valued(POINT, () => POINTS),
  readShare,
  readRatio,
  valued(RATED, ({ groups }) => rateOf(groups?.["rate"]?.replace(/^\/ ?/, "per ") ?? "") ?? { kind: "rate", word: "" }),
  valued(SPAN, ({ groups }) => timeOf(groups?.["word"] ?? "") ?? { kind: "time", word: "" }),
  readMoney,
  valued(COUNTED, ({ groups }) => ({ kind: "count", word: (groups?.["word"] ?? "").trim() })),
];

/** A number, a percentage, an amount, a time, a rate or a ratio, and nothing else; null for anything more. Folded text. */
export function readValue(text: string): Value | null {
  for (const read of READERS) {
    const found = read(text);
    if (found) return found;
  }
  return null;
}

const none = (text: string, why: NoValue): Figure => ({ text, value: null, none: why });

/** Reads a figure as a cell or a sentence writes it. Never guesses: what is held back, not there or not one figure has no value, and why. */
export function readFigure(written: string): FigureReading {
  const text = tidyLine(written);
  const direction = (text.match(ARROWS) ?? []).join("");
  const folded = fold(text.replace(ARROWS, " ").replace(/[“”"]/g, "")).replace(THIN_SPACES, "").replace(/[‐-―−]/g, "-").trim();
  const base = { direction, aside: "" };
  if (NO_DATA_SIGN.test(text)) return { ...base, figure: none(text, "not available"), unit: null };
  if (BLANK.test(folded)) return { ...base, figure: none(text, "blank"), unit: null };
  if (SUPPRESSED.test(folded)) return { ...base, figure: none(text, "suppressed"), unit: /%/.test(folded) ? PERCENT : null };
  if (NOT_THERE.test(folded)) return { ...base, figure: none(text, "not available"), unit: null };
  if (NOTHING.test(folded)) return { ...base, figure: { text, value: 0, none: null }, unit: null };
  const whole = readValue(folded);
  if (whole) return { ...base, figure: { text, value: whole.value, none: null }, unit: whole.unit };
  const aside = ASIDE.exec(folded)?.[1] ?? "";
  const bare = folded.replace(ASIDE, "").replace(FOOTNOTE, "").replace(APPROXIMATE, "").trim();
  const marked = readValue(bare) ?? readValue(bare.replace(MARK_LETTER, ""));
  if (marked) return { direction, aside, figure: { text, value: marked.value, none: null }, unit: marked.unit };
  const reason: NoValue = bare !== folded && SUPPRESSED.test(bare) ? "suppressed" : bare !== folded && NOT_THERE.test(bare) ? "not available" : "unreadable";
  return { direction, aside, figure: none(text, reason), unit: null };
}

/** Reads a cell: what it shows; where that says no figure, a number that it stores. A percentage is in hundredths, as shown. */
export function readFigureCell({ text, value, look: { format } }: Pick<Cell, "text" | "value" | "look">): FigureReading {
  if (isCalendarDate(value)) return { figure: none(tidyLine(text), "unreadable"), unit: null, direction: "", aside: "" };
  const shown = readFigure(text);
  const isPercent = typeof value === "number" && format.replace(/"[^"]*"|\\./g, "").includes("%");
  if (isPercent && !text.includes("%")) return { ...shown, figure: { text: tidyLine(text), value: exact(value * 100), none: null }, unit: PERCENT };
  if (shown.figure.none === "unreadable" && typeof value === "number") return { ...shown, figure: { text: tidyLine(text), value: exact(value), none: null } };
  return shown;
}

/** Whether a cell holds a figure, or a word that stands for one that is missing. */
export function isFigureText(text: string): boolean {
  const { figure } = readFigure(text);
  return figure.none !== "unreadable" && figure.none !== "blank";
}
