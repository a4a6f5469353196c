import { asNumber, asText, compare, isTrue, SCALAR_FUNCTIONS } from "./formula-functions.js";
import { FAULT, parseFormula, type Expression, type ExpressionReference, type Scalar } from "./formula-parser.js";

/** What we cannot tell: a function we do not have, another file, today's date. */
export const UNKNOWN: unique symbol = Symbol("unknown");
export type Result = Scalar | typeof UNKNOWN | readonly Scalar[];

/** A cell's place, or a distance between two cells. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What a formula looks at. */
export interface FormulaContext {
  /** The cell's value; `sheet` is null for the formula's own. */
  readonly valueAt: (sheet: string | null, row: number, column: number) => Scalar | typeof UNKNOWN;
  /** The formula that a defined name stands for. */
  readonly nameText: (name: string) => string | undefined;
}

/** Gives a formula's result at a cell; `shift` is how far that cell is from the one that the formula was written for. */
export type Formula = (at: Position, shift: Position) => Result;

/** Makes a formula of a conditional format ready to use. One that cannot be read is UNKNOWN everywhere. */
export function compileFormula(text: string, context: FormulaContext): Formula {
  const expression = parseFormula(text);
  let endless = expression === null;
  return (at, shift) => {
    if (expression === null || endless) return UNKNOWN;
    const work = { left: MOST_STEPS, depth: 0 };
    const result = evaluate(expression, { at, shift, context, names: 0, work });
    endless = work.left < 0;
    return result;
  };
}

interface Frame {
  readonly at: Position;
  readonly shift: Position;
  readonly context: FormulaContext;
  /** Names within names, so that one that names itself comes to an end. */
  readonly names: number;
  /** Steps that the formula may still take at this cell, and within how many others this one is: names that name others many times over would never be done. */
  readonly work: { left: number; depth: number };
}

const DEEPEST_NAME = 8;
const MOST_STEPS = 20_000;
const DEEPEST = 500;

function evaluate(expression: Expression, frame: Frame): Result {
  const { work } = frame;
  if (--work.left < 0 || work.depth >= DEEPEST) return UNKNOWN;
  work.depth++;
  const result = step(expression, frame);
  work.depth--;
  return result;
}

function step(expression: Expression, frame: Frame): Result {
  switch (expression.kind) {
    case "value": return expression.value;
    case "array": return expression.items;
    case "reference": return valueOf(expression, frame);
    case "name": return valueOfName(expression.name, frame);
    case "operation": return lift(expression.operands.map((operand) => evaluate(operand, frame)), ([left = null, right = null]) => operate(expression.operator, left, right));
    case "call": return call(expression.name, expression.operands, frame);
    case "unknown": return UNKNOWN;
  }
}

function valueOf({ sheet, row, column, fixedRow, fixedColumn }: ExpressionReference, { shift, context }: Frame): Result {
  return context.valueAt(sheet, fixedRow ? row : row + shift.row, fixedColumn ? column : column + shift.column);
}

function valueOfName(name: string, frame: Frame): Result {
  const text = frame.names < DEEPEST_NAME ? frame.context.nameText(name) : undefined;
  const expression = text === undefined ? null : parseFormula(text);
  return expression ? evaluate(expression, { ...frame, names: frame.names + 1 }) : UNKNOWN;
}

const isList = (result: Result): result is readonly Scalar[] => Array.isArray(result);

/** Applies a function to single values; where an operand is a list, to each of its items. */
function lift(operands: readonly Result[], apply: (values: readonly Scalar[]) => Scalar): Result {
  if (operands.includes(UNKNOWN)) return UNKNOWN;
  const items = operands.find(isList);
  if (!items) return apply(operands as readonly Scalar[]);
  return items.map((_, n) => apply(operands.map((operand) => (isList(operand) ? (operand[n] ?? FAULT) : (operand as Scalar)))));
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
  "%": (a) => a / 100,
};

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left === FAULT || right === FAULT) return FAULT;
  if (operator === "&") return asText(left) + asText(right);
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compare(left, right));
  const [a, b] = [asNumber(left), asNumber(right)];
  const result = a === null || b === null ? NaN : (ARITHMETIC[operator]?.(a, b) ?? NaN);
  return Number.isFinite(result) ? result : FAULT;
}

function call(name: string, operands: readonly Expression[], frame: Frame): Result {
  if (name === "ROW" && operands.length === 0) return frame.at.row;
  if (name === "COLUMN" && operands.length === 0) return frame.at.column;
  if (name === "IF" || name === "IFERROR") return choose(name, operands, frame);
  const values = operands.map((operand) => evaluate(operand, frame));
  if (name === "AND" || name === "OR") return combine(values, name === "OR");
  const apply = SCALAR_FUNCTIONS[name];
  return apply ? lift(values, (scalars) => apply(...scalars)) : UNKNOWN;
}

function choose(name: "IF" | "IFERROR", [first, second, third]: readonly Expression[], frame: Frame): Result {
  const value = first ? evaluate(first, frame) : FAULT;
  if (name === "IFERROR") return value === FAULT && second ? evaluate(second, frame) : value;
  if (value === UNKNOWN || value === FAULT) return value;
  const chosen = isTrue(value) ? second : third;
  return chosen ? evaluate(chosen, frame) : isTrue(value);
}

/** AND (decided by a false) and OR (by a true), lists item by item. What is unknown does not matter where the rest decides. */
function combine(values: readonly Result[], deciding: boolean): Result {
  const all = values.flat() as readonly (Scalar | typeof UNKNOWN)[];
  if (all.includes(FAULT)) return FAULT;
  const known = all.filter((value) => value !== UNKNOWN && value !== null && typeof value !== "string");
  if (known.some((value) => isTrue(value) === deciding)) return deciding;
  return all.includes(UNKNOWN) ? UNKNOWN : !deciding;
}
