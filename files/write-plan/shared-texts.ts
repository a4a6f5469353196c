import { escapeXml, escapeXstring } from "./escape-text.js";
import { piece, type PartWriter } from "./part-writer.js";

/** Space that a reader would drop unless it is told to keep it. */
const OUTER_SPACE = /^\s|\n|\s$/;

const TEXT = piece("<si><t>");
const SPACED_TEXT = piece('<si><t xml:space="preserve">');
const TEXT_END = piece("</t></si>");

/** A text that stands in XML as it is: nothing in it that escapeXml or escapeXstring would change. */
const PLAIN = /^[ !#-%'-;=?-^`-~]*$/;

/** So many texts of a column are kept at hand. */
const AT_HAND = 256;

/** The last texts of a column with their numbers: it often says one thing in row after row, or a few things again and again. */
class ColumnTexts {
  private last: string | null = null;
  private lastNumber = 0;
  private readonly numbers = new Map<string, number>();

  /** `lookUp`: a text's number where it is not at hand. All texts of a workbook are too many for the processor to have at hand, and each that is looked up among them takes several times as long. */
  numberOf(text: string, lookUp: (text: string) => number): number {
    if (this.last === text) return this.lastNumber;
    this.last = text;
    return (this.lastNumber = this.numbers.get(text) ?? this.learn(text, lookUp(text)));
  }

  private learn(text: string, number: number): number {
    if (this.numbers.size === AT_HAND) this.numbers.clear();
    this.numbers.set(text, number);
    return number;
  }
}

/** The workbook's texts, each once: cells hold their numbers. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly columns: ColumnTexts[] = [];
  private uses = 0;

  /** The number of a text that stands in a column. */
  numberOf(text: string, column: number): number {
    this.uses += 1;
    return (this.columns[column] ??= new ColumnTexts()).numberOf(text, this.lookUp);
  }

  private readonly lookUp = (text: string): number => {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  };

  /** Writes the part xl/sharedStrings.xml. */
  async write(part: PartWriter): Promise<void> {
    part.text(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`);
    for (const text of this.numbers.keys()) {
      const isPlain = PLAIN.test(text);
      const isSpaced = isPlain ? text.startsWith(" ") || text.endsWith(" ") : OUTER_SPACE.test(text);
      part.piece(isSpaced ? SPACED_TEXT : TEXT);
      part.text(isPlain ? text : escapeXml(escapeXstring(text)));
      part.piece(TEXT_END);
      if (part.full) await part.flush();
    }
    part.text("</sst>");
  }
}
