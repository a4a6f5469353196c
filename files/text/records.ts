import { largest } from "../../core/model/extremes.js";

/** What may stand between the fields of a record. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How many records are looked at to find a delimiter. */
const SAMPLE = 200;

/**
 * The records of a delimited text (RFC 4180): a field in quotes may hold delimiters, line breaks and doubled quotes.
 * A quote that is not closed before a delimiter or the end of a line is a quote and nothing more, so that a stray one never swallows the rest of the file.
 */
export function parseRecords(text: string, delimiter: Delimiter, most = Infinity): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const field = quotedField(text, at, delimiter) ?? plainField(text, at, delimiter);
    record.push(field.text);
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      record.push("");
    } else {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    records.push(record);
    record = [];
  }
  return records;
}

interface Field {
  readonly text: string;
  /** Where the delimiter or the line break after it stands. */
  readonly end: number;
}

function quotedField(text: string, start: number, delimiter: Delimiter): Field | null {
  if (text[start] !== '"') return null;
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const next = text[close + 1] ?? "\n";
  return next === delimiter || next === "\n" || next === "\r" ? { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 } : null;
}

function plainField(text: string, start: number, delimiter: Delimiter): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { text: text.slice(start, end), end };
}

/** The delimiter that makes the widest, most regular table of a text; a comma when none makes one. */
export function likelyDelimiter(text: string): Delimiter {
  const weights = DELIMITERS.map((delimiter) => weight(parseRecords(text, delimiter, SAMPLE)));
  const best = weights.indexOf(Math.max(...weights));
  return DELIMITERS[best] ?? ",";
}

/** Fields gained, in the records that have the commonest number of them. */
function weight(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return largest([...counts].map(([length, times]) => (length - 1) * times), 0);
}

/** The delimiter of a text that is a table from its first line to its last, as spreadsheets save them; null when it is something else. */
export function certainDelimiter(text: string): Delimiter | null {
  const regular = DELIMITERS.filter((delimiter) => {
    const records = parseRecords(text, delimiter).filter((fields) => fields.length > 1 || fields[0]?.trim() !== "");
    const width = records[0]?.length ?? 0;
    // Two commas in every sentence are no table, two tabs are.
    return records.length >= 2 && width >= (delimiter === "\t" ? 2 : 3) && records.every((fields) => fields.length === width);
  });
  return regular.at(-1) ?? null;
}
