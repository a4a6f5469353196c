import { lessAmount, writeExact } from "./exact-amount.js";
import type { ProseFigure, ProseReading, ProseSum } from "./prose-figures.js";

/** What the figures of the prose come to, a sentence each: those in tables, then their sums, then how many could be held against nothing. */
export function proseSentences({ figures, sums }: ProseReading): string[] {
  const alone = figures.filter(({ verdict }) => verdict === "nothing to compare with");
  return [
    ...figures.filter(({ table }) => table !== null).map(proseFigureSentence),
    ...sums.map(proseSumSentence),
    ...(alone.length === 0 ? [] : [`Nothing to compare with: ${alone.map(placed).join(", ")}.`]),
  ];
}

/** "£92.7m (A131) agrees with Grand Total, Gross expenditure budget (£92,734k, B176)." */
export function proseFigureSentence(figure: ProseFigure): string {
  const { table, amount } = figure;
  if (table === null) return `${placed(figure)}: nothing to compare with.`;
  const its = `${table.figure.line}, ${table.figure.heading} (${writeExact(table.figure.amount)}, ${table.figure.file === figure.file ? "" : `${table.figure.file} `}${table.figure.cell})`;
  if (table.verdict !== "differs") return `${placed(figure)} ${table.verdict === "agrees" ? "agrees with" : "agrees only when cut short with"} ${its}.`;
  const by = { ...table.difference, amount: Math.abs(table.difference.amount) };
  return `${placed(figure)} differs by ${writeExact(by)} from ${its}, as far as ${amount.written} tells.`;
}

/** "£10.2m + £0.7m (A101) = £10.9m (A12)." */
export function proseSumSentence({ whole, parts, verdict, difference, where, shared }: ProseSum): string {
  const cells = [...new Set(parts.map(({ cell }) => cell))].join(", ");
  const sum = `${parts.map(({ amount }) => amount.written).join(" + ")} (${cells})`;
  const because = where === "elsewhere" ? ` Both speak of ${shared.slice(0, 3).join(", ")}.` : "";
  if (verdict === "agrees") return `${sum} = ${placed(whole)}${difference.amount === 0 ? "" : ", within rounding"}.${because}`;
  const computed = lessAmount(whole.amount.amount, difference);
  return `${sum} come to ${writeExact(computed)}, not ${placed(whole)}: ${writeExact({ ...difference, amount: Math.abs(difference.amount) })} out.`;
}

function placed({ amount, cell }: ProseFigure): string {
  return `${amount.written} (${cell})`;
}
