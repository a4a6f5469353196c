import { CELLS } from "./corpus/cells.js";
import { HTML } from "./corpus/html.js";
import { KINDS } from "./corpus/kinds.js";
import { PACKAGES } from "./corpus/packages.js";
import { SHEETS } from "./corpus/sheets.js";
import { TEXT } from "./corpus/text.js";
import { WORD } from "./corpus/word.js";
import { XML } from "./corpus/xml.js";
import { ZIPS } from "./corpus/zips.js";
import type { HostileCase } from "./hostile-case.js";

export const WORKBOOKS: readonly HostileCase[] = [...ZIPS, ...XML, ...PACKAGES, ...CELLS, ...SHEETS];

export const DOCUMENTS: readonly HostileCase[] = [...WORD, ...HTML, ...TEXT, ...KINDS];

/** Every file of the corpus, made when it is asked for. */
export const CORPUS: readonly HostileCase[] = [...WORKBOOKS, ...DOCUMENTS];
