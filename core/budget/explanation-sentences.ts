import { headingName, inUnit, lineName, writeInUnit } from "./budget-words.js";
import { figureAt, type BudgetTable } from "./budget-table.js";
import type { Change } from "./explain.js";
import { independentChoices, type Choice } from "./independent-choices.js";
import { slipWords } from "./slips.js";
import type { WorkedOut } from "./work-out.js";

/** Up to so many explanations are given each; of more only what could be wrong. */
const MOST_GIVEN = 3;
/** More figures than this are no list that anybody reads. */
const MOST_LISTED = 12;
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"] as const;

/** What explains the errors of a table together, in sentences; none where there is no error. */
export function explanationSentences(worked: WorkedOut): string[] {
  const { table, checks, explanations: { ways, whole } } = worked;
  if (!checks.some(({ result }) => result === "error")) return [];
  const [first] = ways;
  if (!first) return ["No few figures explain the sums that fail together: look at them one by one."];
  if (!whole) return ["There are more ways to explain the sums that fail than can be told apart. One of them:", ...sureSentences(table, first.changes), ...agreeing(worked)];
  const choices = independentChoices(ways.map(({ changes }) => changes), ({ row, column }) => `${row},${column}`);
  return [...choices.flatMap((choice) => choiceSentences(table, choice)), ...agreeing(worked)];
}

function choiceSentences(table: BudgetTable, choice: Choice<Change>): string[] {
  const [only] = choice;
  if (!only || choice.length === 1) return only ? sureSentences(table, only) : [];
  if (choice.length <= MOST_GIVEN) return [`Either ${choice.map((changes) => changes.map((change) => changeWords(table, change)).join(", and ")).join("; or ")}. The table alone cannot tell.`];
  const figures = [...new Set(choice.flat().filter(({ follows }) => !follows).map((change) => placeWords(table, change)))];
  const list = `${figures.slice(0, MOST_LISTED).join("; ")}${figures.length > MOST_LISTED ? `; and ${figures.length - MOST_LISTED} more` : ""}`;
  if (choice.every((changes) => changes.filter(({ follows }) => !follows).length === 1)) return [`Any one of these ${figures.length} figures may be wrong; the table alone cannot tell: ${list}.`];
  return [`${choice.length} explanations are as short, and the table alone cannot tell. They are among these figures: ${list}.`];
}

/** Figures that are wrong in every explanation: how many, what each would be, and how it flows on. */
function sureSentences(table: BudgetTable, changes: readonly Change[]): string[] {
  const roots = changes.filter(({ follows }) => !follows);
  const flows = changes.filter(({ follows }) => follows);
  const into = [...new Set(flows.map(({ row }) => lineName(table, row)))];
  const count = NUMBERS[roots.length] ?? String(roots.length);
  const head = `${count} ${roots.length === 1 ? "figure is" : "figures are"} wrong${into.length > 0 ? ` and ${roots.length === 1 ? "flows" : "flow"} into ${listed(into)}` : ""}`;
  return [
    ...(roots.length > 0 ? [`${head}.`] : []),
    ...roots.map((change) => `${changeWords(table, change)}.`),
    ...(flows.length > 0 ? [`What follows: ${flows.map((change) => changeWords(table, change)).join("; ")}.`] : []),
  ];
}

function placeWords(table: BudgetTable, { row, column, shouldBe, exact }: Change): string {
  return `${lineName(table, row)}, ${headingName(table, column)} (${exact ? "" : "about "}${writeInUnit(inUnit(table, shouldBe), table.decimals)})`;
}

/** "Care total, Income: -721 should be about -601; that is what it is with Fees counted twice". */
function changeWords(table: BudgetTable, { row, column, stated, shouldBe, exact, slip }: Change): string {
  const written = (amount: number): string => writeInUnit(inUnit(table, amount), table.decimals);
  const is = figureAt(table, row, column) === null ? "a blank" : written(stated);
  return `${lineName(table, row)}, ${headingName(table, column)}: ${is} should be ${exact ? "" : "about "}${written(shouldBe)}${slip ? ` (${slipWords(table, slip)} would explain it)` : ""}`;
}

/** Columns whose totals hold: what is wrong in a row is not theirs. */
function agreeing({ table, checks, explanations: { ways } }: WorkedOut): string[] {
  const down = checks.filter(({ kind }) => kind !== "row");
  const blamed = new Set(ways.flatMap(({ changes }) => changes.map(({ column }) => column)));
  const columns = table.columns.flatMap((_, column) => {
    const own = down.filter(({ target }) => target.column === column);
    return own.length > 0 && !blamed.has(column) && own.every(({ result }) => result === "holds" || result === "rounding") ? [headingName(table, column)] : [];
  });
  if (columns.length === 0) return [];
  if (columns.length === 1) return [`${columns.join()} agrees with its lines.`];
  return [`${columns.length > 4 ? `The other ${columns.length} columns` : listed(columns)} agree with their lines.`];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
