/**
 * The lowest requirement set that the pane needs: ExcelApi 1.14, which tells the pane's own edits from the user's (triggerSource).
 * Just below it, 1.13 tells which cells are merged, without which a theme merged over its actions could not be told from a blank; all else that is always used is in 1.10 or before.
 * Nobody is left out for the difference: of the versions of Excel that are sold once, 2019 ends at 1.8 and 2021 has 1.14.
 */
export const REQUIRED = { set: "ExcelApi", version: "1.14" } as const;

/** Notes, and the parts of a text that look different from the rest of it, are told by newer versions of Excel only. */
export function tellsNotesAndTextRuns(): boolean {
  return Office.context.requirements.isSetSupported(REQUIRED.set, "1.18");
}
