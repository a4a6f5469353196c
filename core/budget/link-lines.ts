import { wordsOf } from "../movement/likeness.js";
import { fold } from "../parse/tidy.js";
import { nameOfTotal, rowOf, type BudgetLine } from "./budget-lines.js";

/** How a tracker's Budget line was found among the budget's: by its name, by its name without the word total, by its code. */
export type LinkedBy = "name" | "name of a total" | "code";

/** A budget line that a tracker's Budget line names. */
export interface Named {
  readonly line: BudgetLine;
  readonly by: LinkedBy;
}

/** What a tracker's Budget line comes to: the lines that it names, or why it names none. */
export type Reading =
  | { readonly kind: "linked"; readonly named: readonly Named[] }
  | { readonly kind: "unmatched"; readonly why: "no such line" | "several such lines"; readonly candidates: readonly BudgetLine[] };

/** The budget's lines by what they may be called. */
export interface LineNames {
  readonly byName: ReadonlyMap<string, readonly BudgetLine[]>;
  readonly byTotalsName: ReadonlyMap<string, readonly BudgetLine[]>;
  readonly byCode: ReadonlyMap<string, readonly BudgetLine[]>;
}

/** A name as it is compared: no capitals, no punctuation, "&" for "and". */
function plainName(text: string): string {
  return wordsOf(fold(text).replace(/&/g, " and ")).join(" ");
}

const plainCode = (text: string): string => fold(text).replace(/[\s/-]+/g, "");

export function namesOf(lines: readonly BudgetLine[]): LineNames {
  const by = (keysOf: (line: BudgetLine) => readonly string[]): Map<string, BudgetLine[]> => {
    const map = new Map<string, BudgetLine[]>();
    for (const line of lines) {
      for (const key of new Set(keysOf(line))) {
        const own = map.get(key);
        if (key !== "" && own) own.push(line);
        else if (key !== "") map.set(key, [line]);
      }
    }
    return map;
  };
  const labels = (line: BudgetLine): string[] => line.rows.map((row) => rowOf(row)?.label ?? "");
  return {
    byName: by((line) => [...labels(line).map(plainName), ...line.rows.flatMap((row) => sectioned(line, row))]),
    byTotalsName: by((line) => (line.isTotal ? labels(line).map((label) => plainName(nameOfTotal(label))) : [])),
    byCode: by((line) => line.rows.map((row) => plainCode(rowOf(row)?.code ?? ""))),
  };
}

/** "Fostering: Staffing", for a name that several sections have. */
function sectioned(line: BudgetLine, row: BudgetLine["main"]): string[] {
  const { section = "", label = "" } = rowOf(row) ?? {};
  return section === "" || label === "" || line.isTotal ? [] : [plainName(`${section} ${label}`)];
}

/** Reads what a tracker says in its Budget line: one line, or several separated by line breaks, semicolons, or, where every part is a line, commas, "and" or "/". */
export function readBudgetLine(text: string, names: LineNames): Reading {
  const whole = readOne(text, names);
  if (whole.kind === "linked" || whole.why === "several such lines") return whole;
  for (const separator of [/[\n;]+/, /[\n;,/|+]+/, /[\n;,/|+]+|\band\b|&/]) {
    const parts = text.split(separator).filter((part) => part.trim() !== "").map((part) => readOne(part, names));
    if (parts.length > 1 && parts.every((part) => part.kind === "linked")) return { kind: "linked", named: eachOnce(parts.flatMap(({ named }) => named)) };
  }
  return whole;
}

function eachOnce(named: readonly Named[]): Named[] {
  return named.filter(({ line }, at) => named.findIndex((other) => other.line === line) === at);
}

function readOne(text: string, names: LineNames): Reading {
  const name = plainName(text);
  const tries: readonly (readonly [readonly BudgetLine[], LinkedBy])[] = [
    [names.byName.get(name) ?? [], "name"],
    [names.byTotalsName.get(plainName(nameOfTotal(text))) ?? [], "name of a total"],
    [byCodes(text, names), "code"],
  ];
  for (const [found, by] of tries) {
    const [line] = found;
    if (line && found.length === 1) return { kind: "linked", named: [{ line, by }] };
    if (found.length > 1) {
      const coded = byCodes(text, names).filter((each) => found.includes(each));
      const [only] = coded;
      return only && coded.length === 1 ? { kind: "linked", named: [{ line: only, by: "code" }] } : { kind: "unmatched", why: "several such lines", candidates: found };
    }
  }
  return { kind: "unmatched", why: "no such line", candidates: [] };
}

/** The lines whose code the text is, or has beside a name: "C1234 Emergency duty". A code of one or two digits beside words is any number. */
function byCodes(text: string, { byCode }: LineNames): readonly BudgetLine[] {
  const whole = byCode.get(plainCode(text));
  if (whole) return whole;
  const parts = fold(text).split(/[\s:,;()[\]–]+/).map(plainCode).filter((part) => part.length >= 3 && /\d/.test(part));
  return [...new Set(parts.flatMap((part) => byCode.get(part) ?? []))];
}
