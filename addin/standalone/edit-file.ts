import type { EditResult } from "../../core/findings/apply-fixes.js";
import { editGrids } from "../../core/findings/edit-grids.js";
import type { CellEdit } from "../../core/findings/finding.js";
import type { AppliedEdits } from "../taskpane/workbook-port.js";
import type { OpenFile } from "./desk.js";

/** Makes edits in the open file: in a workbook, in a copy that is otherwise the same to the byte; of any other kind of file, in what was read of it. */
export async function editFile(file: OpenFile, edits: readonly CellEdit[]): Promise<{ readonly file: OpenFile; readonly result: AppliedEdits }> {
  if (!file.patchable) {
    const { source, refused } = editGrids(file.workbook, edits);
    return edited(file, edits, refused, { workbook: source });
  }
  const [{ patchEdits }, { readXlsx }] = await Promise.all([import(/* webpackChunkName: "patch" */ "../../files/patch/patch-edits.js"), import(/* webpackChunkName: "xlsx" */ "../../files/xlsx/read-xlsx.js")]);
  const { source, refused } = patchEdits(file.bytes, edits, file.name);
  return edited(file, edits, refused, { bytes: source, workbook: readXlsx(file.name, source) });
}

function edited(file: OpenFile, edits: readonly CellEdit[], refused: EditResult["refused"], change: Partial<OpenFile>): { readonly file: OpenFile; readonly result: AppliedEdits } {
  const left = new Map(refused.map((edit) => [`${edit.at.sheet}\n${edit.at.cell}`, edit.why]));
  const whyOf = ({ at }: CellEdit): string | undefined => left.get(`${at.sheet}\n${at.cell}`);
  const applied = edits.filter((edit) => whyOf(edit) === undefined);
  return {
    file: { ...file, ...change, changed: file.changed + applied.length },
    result: { applied, refused: edits.flatMap((edit) => { const why = whyOf(edit); return why === undefined ? [] : [{ edit, why }]; }) },
  };
}
