import fc from "fast-check";
import type { Area } from "../../core/grid/address.js";
import { PLAIN_LOOK, type Cell, type CellValue, type Grid, type GridKind, type Look } from "../../core/grid/grid.js";

/** A sheet as people make them: titles, a key, tables with headings in any order, blanks, merges, notes. */
export interface GeneratedSheet {
  readonly grid: Grid;
  /** The cells that hold text. */
  readonly filled: readonly Cell[];
}

interface Content {
  readonly text: string;
  readonly value?: CellValue;
  readonly look?: Partial<Look>;
}

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  ref: ["Ref", "No.", "ID", ""],
  theme: ["Theme", "Area", "Workstream", "PRIORITY"],
  action: ["Action", "What will we do?", "Deliverable", "Key actions / milestones", "Task"],
  milestone: ["Milestone", "Steps"],
  lead: ["Lead", "Who?", "Accountable", "RESPONSIBLE OFFICER"],
  start: ["Start", "Start date"],
  due: ["Due", "By when?", "Target date", "Timescale"],
  status: ["RAG", "Status", "BRAG rating"],
  update: ["Progress", "Latest position", "Comments"],
  unknown: ["Ward", "Cost code", "Wibble", "Ward"],
};

const STATUS_WORDS = ["Green", "Amber", "Red", "Complete", "Not started", "On track", "G", "Timing tbc", "zzz"];
const DUE_WORDS = ["Dec 25", "31/03/2026", "Ongoing", "Q3 2025-26", "asap", "TBC", "-"];
const LEAD_WORDS = ["Head of Care", "HoC/TM", "Team Managers and IRO Manager", "nobody yet"];
const FILLS = [null, "#FFFFFF", "#C00000", "#92D050", "#FFFF00", "#D9D9D9"];

const sentence = fc.tuple(fc.constantFrom("Review", "Agree", "Train", "Write to", "- Check", "3. Move", "<b>Ask</b>"), fc.nat(99999)).map(([verb, n]) => `${verb} panel${n}`);

function contentOf(kind: string): fc.Arbitrary<Content> {
  const look = fc.constantFrom(...FILLS).map((fill) => ({ fill }));
  if (kind === "status") return fc.record({ text: fc.constantFrom("", ...STATUS_WORDS), look });
  if (kind === "due" || kind === "start") {
    const date = fc.record({ year: fc.integer({ min: 2024, max: 2026 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
      .map((value) => ({ text: `${String(value.day).padStart(2, "0")}/${String(value.month).padStart(2, "0")}/${value.year}`, value, look: { format: "dd/mm/yyyy" } }));
    return fc.oneof(date, fc.constantFrom("", ...DUE_WORDS).map((text) => ({ text })));
  }
  if (kind === "lead") return fc.constantFrom("", ...LEAD_WORDS).map((text) => ({ text }));
  if (kind === "ref") return fc.oneof(fc.constant({ text: "" }), fc.nat(200).map((n) => ({ text: String(n), value: n })), fc.nat(20).map((n) => ({ text: `A${n}` })), fc.nat(20).map((n) => ({ text: `${n}.` })));
  return fc.oneof({ weight: 4, arbitrary: sentence.map((text) => ({ text })) }, { weight: 1, arbitrary: fc.constantFrom({ text: "" }, { text: "  " }) });
}

const title = fc.nat(9999).map((n) => `Improvement plan number${n}`);
const stray = fc.oneof(title, sentence, fc.constantFrom("Theme 2: Care", "Theme owner: Head of Care", "Total", "Signed off by:", "Page 3", "RED = off track", "Note: see above"));

/** A row of loose cells: at most three, anywhere. */
const looseRow = fc.array(fc.record({ column: fc.integer({ min: 1, max: 8 }), text: stray, bold: fc.boolean() }), { minLength: 1, maxLength: 3 }).map((cells) => {
  const row: Content[] = [];
  for (const { column, text, bold } of cells) row[column - 1] = { text, look: { bold } };
  return row;
});

const legendRow = fc.record({ fill: fc.constantFrom("#C00000", "#FFC000", "#92D050"), meaning: fc.constantFrom("Overdue", "At risk", "On track", "Complete"), offset: fc.nat(6) }).map(({ fill, meaning, offset }) => {
  const row: Content[] = [];
  row[offset] = { text: "", look: { fill } };
  row[offset + 1] = { text: meaning };
  return row;
});

type Row = readonly (Content | undefined)[];

interface Block {
  readonly rows: readonly Row[];
  /** Vertical merges: rows and a column of the block, from 0. */
  readonly merges: readonly Area[];
}

const table: fc.Arbitrary<Block> = fc
  .tuple(fc.shuffledSubarray(Object.keys(HEADINGS), { minLength: 2 }), fc.nat(3), fc.nat(2), fc.integer({ min: 0, max: 7 }), fc.nat(9))
  .chain(([kinds, choice, indent, height, repeatAt]) => {
    const header: Row = [...new Array<undefined>(indent).fill(undefined), ...kinds.map((kind) => ({ text: HEADINGS[kind]?.[choice % (HEADINGS[kind]?.length ?? 1)] ?? "", look: { bold: true } }))];
    const row = fc.tuple(...kinds.map(contentOf)).map((cells): Row => [...new Array<undefined>(indent).fill(undefined), ...cells]);
    const bodyRow = fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: looseRow }, { weight: 1, arbitrary: fc.constant<Row>([]) });
    return fc.record({ body: fc.array(bodyRow, { minLength: height, maxLength: height }), mergeAt: fc.nat(5), merged: fc.boolean() }).map(({ body, mergeAt, merged }): Block => {
      const rows = [header, ...body];
      if (repeatAt < body.length) rows.splice(repeatAt + 1, 0, header);
      return { rows, merges: merged && mergeAt + 3 <= rows.length ? [{ top: mergeAt + 1, bottom: mergeAt + 2, left: indent + 1, right: indent + 1 }] : [] };
    });
  });

const loose: fc.Arbitrary<Block> = fc.array(fc.oneof(looseRow, legendRow, fc.constant<Row>([])), { maxLength: 4 }).map((rows) => ({ rows, merges: [] }));

function sheetOf(blocks: readonly Block[], kind: GridKind, hidden: ReadonlySet<number>): GeneratedSheet {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  let above = 0;
  for (const { rows, merges: within } of blocks) {
    const covered = (row: number, column: number) => within.some((area) => row > area.top && row <= area.bottom && column >= area.left && column <= area.right);
    rows.forEach((row, i) => row.forEach((content, j) => {
      if (!content || covered(i, j + 1)) return;
      const { text, value = text, look = {} } = content;
      if (text === "" && !look.fill) return;
      cells.push({ row: above + i + 1, column: j + 1, text, value: text === "" ? null : value, look: { ...PLAIN_LOOK, ...look } });
    }));
    merges.push(...within.map((area) => ({ ...area, top: area.top + above + 1, bottom: area.bottom + above + 1 })));
    above += rows.length;
  }
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) => ({ row, hidden: hidden.has(row), cells: cells.filter((cell) => cell.row === row) }));
  const grid: Grid = { kind, sheet: kind === "text" ? "" : "Plan", hidden: false, rows, merges, tables: [], hiddenColumns: [] };
  return { grid, filled: cells.filter(({ text }) => text.trim() !== "") };
}

/** Sheets of every sort: some hold a tracker, some two, some only scraps. */
export const aSheet: fc.Arbitrary<GeneratedSheet> = fc
  .record({
    blocks: fc.tuple(loose, table, loose, fc.option(table), loose).map((blocks) => blocks.filter((block) => block !== null)),
    kind: fc.constantFrom<GridKind>("sheet", "sheet", "table", "text"),
    hidden: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
  })
  .map(({ blocks, kind, hidden }) => sheetOf(blocks, kind, new Set(hidden)));
