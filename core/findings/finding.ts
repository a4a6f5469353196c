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
  /** Set for a figure that somebody gives: where `to` is a number the cell holds one, whatever it held before. */
  readonly asNumber?: true;
}

/** "safe" keeps the meaning; "review" needs a person to agree. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "review";
  readonly edits: readonly CellEdit[];
}

/** Somebody has seen a finding and says why it may stand. It counts until what the finding is about changes. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
}

export type FindingData = Readonly<Record<string, string | number>>;

/** One thing that is wrong or worth a look. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: FindingData;
  readonly at: FindingPlace;
  readonly fix?: Fix;
  /** What it is accepted by: the same wherever the line stands, and another once what it is about changes. See finding-key.ts. */
  readonly key?: string;
  readonly accepted?: Acceptance;
}
