import { parseArea, type Area } from "../../core/grid/address.js";
import { isCalendarDate } from "../../core/grid/grid.js";
import type { CellEdit } from "../../core/findings/finding.js";
import { REFUSALS, retypedValue, whyNotHeld } from "../../core/findings/edit-refusals.js";
import { daysBetween } from "../../core/model/calendar-date.js";
import { CELL_LIMIT } from "../../core/model/long-text.js";
import { HostTrouble, type AppliedEdits, type Work } from "../taskpane/workbook-port.js";
import { hostTrouble, refuseCancelled } from "./host-trouble.js";
import { inExcel } from "./in-excel.js";
import { literalText, needsPlainCell } from "./literal-text.js";
import { areaOf, askAreas, CORNER_AND_SIZE } from "./range-area.js";
import { shownValue, type Shown } from "./shown-value.js";

const PROTECTED = "The sheet is protected. Unprotect it (Review, Unprotect Sheet), then try again.";

/** One cell that is to change, as Excel holds it now. */
interface Target {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly shown: () => Shown;
  /** Why it cannot change; null when it can. */
  readonly refusal: () => string | null;
}

/**
 * Makes edits of cells, each guarded: one whose cell no longer holds `from`, is worked out by a formula, heads a table, lies under a merged cell or on a protected sheet is refused with the reason.
 * A number or a date stays one when the new text is one; any other text is kept to the letter.
 * Excel does not undo what was done before it refused: then the cells are read again, to say truly which edits were made.
 */
export function applyEdits(edits: readonly CellEdit[], work: Work): Promise<AppliedEdits> {
  return inExcel(async (context) => {
    const refused: { edit: CellEdit; why: string }[] = [];
    const refuse = (edit: CellEdit, why: string): void => void refused.push({ edit, why });
    refuseCancelled(work.signal);
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    const sheets = await findSheets(context, edits);
    const targets = edits.flatMap((edit) => targetOf(edit, sheets, () => day.value === 1, refuse));
    await context.sync();

    const allowed = targets.filter((target) => {
      const why = target.refusal();
      if (why !== null) refuse(target.edit, why);
      return why === null;
    });
    refuseCancelled(work.signal);
    for (const target of allowed) writeEdit(target);
    try {
      await context.sync();
      return { applied: allowed.map(({ edit }) => edit), refused };
    } catch (error) {
      return await whatWasMade(context, allowed, refused, error);
    }
  });
}

/** A sheet of the edits, with what refuses edits on it. */
interface EditedSheet {
  readonly sheet: Excel.Worksheet;
  /** The heading rows of its tables, once they are loaded. */
  readonly headings: () => readonly Area[];
}

async function findSheets(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Map<string, EditedSheet>> {
  const names = [...new Set(edits.map(({ at }) => at.sheet))];
  const found = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name).load("name") }));
  await context.sync();
  const there = found.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet }) => ({ name, sheet, tables: sheet.tables.load("items/showHeaders") }));
  for (const { sheet } of there) sheet.protection.load("protected");
  await context.sync();
  return new Map(
    there.map(({ name, sheet, tables }) => {
      const ranges = tables.items.filter(({ showHeaders }) => showHeaders).map((table) => table.getRange().load(CORNER_AND_SIZE));
      return [name, { sheet, headings: () => ranges.map(areaOf).map((area) => ({ ...area, bottom: area.top })) }];
    }),
  );
}

function targetOf(edit: CellEdit, sheets: ReadonlyMap<string, EditedSheet>, system1904: () => boolean, refuse: (edit: CellEdit, why: string) => void): Target[] {
  const found = sheets.get(edit.at.sheet);
  const area = parseArea(edit.at.cell);
  const isCell = area !== null && area.top === area.bottom && area.left === area.right;
  if (!found || !isCell) {
    refuse(edit, found ? REFUSALS.noCell(edit.at.cell) : REFUSALS.noSheet(edit.at.sheet));
    return [];
  }
  const range = found.sheet.getRange(edit.at.cell).load("values,formulas,numberFormat");
  range.format.protection.load("locked");
  const merges = askAreas(range.getMergedAreasOrNullObject());
  const shown = (): Shown => shownValue(range.values[0]?.[0], String(range.numberFormat[0]?.[0] ?? "General"), system1904());
  return [{ edit, range, shown, refusal: () => whyFixed(found, range, area, merges(), edit) ?? whyNotHeld(edit.at.cell, shown().text, edit.from, edit.to) }];
}

/** Why a cell cannot change whatever it holds; null when it can. */
function whyFixed({ sheet, headings }: EditedSheet, range: Excel.Range, { top, left }: Area, merges: readonly Area[], { at: { cell }, to }: CellEdit): string | null {
  if (isFormula(range)) return REFUSALS.formula(cell);
  if (headings().some((area) => area.top === top && left >= area.left && left <= area.right)) return REFUSALS.heading(cell);
  if (merges.some((merge) => merge.top !== top || merge.left !== left)) return REFUSALS.merged(cell);
  if (to.length > CELL_LIMIT) return REFUSALS.tooLong(cell);
  return sheet.protection.protected && range.format.protection.locked ? PROTECTED : null;
}

/** A text that begins with "=" is its own formula; a formula is never its own value. */
function isFormula({ values, formulas }: Excel.Range): boolean {
  const [value, formula] = [values[0]?.[0] as unknown, formulas[0]?.[0] as unknown];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function writeEdit({ edit, range, shown }: Target): void {
  const { value } = shown();
  const format = String(range.numberFormat[0]?.[0] ?? "General");
  const retyped = retypedValue({ value, format }, edit.to, edit.asNumber);
  if (typeof retyped === "number") range.values = [[retyped]];
  else if (retyped !== null && isCalendarDate(value)) range.values = [[Math.floor(Number(range.values[0]?.[0])) + daysBetween(value, retyped)]];
  else if (needsPlainCell(edit.to) && format === "@") {
    range.numberFormat = [["General"]];
    range.values = [[literalText(edit.to, "General")]];
    range.numberFormat = [[format]];
  } else range.values = [[literalText(edit.to, format)]];
}

/** After Excel refused part of the way: what the cells hold now tells which edits were made. When none was, the trouble is the whole answer. */
async function whatWasMade(context: Excel.RequestContext, targets: readonly Target[], refused: AppliedEdits["refused"], error: unknown): Promise<AppliedEdits> {
  const trouble = hostTrouble(error);
  if (!(trouble instanceof HostTrouble)) throw error;
  for (const { range } of targets) range.load("values,numberFormat");
  await context.sync();
  const made = targets.filter(({ edit, shown }) => shown().text === edit.to);
  if (made.length === 0) throw trouble;
  const failed = targets.filter((target) => !made.includes(target)).map(({ edit }) => ({ edit, why: trouble.message }));
  return { applied: made.map(({ edit }) => edit), refused: [...refused, ...failed] };
}
