import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { UnreadableCode } from "../../files/unreadable-file.js";
import { zipParts } from "../files/xlsx/made-workbook.js";
import { cell, paragraph, table, wordFile } from "../files/docx/word-file.js";
import { answerOf, type Answer } from "./answer.js";
import type { Expected } from "./hostile-case.js";
import { faultsOf } from "./judge.js";
import { ACTIONS, fullPlan } from "./plan-parts.js";
import { rawZip } from "./raw-zip.js";
import { randomNumbers } from "./seed.js";

const PLAN = fullPlan();
const NAMES = Object.keys(PLAN);
const WORD = wordFile({ body: paragraph("Plan") + table([["Ref", "Action", "Due"].map((text) => cell(text)), ["1", "Dredge the basin", "Nov 2025"].map((text) => cell(text))]) });
const WORD_PARTS = Object.fromEntries(Object.entries(unzipSync(WORD)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

/** What is wrong with the answers to many files, each under what was done to it. */
async function faultsIn(files: Iterable<readonly [name: string, file: string, bytes: Uint8Array, expected?: Expected]>): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, file, bytes, expected = "answered"] of files) {
    const answer = await answerOf(file, bytes).catch((error: unknown) => error);
    const found = answer instanceof Error ? [String(answer.stack)] : faultsOf(answer as Answer, expected, file);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** The parts without which the tracker cannot be read, and what is said then. */
const NEEDED: Readonly<Record<string, UnreadableCode>> = {
  "xl/workbook.xml": "damaged",
  "xl/_rels/workbook.xml.rels": "damaged",
  "xl/worksheets/sheet1.xml": "damaged",
  "xl/worksheets/sheet2.xml": "damaged",
  "xl/sharedStrings.xml": "damaged",
};
const without = (name: string): Record<string, string> => Object.fromEntries(Object.entries(PLAN).filter(([key]) => key !== name));

describe("parts of a workbook", () => {
  it("may be missing, unless the tracker is in them", async () => {
    const files = NAMES.map((name) => [`without ${name}`, "plan.xlsx", zipParts(without(name)), NEEDED[name] ? { refused: NEEDED[name] } : { actions: ACTIONS }] as const);
    expect(await faultsIn(files)).toEqual([]);
  });

  it("may be empty, or hold any other part", async () => {
    const contents = [["nothing", ""], ["a nought", "\0"], ["a tag", "<"], ...Object.entries(PLAN)] as const;
    const files = NAMES.flatMap((name) => contents.map(([what, text]) => [`${name} with ${what}`, "plan.xlsx", zipParts({ ...PLAN, [name]: text })] as const));
    expect(await faultsIn(files)).toEqual([]);
  });

  it("may be there twice, one empty", async () => {
    const parts = Object.entries(PLAN).map(([name, data]) => ({ name, data }));
    const files = NAMES.flatMap((name) => [[{ name, data: "" }, ...parts], [...parts, { name, data: "" }]].map((all) => [`${name} twice`, "plan.xlsx", rawZip(all)] as const));
    expect(await faultsIn(files)).toEqual([]);
  });

  it("may break off anywhere", async () => {
    const cuts = NAMES.flatMap((name) => Array.from({ length: 20 }, (_, n) => [name, Math.floor(((PLAN[name]?.length ?? 0) * n) / 20)] as const));
    expect(await faultsIn(cuts.map(([name, at]) => [`${name} to ${at}`, "plan.xlsx", zipParts({ ...PLAN, [name]: PLAN[name]?.slice(0, at) ?? "" })]))).toEqual([]);
  });
});

describe("parts of a Word document", () => {
  it("may be missing, empty, any other part, or break off", async () => {
    const names = Object.keys(WORD_PARTS);
    const contents = (name: string) => ["", "<", ...Object.values(WORD_PARTS), ...Array.from({ length: 10 }, (_, n) => WORD_PARTS[name]?.slice(0, ((WORD_PARTS[name]?.length ?? 0) * n) / 10) ?? "")];
    const spoilt = names.flatMap((name) => contents(name).map((text) => [`${name} with ${text.slice(0, 60)}`, "plan.docx", zipParts({ ...WORD_PARTS, [name]: text })] as const));
    const missing = names.map((name) => [`without ${name}`, "plan.docx", zipParts(Object.fromEntries(Object.entries(WORD_PARTS).filter(([key]) => key !== name)))] as const);
    expect(await faultsIn([...spoilt, ...missing])).toEqual([]);
  });
});

const FILES: readonly (readonly [file: string, bytes: Uint8Array])[] = [["plan.xlsx", zipParts(PLAN)], ["plan.docx", WORD]];

describe.each(FILES)("the bytes of %s", (file, bytes) => {
  it("may be cut off at every hundredth: then the end is missing", async () => {
    const cuts = Array.from({ length: 99 }, (_, n) => Math.floor((bytes.length * (n + 1)) / 100));
    expect(await faultsIn(cuts.map((at) => [`cut at ${at}`, file, bytes.slice(0, at), { refused: "truncated" }]))).toEqual([]);
  });

  it("may be changed, one to four of them, anywhere", async () => {
    const random = randomNumbers();
    const changed = Array.from({ length: 400 }, () => {
      const copy = bytes.slice();
      const places = Array.from({ length: 1 + random(4) }, () => random(copy.length));
      for (const at of places) copy[at] = random(256);
      return [`changed at ${places.join(", ")}`, file, copy] as const;
    });
    expect(await faultsIn(changed)).toEqual([]);
  });
});
