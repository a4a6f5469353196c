/** Excel formulas that stand in every row of a structured tracker's tables. They use functions that every Excel and LibreOffice has. */

/** A cell of the formula's own row. */
export function ownCell(table: string, heading: string): string {
  return `${table}[[#This Row],[${quoted(heading)}]]`;
}

/** The cells of the formula's own row from one column to another. */
export function ownCells(table: string, first: string, last: string): string {
  return first === last ? ownCell(table, first) : `${table}[[#This Row],[${quoted(first)}]:[${quoted(last)}]]`;
}

/** A heading as a structured reference holds it: brackets, "#" and "'" are led by "'". */
function quoted(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

/** The last number of a row of cells, and the last but one: "" where there is none. */
export function lastNumber(cells: string, fromEnd: 1 | 2): string {
  const column = `SUMPRODUCT(LARGE(ISNUMBER(${cells})*(COLUMN(${cells})-MIN(COLUMN(${cells}))+1),${fromEnd}))`;
  return `IF(COUNT(${cells})<${fromEnd},"",INDEX(${cells},1,${column}))`;
}
