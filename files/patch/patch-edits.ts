import type { EditResult } from "../../core/findings/apply-fixes.js";
import type { CellEdit } from "../../core/findings/finding.js";
import type { Limits } from "../../core/settings/limits.js";
import { patchCells, type RefusedPatch } from "./patch-cells.js";

/** Makes the edits of findings' fixes in a copy of a workbook, as patchCells does. `file` is the workbook's name. */
export function patchEdits(bytes: Uint8Array, edits: readonly CellEdit[], file: string, limits?: Limits): EditResult & { readonly source: Uint8Array } {
  const patched = patchCells(bytes, edits.map(({ at, from, to, asNumber }) => ({ sheet: at.sheet, cell: at.cell, from, to, ...(asNumber ? { asNumber } : {}) })), file, limits);
  const asEdit = ({ sheet, cell, from, to, why, asNumber }: RefusedPatch) => ({ at: { file, sheet, cell }, from, to, ...(asNumber ? { asNumber } : {}), why });
  return { source: patched.bytes, refused: patched.refused.map(asEdit) };
}
