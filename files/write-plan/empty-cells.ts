import { columnName } from "../../core/grid/address.js";
import type { LookName } from "../../core/report/looks.js";
import type { CellPlan, RowPlan, SheetPlan } from "../../core/report/workbook-plan.js";

/**
 * Cells that look like something and hold nothing: most of a tracker's. exceljs takes as long over them as over others, so it is given the first of each look,
 * which tells the look's number, and the first and last of each row, which tell how wide it is; the others are put in when the sheet is finished.
 */
export class EmptyCells {
  private readonly firsts = new Map<LookName, { readonly sheet: string; readonly cell: string }>();
  private readonly numbers = new Map<LookName, string>();
  private readonly left = new Map<RowPlan, ReadonlySet<CellPlan>>();

  /** The cells of a row that exceljs is given. */
  given(sheet: SheetPlan, row: RowPlan): readonly CellPlan[] {
    const { cells } = row;
    if (cells.some(({ column }, index) => column <= (cells[index - 1]?.column ?? 0))) return cells;
    const left = new Set(cells.filter((cell, index) => !this.isFirst(sheet, row, cell) && cell.value === null && index > 0 && index < cells.length - 1));
    if (left.size === 0) return cells;
    this.left.set(row, left);
    return cells.filter((cell) => !left.has(cell));
  }

  private isFirst({ name }: SheetPlan, { row }: RowPlan, { column, look = "plain" }: CellPlan): boolean {
    if (this.firsts.has(look)) return false;
    this.firsts.set(look, { sheet: name, cell: `${columnName(column)}${row}` });
    return true;
  }

  /** A sheet's part with its empty cells. Sheets come in the order in which they were given. */
  putIn(xml: string, sheet: SheetPlan): string {
    this.learn(xml, sheet);
    const parts: string[] = [];
    let done = 0;
    for (const row of sheet.rows) {
      const left = this.left.get(row);
      if (left === undefined) continue;
      const start = xml.indexOf("<c ", xml.indexOf(`<row r="${row.row}"`, done));
      const end = xml.indexOf("</row>", start);
      parts.push(xml.slice(done, start), this.whole(xml.slice(start, end), row, left));
      done = end;
    }
    return parts.length === 0 ? xml : parts.join("") + xml.slice(done);
  }

  /** The numbers of the looks that came first on this sheet. */
  private learn(xml: string, { name }: SheetPlan): void {
    for (const [look, { sheet, cell }] of this.firsts) {
      if (sheet !== name) continue;
      const tag = `<c r="${cell}"`;
      const start = xml.indexOf(tag);
      const number = start < 0 ? undefined : /^ s="(\d+)"/.exec(xml.slice(start + tag.length, start + tag.length + 20))?.[1];
      if (number === undefined) throw new Error(`exceljs gave ${cell} of the sheet "${name}" no style.`);
      this.numbers.set(look, number);
    }
  }

  private whole(written: string, { row, cells }: RowPlan, left: ReadonlySet<CellPlan>): string {
    const [, ...tags] = written.split("<c ");
    let next = 0;
    return cells.map((cell) => (left.has(cell) ? `<c r="${columnName(cell.column)}${row}" s="${this.numbers.get(cell.look ?? "plain") ?? ""}"/>` : `<c ${tags[next++] ?? ""}`)).join("");
  }
}
