import { tidyLine } from "../parse/tidy.js";
import { cellIn, type ReadRow, type TableRows } from "./table-rows.js";

/** The heading of each column that has one: the parts of headings of several rows joined, a part over several columns given to each of them. */
export function headingTexts({ grid, headings, body }: TableRows): Map<number, string> {
  const columns = [...new Set([...headings, ...body].flatMap(({ cells }) => cells.map(({ cell }) => cell.column)))].sort((a, b) => a - b);
  const texts = new Map<number, string>();
  for (const column of columns) {
    const parts = headings.map((row, index) => tidyLine(ownText(row, column) || mergedText(grid.merges, row, column) || carriedText(headings, index, column, columns)));
    const said = parts.filter((part, index) => part !== "" && parts.indexOf(part) === index);
    if (said.length > 0) texts.set(column, said.join(" "));
  }
  return texts;
}

function ownText(row: ReadRow, column: number): string {
  return cellIn(row, column)?.cell.text ?? "";
}

function mergedText(merges: TableRows["grid"]["merges"], { row, cells }: ReadRow, column: number): string {
  const over = merges.find(({ top, bottom, left, right }) => top <= row.row && row.row <= bottom && left <= column && column <= right && right > left);
  return over === undefined ? "" : (cells.find(({ cell }) => cell.column === over.left)?.cell.text ?? "");
}

/** A text in an upper row stands over the columns to its right that have a heading below and none above. */
function carriedText(headings: readonly ReadRow[], index: number, column: number, columns: readonly number[]): string {
  const [row, below] = [headings[index], headings.slice(index + 1)];
  if (!row || below.length === 0 || !below.some((each) => ownText(each, column) !== "")) return "";
  const left = columns.filter((each) => each < column && each > (columns[0] ?? 0) && ownText(row, each) !== "").at(-1);
  return left === undefined ? "" : ownText(row, left);
}
