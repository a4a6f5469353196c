export type MarkKind = "joined" | "inferred" | "turned" | "struck" | "hidden";

/** Something done to, or seen at, one field of a line that a reader should know. */
export interface Mark {
  readonly field: string;
  readonly kind: MarkKind;
}

/** Cells of the source: "B36:F36" on a sheet; in a text file row = line of the file, column = tab field. */
export interface SourceCells {
  readonly sheet: string;
  readonly cells: string;
}
