import type ExcelJS from "exceljs";
import { LOOKS, type LookName } from "../../core/report/looks.js";
import { piece, type Piece } from "./part-writer.js";
import { styleOf } from "./styles.js";

/** What stands in a cell from its style on, up to what it holds, as bytes: `<c r="A1` comes before. */
export interface CellStarts {
  /** A cell that holds nothing, to its end. */
  readonly empty: Piece;
  /** The number of a text follows. */
  readonly text: Piece;
  readonly number: Piece;
  readonly truth: Piece;
  /** A formula follows, whose result is a text, a number or a truth value. */
  readonly textFormula: Piece;
  readonly numberFormula: Piece;
  readonly truthFormula: Piece;
}

function cellStarts(number: number): CellStarts {
  const from = (rest: string): Piece => piece(`" s="${number}"${rest}`);
  return {
    ...{ empty: from("/>"), text: from(' t="s"><v>'), number: from("><v>"), truth: from(' t="b"><v>') },
    ...{ textFormula: from(' t="str">'), numberFormula: from(">"), truthFormula: from(' t="b">') },
  };
}

/** The looks that a workbook's cells have had so far, numbered as they come from 1; looks that are alike share a number. */
export class LookNumbers {
  private readonly starts = new Map<LookName | undefined, CellStarts>();
  private readonly startsOfStyles = new Map<string, CellStarts>();
  /** In the order of their numbers. */
  readonly styles: Partial<ExcelJS.Style>[] = [];

  /** What cells of a look begin with. */
  startsOf(look: LookName | undefined): CellStarts {
    return this.starts.get(look) ?? this.learn(look);
  }

  private learn(look: LookName | undefined): CellStarts {
    const style = styleOf(LOOKS[look ?? "plain"]);
    const definition = JSON.stringify(style);
    const starts = this.startsOfStyles.get(definition) ?? cellStarts(this.styles.push(style));
    this.startsOfStyles.set(definition, starts);
    this.starts.set(look, starts);
    return starts;
  }
}
