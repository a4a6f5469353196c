import type { CellEdit, Severity } from "../../../core/findings/finding.js";
import type { BudgetsRead } from "../engine/budget-reading.js";
import type { Choices, KeptAcceptances, Reading } from "../engine/choices.js";
import type { ReturnPlaces } from "../engine/return-places.js";
import type { ReadResult, Selection, SheetName } from "../workbook-port.js";
import type { Made } from "./made.js";
import type { Notice } from "./notice.js";
import type { Tab } from "./tabs.js";

/** What was read of a workbook at one time. */
export interface WorkbookRead {
  readonly opened: ReadResult;
  readonly sheets: readonly SheetName[];
  readonly selection: Selection | null;
  readonly reading: Reading;
  /** What of it is there to convert, where that is not all of it. */
  readonly part: Reading | null;
  readonly form: ReturnPlaces | null;
  /** Null where nobody has asked for them. */
  readonly budgets: BudgetsRead | null;
}

/** Edits of ours that can be taken back together. */
export interface UndoStep {
  readonly title: string;
  readonly edits: readonly CellEdit[];
}

/** All that can happen to the pane. */
export type PaneEvent =
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "work-began"; readonly what: string }
  | { readonly type: "work-moved"; readonly share: number; readonly what: string }
  | { readonly type: "work-ended" }
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "notice-closed" }
  /** `fresh`: another workbook, or one opened anew; otherwise the same one as it is now. */
  | { readonly type: "workbook-read"; readonly read: WorkbookRead; readonly fresh: boolean }
  | { readonly type: "workbook-closed" }
  | { readonly type: "colleague-changed" }
  | { readonly type: "chosen"; readonly choices: Choices }
  | { readonly type: "recalled"; readonly columns: Choices["columns"]; readonly accepted: KeptAcceptances; readonly by: string }
  | { readonly type: "accepted-kept"; readonly accepted: KeptAcceptances }
  | { readonly type: "table-ticked"; readonly table: string; readonly ticked: boolean }
  | { readonly type: "converted"; readonly made: Made }
  | { readonly type: "convert-again" }
  | { readonly type: "severity-toggled"; readonly severity: Severity | "accepted" }
  | { readonly type: "findings-filtered"; readonly name: string; readonly words: string }
  | { readonly type: "more-findings" }
  | { readonly type: "accept-opened"; readonly key: string | null }
  | { readonly type: "accept-drafted"; readonly reason: string; readonly by: string }
  | { readonly type: "edits-made"; readonly step: UndoStep }
  | { readonly type: "edits-undone" }
  | { readonly type: "budgets-asked" }
  | { readonly type: "budgets-read"; readonly budgets: BudgetsRead }
  | { readonly type: "budget-chosen"; readonly key: string }
  | { readonly type: "more-sums" }
  | { readonly type: "selection-moved"; readonly selection: Selection }
  | { readonly type: "entry-chosen"; readonly key: string | null }
  | { readonly type: "field-drafted"; readonly field: string; readonly text: string }
  | { readonly type: "entry-saved" }
  | { readonly type: "theme-chosen"; readonly theme: string }
  | { readonly type: "box-drafted"; readonly cell: string; readonly text: string }
  | { readonly type: "form-saved" };
