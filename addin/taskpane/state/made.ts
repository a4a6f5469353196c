/** What a conversion made, and of what: "60 lines", and beside them "4 risks". */
export interface Made {
  readonly names: readonly string[];
  readonly lines: string;
  readonly items: string;
}
