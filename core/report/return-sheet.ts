import { address } from "../grid/address.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { monthLabel } from "../model/month.js";
import { ANSWER_COLUMNS, RETURN_LABELS, TEMPLATE_VERSION, TICKED, type ReturnField } from "../model/return-form.js";
import { TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { ReturnDetails, ThemeAnswers } from "../model/tracker.js";
import { pageFooter } from "./print.js";
import { titleRows } from "./table-sheet.js";
import type { CellPlan, DefinedName, PlanValue, RowPlan, SheetPlan, Validation } from "./workbook-plan.js";

const FIRST_ROW = 4;
const FIELDS = Object.keys(RETURN_LABELS) as ReturnField[];
const HEADING_ROW = FIRST_ROW + FIELDS.length + 1;
const ANSWERS_ROW = HEADING_ROW + 2;

/** Empty boxes on a tracker that has no themes yet. */
const EMPTY_THEMES = 3;
const BOX_HEIGHT = 66;

const HINTS: Readonly<Partial<Record<ReturnField, string>>> = {
  month: "Such as November 2018.",
  asOf: "The day this return speaks for. Date checks count from it.",
  nothingChanged: `${TICKED}, or leave it empty.`,
  signedOffBy: "The post, not the name.",
  digest: "Filled in at sign-off: shows whether the table has changed since.",
};

export interface ReturnSheetContent {
  readonly division: string;
  readonly month: string | null;
  readonly asOf: CalendarDate | null;
  readonly themes: readonly string[];
  readonly details: ReturnDetails | null;
  /** What it says under its title; left out, what to do with it. */
  readonly words?: string | undefined;
}

function orNothing(text: string): string | null {
  return text === "" ? null : text;
}

function day(date: CalendarDate | null): PlanValue {
  return date === null ? null : { date };
}

function fieldValues({ division, month, asOf, details }: ReturnSheetContent): Readonly<Record<ReturnField, PlanValue>> {
  return {
    division: orNothing(division),
    month: month === null ? null : monthLabel(month),
    contact: orNothing(details?.contact ?? ""),
    asOf: day(asOf),
    nothingChanged: details?.nothingChanged === true ? TICKED : null,
    preparedBy: orNothing(details?.preparedBy ?? ""),
    signedOffBy: orNothing(details?.signedOffBy ?? ""),
    signedOffOn: day(details?.signedOffOn ?? null),
    digest: orNothing(details?.digest ?? ""),
    templateVersion: details === null || details.templateVersion === "" ? TEMPLATE_VERSION : details.templateVersion,
  };
}

function isDateField(field: ReturnField): boolean {
  return field === "asOf" || field === "signedOffOn";
}

function fieldRows(content: ReturnSheetContent): RowPlan[] {
  const values = fieldValues(content);
  return FIELDS.map((field, index) => {
    const hint = HINTS[field];
    const cells: CellPlan[] = [
      { column: 1, value: RETURN_LABELS[field], look: "label" },
      { column: 2, value: values[field], look: isDateField(field) ? "input date" : "input" },
    ];
    return { row: FIRST_ROW + index, atLeast: 18, cells: hint === undefined ? cells : [...cells, { column: 3, value: hint, look: "note" }] };
  });
}

/** The answers given, then an empty row for each theme that has none. */
function answerRows({ themes, details }: ReturnSheetContent): ThemeAnswers[] {
  const given = details?.answers ?? [];
  const answered = new Set(given.map(({ theme }) => theme));
  const blank = (theme: string): ThemeAnswers => ({ theme, workingWell: "", howWeKnow: "", worriedAbout: "", whatNext: "" });
  const rows = [...given, ...themes.filter((theme) => !answered.has(theme)).map(blank)];
  return rows.length > 0 ? rows : Array.from({ length: EMPTY_THEMES }, () => blank(""));
}

function boxes(content: ReturnSheetContent): RowPlan[] {
  const header: RowPlan = { row: ANSWERS_ROW, atLeast: 22, cells: ANSWER_COLUMNS.map(({ heading }, index) => ({ column: index + 1, value: heading, look: "header" })) };
  const rows = answerRows(content).map(
    (answers, offset): RowPlan => ({
      row: ANSWERS_ROW + 1 + offset,
      atLeast: BOX_HEIGHT,
      cells: ANSWER_COLUMNS.map(({ field }, index) => ({ column: index + 1, value: orNothing(answers[field]), look: field === "theme" ? "strong wrapped" : "input" })),
    }),
  );
  return [header, ...rows];
}

function validations(): Validation[] {
  return FIELDS.flatMap((field, index): Validation[] => {
    const area = { top: FIRST_ROW + index, left: 2, bottom: FIRST_ROW + index, right: 2 };
    if (isDateField(field)) return [{ kind: "date", area, prompt: "", error: "Give a day, such as 30/11/2018.", strict: true }];
    return field === "nothingChanged" ? [{ kind: "list", area, source: `"${TICKED}"`, prompt: "", error: `Choose ${TICKED}, or leave it empty.`, strict: true }] : [];
  });
}

/** Sheet Return: whose return it is, for when, who signed it off, and the four questions for each theme. Its as-of date is the workbook's name AsOf. */
export function returnSheet(content: ReturnSheetContent): { sheet: SheetPlan; names: DefinedName[] } {
  const answers = boxes(content);
  const sheet: SheetPlan = {
    name: TRACKER_SHEETS.return,
    widths: [34, 40, 40, 40, 40],
    rows: [
      ...titleRows("Monthly return", content.words ?? "Fill in the boxes; the table of actions is on sheet Tracker."),
      ...fieldRows(content),
      { row: HEADING_ROW, height: 20, cells: ANSWER_COLUMNS.map((_, index) => ({ column: index + 1, value: index === 0 ? "The four questions, for each theme" : null, look: "heading" })) },
      ...answers,
    ],
    tables: [
      {
        name: "Answers",
        area: { top: ANSWERS_ROW, left: 1, bottom: ANSWERS_ROW + answers.length - 1, right: ANSWER_COLUMNS.length },
        columns: ANSWER_COLUMNS.map(({ heading }) => heading),
        banded: false,
      },
    ],
    validations: validations(),
    conditionals: [],
    freeze: null,
    print: { paper: "A4", landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: pageFooter(content.division === "" ? "Monthly return" : `${content.division}: monthly return`) },
    tabColour: "#2F5D50",
    showGridlines: false,
  };
  const asOfCell = address(FIRST_ROW + FIELDS.indexOf("asOf"), 2).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return { sheet, names: [{ name: "AsOf", refersTo: `${TRACKER_SHEETS.return}!${asOfCell}` }] };
}
