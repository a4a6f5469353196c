import { openXlsx, placesOf, readXlsx } from "../xlsx/read-xlsx.js";
import { targetsOf } from "../xlsx/relationships.js";
import type { ZipArchive } from "../xlsx/zip.js";
import { parseArea } from "../../core/grid/address.js";
import { DEFAULT_LIMITS, type Limits } from "../../core/settings/limits.js";
import { findPlaces } from "./cell-places.js";
import { SheetPatcher, type CellPatch, type SheetSource } from "./patch-sheet.js";
import { replaceEntries } from "./replace-entries.js";

export type { CellPatch } from "./patch-sheet.js";

export interface RefusedPatch extends CellPatch {
  /** A sentence. */
  readonly why: string;
}

export interface PatchedWorkbook {
  /** A new workbook; the very bytes given when nothing was applied. */
  readonly bytes: Uint8Array;
  readonly applied: readonly CellPatch[];
  readonly refused: readonly RefusedPatch[];
}

/**
 * Changes cells in a copy of an .xlsx or .xlsm workbook. Nothing else of it changes: every other part, its packed bytes included, and every other character of the sheet.
 * A new text stands in its cell as an inline string, with the cell's style and, in rich text, the fonts of what stays; a number or a date stays one when the new text is one.
 * An edit is refused when its cell no longer holds `from`, is worked out by a formula, heads an Excel table, or is covered by a merged cell.
 * Throws UnreadableFile as readXlsx does; `file` is the workbook's name, for the message.
 */
export function patchCells(bytes: Uint8Array, edits: readonly CellPatch[], file = "The workbook", limits: Limits = DEFAULT_LIMITS): PatchedWorkbook {
  const { archive, workbook, relationships } = openXlsx(file, bytes, { limits });
  const parts = new Map(placesOf(workbook, relationships, file).map(({ name, part }) => [name, part]));
  const grids = new Map(readXlsx(file, bytes, { limits }).grids.map((grid) => [grid.sheet, grid]));
  const strings = sharedItems(archive, targetsOf(relationships, "sharedStrings")[0]);
  const [applied, refused]: [CellPatch[], RefusedPatch[]] = [[], []];
  const contents = new Map<string, Uint8Array>();
  for (const [sheet, own] of bySheet(edits)) {
    const part = parts.get(sheet);
    const grid = grids.get(sheet);
    const xml = part === undefined ? null : decoded(archive.bytes(part));
    const places = xml === null ? null : findPlaces(xml, new Set(own.map(({ cell }) => parseArea(cell)?.top ?? 0)));
    if (part === undefined || grid === undefined || xml === null || places === null) {
      const why = part === undefined ? `There is no sheet "${sheet}".` : `The sheet "${sheet}" is written in an unusual way. Open it in Excel, save it, and try again.`;
      refused.push(...own.map((edit) => ({ ...edit, why })));
      continue;
    }
    const before = applied.length;
    const patcher = new SheetPatcher({ xml, places, grid, strings });
    for (const edit of own) {
      const why = patcher.patch(edit);
      if (why === null) applied.push(edit);
      else refused.push({ ...edit, why });
    }
    if (applied.length > before) contents.set(part, new TextEncoder().encode(patcher.result()));
  }
  return { bytes: contents.size === 0 ? bytes : replaceEntries(archive.bounds, bytes, contents), applied, refused };
}

function bySheet(edits: readonly CellPatch[]): ReadonlyMap<string, readonly CellPatch[]> {
  const sheets = new Map<string, CellPatch[]>();
  for (const edit of edits) sheets.set(edit.sheet, [...(sheets.get(edit.sheet) ?? []), edit]);
  return sheets;
}

/** UTF-8 as text, to the letter: a byte order mark stays. Null for anything else (UTF-16), which could not be written back as it was. */
function decoded(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Looks up the `<si>` elements of the shared texts, found when the first is asked for. */
function sharedItems(archive: ZipArchive, part: string | undefined): SheetSource["strings"] {
  let found: { readonly item: string; readonly prefix: string }[] | null = null;
  return (index) => {
    found ??= [...(archive.text(part ?? "") ?? "").matchAll(/<!--[\s\S]*?-->|<((?:[\w.-]+:)?)si(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1si>)/g)].flatMap(([item, prefix]) => (prefix === undefined ? [] : [{ item, prefix }]));
    return found[index] ?? { item: "", prefix: "" };
  };
}
