import { strToU8, zipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSummary } from "../../core/consolidate/read-summary.js";
import { readFile } from "../../files/read-file.js";
import { cell, table, wordFile } from "../files/docx/word-file.js";
import { workbookBytes } from "../files/xlsx/made-workbook.js";
import { runCommand } from "../support/run-command.js";

const FILES = 1000;
const BAD = 50;
const LINES = 2;

const latin = (text: string): Uint8Array => strToU8(text, true);
const zip = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const office = (type: string): Uint8Array => zip({ "[Content_Types].xml": `<Types><Override PartName="/x" ContentType="application/vnd.${type}"/></Types>`, x: "" });
/** An OLE compound file, as far as its first bytes and the name of one stream go. */
const compound = (stream: string): Uint8Array => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${[...stream].join("\0")}\0\0\0`);
/** Bytes that are the same in every run, and no kind of file. */
const garbage = (seed: string, length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => createHash("sha256").update(`${seed} ${index >> 5}`).digest()[index & 31] ?? 0);
const PNG = latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
const PDF = latin("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");

const TEXTS = ["Ref", "Action", "Lead", "Due date", "RAG", "1", "Mend the quay", "Head of Works", "31 January 2019", "Amber", "2", "Light the buoys", "Harbour Master", "31 March 2019", "Red"];
const rows = <Row>(row: (cells: string[], index: number) => Row): Row[] => [0, 1, 2].map((index) => row(TEXTS.slice(index * 5, index * 5 + 5), index + 1));
const delimited = (sign: string): string => rows((cells) => cells.join(sign)).join("\n");
const workbook = (): Uint8Array => workbookBytes({ sheets: rows((cells, row) => `<row r="${row}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`).join("") });
const document = (): Uint8Array => wordFile({ body: table(rows((cells) => cells.map((text) => cell(text)))) });
const page = (): string => `<table>${rows((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

/** Every kind that a return comes in, most of them plain: to read is not what is tried here. */
const GOOD: readonly (readonly [extension: string, bytes: () => Uint8Array | string])[] = [["xlsx", workbook], ["docx", document], ["html", page], ["tsv", () => delimited("\t")], ...Array.from({ length: 16 }, () => ["csv", () => delimited(",")] as const)];

/** A workbook of some kilobytes that is forty megabytes of blanks. */
const bomb = (): Uint8Array => workbookBytes({ sheets: `<row r="1"><c r="A1" t="str"><v>${" ".repeat(40_000_000)}</v></c></row>` });
const unsound = (part: string, text: string | null): Uint8Array => workbookBytes({ sheets: '<row r="1"><c><v>1</v></c></row>', parts: { [part]: text } });

/** Files that no reader can read, by what is wrong with them. */
const UNREADABLE: readonly (readonly [extension: string, bytes: () => Uint8Array | string])[] = [
  ...[30, 200, 900].map((length) => ["xlsx", () => workbook().slice(0, length)] as const),
  ...[30, 200, 900].map((length) => ["docx", () => document().slice(0, length)] as const),
  ...["xlsx", "docx"].map((extension) => [extension, () => compound("EncryptedPackage")] as const),
  ...["xls", "xlsx"].map((extension) => [extension, () => compound("Workbook")] as const),
  ...["doc", "docx"].map((extension) => [extension, () => compound("WordDocument")] as const),
  ["xls", () => compound("Nothing known")], ["xlsb", () => office("ms-excel.sheet.binary.macroEnabled.main")], ["ods", () => zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })], ["msg", () => compound("__nameid_version1.0")],
  ...["pdf", "xlsx", "docx", "csv"].map((extension) => [extension, () => PDF] as const),
  ...["xlsx", "docx", "csv"].map((extension) => [extension, () => PNG] as const),
  ...["xlsx", "docx", "csv", "html"].map((extension) => [extension, () => ""] as const),
  ...["xlsx", "docx", "txt"].map((extension) => [extension, () => garbage(extension, 5000)] as const),
  ["xlsx", bomb], ["xlsx", document], ["docx", workbook], ["xlsx", () => zip({ "notes.txt": "hello" })], ["xlsx", () => "<html><body>Please sign in</body></html>"], ["docx", () => "Not found"],
  ["xlsx", () => unsound("xl/worksheets/sheet1.xml", null)], ["xlsx", () => unsound("xl/workbook.xml", "<document/>")], ["xlsx", () => unsound("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")],
  ["xlsx", () => new Uint8Array(4096)], ["txt", () => " \r\n\t\n"], ["rtf", () => "{\\rtf1\\ansi Plan}"], ["xlsx", () => workbook().map((byte, index) => (index > 100 ? byte ^ 0xff : byte))],
];

/** What is no file at all, or none that may be read. */
const ODD: Readonly<Record<string, (folder: string, name: string) => unknown>> = {
  "a-folder.xlsx": (folder, name) => mkdirSync(join(folder, name)),
  "leads-nowhere.xlsx": (folder, name) => symlinkSync(join(folder, "gone.xlsx"), join(folder, name)),
  "leads-out.csv": (folder, name) => symlinkSync(join(folder, "..", "elsewhere.csv"), join(folder, name)),
  "a-pipe.xlsx": (folder, name) => spawnSync("mkfifo", [join(folder, name)]),
  ".in-the-cloud.xlsx.icloud": (folder, name) => writeFileSync(join(folder, name), "bplist00"),
  "~$open.xlsx": (folder, name) => writeFileSync(join(folder, name), "somebody"),
  "forbidden.csv": (folder, name) => {
    writeFileSync(join(folder, name), "");
    chmodSync(join(folder, name), 0);
  },
};

const root = mkdtempSync(join(tmpdir(), "goldthread-"));
const folder = join(root, "2018-12");
const bad = new Set<string>();
let before: readonly string[] = [];

/** Names, sizes and contents of all files that lie in the folder. */
function inputs(): string[] {
  return readdirSync(folder).sort().map((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return `${name} ${found?.isFile() ? createHash("sha256").update(readFileSync(join(folder, name))).digest("hex") : "no file"}`;
  });
}

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(root, "elsewhere.csv"), delimited(","));
  const made = new Map(GOOD.map(([extension, bytes]) => [extension, bytes()]));
  UNREADABLE.forEach(([extension, bytes], index) => {
    const name = `bad-${String(index).padStart(2, "0")}.${extension}`;
    writeFileSync(join(folder, name), bytes());
    bad.add(name);
  });
  for (const [name, make] of Object.entries(ODD)) {
    make(folder, name);
    bad.add(name);
  }
  for (let index = 0; index < FILES - BAD; index++) {
    const extension = GOOD[index % GOOD.length]?.[0] ?? "csv";
    writeFileSync(join(folder, `quay-${String(index).padStart(3, "0")}.${extension}`), made.get(extension) ?? "");
  }
  before = inputs();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("are as many as they should be", () => {
  expect(bad.size).toBe(BAD);
  expect(before).toHaveLength(FILES);
});

it("a thousand returns of which fifty are bad: those fifty are reported, each with its sentence, and all the others are in the summary", { timeout: 120_000 }, async () => {
  const { code, results, complaints } = await runCommand(root, "consolidate", "2018-12", "-o", "summary.xlsx");
  expect(code).toBe(0);
  const told = results.split("\n").flatMap((row) => {
    const [, passed, why, rejected, reason] = /^ {2}(?:passed over (.+?): (.+)|.*? {2}(\S.*) rejected\. (.+))$/.exec(row) ?? [];
    return passed === undefined && rejected === undefined ? [] : [{ name: passed ?? rejected ?? "", sentence: why ?? reason ?? "" }];
  });
  expect(told.map(({ name }) => name).sort()).toEqual([...bad].sort());
  for (const { sentence } of told) expect(sentence).toMatch(/[a-z].*\.$/);
  expect(results + complaints).not.toContain("fault of Goldthread");
  expect(results).toContain(`${FILES - BAD} returns used, of `);
  const summary = readSummary(await readFile("summary.xlsx", readFileSync(join(root, "summary.xlsx"))));
  expect(summary?.returns.filter(({ state }) => state === "received").map(({ file, lines }) => `${file} ${lines}`).sort()).toEqual(before.map((each) => each.split(" ")[0] ?? "").filter((name) => !bad.has(name)).map((name) => `${name} ${LINES}`));
  expect(summary?.totals.lines).toBe((FILES - BAD) * LINES);
  expect(inputs()).toEqual(before);
});

it("a check of the same folder complains of the same fifty, once each, and has findings of all the others", { timeout: 120_000 }, async () => {
  const { code, results, complaints } = await runCommand(root, "check", "2018-12", "--json");
  expect(code).toBe(1);
  const said = complaints.split("\n");
  for (const name of bad) expect(said.filter((line) => line.includes(name) && !/^\d+ of \d+: /.test(line)), name).toHaveLength(1);
  const { trackers } = JSON.parse(results) as { trackers: { source: { file: string }; lines: unknown[] }[] };
  expect(new Set(trackers.filter(({ lines }) => lines.length === LINES).map(({ source }) => source.file)).size).toBe(FILES - BAD);
  expect(inputs()).toEqual(before);
});
