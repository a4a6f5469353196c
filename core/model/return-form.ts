/** The Return sheet of a structured tracker: what it asks, by label. The reader finds each by its label, wherever it stands. */
export const RETURN_LABELS = {
  division: "Division",
  month: "Month",
  contact: "Contact",
  asOf: "As-of date",
  nothingChanged: "Nothing has changed since last month",
  preparedBy: "Prepared by",
  signedOffBy: "Signed off by (role)",
  signedOffOn: "Signed off on",
  digest: "Sign-off digest",
  templateVersion: "Template version",
} as const;
export type ReturnField = keyof typeof RETURN_LABELS;

/** The version of the Return sheet and the table Actions that we write. */
export const TEMPLATE_VERSION = "1";

/** What the tick box holds when it is ticked. */
export const TICKED = "Yes";

/** The four questions, asked of each theme: headings of the table Answers. */
export const ANSWER_COLUMNS = [
  { heading: "Theme", field: "theme" },
  { heading: "What is working well?", field: "workingWell" },
  { heading: "How do we know?", field: "howWeKnow" },
  { heading: "What are we worried about?", field: "worriedAbout" },
  { heading: "What needs to happen, and by when?", field: "whatNext" },
] as const;
