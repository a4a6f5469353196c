import { smallest } from "../../core/model/extremes.js";
import { entryOf } from "../../core/model/entry-of.js";
import { parseArea, type Area } from "../../core/grid/address.js";
import { compileFormula, UNKNOWN, type Formula, type FormulaContext, type Position, type Result } from "./formula.js";
import { asText, compare, isTrue } from "./formula-functions.js";
import { FAULT, type Scalar } from "./formula-parser.js";
import type { LookChange, Styles } from "./styles.js";
import { childOf, childrenOf, descendantsOf, isOn, type XmlElement } from "./xml.js";

/** One rule that colours cells by what they, or others, hold. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** Lower comes first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly change: LookChange;
  /** Whether the rule holds at a cell. What we cannot tell does not hold. */
  readonly holds: (value: Scalar, at: Position) => boolean;
}

/** A test of a cell's value, given the results of the rule's formulas there. */
type Test = (value: Scalar, results: readonly Result[], rule: XmlElement) => boolean;

/** A result as one value; what is unknown or a list is an error, which compares with nothing. */
function single(result: Result | undefined): Scalar {
  return result === undefined || result === UNKNOWN || Array.isArray(result) ? FAULT : (result as Scalar);
}

const comparing = (test: (order: number) => boolean): Test => (value, [limit]) => {
  const to = single(limit);
  return value !== FAULT && to !== FAULT && test(compare(value, to));
};

function between(value: Scalar, [first, second]: readonly Result[]): boolean | null {
  const a = single(first);
  const b = single(second);
  if (value === FAULT || a === FAULT || b === FAULT) return null;
  const inOrder = compare(a, b) <= 0;
  return compare(value, inOrder ? a : b) >= 0 && compare(value, inOrder ? b : a) <= 0;
}

/** Rules on the cell's own value, by operator. */
const CELL_TESTS: Readonly<Record<string, Test>> = {
  equal: comparing((order) => order === 0),
  notEqual: comparing((order) => order !== 0),
  lessThan: comparing((order) => order < 0),
  lessThanOrEqual: comparing((order) => order <= 0),
  greaterThan: comparing((order) => order > 0),
  greaterThanOrEqual: comparing((order) => order >= 0),
  between: (value, results) => between(value, results) === true,
  notBetween: (value, results) => between(value, results) === false,
};

/** Rules that carry a formula say all in it; the text beside it is for those that leave the formula out. */
const byFormulaOr = (test: (value: string, sought: string) => boolean): Test => (value, [result = UNKNOWN], rule) =>
  result === UNKNOWN ? value !== FAULT && test(asText(value).toLowerCase(), (rule.attributes["text"] ?? "").toLowerCase()) : isTrue(result);

/** Kinds of rule; others (scales, bars, icons, ranks, dates that move with today) give no colour that we could name. */
const TESTS: Readonly<Record<string, Test>> = {
  cellIs: (value, results, rule) => entryOf(CELL_TESTS, rule.attributes["operator"] ?? "")?.(value, results, rule) ?? false,
  expression: (_, [result = UNKNOWN]) => isTrue(result),
  containsText: byFormulaOr((text, sought) => sought !== "" && text.includes(sought)),
  notContainsText: byFormulaOr((text, sought) => !text.includes(sought)),
  beginsWith: byFormulaOr((text, sought) => sought !== "" && text.startsWith(sought)),
  endsWith: byFormulaOr((text, sought) => sought !== "" && text.endsWith(sought)),
  containsBlanks: (value) => value !== FAULT && asText(value).trim() === "",
  notContainsBlanks: (value) => asText(value).trim() !== "",
  containsErrors: (value) => value === FAULT,
  notContainsErrors: (value) => value !== FAULT,
};

/** The rules of a sheet that we can follow, in the order of their priority. Those in `<extLst>` point to other sheets. */
export function readConditionalFormats(worksheet: XmlElement, styles: Styles, context: FormulaContext): readonly ConditionalFormat[] {
  const formats = [...childrenOf(worksheet, "conditionalFormatting"), ...descendantsOf(childOf(worksheet, "extLst"), "conditionalFormatting")].flatMap((group) => {
    const areas = (group.attributes["sqref"] ?? childOf(group, "sqref")?.text ?? "").trim().split(/\s+/).flatMap((area) => parseArea(area) ?? []);
    return childrenOf(group, "cfRule").flatMap((rule) => readRule(rule, areas, styles, context) ?? []);
  });
  return formats.sort((a, b) => a.priority - b.priority);
}

function readRule(rule: XmlElement, areas: readonly Area[], styles: Styles, context: FormulaContext): ConditionalFormat | null {
  const { type = "", dxfId, priority, stopIfTrue } = rule.attributes;
  const test = entryOf(TESTS, type);
  const change = dxfId === undefined ? styles.changeOf(childOf(rule, "dxf")) : (styles.changes[Number(dxfId)] ?? {});
  if (!test || areas.length === 0 || (Object.keys(change).length === 0 && !isOn(stopIfTrue))) return null;
  const formulas = rule.children.filter(({ name }) => name === "formula" || name === "f").map(({ text }) => compileFormula(text, context));
  // Formulas are written for the first cell of all the rule's areas together.
  const top = smallest(areas.map((area) => area.top));
  const left = smallest(areas.map((area) => area.left));
  const results = (at: Position) => formulas.map((formula: Formula) => formula(at, { row: at.row - top, column: at.column - left }));
  return { areas, priority: Number(priority ?? 0), stopIfTrue: isOn(stopIfTrue), change, holds: (value, at) => test(value, results(at), rule) };
}
