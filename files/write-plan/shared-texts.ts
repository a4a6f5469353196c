import { escapeXml, escapeXstring } from "./escape-text.js";
import { piece, type PartWriter } from "./part-writer.js";

/** Space that a reader would drop unless it is told to keep it. */
const OUTER_SPACE = /^\s|\n|\s$/;

const TEXT = piece("<si><t>");
const SPACED_TEXT = piece('<si><t xml:space="preserve">');
const TEXT_END = piece("</t></si>");

/** A text that stands in XML as it is: nothing in it that escapeXml or escapeXstring would change. */
const PLAIN = /^[ !#-%'-;=?-^`-~]*$/;

/** The workbook's texts, each once: cells hold their numbers. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly lastOfColumns: string[] = [];
  private readonly lastNumbers: number[] = [];
  private uses = 0;

  /** The number of a text that stands in a column, where it often stands in one row after the other. */
  numberOf(text: string, column: number): number {
    this.uses += 1;
    if (this.lastOfColumns[column] === text) return this.lastNumbers[column] as number;
    const number = this.lookUp(text);
    this.lastOfColumns[column] = text;
    this.lastNumbers[column] = number;
    return number;
  }

  private lookUp(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** Writes the part xl/sharedStrings.xml. */
  async write(part: PartWriter): Promise<void> {
    part.text(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`);
    for (const text of this.numbers.keys()) {
      part.piece(OUTER_SPACE.test(text) ? SPACED_TEXT : TEXT);
      part.text(PLAIN.test(text) ? text : escapeXml(escapeXstring(text)));
      part.piece(TEXT_END);
      if (part.full) await part.flush();
    }
    part.text("</sst>");
  }
}
