/** A line of dashes that rules a table off: "|---|:--:|", "-----+-----", "+---+---+". */
const RULE = /^\s*(?=.*-)(?=.*[|+])[\s|+:=-]+$/;

/** A bar that stands for itself. */
const LITERAL_BAR = /\\\|/g;

/**
 * The tables of a text whose cells stand between bars, as Markdown and mail programs write them: by index of the line, its trimmed cells.
 * A rule between rows is layout and has no cells. Lines without a rule are a table when two or more in a row have as many cells.
 */
export function pipeTables(lines: readonly string[]): Map<number, string[]> {
  const tables = new Map<number, string[]>();
  let start = 0;
  while (start < lines.length) {
    const end = endOfTable(lines, start);
    for (let at = start; at < end; at++) tables.set(at, cellsOf(lines[at] ?? ""));
    start = Math.max(end, start + 1);
  }
  return tables;
}

/** The line after the table that starts here; where it starts when it is none. */
function endOfTable(lines: readonly string[], start: number): number {
  const first = lines[start] ?? "";
  const top = isRule(first) ? start + 1 : start;
  const ruled = top > start || isRule(lines[start + 1] ?? "");
  const width = cellsOf(lines[top] ?? "").length;
  const belongs = (line: string): boolean => isRule(line) || (ruled ? barsIn(line) >= 1 : isRow(line) && cellsOf(line).length === width);
  if (width < 2 || !belongs(lines[top] ?? "")) return start;
  let end = top;
  while (end < lines.length && belongs(lines[end] ?? "")) end += 1;
  const rows = lines.slice(start, end).filter((line) => !isRule(line)).length;
  return rows >= 2 || (ruled && rows >= 1) ? end : start;
}

const isRule = (line: string): boolean => RULE.test(line);
const barsIn = (line: string): number => line.replace(LITERAL_BAR, "").split("|").length - 1;
const isRow = (line: string): boolean => barsIn(line) >= 2 || (barsIn(line) >= 1 && line.trimStart().startsWith("|"));

function cellsOf(line: string): string[] {
  if (isRule(line)) return [];
  const parts = line.trim().split(/(?<!\\)\|/);
  if (parts.length > 1 && parts[0] === "") parts.shift();
  if (parts.length > 1 && parts.at(-1) === "") parts.pop();
  return parts.map((part) => part.trim().replace(LITERAL_BAR, "|"));
}
