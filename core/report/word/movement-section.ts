import { shortDate } from "../../model/calendar-date.js";
import { countDays } from "../../model/date-check.js";
import { monthLabel } from "../../model/month.js";
import { RAG_OF_STATUS, STATUS_LABELS, STATUSES, type Status } from "../../model/status.js";
import type { DueMoved, LineName, Movement, Summary } from "../../consolidate/summary.js";
import { listed, openMatches, plural } from "../summary-sentences.js";
import type { LeftOut } from "../without-restricted.js";
import { strong, type Block, type DocumentCell, type DocumentColumn, type DocumentTable, type Runs } from "./document-plan.js";
import { heading, nameCell, paragraph, statusCell, textCell } from "./report-parts.js";

/** "Since October 2018: 12 statuses changed and 4 due dates put off."; nothing when there is no month before. Restricted lines count. */
export function movementWords({ previousMonth, movement }: Summary): Block[] {
  return previousMonth === null ? [] : [paragraph(`Since ${monthLabel(previousMonth)}: ${overview(movement)}`)];
}

/** What has changed since the month before; nothing when there is no month before to compare with. */
export function movementSection({ previousMonth, movement }: Summary, left: LeftOut): Block[] {
  if (previousMonth === null) return [];
  const restricted = left.movements === 0 ? [] : [paragraph(`${plural(left.movements, "change")} of restricted lines ${left.movements === 1 ? "is" : "are"} not shown.`)];
  return [
    heading(1, `Movement since ${monthLabel(previousMonth)}`),
    ...matrixTable(movement),
    ...statusTable(movement),
    ...slippedTable(movement),
    ...rebaselinedTable(movement),
    ...lists(movement),
    ...restricted,
  ];
}

const COUNTED: readonly (readonly [list: Exclude<keyof Movement, "matrix" | "doubtful" | "updateUnchanged">, one: string, many: string])[] = [
  ["statusChanges", "status changed", "statuses changed"],
  ["slipped", "due date put off", "due dates put off"],
  ["rebaselined", "new due date approved", "new due dates approved"],
  ["added", "line added", "lines added"],
  ["vanished", "line gone", "lines gone"],
  ["reopened", "line reopened", "lines reopened"],
  ["reworded", "line reworded", "lines reworded"],
];

function overview(movement: Movement): string {
  const said = COUNTED.filter(([list]) => movement[list].length > 0).map(([list, one, many]) => plural(movement[list].length, one, many));
  const unchanged = movement.updateUnchanged.length;
  const doubtful = openMatches(movement).length;
  return [
    said.length === 0 ? "nothing has changed." : `${listed(said)}.`,
    ...(unchanged === 0 ? [] : [`${plural(unchanged, "line")} in progress ${unchanged === 1 ? "has" : "have"} the same update as the month before, word for word.`]),
    ...(doubtful === 0 ? [] : [`${plural(doubtful, "line")} added may be ${doubtful === 1 ? "a line" : "lines"} of the month before in other words; the programme office is to confirm.`]),
  ].join(" ");
}

/** How many lines went from each status to each; a line that stayed as it was counts too. */
function matrixTable({ matrix }: Movement): DocumentTable[] {
  const [was, is] = [among(matrix.map(({ from }) => from)), among(matrix.map(({ to }) => to))];
  if (was.length === 0 || is.length === 0) return [];
  const count = (from: Status | null, to: Status | null): number => matrix.filter((each) => each.from === from && each.to === to).reduce((sum, { lines }) => sum + lines, 0);
  const figure = (number: number): DocumentCell => textCell(number === 0 ? "–" : String(number));
  return [
    {
      kind: "table",
      caption: "Lines by their status the month before and now",
      description: "A row for each status that lines had the month before, a column for each that they have now, and in each cell how many lines went from the one to the other.",
      columns: [{ heading: "Was", share: 2 }, ...is.map((to): DocumentColumn => ({ heading: to === null ? "Gone" : STATUS_LABELS[to], share: 1.2, align: "centre", ...(to === null ? {} : { rag: RAG_OF_STATUS[to] }) }))],
      rows: was.map((from) => [textCell(from === null ? "New" : STATUS_LABELS[from]), ...is.map((to) => figure(count(from, to)))]),
    },
  ];
}

/** The statuses that occur, in their order; no status comes last. */
function among(found: readonly (Status | null)[]): (Status | null)[] {
  return [...STATUSES, null].filter((status) => found.includes(status));
}

const WHO: readonly DocumentColumn[] = [
  { heading: "Action", share: 4.6 },
  { heading: "Division", share: 2.1 },
];

function who(name: LineName): DocumentCell[] {
  return [nameCell(name), textCell(name.division)];
}

function statusTable({ statusChanges }: Movement): DocumentTable[] {
  if (statusChanges.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "Statuses changed",
      description: "A row for each line whose reported status has changed: its status the month before, and its status now.",
      columns: [...WHO, { heading: "Was", share: 1.6, align: "centre" }, { heading: "Is", share: 1.6, align: "centre" }],
      rows: statusChanges.map((each) => [...who(each), statusCell(each.from), statusCell(each.to)]),
    },
  ];
}

const MOVED: readonly DocumentColumn[] = [
  ...WHO,
  { heading: "Was due", share: 1.8 },
  { heading: "Is due", share: 1.8 },
  { heading: "Put off by", share: 1.5 },
];

function moved(each: DueMoved): DocumentCell[] {
  return [...who(each), textCell(shortDate(each.from)), textCell(shortDate(each.to)), textCell(countDays(each.days))];
}

function slippedTable({ slipped }: Movement): DocumentTable[] {
  if (slipped.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "Due dates put off without approval",
      description: "A row for each line: its due date the month before, its due date now, the days between, and how often it has been put off.",
      columns: [...MOVED, { heading: "So far", share: 1.4 }],
      rows: slipped.map((each) => [...moved(each), textCell(each.times === 1 ? "Once" : each.times === 2 ? "Twice" : `${each.times} times`)]),
    },
  ];
}

function rebaselinedTable({ rebaselined }: Movement): DocumentTable[] {
  if (rebaselined.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "New due dates approved",
      description: "A row for each line: its due date the month before, the date approved, the days between, and who approved it and when.",
      columns: [...MOVED, { heading: "Approved", share: 2 }],
      rows: rebaselined.map((each) => [...moved(each), textCell([each.approvedBy, each.approvedOn].filter((said) => said !== "").join(", "))]),
    },
  ];
}

function lists({ added, vanished, reopened, reworded }: Movement): Block[] {
  return [
    ...list("Lines added", added, lineRuns),
    ...list("Lines gone", vanished, lineRuns),
    ...list("Lines reopened", reopened, lineRuns),
    ...list("Lines reworded", reworded, (each) => [...lineRuns(each), { text: ` (was: ${named({ ...each, ...each.before })})` }]),
  ];
}

function list<Name extends LineName>(title: string, names: readonly Name[], runs: (name: Name) => Runs): Block[] {
  return names.length === 0 ? [] : [heading(2, title), { kind: "bullets", items: names.map(runs) }];
}

function lineRuns(name: LineName): Runs {
  return [strong(`${name.division}${name.ref === "" ? "" : `, ${name.ref}`}: `), { text: named(name) }];
}

function named({ action, milestone }: Pick<LineName, "action" | "milestone">): string {
  return [action, milestone].filter((said) => said !== "").join(": ");
}
