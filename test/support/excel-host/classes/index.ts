import type { RemoteClass } from "../remote-class.js";
import type { Targets } from "../targets.js";
import { COMMENT, COMMENTS, NOTE, NOTES, REPLIES, REPLY } from "./comments.js";
import { CONDITIONAL_BORDER, CONDITIONAL_BORDERS, CONDITIONAL_FILL, CONDITIONAL_FONT, CONDITIONAL_FORMAT, CONDITIONAL_FORMATS, CONDITIONAL_RANGE_FORMAT, CONDITIONAL_RULE, CUSTOM_FORMAT, PRESET_FORMAT, TEXT_FORMAT, VALUE_FORMAT } from "./conditional-formats.js";
import { DATA_VALIDATION } from "./data-validation.js";
import { FREEZE_PANES } from "./freeze-panes.js";
import { NAMED_ITEM, NAMES } from "./names.js";
import { HEADERS_FOOTERS, HEADER_FOOTER, PAGE_LAYOUT } from "./page-layout.js";
import { RANGES, RANGE_AREAS } from "./range-areas.js";
import { FORMAT_PROTECTION, RANGE_BORDER, RANGE_BORDERS, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./range-format.js";
import { RANGE } from "./range.js";
import { TABLE, TABLES } from "./tables.js";
import { FUNCTIONS, FUNCTION_RESULT, WORKBOOK, WORKSHEETS } from "./workbook.js";
import { PROTECTION, WORKSHEET } from "./worksheet.js";

/** Every class that the fake has. They lead to each other by name, so that no file needs all the others. */
const ALL: { readonly [Name in keyof Targets]: RemoteClass<Targets[Name]> } = {
  CellValueConditionalFormat: VALUE_FORMAT,
  Comment: COMMENT,
  CommentCollection: COMMENTS,
  CommentReply: REPLY,
  CommentReplyCollection: REPLIES,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormatRule: CONDITIONAL_RULE,
  ConditionalRangeBorder: CONDITIONAL_BORDER,
  ConditionalRangeBorderCollection: CONDITIONAL_BORDERS,
  ConditionalRangeFill: CONDITIONAL_FILL,
  ConditionalRangeFont: CONDITIONAL_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CustomConditionalFormat: CUSTOM_FORMAT,
  DataValidation: DATA_VALIDATION,
  FormatProtection: FORMAT_PROTECTION,
  FunctionResult: FUNCTION_RESULT,
  Functions: FUNCTIONS,
  HeaderFooter: HEADER_FOOTER,
  HeaderFooterGroup: HEADERS_FOOTERS,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMES,
  Note: NOTE,
  NoteCollection: NOTES,
  PageLayout: PAGE_LAYOUT,
  PresetCriteriaConditionalFormat: PRESET_FORMAT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDERS,
  RangeCollection: RANGES,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Table: TABLE,
  TableCollection: TABLES,
  TextConditionalFormat: TEXT_FORMAT,
  Workbook: WORKBOOK,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEETS,
  WorksheetFreezePanes: FREEZE_PANES,
  WorksheetProtection: PROTECTION,
};

export const CLASSES = ALL as Readonly<Record<keyof Targets, RemoteClass<never>>>;
