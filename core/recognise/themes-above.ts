import { fold } from "../parse/tidy.js";
import { readContext } from "./context.js";
import type { Header } from "./header.js";
import type { SheetView, ViewRow } from "./sheet-view.js";
import { closingReason, CONTROL_LABEL } from "./table-kinds.js";

const TITLE = /\b(?:tracker|plan|report|return|update|summary|dashboard|log|register|version|draft|month|position|as at|as of|(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d|20\d\d[/-]\d\d)\b/i;
const FARTHEST = 3;

/** The row of one text right above a header, if it could name a theme. */
function above(view: SheetView, header: Header, floor: number): ViewRow | null {
  const near = Array.from({ length: FARTHEST }, (_, up) => view.row(header.top - 1 - up));
  const row = near.find((each) => each !== undefined && each.row > floor && each.filled.length > 0);
  const [cell] = row?.filled ?? [];
  if (!row || !cell || row.filled.length !== 1 || cell.text.length > 120) return null;
  return readContext([cell.text]) || closingReason(cell.text) || CONTROL_LABEL.test(fold(cell.text)) ? null : row;
}

/**
 * Unlabelled headings above tables ("Leadership and governance", then a header) as their themes.
 * One alone is a title, unless a title stands above it and it is set in bold; several, above at least half of the tables, are themes.
 */
export function themesAbove(view: SheetView, headers: readonly Header[]): Map<Header, ViewRow> {
  const found = headers.flatMap((header, i) => {
    const row = above(view, header, headers[i - 1]?.bottom ?? 0);
    return row ? [{ header, row }] : [];
  });
  const text = (row: ViewRow): string => row.filled[0]?.text ?? "";
  if (headers.length < 2) {
    const [only] = found;
    const titled = only && view.rows.some((row) => row.row < only.row.row && row.filled.length > 0);
    const theme = only && titled && only.row.filled[0]?.look.bold && only.header.top === only.row.row + 1 && text(only.row).length <= 70 && !TITLE.test(text(only.row));
    return new Map(theme ? [[only.header, only.row]] : []);
  }
  if (found.length < Math.max(2, headers.length * 0.5)) return new Map();
  return new Map(found.filter(({ row }, i) => i > 0 || !TITLE.test(text(row))).map(({ header, row }) => [header, row]));
}
