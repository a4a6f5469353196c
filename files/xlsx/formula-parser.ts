import { columnNumber } from "../../core/grid/address.js";

/** An error value such as #N/A. */
export const FAULT: unique symbol = Symbol("fault");

/** A value in a formula. Dates are serial numbers, null is an empty cell. */
export type Scalar = number | string | boolean | null | typeof FAULT;

export interface ExpressionReference {
  readonly kind: "reference";
  /** The sheet that the formula names; null for its own. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A formula in its parts. "unknown" is what we do not compute, such as a range of cells. */
export type Expression =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "array"; readonly items: readonly Scalar[] }
  | ExpressionReference
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: "unknown" };

/** Binary operators, the loosest first. */
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
/** Excel's own limits for a formula. */
const LONGEST = 8192;
const DEEPEST = 64;

const TOKEN = /\s*("(?:[^"]|"")*"|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?|#[A-Z0-9/]+[!?]?|'(?:[^']|'')+'!|[$\p{L}_\\][\p{L}\p{N}_.$]*!?|<=|>=|<>|[-+*/^&=<>%(),{};:])/iuy;

/** The parts of a formula, with or without its "="; null when it cannot be read. */
export function parseFormula(text: string): Expression | null {
  const tokens = text.length <= LONGEST ? tokenise(text.trim().replace(/^=/, "")) : null;
  if (!tokens) return null;
  const reader = new FormulaReader(tokens);
  const expression = reader.level(0, 0);
  return reader.isAtEnd() ? expression : null;
}

function tokenise(text: string): readonly string[] | null {
  const tokens: string[] = [];
  const form = new RegExp(TOKEN);
  const whole = text.trimEnd();
  while (form.lastIndex < whole.length) {
    const token = form.exec(whole)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

class FormulaReader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Operators of one level, from left to right. */
  level(level: number, depth: number): Expression | null {
    const operators = LEVELS[level];
    if (!operators) return this.signed(depth);
    let left = this.level(level + 1, depth);
    while (left && operators.includes(this.next())) {
      const operator = this.take();
      const right = this.level(level + 1, depth);
      if (!right) return null;
      left = { kind: "operation", operator, operands: [left, right] };
    }
    return left;
  }

  private next(): string {
    return this.tokens[this.at] ?? "";
  }

  private take(): string {
    return this.tokens[this.at++] ?? "";
  }

  private signed(depth: number): Expression | null {
    if (depth > DEEPEST) return null;
    const sign = this.next() === "-" || this.next() === "+" ? this.take() : "";
    let operand = sign ? this.signed(depth + 1) : this.operand(depth);
    while (operand && this.next() === "%") operand = { kind: "operation", operator: this.take(), operands: [operand, { kind: "value", value: 0 }] };
    return sign === "-" && operand ? { kind: "operation", operator: "-", operands: [{ kind: "value", value: 0 }, operand] } : operand;
  }

  private operand(depth: number): Expression | null {
    const token = this.take();
    if (token === "(") {
      const inside = this.level(0, depth + 1);
      return this.take() === ")" ? inside : null;
    }
    if (token === "{") return this.array();
    if (token.startsWith("'")) return this.reference(this.take(), token.slice(1, -2).replaceAll("''", "'"));
    if (token.endsWith("!") && !token.startsWith("#")) return this.reference(this.take(), token.slice(0, -1));
    if (this.next() === "(") return this.call(token, depth);
    const constant = constantOf(token);
    return constant === undefined ? this.reference(token, null) : { kind: "value", value: constant };
  }

  private array(): Expression | null {
    const items: Scalar[] = [];
    do {
      const minus = this.next() === "-" ? this.take() : "";
      const item = constantOf(this.take());
      if (item === undefined) return null;
      items.push(minus && typeof item === "number" ? -item : item);
    } while ([",", ";"].includes(this.next()) && this.take());
    return this.take() === "}" ? { kind: "array", items } : null;
  }

  private call(name: string, depth: number): Expression | null {
    this.take();
    const operands: Expression[] = [];
    while (this.next() !== ")") {
      if (this.isAtEnd()) return null;
      // An argument left out is empty.
      const operand = this.next() === "," ? ({ kind: "value", value: null } as const) : this.level(0, depth + 1);
      if (!operand) return null;
      operands.push(operand);
      if (this.next() === ",") this.take();
      else if (this.next() !== ")") return null;
    }
    this.take();
    return { kind: "call", name: name.toUpperCase().replace(/^_XLFN\./, ""), operands };
  }

  private reference(token: string, sheet: string | null): Expression | null {
    const match = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(token);
    if (this.next() === ":") {
      this.take();
      this.take();
      return { kind: "unknown" };
    }
    if (!match) return /^[\p{L}_\\]/u.test(token) ? { kind: "name", name: token } : null;
    const [, dollarColumn, letters = "", dollarRow, digits = ""] = match;
    return { kind: "reference", sheet, row: Number(digits), column: columnNumber(letters), fixedRow: dollarRow === "$", fixedColumn: dollarColumn === "$" };
  }
}

/** The value that a token writes; undefined when it writes none. */
function constantOf(token: string): Scalar | undefined {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^[\d.]/.test(token)) return Number(token);
  if (token.startsWith("#")) return FAULT;
  return /^(true|false)$/i.test(token) ? token.toLowerCase() === "true" : undefined;
}
