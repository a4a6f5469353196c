import { escapeXml } from "./escape-text.js";

/**
 * Formulas of a workbook, each once. A tracker's formulas are long and the same in every row: exceljs is given a short mark for each,
 * and the formula itself is put in when its sheet is finished.
 */
export class FormulaMarks {
  private readonly marks = new Map<string, string>();
  private readonly formulas: string[] = [];

  /** The mark that stands for a formula. */
  markOf(formula: string): string {
    const known = this.marks.get(formula);
    if (known !== undefined) return known;
    const mark = `GOLDTHREAD.${this.formulas.length}`;
    this.marks.set(formula, mark);
    this.formulas.push(escapeXml(formula));
    return mark;
  }

  /** A sheet's part with the formulas in the place of their marks. */
  putIn(xml: string): string {
    return this.formulas.length === 0 ? xml : xml.replace(/<f>GOLDTHREAD\.(\d+)<\/f>/g, (_, number: string) => `<f>${this.formulas[Number(number)] ?? ""}</f>`);
  }
}
