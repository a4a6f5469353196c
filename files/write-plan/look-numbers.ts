import type ExcelJS from "exceljs";
import { LOOKS, type LookName } from "../../core/report/looks.js";
import { piece } from "./part-writer.js";
import { styleOf } from "./styles.js";

/** What stands in a cell from its style on, up to what it holds, as bytes: `<c r="A1` comes before. */
export interface CellStarts {
  /** A cell that holds nothing, to its end. */
  readonly empty: Uint8Array;
  /** The number of a text follows. */
  readonly text: Uint8Array;
  readonly number: Uint8Array;
  readonly truth: Uint8Array;
  /** A formula follows, whose result is a text, a number or a truth value. */
  readonly textFormula: Uint8Array;
  readonly numberFormula: Uint8Array;
  readonly truthFormula: Uint8Array;
}

function cellStarts(number: number): CellStarts {
  const from = (rest: string): Uint8Array => piece(`" s="${number}"${rest}`);
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
