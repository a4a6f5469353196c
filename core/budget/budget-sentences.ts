import type { Relation } from "./budget-table.js";
import { headingName, inUnit, lineName, partsWords, relationWords, sumWords, writeInUnit } from "./budget-words.js";
import type { Check } from "./checks.js";
import { overspentSign } from "./overspend.js";
import type { WorkedOut } from "./work-out.js";

/** More parts of a total than this are counted. */
const MOST_PARTS = 6;

/** How the table adds, a sentence each, so that a person can disagree: across "Net = Gross + Total income", down "Care total = the 6 lines from A to B". */
export function structureSentences(worked: WorkedOut): string[] {
  const { table, structure } = worked;
  return [...structure.across.map((relation) => `${relationWords(table, relation)}${overspendWords(worked, relation)}`), ...structure.down.map((relation) => downWords(worked, relation))];
}

/** Which sign means overspent, where a column is a budget less what is spent or the other way round. */
function overspendWords({ table }: WorkedOut, relation: Relation): string {
  const sign = overspentSign(table, relation);
  return sign === null ? "" : ` (${sign === 1 ? "a plus" : "a minus"} means overspent)`;
}

function downWords({ table, structure: { down } }: WorkedOut, { target, terms }: Relation): string {
  const name = (index: number): string => lineName(table, index);
  const totals = new Set(down.map((relation) => relation.target));
  const rows = terms.map(({ index }) => index).sort((a, b) => a - b);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const isPlain = terms.every(({ sign, index }) => sign === 1 && !totals.has(index));
  if (terms.length > MOST_PARTS || (isPlain && terms.length > 3)) return `${name(target)} = the ${terms.length} ${isPlain ? "lines" : "lines and totals"} from ${name(first)} to ${name(last)}`;
  return `${name(target)} = ${sumWords(terms, name)}`;
}

/** One addition in words, whatever came of it. */
export function checkSentence({ table }: WorkedOut, check: Check): string {
  const { target, result, stated, computed, difference, tolerance, terms } = check;
  const written = (amount: number): string => writeInUnit(inUnit(table, amount), table.decimals);
  const what = `${lineName(table, target.row)}, ${headingName(table, target.column)}`;
  const sum = `${partsWords(table, check)} ${terms.length === 1 ? "comes" : "come"} to`;
  if (result === "unchecked") return `${what}: could not be checked, since a figure of it cannot be read.`;
  if (result === "holds") return `${what}: ${written(stated)}, as ${sum.replace(/ to$/, " to it")}.`;
  const out = `${what}: ${written(stated)} is stated, ${sum} ${written(computed)}: ${written(Math.abs(difference))} out`;
  return result === "rounding" ? `${out}; rounding could explain ${written(tolerance)}.` : `${out}.`;
}
