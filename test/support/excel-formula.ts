/*
 * A small evaluator of Excel formulas, for testing that what we write in cells says what our own rules say.
 * It knows the functions that our formulas use and throws at any other; it was compared with LibreOffice, by hand, over the formulas of date-check-formula.ts.
 */

/** Null is an empty cell where it counts as nought in a sum; "" is a text without letters. */
export type FormulaValue = string | number | boolean | null | readonly FormulaValue[];

/** What a reference such as "Actions[[#This Row],[Due]]", "AsOf", "B4" or "B4:B9" holds. */
export type Resolve = (reference: string) => FormulaValue;

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|<=|>=|<>|[-+*/&=<>(),]|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Za-z_][A-Za-z_.]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?)/y;

class FormulaError extends Error {}

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`cannot read the formula at: ${formula.slice(at, at + 40)}`);
    found.push(token);
  }
  return found;
}

const number = (value: FormulaValue): number => {
  if (value === null || typeof value === "number" || typeof value === "boolean") return Number(value);
  throw new FormulaError(`#VALUE! ${String(value)}`);
};
const text = (value: FormulaValue): string => (value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value));
const folded = (value: FormulaValue): FormulaValue => (typeof value === "string" ? value.toLowerCase() : value);
const rank = (value: FormulaValue): number => ["number", "string", "boolean"].indexOf(typeof value);
const compare = (one: FormulaValue, other: FormulaValue): number => {
  const [a, b] = [one ?? (typeof other === "string" ? "" : 0), other ?? (typeof one === "string" ? "" : 0)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = [folded(a) ?? "", folded(b) ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
};
const flat = (values: readonly FormulaValue[]): FormulaValue[] => values.flatMap((value) => (Array.isArray(value) ? flat(value as readonly FormulaValue[]) : [value]));
const decimals = (format: string): number => /\.(0+)/.exec(format)?.[1]?.length ?? 0;
const dateOf = (serial: FormulaValue): Date => new Date((number(serial) - 25569) * 86400000);

const FUNCTIONS: Readonly<Record<string, (...values: FormulaValue[]) => FormulaValue>> = {
  AND: (...values) => values.every(Boolean),
  OR: (...values) => values.some(Boolean),
  NOT: (value = false) => !value,
  ISNUMBER: (value = "") => typeof value === "number",
  N: (value = "") => (typeof value === "number" ? value : 0),
  TRIM: (value = "") => text(value).trim().replace(/ +/g, " "),
  LOWER: (value = "") => text(value).toLowerCase(),
  MID: (value = "", from = 1, length = 0) => text(value).slice(number(from) - 1, number(from) - 1 + number(length)),
  DAY: (serial = 0) => dateOf(serial).getUTCDate(),
  MONTH: (serial = 0) => dateOf(serial).getUTCMonth() + 1,
  YEAR: (serial = 0) => dateOf(serial).getUTCFullYear(),
  COUNTA: (...ranges) => flat(ranges).filter((value) => value !== "" && value !== null).length,
  COUNT: (...ranges) => flat(ranges).filter((value) => typeof value === "number").length,
  COUNTIF: (range = [], pattern = "") => flat([range]).filter((value) => new RegExp(`^${text(pattern).replace(/\*/g, ".*")}$`).test(text(value))).length,
  SUM: (...ranges) => flat(ranges).reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0),
  ABS: (value = 0) => Math.abs(number(value)),
  ROUND: (value = 0, digits = 0) => Math.round(Number((number(value) * 10 ** number(digits)).toPrecision(15))) / 10 ** number(digits) + 0,
  TEXT: (value = 0, format = "") => number(value).toLocaleString("en-GB", { minimumFractionDigits: decimals(text(format)), maximumFractionDigits: decimals(text(format)) }),
  INDEX: (range = [], at = 0) => (range as readonly FormulaValue[])[number(at) - 1] ?? "",
  MATCH: (value = "", range = []) => {
    const at = (range as readonly FormulaValue[]).findIndex((item) => compare(item, value) === 0);
    if (at < 0) throw new FormulaError("#N/A");
    return at + 1;
  },
};

const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly resolve: Resolve,
  ) {}

  private take(): string {
    return this.tokens[this.at++] ?? "";
  }

  /** Every part is a thunk, since IF and IFERROR must not work out what they do not give. */
  expression(level = 0): () => FormulaValue {
    if (level === LEVELS.length) return this.unary();
    let left = this.expression(level + 1);
    while (LEVELS[level]?.includes(this.tokens[this.at] ?? "")) {
      const [operator, a, b] = [this.take(), left, this.expression(level + 1)];
      left = () => operate(operator, a(), b());
    }
    return left;
  }

  private unary(): () => FormulaValue {
    const token = this.take();
    if (token === "(") {
      const inner = this.expression();
      this.take();
      return inner;
    }
    if (token === "-") {
      const value = this.unary();
      return () => -number(value());
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return () => Number(token);
    return this.tokens[this.at] === "(" ? this.call(token) : () => this.resolve(token);
  }

  private call(name: string): () => FormulaValue {
    const operands: (() => FormulaValue)[] = [];
    do {
      this.take();
      operands.push(this.expression());
    } while (this.tokens[this.at] === ",");
    this.take();
    const [first, second, third] = operands;
    if (name === "IF") return () => (first?.() ? (second?.() ?? "") : (third?.() ?? false));
    if (name === "IFERROR") return () => orElse(first, second);
    const apply = FUNCTIONS[name];
    if (apply === undefined) throw new Error(`no function ${name}`);
    return () => apply(...operands.map((operand) => operand()));
  }
}

function orElse(first?: () => FormulaValue, second?: () => FormulaValue): FormulaValue {
  try {
    return first?.() ?? "";
  } catch (error) {
    if (error instanceof FormulaError) return second?.() ?? "";
    throw error;
  }
}

function operate(operator: string, a: FormulaValue, b: FormulaValue): FormulaValue {
  switch (operator) {
    case "&": return text(a) + text(b);
    case "+": return number(a) + number(b);
    case "-": return number(a) - number(b);
    case "*": return number(a) * number(b);
    case "/": return number(a) / number(b);
    case "=": return compare(a, b) === 0;
    case "<>": return compare(a, b) !== 0;
    case "<": return compare(a, b) < 0;
    case ">": return compare(a, b) > 0;
    case "<=": return compare(a, b) <= 0;
    default: return compare(a, b) >= 0;
  }
}

/** The value of a formula (without "="). */
export function evaluateFormula(formula: string, resolve: Resolve): FormulaValue {
  return new Reader(tokens(formula), resolve).expression()();
}
