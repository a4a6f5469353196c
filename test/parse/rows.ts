/** The rows of a table written as text, cells between strokes: one array for each line that is not blank. "\n" in a cell is a line break, "\|" a stroke. */
export function rows(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\n", "\n").replaceAll("\\|", "|")));
}
