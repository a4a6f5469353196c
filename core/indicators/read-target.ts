import { fold, tidyLine } from "../parse/tidy.js";
import type { Target, Unit } from "./indicator.js";
import { readFigure, readValue } from "./read-figure.js";

export type Better = "higher" | "lower" | null;

export interface TargetReading {
  readonly target: Target;
  readonly unit: Unit | null;
  /** Which way is good, where the target's own words say: "at least 90%" higher. */
  readonly better: Better;
}

const AT_LEAST = /^(?:>=?|≥|=>|\+|at least|no(?:t)? (?:less|fewer|lower) than|min(?:imum)?(?: of)?:?|more than|above|over|greater than|higher than|exceeds?|increase to|from)\s*(?=[\d£(])/;
const AT_MOST = /^(?:<=?|≤|=<|at most|no(?:t)? (?:more|greater|higher) than|max(?:imum)?(?: of)?:?|less than|fewer than|lower than|below|under|within|up to|not exceeding|not to exceed|reduce to|decrease to|reduction to)\s*(?=[\d£(])/;
const OR_MORE = /\s*(?:\+|or (?:more|above|over|higher|better)|and (?:above|over)|minimum|min)$/;
const OR_LESS = /\s*(?:or (?:less|fewer|below|under|lower)|and (?:below|under)|maximum|max)$/;
const RANGE = /^(?:between |from )?(?<low>£?-?\d[\d,.]*) ?(?<unit>%|days|weeks|months)? ?(?:-|to|and) ?(?<high>£?\d[\d,.]* ?(?:%|days|weeks|months|k|m)?)$/;
/** "90% by March 2019": when it is to be met is no part of the figure. */
const BY_WHEN = /\s+(?:by|in|for|at|from)\s+(?=.*(?:\d{4}|\d\d\/\d\d|year|q[1-4]|quarter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).*$/;
const LEAD_IN = /^(?:target|goal|standard|ambition)s?\s*(?:of|is|:|=|-)?\s*/;
const OR_SENSE = /^(\(?(?:higher|lower|bigger|smaller)[^)]*\)?)\s*/;

const unread = (text: string): TargetReading => ({ target: { text, low: null, high: null }, unit: null, better: null });

/** Reads a target as it is written: a figure, a bound, a range. What says no figure keeps its words and has neither end. */
export function readTarget(written: string): TargetReading {
  const text = tidyLine(written);
  const folded = fold(text).replace(/[‐-―−]/g, "-").replace(LEAD_IN, "").replace(OR_SENSE, "").trim();
  const plain = BY_WHEN.test(folded) && readValue(folded) === null ? folded.replace(BY_WHEN, "") : folded;
  const range = readRange(plain);
  if (range) return { target: { text, low: range.low, high: range.high }, unit: range.unit, better: null };
  const least = AT_LEAST.test(plain) || OR_MORE.test(plain);
  const most = AT_MOST.test(plain) || OR_LESS.test(plain);
  const bare = plain.replace(AT_LEAST, "").replace(AT_MOST, "").replace(OR_MORE, "").replace(OR_LESS, "").trim();
  const { figure, unit } = readFigure(bare);
  if (figure.value === null || (least && most)) return unread(text);
  return { target: { text, low: most ? null : figure.value, high: least ? null : figure.value }, unit, better: least ? "higher" : most ? "lower" : null };
}

function readRange(text: string): { low: number; high: number; unit: Unit | null } | null {
  const { low = "", high = "", unit = "" } = RANGE.exec(text)?.groups ?? {};
  const [first, second] = [readValue(`${low}${unit}`), readValue(high)];
  return first && second && first.value < second.value ? { low: first.value, high: second.value, unit: second.unit ?? first.unit } : null;
}

/** A target that says no sense is a floor where more is better, and a ceiling where less is. */
export function targetTowards({ text, low, high }: Target, better: Better): Target {
  if (low === null || low !== high || better === null) return { text, low, high };
  return better === "higher" ? { text, low, high: null } : { text, low: null, high };
}

const HIGHER = /^(?:h|high|higher|highest|big|bigger|up|more|increas\w*|maximi[sz]e|max|positive|upwards?|raise|rise|above|\+)$/;
const LOWER = /^(?:l|low|lower|lowest|small|smaller|down|less|fewer|decreas\w*|reduc\w*|minimi[sz]e|min|negative|downwards?|below|-)$/;
const NEITHER = /^(?:n\/?a|none|neutral|neither|plan|maintain|target|in range|context\w*|monitor\w*)$/;

/** Which way is good, as a polarity column or a bracket says: "higher is better", "↓", "aim to minimise", "L". Null when it says neither. */
export function readBetter(text: string): Better {
  const folded = fold(text).replace(/[▲↑⬆⇧△↗]\ufe0f?/gu, " up ").replace(/[▼↓⬇⇩▽↘]\ufe0f?/gu, " down ").replace(/[()]/g, " ");
  const words = folded.trim().split(/[\s/,-]+/).filter((word) => word !== "");
  if (folded.trim() === "+" || folded.trim() === "-") return folded.trim() === "+" ? "higher" : "lower";
  if (words.some((word) => NEITHER.test(word))) return null;
  const [up, down] = [words.some((word) => HIGHER.test(word)), words.some((word) => LOWER.test(word))];
  const isWorse = /\b(?:worse|bad|poor)\b/.test(folded);
  return up === down ? null : up !== isWorse ? "higher" : "lower";
}

const SAID = /\(([^()]*(?:better|good|best|[↑↓▲▼])[^()]*)\)|\b((?:higher|lower|bigger|smaller|high|low|more|fewer|less) (?:is|=) (?:better|good|best))\b|[↑↓▲▼]/iu;
const TO_CHANGE = /^(?:to )?(increase|improve|raise|maximise|reduce|decrease|lower|minimise|cut)\b/i;

/** Which way is good, as the measure's own words say: "(lower is better)", "Reduce the number of …". */
export function betterOfMeasure(measure: string): Better {
  const said = SAID.exec(measure);
  if (said) return readBetter(said[1] ?? said[2] ?? said[0]);
  const verb = TO_CHANGE.exec(measure)?.[1]?.toLowerCase();
  return verb === undefined || verb === "improve" ? null : /^(?:increase|raise|maximise)$/.test(verb) ? "higher" : "lower";
}
