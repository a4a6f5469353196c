import { TakenNames } from "../model/taken-names.js";
import type { Line } from "../model/tracker.js";
import { lineId } from "./line-id.js";
import type { NotedLine } from "./source-notes.js";
import { structuredLine, type StructuredContext, type StructuredRow } from "./structured-line.js";

/** A row that is a line, and the number of the source that it counts with. */
export interface ReadLine {
  readonly line: Line;
  readonly row: StructuredRow;
  readonly source: number;
  readonly added: boolean;
}

/** What was noted of the lines when the workbook was made. */
export interface LineNotes {
  /** By line ID, in the order in which they stand. */
  readonly noted: ReadonlyMap<string, readonly NotedLine[]>;
  /** The number of the source that a line added above all others counts with. */
  readonly firstSource: number;
}

/** Lines in the order of their rows. A row without a Line ID, or with that of a row above it, was added by hand and gets one of its own. */
export function readLines(rows: readonly StructuredRow[], { noted: notes, firstSource }: LineNotes, context: StructuredContext, divisionOf: (row: StructuredRow) => string): ReadLine[] {
  const idOf = ({ ours }: StructuredRow): string => (ours.get("Line ID")?.text ?? "").trim();
  const taken = new TakenNames(rows.map(idOf).filter((id) => id !== ""));
  const met = new Map<string, number>();
  let current = firstSource;
  return rows.map((row): ReadLine => {
    const id = idOf(row);
    const before = met.get(id) ?? 0;
    met.set(id, before + 1);
    const noted: NotedLine | null = (id === "" ? null : notes.get(id)?.[before]) ?? null;
    current = noted?.tracker ?? current;
    if (noted !== null || (id !== "" && before === 0)) return { line: structuredLine(row, id, noted, context), row, source: current, added: noted === null };
    const line = structuredLine(row, "", null, context);
    return { line: { ...line, id: lineId(divisionOf(row), line.ref, line.theme, line.action, line.milestone, taken) }, row, source: current, added: true };
  });
}
