import { BLOCKS } from "./blocks.js";
import { DATES } from "./dates.js";
import { DOCUMENTS } from "./documents.js";
import { EXPORTS } from "./exports.js";
import { HEADERS } from "./headers.js";
import { HEADINGS } from "./headings.js";
import type { Layout } from "./layout.js";
import { LEGENDS } from "./legends.js";
import { MERGES } from "./merges.js";
import { PROSE } from "./prose.js";
import { SHEETS } from "./sheets.js";
import { STATUS_COLUMNS } from "./status-columns.js";
import { STATUSES } from "./statuses.js";
import { SURROUNDINGS } from "./surroundings.js";

export const LAYOUTS: readonly Layout[] = [
  ...HEADINGS, ...HEADERS, ...STATUSES, ...STATUS_COLUMNS, ...LEGENDS, ...MERGES, ...BLOCKS, ...SHEETS, ...DATES, ...EXPORTS, ...DOCUMENTS, ...PROSE, ...SURROUNDINGS,
];
