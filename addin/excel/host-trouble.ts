import { HostTrouble } from "../taskpane/workbook-port.js";

/** What Excel's codes mean to a person: what happened, and the way on. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "Excel does not allow this change: the sheet is protected or the workbook is open for reading only. Unprotect it (Review, Unprotect Sheet) or save a copy of your own, then try again.",
  ActivityLimitReached: "Excel has reached its limit of requests for now. Wait a minute, then try again.",
  ApiNotAvailable: "This version of Excel cannot do this. Update Office, or open a copy of the workbook in a browser with Goldthread.",
  ApiNotFound: "This version of Excel cannot do this. Update Office, or open a copy of the workbook in a browser with Goldthread.",
  BadPassword: "The password is not right. Unprotect the workbook in Excel, then try again.",
  Cancelled: "Cancelled. Nothing was changed.",
  Conflict: "Somebody else changed this at the same moment. Read the sheet again (Refresh), then try again.",
  DirtySupportingFormula: "Excel is still working out formulas. Wait until it has finished, then try again.",
  EmptyChartSeries: "A chart on the sheet has nothing to show. Give it figures or delete it, then try again.",
  FilteredRangeConflict: "A filter is in the way. Clear the filter (Data, Clear), then try again.",
  FormulaLengthExceedsLimit: "A formula is longer than Excel takes. Shorten the names of the sheets, then try again.",
  GeneralException: "Excel could not do this and does not say why. Save the workbook, close the pane and open it again, then try again.",
  InactiveWorkbook: "Another workbook is in front. Click into the workbook that the pane belongs to, then try again.",
  InsertDeleteConflict: "Excel could not move cells to make room. Clear what stands below or beside the table, then try again.",
  InvalidArgument: "Excel would not take a value or a name. Read the sheet again (Refresh), then try again.",
  InvalidBinding: "The part of the sheet that was asked for is no longer there. Read the sheet again (Refresh).",
  InvalidOperation: "Excel cannot do this here: the sheet may be hidden or part of a shared workbook. Unhide it (right-click a tab, Unhide), then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter to finish or Escape to leave it, then try again.",
  InvalidReference: "The cells asked for are no longer there. Read the sheet again (Refresh), then try again.",
  InvalidRequest: "Excel did not understand the request. Close the pane and open it again, then try again.",
  InvalidSelection: "The selection is not cells. Select a cell, then try again.",
  ItemAlreadyExists: "A sheet, a table or a name of that name is there already. Rename the one that is there, then try again.",
  ItemNotFound: "What was asked for is no longer in the workbook. Read it again (Refresh), then try again.",
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, then try again.",
  NonBlankCellOffSheet: "There is no room on the sheet. Clear what stands at its end, then try again.",
  NotImplemented: "This version of Excel cannot do this. Update Office, or open a copy of the workbook in a browser with Goldthread.",
  OpenWorkbookLinksBlocked: "Excel blocks links to other workbooks. Allow them (Data, Edit Links), then try again.",
  OperationCellsExceedLimit: "These are more cells than Excel takes at once. Work on one sheet at a time.",
  PivotTableRangeConflict: "A PivotTable is in the way. Choose another sheet, then try again.",
  PowerQueryRefreshResourceChallenge: "A query in the workbook asks you to sign in. Refresh it by hand (Data, Refresh All), then try again.",
  RangeExceedsLimit: "These are more cells than Excel takes at once. Work on one sheet at a time.",
  RangeImageExceedsLimit: "These are more cells than Excel takes at once. Work on one sheet at a time.",
  RefreshWorkbookLinksBlocked: "Excel blocks links to other workbooks. Allow them (Data, Edit Links), then try again.",
  RequestAborted: "Excel stopped this while it ran. Try again.",
  RequestPayloadSizeLimitExceeded: "This is more than Excel on the web takes at once. Work on one sheet at a time, or open the workbook in Excel on your computer.",
  ResponsePayloadSizeLimitExceeded: "This is more than Excel on the web gives at once. Read one sheet at a time, or open the workbook in Excel on your computer.",
  ServiceNotAvailable: "Excel's service cannot be reached. Check the connection, then try again.",
  Unauthenticated: "You are no longer signed in to Office. Sign in again, then try again.",
  UnsupportedFeature: "The workbook has something that Excel cannot change here: it may be shared in the old way or opened in Protected View. Enable editing, then try again.",
  UnsupportedFillType: "A cell is filled with a pattern that Excel cannot change here. Give it a plain fill, then try again.",
  UnsupportedOperation: "This version of Excel cannot do this. Update Office, or open a copy of the workbook in a browser with Goldthread.",
  UnsupportedSheet: "This kind of sheet cannot be read: it is a chart or a macro sheet. Choose another sheet.",
};

/** The library's own complaints: faults of ours, which a test must show and not a person. */
const OUR_FAULTS: ReadonlySet<string> = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "InvalidOrTimedOutSession", "RunMustReturnPromise", "CollectionNotLoaded"]);

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** An error of Office as far as it can be told: its class is another in every frame. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "message" in error;
}

/** True when Excel refused for this reason. */
export function isRefusal(error: unknown, code: string): boolean {
  return isOfficeError(error) && error.code === code;
}

/** What went wrong in Excel as a sentence with a way on. Anything that is not Excel's goes on as it is: it is a fault of ours. */
export function hostTrouble(error: unknown): unknown {
  if (error instanceof HostTrouble || !isOfficeError(error) || OUR_FAULTS.has(error.code)) return error;
  const sentence = SENTENCES[error.code] ?? `Excel could not do this ("${error.message}"). Save the workbook, close the pane and open it again, then try again.`;
  return new HostTrouble(error.code, sentence);
}

/** The user has had enough. */
export function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostTrouble("Cancelled", SENTENCES["Cancelled"] ?? "");
}
