import { isCalendarDate } from "../grid/grid.js";
import type { Mark } from "../model/tracker.js";
import { withoutMarks } from "../recognise/list-marks.js";
import type { ViewCell } from "../recognise/sheet-view.js";
import type { RegisterField } from "./map-register.js";

/** A text of a risk, and the cells that it was read from. */
export interface RiskText {
  text: string;
  readonly cells: ViewCell[];
}

/** A risk before its ratings, dates and owners are read. */
export interface RiskRecord {
  readonly fields: Map<RegisterField, RiskText>;
  /** By heading, for what has no place of ours. */
  readonly others: Map<string, string>;
  readonly cells: ViewCell[];
  /** The first cell of each rating, which may say all by its colour. */
  readonly looks: Map<RegisterField, ViewCell>;
  readonly marks: Mark[];
  /** What the headings above say of it. */
  readonly theme: string;
  readonly closed: boolean;
}

/** Fields whose list marks are no text. */
const MARKED: ReadonlySet<RegisterField> = new Set<RegisterField>(["title", "risk", "cause", "consequence", "controls", "mitigation", "furtherActions", "theme"]);
/** Fields that hold points: what is added goes on a line of its own. */
const POINTS: ReadonlySet<RegisterField> = new Set<RegisterField>(["controls", "mitigation", "furtherActions", "consequence", "cause", "owner", "linkedActions"]);

/** A cell's text without the list marks of a list, where the field holds text of its own. */
const textFor = (field: RegisterField, cell: ViewCell): string => (MARKED.has(field) && !isCalendarDate(cell.source.value) ? withoutMarks(cell.text) : cell.text);

/** Adds a text under the register's own heading. */
export function addOther(record: RiskRecord, heading: string, text: string): void {
  const before = record.others.get(heading);
  if (text !== "" && before !== text) record.others.set(heading, before === undefined ? text : `${before}\n${text}`);
}

const GOES_ON = /^(?:\p{Ll}|[,&;)])/u;

/** Adds a cell to a record's field: more of a sentence, a further point, or, of what is rated or dated once, a text under its heading. */
export function addToField(record: RiskRecord, field: RegisterField, heading: string, cell: ViewCell): void {
  const text = textFor(field, cell);
  const before = record.fields.get(field);
  if (field === "other") addOther(record, heading, text);
  else if (!before) record.fields.set(field, { text, cells: [cell] });
  else if (before.text === text) before.cells.push(cell);
  else if (MARKED.has(field) || POINTS.has(field)) {
    const point = POINTS.has(field) && !GOES_ON.test(text);
    before.text = before.text === "" ? text : `${before.text}${point ? "\n" : " "}${text}`;
    before.cells.push(cell);
  } else addOther(record, heading, text);
  record.cells.push(cell);
}
