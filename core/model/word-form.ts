import type { ReturnField } from "./return-form.js";
import type { TrackerHeading } from "./tracker-columns.js";

/*
 * The Word form of a return, for partners without Excel: what its tables are known by. One vocabulary, written by prepare and read by recognise.
 * A table of lines for each theme, the theme being its caption; a table of what else is on record of each line; the Return sheet's questions.
 */

/** Columns of a table of lines, as sheet Tracker calls them. */
export const FORM_HEADINGS = [
  "Ref", "Action", "Milestone", "Lead", "Due", "Last status", "Status", "Progress update", "Cause", "Next step", "Next step by", "Line ID",
] as const satisfies readonly TrackerHeading[];

/** Together these are on a table of lines and on no other. */
export const FORM_SIGNATURE = ["Action", "Due", "Status", "Next step", "Line ID"] as const satisfies readonly TrackerHeading[];

/** Captions of tables of lines that name no theme; any other caption is its theme. */
export const FORM_CAPTIONS = { noTheme: "Actions without a theme", added: "New actions" } as const;

/** What else is on record: a row for each line and column of the structured tracker that the tables above do not show. */
export const RECORD_COLUMNS = { id: "Line ID", what: "What", text: "On record" } as const;
/** Stands before the heading of one of the plan's own columns. */
export const RECORD_OTHER = "Other: ";
/** A lead that could be taken for several, or that is: how it was read, and as written where that says more. */
export const RECORD_LEAD = { written: "Lead (as written)", read: "Leads (as read)" } as const;

/** What the form asks of the return as a whole; the rest of sheet Return is Excel's. */
export const FORM_FIELDS = ["division", "month", "contact", "asOf", "nothingChanged", "preparedBy", "signedOffBy", "signedOffOn"] as const satisfies readonly ReturnField[];
export const FORM_DETAILS = { label: "What we ask", answer: "Your answer" } as const;
