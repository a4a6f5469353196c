import { tidyLine } from "../parse/tidy.js";
import type { ColumnField } from "./column-names.js";
import { headingText, readContext } from "./context.js";
import { numbering, withoutMarks } from "./list-marks.js";
import type { ColumnMap } from "./map-columns.js";
import { matchHeading } from "./match-heading.js";
import type { SheetReading } from "./sheet-reading.js";
import type { FieldText, RowRecord } from "./row-record.js";
import { NO_CELLS, type ViewCell } from "./sheet-view.js";

/** A paragraph of a prose plan: the lines of the file that make it up, joined. */
interface Paragraph {
  readonly text: string;
  readonly bullet: boolean;
  readonly cells: readonly ViewCell[];
}

const BULLET = /^\s*(?:[•·▪◦●○■□‣⁃*\uf0b7\uf0a7]|[-–—]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|\d{1,2}(?:\.\d{1,2})+[.)]?\s)|^\s{3,}\S/u;
const IMPACT = /^(?:(?:and )?we (?:will|shall|['’]ll) know (?:that )?(?:we|this|it|when|if)|how (?:will we|we will|we['’]ll) know|success (?:will|looks|would|means)|what (?:success|good) (?:will )?looks? like|what will be different|the difference (?:we|this) will|(?:our )?measures? of success|we will have succeeded)/i;
const LEAD_IN = /^(?:.{0,90}\b(?:we|partners|services?|the (?:council|directorate|partnership|service|group|team|board))\s+(?:will|shall|plan to|intend to|aim to|commit to)\b.{0,160}|(?:to (?:achieve|do|deliver) this.{0,60})|what (?:we will|will we|we are going to|we need to) do.{0,40}|(?:our |key |the )?(?:commitments?|actions?|priority actions?|next steps|plans?|pledges)(?: (?:are|include|for).{0,60})?)\s*(?:by|:|by:|to:|include:?|are:?)$/i;
const BARE_LEAD_IN = /^(?:what (?:we will|will we|we are going to) do|(?:our |key )?(?:commitments|actions|pledges|promises)(?: (?:for|in|this) .{2,20})?|we will|actions we will take)$/i;
const COMMITMENT = /^(?:we|the (?:council|directorate|partnership|service|group|board)|partners|together we)\s+(?:\w+ly\s+)?(?:will|shall|commit to|pledge to|are committed to|support|strongly support|['’]ll)\b/i;
const GROUP = /^.{3,150}(?::|\bby)$/i;
const LONGEST_HEADING = 170;

const rawText = (cell: ViewCell): string => cell.source.text;

/** Paragraphs of a text grid: a line that starts in small letters right under another goes on with it. */
function paragraphs(reading: SheetReading): Paragraph[] {
  const found: { text: string; bullet: boolean; cells: ViewCell[]; last: number }[] = [];
  for (const row of reading.view.rows) {
    const [cell] = row.filled;
    if (!cell || row.filled.length > 1) continue;
    const raw = rawText(cell);
    const bullet = BULLET.test(raw) && !readContext([cell.text]);
    const previous = found.at(-1);
    const marked = /^\s*[^\p{L}\p{N}\s"'‘“(]/u.test(raw);
    if (previous && previous.last === row.row - 1 && !marked && /^\p{Ll}/u.test(cell.text) && !/[.!?:]$/.test(previous.text)) {
      previous.text = `${previous.text} ${tidyLine(cell.text)}`;
      previous.cells.push(cell);
      previous.last = row.row;
    } else found.push({ text: tidyLine(cell.text), bullet, cells: [cell], last: row.row });
  }
  return found;
}

/** What may be told of a commitment on a line of its own below it: "Lead: …", "Timescale: …". */
const DETAILS: ReadonlySet<ColumnField> = new Set<ColumnField>(["lead", "due", "start", "status", "update", "impact", "monitoring", "evidence", "risk", "baseline", "budgetLine", "nextStep"]);

function detailOf(paragraph: Paragraph): { readonly field: ColumnField; readonly text: string } | null {
  const [, label, text] = /^([^:]{3,40}):\s*(\S[\s\S]*)$/.exec(withoutMarks(paragraph.text)) ?? [];
  const best = label && text ? matchHeading(label)[0] : undefined;
  return best && text && best.score >= 0.95 && DETAILS.has(best.field) ? { field: best.field, text } : null;
}

interface Theme {
  readonly text: string;
  readonly heading: Paragraph;
  readonly body: Paragraph[];
}

/** Themes are headings with a label and a number ("Priority 1 - …"), or with a label alone that comes again ("Theme: …"). */
function themes(all: readonly Paragraph[]): Theme[] {
  const found: Theme[] = [];
  for (const paragraph of all) {
    const context = !paragraph.bullet && paragraph.text.length <= LONGEST_HEADING ? readContext([paragraph.text]) : null;
    if (context?.kind === "theme" && !/[.;]$/.test(paragraph.text.slice(0, -1))) found.push({ text: context.text, heading: paragraph, body: [] });
    else found.at(-1)?.body.push(paragraph);
  }
  if (found.length >= 2) return found;
  return untitled(all);
}

/** Without labels, the short line above a lead-in ("To achieve this we will:") is its theme. */
function untitled(all: readonly Paragraph[]): Theme[] {
  const found: Theme[] = [];
  let heading: Paragraph | null = null;
  const leadIns = all.filter((p, i) => isLeadIn(p) && all[i + 1]?.bullet).length;
  if (leadIns < 2) return [];
  for (const [i, paragraph] of all.entries()) {
    const next = all[i + 1];
    const short = !paragraph.bullet && paragraph.text.length <= 90 && !/[.:;,]$/.test(paragraph.text) && !COMMITMENT.test(paragraph.text);
    const opens = short && next !== undefined && all.slice(i + 1, i + 4).some(isLeadIn) && !all.slice(i + 1, i + 3).some((p) => !p.bullet && p !== next && p.text.length <= 60 && !/[.:;,]$/.test(p.text) && all.indexOf(p) < all.findIndex((q, j) => j > i && isLeadIn(q)));
    if (opens) {
      heading = paragraph;
      found.push({ text: headingText(numbering(paragraph.text) ? paragraph.text : paragraph.text), heading, body: [] });
    } else found.at(-1)?.body.push(paragraph);
  }
  return found;
}

const isLeadIn = (paragraph: Paragraph): boolean => !paragraph.bullet && (LEAD_IN.test(paragraph.text) || BARE_LEAD_IN.test(paragraph.text));

const NO_COLUMNS: ColumnMap = { columns: [], byField: new Map(), byColumn: new Map() };

function record(paragraph: Paragraph, theme: Theme, group: FieldText | null, impact: FieldText | null): RowRecord {
  const numbered = paragraph.bullet ? numbering(paragraph.text) : null;
  const text = numbered?.rest ?? (paragraph.bullet ? withoutMarks(paragraph.text) : paragraph.text);
  const fields = new Map<ColumnField, FieldText>([["action", { text, cells: [...paragraph.cells] }]]);
  if (numbered) fields.set("ref", { text: numbered.ref, cells: [...paragraph.cells] });
  const carried = new Set<ColumnField>();
  if (group) {
    fields.set("group", group);
    carried.add("group");
  }
  if (impact) {
    fields.set("impact", impact);
    carried.add("impact");
  }
  const marks = paragraph.cells.length > 1 ? [{ field: "action", kind: "joined" as const }] : [];
  return {
    rows: paragraph.cells.map((cell) => cell.row), hidden: false, fields, carried, ticks: [], others: [], notes: [],
    place: { theme: theme.text, themeOwner: "", group: "" }, marks, map: NO_COLUMNS, looks: NO_CELLS,
  };
}

/** What will be different, in sentences and in the bullets under them. */
function impactParts(body: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const parts = new Set<Paragraph>();
  body.forEach((sentence, at) => {
    if (sentence.bullet || !IMPACT.test(sentence.text)) return;
    parts.add(sentence);
    if (/:$/.test(sentence.text)) for (let i = at + 1; body[i]?.bullet; i++) parts.add(body[i] as Paragraph);
  });
  return parts;
}

function readTheme(theme: Theme, place: (paragraph: Paragraph, as: "field" | "context") => void): RowRecord[] {
  const records: RowRecord[] = [];
  const parts = impactParts(theme.body);
  const told = [...parts];
  const impact: FieldText | null = told.length === 0 ? null : { text: told.map((p) => (p.bullet ? withoutMarks(p.text) : p.text)).join(" "), cells: told.flatMap((p) => [...p.cells]) };
  let group: FieldText | null = null;
  for (const [i, paragraph] of theme.body.entries()) {
    if (parts.has(paragraph)) {
      place(paragraph, "field");
      continue;
    }
    const detail = detailOf(paragraph);
    const last = records.at(-1);
    if (detail && last && !last.fields.has(detail.field)) {
      last.fields.set(detail.field, { text: detail.text, cells: [...paragraph.cells] });
      for (const { row } of paragraph.cells) last.rows.push(row);
      place(paragraph, "field");
      continue;
    }
    const opens = !paragraph.bullet && nextOf(theme.body, i, parts)?.bullet === true && GROUP.test(paragraph.text);
    if (opens) {
      group = { text: headingText(paragraph.text), cells: [...paragraph.cells] };
      place(paragraph, "field");
    } else if (paragraph.bullet || COMMITMENT.test(paragraph.text)) {
      records.push(record(paragraph, theme, paragraph.bullet ? group : null, impact));
      place(paragraph, "field");
    }
  }
  return records;
}

/** The first paragraph after one that is none of the parts. */
function nextOf(body: readonly Paragraph[], index: number, parts: ReadonlySet<Paragraph>): Paragraph | undefined {
  let next = index + 1;
  while (next < body.length && parts.has(body[next] as Paragraph)) next++;
  return body[next];
}

/**
 * Reads a plan written as prose: headings with a label or number, lead-ins ("We will … by:") with bullets, commitments in plain sentences,
 * and what will be different when they are kept. Adds nothing where the text promises nothing under two such headings.
 */
export function readProse(reading: SheetReading): void {
  if (reading.view.grid.kind !== "text") return;
  const all = paragraphs(reading);
  const found = themes(all);
  const promising = found.filter((theme) => theme.body.some((p, i) => IMPACT.test(p.text) || COMMITMENT.test(p.text) || (isLeadIn(p) && theme.body[i + 1]?.bullet) || (p.bullet && theme.body[i + 1] !== undefined && detailOf(theme.body[i + 1] as Paragraph)?.field === "lead")));
  if (promising.length < 2 || promising.length < found.length * 0.5) return;
  const place = (paragraph: Paragraph, as: "field" | "context"): void => {
    for (const cell of paragraph.cells) reading.places.set(cell, as);
  };
  for (const theme of found) {
    place(theme.heading, "context");
    for (const record of readTheme(theme, place)) reading.records.push(record);
  }
  const refs = reading.records.map((r) => r.fields.get("ref")?.text).filter((ref) => ref !== undefined);
  if (new Set(refs).size < refs.length) for (const r of reading.records) r.fields.delete("ref");
}
