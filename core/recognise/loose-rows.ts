import type { UnplacedReason } from "../model/tracker.js";
import type { ViewCell, ViewRow } from "./sheet-view.js";
import { closingReason, kindOfTable } from "./table-kinds.js";

const LONGEST_TITLE = 160;

/** Places what belongs to no tracker: titles, prose, notes, and runs of rows of several cells as the tables that they are. */
export class LooseRows {
  readonly titles: string[] = [];
  private run: ViewRow[] = [];

  /** `prose`: the source is a text, so that a paragraph is no note. `firstTable`: the row of the first header. */
  constructor(private readonly place: (cell: ViewCell, as: UnplacedReason) => void, private readonly prose: boolean, private readonly firstTable: number) {}

  take(row: ViewRow): void {
    if (row.filled.length > 1) {
      this.run.push(row);
      return;
    }
    this.flush();
    const [cell] = row.filled;
    if (!cell) return;
    const reason = this.reasonOf(cell);
    if (reason === "title") this.titles.push(cell.text);
    this.place(cell, reason);
  }

  private reasonOf(cell: ViewCell): UnplacedReason {
    const closing = closingReason(cell.text);
    if (closing) return closing;
    if (cell.text.length > LONGEST_TITLE) return this.prose ? "prose" : "note";
    return cell.row < this.firstTable || !this.prose ? "title" : "prose";
  }

  /** Names the run of rows gathered so far. */
  flush(): void {
    if (this.run.length === 0) return;
    const reason = kindOfTable(this.run);
    for (const row of this.run) {
      if (row === this.run[0] && reason === "other table") this.titles.push(row.filled.map((cell) => cell.text).join(" "));
      for (const cell of row.filled) this.place(cell, reason);
    }
    this.run = [];
  }
}
