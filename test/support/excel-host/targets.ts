import type { Book, BorderLine, ConditionalFormat, Note, Sheet, Table, Thread } from "./book.js";
import type { Place } from "./places.js";

/** A sheet of a workbook. */
export interface OwnSheet {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Tables of one sheet, or (sheet null) of the workbook. */
export interface OwnTables {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export interface OwnTable extends OwnSheet {
  readonly table: Table;
}

export interface OwnName {
  readonly book: Book;
  readonly name: string;
}

export interface OwnNote extends OwnSheet {
  readonly it: Note;
}

export interface OwnThread extends OwnSheet {
  readonly it: Thread;
}

export interface OwnFormat {
  readonly place: Place;
  readonly format: ConditionalFormat;
}

export interface OwnEdge {
  style: string;
  colour: string;
}

/** What stands behind an object of each class of Excel's API. */
export interface Targets {
  readonly CellValueConditionalFormat: OwnFormat;
  readonly Comment: OwnThread;
  readonly CommentCollection: Book;
  readonly CommentReply: Thread["replies"][number];
  readonly CommentReplyCollection: Thread;
  readonly ConditionalFormat: OwnFormat;
  readonly ConditionalFormatCollection: Place;
  readonly ConditionalFormatRule: OwnFormat;
  readonly ConditionalRangeBorder: OwnEdge;
  readonly ConditionalRangeBorderCollection: OwnFormat;
  readonly ConditionalRangeFill: OwnFormat;
  readonly ConditionalRangeFont: OwnFormat;
  readonly ConditionalRangeFormat: OwnFormat;
  readonly CustomConditionalFormat: OwnFormat;
  readonly DataValidation: Place;
  readonly FormatProtection: Place;
  readonly FunctionResult: number;
  readonly Functions: Book;
  readonly HeaderFooter: OwnSheet;
  readonly HeaderFooterGroup: OwnSheet;
  readonly NamedItem: OwnName;
  readonly NamedItemCollection: Book;
  readonly Note: OwnNote;
  readonly NoteCollection: OwnSheet;
  readonly PageLayout: OwnSheet;
  readonly PresetCriteriaConditionalFormat: OwnFormat;
  readonly Range: Place;
  readonly RangeAreas: Place;
  readonly RangeBorder: BorderLine;
  readonly RangeBorderCollection: Place;
  readonly RangeCollection: Place;
  readonly RangeFill: Place;
  readonly RangeFont: Place;
  readonly RangeFormat: Place;
  readonly Table: OwnTable;
  readonly TableCollection: OwnTables;
  readonly TextConditionalFormat: OwnFormat;
  readonly Workbook: Book;
  readonly Worksheet: OwnSheet;
  readonly WorksheetCollection: Book;
  readonly WorksheetFreezePanes: OwnSheet;
  readonly WorksheetProtection: OwnSheet;
}
