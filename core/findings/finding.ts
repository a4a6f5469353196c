export type Severity = "error" | "warning" | "note";

/** Where a finding is. `file` and `sheet` may be "". */
export interface FindingPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One change of one cell; refused when the cell no longer holds `from`. */
export interface CellEdit {
  readonly at: FindingPlace;
  readonly from: string;
  readonly to: string;
}

/** "safe" keeps the meaning; "review" needs a person to agree. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "review";
  readonly edits: readonly CellEdit[];
}

/** One thing that is wrong or worth a look. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly at: FindingPlace;
  readonly fix?: Fix;
}
