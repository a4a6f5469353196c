import { BESIDE_AND_BELOW } from "./beside-and-below.js";
import { BLOCKS } from "./blocks.js";
import { COLOUR_KEYS } from "./colour-keys.js";
import { COLUMN_ORDER } from "./column-order.js";
import { DATES } from "./dates.js";
import { DOCUMENTS } from "./documents.js";
import { EXPORTS } from "./exports.js";
import { HEADERS } from "./headers.js";
import { HEADINGS } from "./headings.js";
import type { Layout } from "./layout.js";
import { LEGENDS } from "./legends.js";
import { LETTER_KEYS } from "./letter-keys.js";
import { MEETINGS } from "./meetings.js";
import { MERGES } from "./merges.js";
import { MONTH_COLUMNS } from "./month-columns.js";
import { NESTED_ROWS } from "./nested-rows.js";
import { OTHER_SHEETS } from "./other-sheets.js";
import { PLAIN_TEXT } from "./plain-text.js";
import { PROSE } from "./prose.js";
import { RECORDS } from "./records.js";
import { SECTOR_WORDING } from "./sector-wording.js";
import { SHEETS } from "./sheets.js";
import { STATUS_COLUMNS } from "./status-columns.js";
import { STATUS_WORDS } from "./status-words.js";
import { STATUSES } from "./statuses.js";
import { SURROUNDINGS } from "./surroundings.js";
import { SYSTEM_EXPORTS } from "./system-exports.js";
import { WORD_AND_MAIL } from "./word-and-mail.js";

export const LAYOUTS: readonly Layout[] = [
  ...HEADINGS, ...HEADERS, ...STATUSES, ...STATUS_COLUMNS, ...LEGENDS, ...MERGES, ...BLOCKS, ...SHEETS, ...DATES, ...EXPORTS, ...DOCUMENTS, ...PROSE, ...SURROUNDINGS,
  ...SECTOR_WORDING, ...COLOUR_KEYS, ...LETTER_KEYS, ...STATUS_WORDS, ...MONTH_COLUMNS, ...BESIDE_AND_BELOW, ...OTHER_SHEETS,
  ...MEETINGS, ...SYSTEM_EXPORTS, ...WORD_AND_MAIL, ...RECORDS, ...PLAIN_TEXT, ...COLUMN_ORDER, ...NESTED_ROWS,
];
