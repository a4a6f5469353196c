import { plain, type DocumentCell, type DocumentColumn, type DocumentTable } from "../../report/word/document-plan.js";

/** A column of a report's table, and what it says of a row. */
export interface FilledColumn<Row> extends DocumentColumn {
  /** Null for a cell that has nothing to say. */
  readonly cell: (row: Row) => DocumentCell | string | null;
  /** Left out where it has nothing to say of any row. */
  readonly optional?: true;
  /** Takes its part of the room that columns leave that are left out. */
  readonly grows?: true;
}

/** What stands in a cell that has nothing to say: a blank one could be a fault. */
const NOTHING = "–";

/** A table of rows, without the columns that would be empty: their room goes to those that grow. */
export function filledTable<Row>(about: Pick<DocumentTable, "caption" | "description" | "totalRow" | "headed">, columns: readonly FilledColumn<Row>[], rows: readonly Row[]): DocumentTable {
  const shown = columns.filter(({ optional, cell }) => !optional || rows.some((row) => says(cell(row))));
  const room = columns.filter((column) => !shown.includes(column)).reduce((sum, { share }) => sum + share, 0);
  const growing = shown.filter(({ grows }) => grows).reduce((sum, { share }) => sum + share, 0);
  return {
    kind: "table",
    ...about,
    columns: shown.map(({ heading, share, align, rag, grows }) => ({ heading, share: grows ? share + (room * share) / growing : share, ...(align ? { align } : {}), ...(rag ? { rag } : {}) })),
    rows: rows.map((row) => shown.map(({ cell }) => cellOf(cell(row)))),
  };
}

function says(cell: DocumentCell | string | null): boolean {
  return cell !== null && cell !== "";
}

function cellOf(cell: DocumentCell | string | null): DocumentCell {
  if (cell === null || cell === "") return { paragraphs: [plain(NOTHING)] };
  return typeof cell === "string" ? { paragraphs: [plain(cell)] } : cell;
}

/** A figure; nothing for nought. */
export function figure<Row>(heading: string, share: number, number: (row: Row) => number): FilledColumn<Row> {
  return { heading, share, align: "centre", cell: (row) => (number(row) === 0 ? null : String(number(row))) };
}
