import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEXT_FIELDS, type Line } from "../../core/model/tracker.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { due, lines, returnFile } from "../support/made-up-return.js";
import { madeUpHost } from "../support/made-up-host.js";
import { writtenTexts } from "../support/written-texts.js";

/** In every text of every restricted line, and nowhere else; so is its due date. */
const MARK = /zqx|13 Apr(?:il)? 2017|2017-04-13|13\/04\/2017|\b42838\b/i;

/** A line that nobody outside may read, with something in every field. */
function secret(id: string, more: Partial<Line> = {}): Line {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, `Zqx${field}${id} & <co>`]));
  return {
    ...lines("| status |\n| off-track |")[0]!,
    ...texts,
    ...{ id: `ZQX${id}`, leads: [`Zqxlead${id} & <co>`], due: due("2017-04-13"), originalDue: due("2017-04-13"), statusText: `zqxstatus${id}`, circulation: "restricted", other: { Zqxcolumn: `zqxother${id}` } },
    ...more,
  };
}
const open = (table: string): Line[] => lines(`| id | ref | theme | action | lead | due | status | update | nextStep | circulation |\n${table}`);

const DOCKS = open("| D1 | 1 | Quays | Mend the quay | Harbour Master | 2018-10-31 | off-track | Stone ordered | Lay it | open |\n| D2 | 2 | Quays | Paint the rail | Harbour Master | 2018-12-20 | on-track | Paint bought | | open |");
const YARDS = open("| Y1 | 1 | Yards | Sweep the yard | Head of Service | 2018-12-10 | at-risk | Half swept | Sweep on | open |");
const OPENED: Line = { ...YARDS[0]!, id: "Y9", ref: "9", action: "Count the ropes", update: "Counted twice" };

const NOVEMBER: Readonly<Record<string, readonly Line[]>> = {
  Docks: [...DOCKS, secret("stays"), secret("goes"), secret("doubtful", { action: "Zqx move the seven old cranes from the north quay", ref: "" })],
  Yards: [...YARDS, secret("passes", { id: "Y9", ref: "9" }), secret("theme", { theme: "Yards" })],
  Wharves: [...open("| W1 | 1 | Wharves | Light the wharf | Director | 2018-11-15 | on-track | Lamps up | | open |"), secret("carried")],
};
/** One restricted line has stayed, one has gone, one has come, one may be another in other words, one is open now; the Wharves have sent nothing. */
const DECEMBER: Readonly<Record<string, readonly Line[]>> = {
  Docks: [
    { ...DOCKS[0]!, status: "complete", update: "Laid" }, { ...DOCKS[1]!, due: due("2019-01-20") },
    secret("stays", { due: due("2017-04-13"), status: "at-risk", update: "Zqx another update", action: "Zqxaction reworded", proposedDue: due("2017-04-13") }),
    secret("comes", { due: due("zqx soon"), nextStep: "", nextStepBy: "" }), secret("anew", { id: "ZQXanew", ref: "", action: "Zqx move the nine old cranes from the south quay" }),
  ],
  Yards: [...YARDS, OPENED, secret("theme", { theme: "Yards", status: "complete" })],
};

const folder = mkdtempSync(join(tmpdir(), "goldthread-"));

async function run(...args: readonly string[]): Promise<void> {
  const host = madeUpHost({ cwd: folder });
  const code = await runCli(args, host);
  expect(code, host.complaints()).toBe(0);
}

async function send(month: string, returns: Readonly<Record<string, readonly Line[]>>): Promise<void> {
  mkdirSync(join(folder, month));
  for (const [division, own] of Object.entries(returns)) {
    const themes = [...new Set(own.map(({ theme }) => theme))];
    const answers = themes.map((theme) => ({ theme, workingWell: `${theme}: brooms`, howWeKnow: `${theme}: seen`, worriedAbout: `${theme}: wind`, whatNext: `${theme}: shovels` }));
    const file = returnFile(`${division}.xlsx`, own, { division, month, contact: `${division.toLowerCase()}@example.org`, answers });
    const plan = structuredTracker(file.state === "read" ? file.trackers : [], { year: 2018, month: Number(month.slice(5)), day: 30 });
    writeFileSync(join(folder, month, `${division.toLowerCase()}.xlsx`), await writePlan(plan));
  }
}

/** Where the texts of restricted lines stand, of the files of a folder that end so. */
function found(place: string, ending: string): { files: number; where: string[] } {
  const names = readdirSync(join(folder, place)).filter((name) => name.endsWith(ending));
  const texts = names.flatMap((name) => writtenTexts(name, readFileSync(join(folder, place, name))));
  const where = texts.flatMap(({ part, text }) => {
    const at = text.search(MARK);
    return at < 0 ? [] : [`${part}: ${text.slice(Math.max(0, at - 60), at + 60)}`];
  });
  return { files: names.length, where: [...new Set(where)] };
}

beforeAll(async () => {
  await send("2018-11", NOVEMBER);
  await send("2018-12", DECEMBER);
  const leads = Object.values({ ...NOVEMBER, ...DECEMBER }).flat().map(({ lead }) => lead);
  const addresses = Object.fromEntries([...new Set([...leads, ...leads.map((lead) => lead.split(" ")[0] ?? "")])].map((lead, index) => [lead, `lead${index}@example.org`]));
  writeFileSync(join(folder, "goldthread.json"), JSON.stringify({ addresses, divisions: ["Docks", "Yards", "Wharves"] }));
  await run("consolidate", "2018-11", "-o", "summary-2018-11.xlsx");
  await run("consolidate", "2018-12", "--previous", "summary-2018-11.xlsx", "-o", "summary-2018-12.xlsx", "--html", "reports/december.html", "--docx", "reports/december.docx");
  await run("prepare", "summary-2018-12.xlsx", "-o", "prepared", "--word");
  await run("chase", "summary-2018-12.xlsx", "-o", "chase");
  await run("publish", "summary-2018-12.xlsx", "-o", "published", "--checked-by", "Head of Communications", "--docx", "--html");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a restricted line", () => {
  it("stands in the summary workbook and in its own division's return, so that the search can find it", () => {
    expect(found(".", "summary-2018-12.xlsx").where).not.toEqual([]);
    expect(found("prepared", "docks 2019-01.xlsx").where).not.toEqual([]);
  });

  it.each([
    ["the HTML report", "reports", ".html", 1],
    ["the Word report", "reports", ".docx", 1],
    ["the Word forms for partners", "prepared", ".docx", 3],
    ["the messages", "chase", ".eml", 4],
    ["the list of those without an address", "chase", ".txt", 1],
    ["the published workbook", "published", ".xlsx", 1],
    ["the published Word report", "published", ".docx", 1],
    ["the published page", "published", ".html", 1],
  ])("is not in %s", (_, place, ending, files) => {
    expect(found(place, ending)).toEqual({ files, where: [] });
  });

  it.each([
    ["reports", ".html"],
    ["reports", ".docx"],
    ["prepared", "docks 2019-01.docx"],
    ["published", ".html"],
    ["published", ".docx"],
    ["published", ".xlsx"],
  ])("is counted in %s/*%s", (place, ending) => {
    const [name = ""] = readdirSync(join(folder, place)).filter((each) => each.endsWith(ending));
    expect(writtenTexts(name, readFileSync(join(folder, place, name))).some(({ text }) => /\d+ (?:lines? (?:\w+ )?restricted|restricted lines?)|restricted lines: \d/i.test(text))).toBe(true);
  });

  it("is found however it is written", () => {
    const written = ["=5A=51=\r\n=58", `=?utf-8?B?${Buffer.from("zqx, and more words").toString("base64")}?=`, "z&#113;x", "%7Aqx", "<w:t>zq</w:t></w:r><w:r><w:t>x</w:t>"];
    for (const text of written) expect(writtenTexts("a.eml", new TextEncoder().encode(text)).some((each) => MARK.test(each.text)), text).toBe(true);
  });
});
