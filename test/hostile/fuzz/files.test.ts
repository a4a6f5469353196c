import { strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, it } from "vitest";
import { zipParts } from "../../files/xlsx/made-workbook.js";
import { cell, paragraph, run, table, wordFile } from "../../files/docx/word-file.js";
import { FUZZ_TIME } from "../seed.js";
import { fullPlan } from "../plan-parts.js";
import { rawZip } from "../raw-zip.js";
import { fuzz, isAnswered } from "./fuzz.js";
import { mutated, mutations } from "./mutations.js";

const PLAN = fullPlan();
const WORD = wordFile({
  body: paragraph("Plan", '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + table([["Ref", "Action", "Due"].map((text) => cell(text)), [cell("1"), cell(run("Dredge", '<w:b/><w:color w:val="FF0000"/>'), '<w:vMerge w:val="restart"/><w:gridSpan w:val="2"/>')]], [500, 500, 500]),
  styles: '<w:style w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:strike/></w:rPr></w:style>',
  numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
});
const WORD_PARTS = Object.fromEntries(Object.entries(unzipSync(WORD)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
const PAGE = '<html><head><style>td.a{background:#f00} p{color:red}</style></head><body><h1>Plan</h1><ol start=3><li>x</ol><table><tr><th rowspan=2>Ref<th>Action<th colspan="2">Due</tr><tr><td class=a>1<td style="color:blue">Dredge<br>it</table></body></html>';
const TEXTS = ["Ref,Action,Due,RAG\n1,Dredge the basin,Nov 2025,Red\n2,\"Paint, and so on\",TBC,G\n", "Ref   Action              Lead             Due\n1     Dredge the basin    Harbour Master   Nov 2025\n2     Paint the cranes    Head of Works    Dec 2025\n", "| Ref | Action |\n|---|---|\n| 1 | Dredge |\n", "Priority 1 - Harbour\nWe will:\n• dredge the basin\n• paint the cranes\nPriority 2 - Town\nWe will:\n• pave\n"];

const some = (parts: Readonly<Record<string, string>>) => fc.tuple(fc.constantFrom(...Object.keys(parts)), mutations).map(([name, changes]) => ({ ...parts, [name]: mutated(parts[name] ?? "", changes) }));

/** Numbers that a directory of a zip should not hold, and some that it should. */
const number = fc.oneof(fc.constantFrom(0, 1, 30, 46, 0xffff, 0x7fffffff, 0xffffffff), fc.nat(4000));
const sums = fc.record({ crc: number, packed: number, size: number, offset: number }, { requiredKeys: [] });
const lies = fc.record({ stored: fc.boolean(), streamed: fc.boolean(), sameAsBefore: fc.boolean(), flags: fc.nat(0xffff), method: fc.constantFrom(0, 8, 9, 12, 99), directory: sums, local: sums }, { requiredKeys: [] });
const liar = fc.tuple(fc.constantFrom(...Object.keys(PLAN)), lies, fc.string({ unit: "binary", maxLength: 30 })).map(([name, lie, comment]) => rawZip(Object.entries(PLAN).map(([key, data]) => ({ name: key, data, ...(key === name ? lie : {}) })), comment));

/** The end of a zip, where its directory stands, with some bytes changed. */
const spoilt = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }).map((changes) => {
  const bytes = zipParts(PLAN);
  const directory = 100 * Object.keys(PLAN).length;
  for (const [at, byte] of changes) bytes[bytes.length - 1 - (at % directory)] = byte;
  return bytes;
});

describe("files changed at random are answered", () => {
  const timeout = FUZZ_TIME + 30_000;
  it("the XML of a workbook", () => fuzz(some(PLAN), (parts) => isAnswered("plan.xlsx", zipParts(parts))), timeout);
  it("the XML of a Word document", () => fuzz(some(WORD_PARTS), (parts) => isAnswered("plan.docx", zipParts(parts))), timeout);
  it("the headers of a zip", () => fuzz(fc.oneof(liar, spoilt), (bytes) => isAnswered("plan.xlsx", bytes)), timeout);
  it("pages", () => fuzz(mutations, (changes) => isAnswered("plan.html", strToU8(mutated(PAGE, changes)))), timeout);
  it("texts", () => fuzz(fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom("csv", "txt", "tsv"), mutations), ([text, extension, changes]) => isAnswered(`plan.${extension}`, strToU8(mutated(text, changes)))), timeout);
});
