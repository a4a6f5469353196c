/** Something that the pane has to say: what happened, and where there is one, the way on. */
export interface Notice {
  readonly kind: "error" | "success" | "info";
  readonly text: string;
  /** More of it, one a line. */
  readonly details?: readonly string[];
}
