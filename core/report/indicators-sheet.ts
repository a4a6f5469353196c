import { address, type Area } from "../grid/address.js";
import { shortDate } from "../model/calendar-date.js";
import {
  BETTER_LABELS, INDICATOR_COLUMNS_AFTER, INDICATOR_COLUMNS_BEFORE, INDICATOR_HEADINGS, INDICATOR_SHEET, INDICATOR_TABLE, TO_CONFIRM, type IndicatorColumn, type IndicatorHeading,
} from "../model/indicator-columns.js";
import { judgeIndicator } from "../indicators/judge.js";
import { figuresByHeading, periodHeadings } from "../indicators/period-headings.js";
import { targetTowards } from "../indicators/read-target.js";
import type { Indicator, PeriodFigure } from "../indicators/indicator.js";
import { indicatorFormulas, type WorkedIndicator } from "./indicator-formulas.js";
import { capital, ratingWord, type Shown } from "./line-cells.js";
import { otherColumns } from "./other-columns.js";
import { printTable } from "./print.js";
import { ratingColours } from "./rating-colours.js";
import { titleRows } from "./table-sheet.js";
import type { LookName, RowPlan, SheetPlan, Validation } from "./workbook-plan.js";

const HEADER_ROW = 4;

/** A table must have a row; an empty one has room to begin. */
const EMPTY_ROWS = 8;

const PERIOD_WIDTH = 11;
const OTHER_WIDTH = 20;

const LOOKS: Readonly<Record<IndicatorColumn["kind"], LookName>> = { text: "text", number: "reading", reading: "reading", choice: "centre", worked: "worked reading" };
const WORDS: ReadonlySet<string> = new Set<WorkedIndicator>(["RAG", "Direction"]);

/** Sheet Indicators of a structured tracker: the table Indicators, with a column for each period and what follows from the figures as live formulas. */
export function indicatorsSheet(indicators: readonly Indicator[], title: string): SheetPlan {
  const periods = periodHeadings(indicators);
  const others = otherColumns(indicators, [...INDICATOR_HEADINGS, ...periods]);
  const columns: IndicatorColumn[] = [...INDICATOR_COLUMNS_BEFORE, ...periods.map((heading) => ({ heading, kind: "reading" as const, width: PERIOD_WIDTH })), ...INDICATOR_COLUMNS_AFTER];
  const names = [...columns.map(({ heading }) => heading), ...others.map(({ column }) => column)];
  const formulas = indicatorFormulas(periods[0] ?? "", periods.at(-1) ?? "");
  const waiting: readonly (Indicator | null)[] = indicators.length > 0 ? indicators : Array.from({ length: EMPTY_ROWS }, () => null);
  const body = waiting.map((indicator, index): RowPlan => {
    const cells = [...columns.map((column) => cellOf(column, indicator, formulas)), ...others.map(({ heading }) => shown(indicator?.other[heading] ?? "", "text"))];
    return { row: HEADER_ROW + 1 + index, atLeast: 20, cells: cells.map((cell, at) => ({ column: at + 1, ...cell })) };
  });
  const bottom = HEADER_ROW + body.length;
  const at = (heading: IndicatorHeading): Area => ({ top: HEADER_ROW + 1, left: names.indexOf(heading) + 1, bottom, right: names.indexOf(heading) + 1 });
  return {
    name: INDICATOR_SHEET,
    widths: [...columns.map(({ width }) => width), ...others.map(() => OTHER_WIDTH)],
    rows: [...titleRows(title, words(indicators)), { row: HEADER_ROW, atLeast: 32, cells: names.map((value, index) => ({ column: index + 1, value, look: headerLook(columns[index]) })) }, ...body],
    tables: [{ name: INDICATOR_TABLE, area: { top: HEADER_ROW, left: 1, bottom, right: names.length }, columns: names, calculated: formulas, banded: false }],
    validations: validations(at),
    conditionals: ratingColours(at("RAG")),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { ...printTable("A3", HEADER_ROW, title), columns: [1, names.indexOf("Direction") + 1] },
    tabColour: "#1D5FA8",
    showGridlines: false,
  };
}

function words(indicators: readonly Indicator[]): string {
  const proposed = indicators.filter((indicator) => indicator.proposed).length;
  const hint = "Give each period its figure, in the unit of the row. Latest, RAG and Direction follow.";
  return proposed === 0 ? hint : `${hint} ${proposed} of ${indicators.length} were read from sentences: look at each, put it right, and clear To confirm.`;
}

function headerLook(column: IndicatorColumn | undefined): LookName {
  if (column?.kind === "worked") return "header worked";
  return column?.kind === "reading" ? "header input" : "header";
}

function validations(at: (heading: IndicatorHeading) => Area): Validation[] {
  const list = (heading: IndicatorHeading, choices: readonly string[], prompt: string): Validation => ({ kind: "list", area: at(heading), source: `"${choices.join(",")}"`, prompt, error: `Choose ${choices.join(" or ")}, or leave it empty.`, strict: true });
  const number = (heading: IndicatorHeading): Validation => {
    const area = at(heading);
    return { kind: "formula", area, formula: `ISNUMBER(${address(area.top, area.left)})`, prompt: "", error: "Give a number in the unit of the row, such as 85.", strict: true };
  };
  return [
    list("Better when", Object.values(BETTER_LABELS), "Which way is good: higher or lower."),
    list("To confirm", [TO_CONFIRM], "Clear it once the figure has been looked at."),
    ...(["At least", "At most", "Tolerance"] as const).map(number),
  ];
}

function shown(text: string, look: LookName): Shown {
  return { value: text === "" ? null : text, look };
}

function figureCell(figure: PeriodFigure | null | undefined): Shown {
  return { value: figure?.value ?? (figure && figure.text !== "" ? figure.text : null), look: "reading" };
}

function number(value: number | null): Shown {
  return { value, look: "reading" };
}

/** "Q1 2018/19: 62%" a line. */
function byPeriod({ figures }: Indicator, say: (figure: PeriodFigure) => string): string {
  return figures.flatMap((figure) => (say(figure) === "" ? [] : [`${figure.period}: ${say(figure)}`])).join("\n");
}

function cellOf({ heading, kind }: IndicatorColumn, indicator: Indicator | null, formulas: Readonly<Record<WorkedIndicator, string>>): Shown {
  if (kind === "worked") return { value: { formula: formulas[heading as WorkedIndicator], result: indicator === null ? "" : resultOf(heading as WorkedIndicator, indicator) }, look: WORDS.has(heading) ? "worked centre" : "worked reading" };
  if (indicator === null) return { value: null, look: LOOKS[kind] };
  return fieldCell(heading as IndicatorHeading, indicator) ?? figureCell(figuresByHeading(indicator).find(([name]) => name === heading)?.[1]);
}

function resultOf(heading: WorkedIndicator, indicator: Indicator): string | number {
  const { latest, previous, rag, direction, sinceBaseline } = judgeIndicator(indicator);
  switch (heading) {
    case "Latest": return latest?.value ?? "";
    case "Previous": return previous?.value ?? "";
    case "RAG": return ratingWord(rag ?? "not rated");
    case "Direction": return capital(direction);
    case "Since baseline": return sinceBaseline ?? "";
  }
}

/** A column of ours; null for one of a period. */
function fieldCell(heading: IndicatorHeading, indicator: Indicator): Shown | null {
  const { baseline, better } = indicator;
  const goal = indicator.target && targetTowards(indicator.target, better);
  switch (heading) {
    case "Ref": return shown(indicator.ref, "text");
    case "Measure": return shown(indicator.measure, "text");
    case "Theme": return shown(indicator.theme, "text");
    case "Unit": return shown(indicator.unit?.word ?? "", "text");
    case "Better when": return shown(better === null ? "" : BETTER_LABELS[better], "centre");
    case "Baseline": return figureCell(baseline);
    case "Baseline as at": return shown(baseline === null ? "" : baseline.period || (baseline.to ? shortDate(baseline.to) : ""), "text");
    case "Target": return shown(indicator.target?.text ?? "", "text");
    case "At least": return number(goal?.low ?? null);
    case "At most": return number(goal?.high ?? null);
    case "Tolerance": return number(indicator.tolerance);
    case "Comment": return shown(indicator.comment, "text");
    case "Owner": return shown(indicator.owner, "text");
    case "Source of figures": return shown(indicator.source, "text");
    case "To confirm": return shown(indicator.proposed ? TO_CONFIRM : "", "centre");
    case "Read from": return shown(indicator.sentence, "text");
    case "Rating (as written)": return shown(indicator.rag === null ? "" : ratingWord(indicator.rag), "text");
    case "Direction (as written)": return shown(indicator.direction, "text");
    case "Targets by period": return shown(byPeriod(indicator, ({ target }) => target?.text ?? ""), "text");
    case "Ratings by period": return shown(byPeriod(indicator, ({ rag }) => (rag === null ? "" : ratingWord(rag))), "text");
    case "Comparators": return shown(Object.entries(indicator.comparators).map(([name, text]) => `${name}: ${text}`).join("\n"), "text");
    case "Indicator ID": return shown(indicator.id, "text");
    default: return null;
  }
}
