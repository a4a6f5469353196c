import type { ColumnField } from "../../../core/recognise/column-names.js";
import type { Option } from "../parts/select-one.js";

/** What a person calls the fields that a column can be read as. */
const FIELD_LABELS: Readonly<Record<ColumnField, string>> = {
  ref: "Ref", theme: "Theme", themeOwner: "Theme owner", group: "Group", action: "Action", milestone: "Milestone", description: "Description", lead: "Lead", start: "Start", due: "Due",
  originalDue: "Original due", revisedDue: "Revised due", proposedDue: "Proposed due", status: "Status", lastStatus: "Last status", state: "Open or closed", update: "Progress update", cause: "Cause",
  nextStep: "Next step", nextStepBy: "Next step by", impact: "Impact", evidence: "Evidence", baseline: "Baseline", monitoring: "Monitoring", risk: "Risk", budgetLine: "Budget line",
  circulation: "Circulation", updatedOn: "Updated on", closedOn: "Closed on", approvedBy: "Approved by", approvedOn: "Approved on", reasonForChange: "Reason for change", other: "A column of its own",
};

/** The choices for a column; "a column of its own" keeps it under its own heading. */
export const FIELD_OPTIONS: readonly Option[] = Object.entries(FIELD_LABELS).map(([value, label]) => ({ value, label }));
