import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignedTables } from "../../../files/text/aligned-tables.js";
import { readText } from "../../../files/text/read-text.js";
import { showGrid } from "../../support/show-grid.js";

const shown = (text: string): string[] => readText(text).grids.flatMap(showGrid);
const asLines = (text: string): string[] => text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [`${at + 1}: ${line}`]));

describe("tables between bars", () => {
  it.each<[string, string, string[]]>([
    ["a ruled table under a line of text", "Notes\n\n| Ref | Action |\n|---|:--:|\n| 1 | Open a hub |\n", ["1: Notes", "3: Ref | Action", "5: 1 | Open a hub"]],
    ["no bars at the ends", "Ref | Action | Due\n----|--------|----\n1 | Plan | May\n2 | Act |\n", ["1: Ref | Action | Due", "3: 1 | Plan | May", "4: 2 | Act"]],
    ["no rule, as many cells in each row", "|Ref|Due|\n|1|May|\n", ["1: Ref | Due", "2: 1 | May"]],
    ["an empty cell", "| Ref | Action | Due |\n| 1 |  | May |\n", ["1: Ref | Action | Due", "2: 1=1 | 3=May"]],
    ["a literal bar", "| Ref | Form |\n|---|---|\n| 1 | A \\| B |\n", ["1: Ref | Form", "3: 1 | A | B"]],
    ["rules above and between, as databases print", "+---+----+\n| 1 | a  |\n+---+----+\n| 2 | b  |\n+---+----+\n", ["2: 1 | a", "4: 2 | b"]],
    ["one line with bars is a line", "Westmoor|Plan|2025\nWe will open hubs.\n", ["1: Westmoor|Plan|2025", "2: We will open hubs."]],
    ["different numbers of bars are lines", "a|b|c\na|b|c|d\n", ["1: a|b|c", "2: a|b|c|d"]],
    ["a rule under a table is a line", "|a|b|\n|c|d|\n-----\n", ["1: a | b", "2: c | d", "3: -----"]],
    ["a rule under a sentence is a rule", "We will open hubs.\n------------------\n", ["1: We will open hubs.", "2: ------------------"]],
  ])("%s", (_, text, rows) => {
    expect(shown(text)).toEqual(rows);
  });

  it("any cells come back", () => {
    const cell = fc.stringMatching(/^[a-z£|.0-9]([a-z£| .0-9]{0,8}[a-z£|.0-9])?$/);
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((row) => `| ${row.map((each) => each.replaceAll("|", "\\|")).join(" | ")} |\n`).join("");
        expect(readText(text).grids.map((grid) => grid.rows.map(({ cells }) => cells.map((each) => each.text)))).toEqual([table]);
      }),
    );
  });
});

const TOP = `
Ref    Action to be taken                 Lead officer       Due          RAG
1      Open a drop-in for young parents   Hubs Manager       30 June      On track
       at the library, every Saturday                        2025
       of the month
2      Publish the offer                  Commissioning      Sept 2025    Complete
                                          Manager
3      Agree the route with the           Head of Health     May 2026     Delayed
       health visiting service
`;

const BOTTOM = `
Ref    Action to be taken                 Lead officer       Due          RAG
       Open a drop-in for young parents
1      at the library, every Saturday     Hubs Manager       June 2025    On track
                                          Commissioning
2      Publish the offer                  Manager            Sept 2025    Complete
       Agree the route with the many
3      health visiting services           Head of Health     May 2026     Delayed
`;

const MIDDLE = `
Ref    Action to be taken                 Lead officer       Due          RAG
       Open a drop-in for young parents
1      at the library, every Saturday     Hubs Manager       June 2025    On track
       of the month
                                          Commissioning
2      Publish the offer                                     Sept 2025    Complete
                                          Manager
3      Write to schools                   Head of Health     May 2026     Delayed
`;

const HEADS = "Ref | Action to be taken | Lead officer | Due | RAG";

describe("columns aligned by spaces", () => {
  it.each<[string, string, string[]]>([
    ["a row a line", "Plan\n\nRef   Action           Due\n1     Open the hubs    May 2025\n2     Write            June 2025\n\n              Page 1\n", [
      "1: Plan", "3: Ref | Action | Due", "4: 1 | Open the hubs | May 2025", "5: 2 | Write | June 2025", "7:               Page 1",
    ]],
    ["cells at the top of their rows", TOP, [
      `2: ${HEADS}`, "3: 1 | Open a drop-in for young parents at the library, every Saturday of the month | Hubs Manager | 30 June 2025 | On track",
      "6: 2 | Publish the offer | Commissioning Manager | Sept 2025 | Complete", "8: 3 | Agree the route with the health visiting service | Head of Health | May 2026 | Delayed",
    ]],
    ["cells at the bottom of their rows", BOTTOM, [
      `2: ${HEADS}`, "3: 1 | Open a drop-in for young parents at the library, every Saturday | Hubs Manager | June 2025 | On track",
      "5: 2 | Publish the offer | Commissioning Manager | Sept 2025 | Complete", "7: 3 | Agree the route with the many health visiting services | Head of Health | May 2026 | Delayed",
    ]],
    ["cells in the middle of their rows", MIDDLE, [
      `2: ${HEADS}`, "3: 1 | Open a drop-in for young parents at the library, every Saturday of the month | Hubs Manager | June 2025 | On track",
      "6: 2 | Publish the offer | Commissioning Manager | Sept 2025 | Complete", "9: 3 | Write to schools | Head of Health | May 2026 | Delayed",
    ]],
    ["headings over several lines", "      Action to be       Lead\nRef                                  Due date\n      taken by us        officer\n1     Open the hubs      Manager     May 2025\n2     Write to all       Adviser     June 2025\n", [
      "1: Ref | Action to be taken by us | Lead officer | Due date", "4: 1 | Open the hubs | Manager | May 2025", "5: 2 | Write to all | Adviser | June 2025",
    ]],
    ["full cells that touch the next", "Ref   Action                Lead       Due\n1     Open the hubs         Manager    May 2025\n2     Write to the schools Adviser     June 2025\n3     Agree a protocol      Team Lead 30 June 2025\n", [
      "1: Ref | Action | Lead | Due", "2: 1 | Open the hubs | Manager | May 2025", "3: 2 | Write to the schools | Adviser | June 2025", "4: 3 | Agree a protocol | Team Lead | 30 June 2025",
    ]],
    ["a heading across the columns", "Ref   Action            Due\nTheme 1: early help for every family in the town\n1     Open the hubs     May 2025\n2     Write             June 2025\n", [
      "1: Ref | Action | Due", "2: Theme 1: early help for every family in the town", "3: 1 | Open the hubs | May 2025", "4: 2 | Write | June 2025",
    ]],
    ["rows of one theme are rows of their own", "Theme     What we do          Who        When\nHelp      Open the hubs       Manager    May 2025\n          Write               Adviser    June 2025\nHomes     Visit every home    Lead       July 2025\n", [
      "1: Theme | What we do | Who | When", "2: Help | Open the hubs | Manager | May 2025", "3: 2=Write | 3=Adviser | 4=June 2025", "4: Homes | Visit every home | Lead | July 2025",
    ]],
    ["rows under a theme, some broken over lines", "Theme     What we do          Who        When\nHelp      Open the hubs in    Manager    May 2025\n          the town\n          Write to schools    Adviser    June 2025\n          Ring every family   Adviser    July 2025\n          in the town\n", [
      "1: Theme | What we do | Who | When", "2: Help | Open the hubs in the town | Manager | May 2025", "4: 2=Write to schools | 3=Adviser | 4=June 2025", "5: 2=Ring every family in the town | 3=Adviser | 4=July 2025",
    ]],
    ["items under a theme", "Theme     What we do          Who        When\nHelp      a) open the hubs    Manager    May 2025\n          b) write\nHomes     c) visit            Lead       July 2025\n", [
      "1: Theme | What we do | Who | When", "2: Help | a) open the hubs | Manager | May 2025", "3: 2=b) write", "4: Homes | c) visit | Lead | July 2025",
    ]],
    ["a list in a cell", "Ref   Action               Due\n1     Open the hubs:       May 2025\n      • North\n      • South, with the\n      library\n2     Write to schools     June 2025\n", [
      "1: Ref | Action | Due", "2: 1 | Open the hubs:⏎• North⏎• South, with the library | May 2025", "6: 2 | Write to schools | June 2025",
    ]],
    ["a date out of line", "Ref   Action           Lead             Due          RAG\n1     Open the hubs    Hubs Manager     May 2025     Red\n2     Write            Adviser          June 2025    Green\n3     Agree            Carers Lead 30 June 2025      Green\n4     Visit            Head of Nurses 2027           Green\n", [
      "1: Ref | Action | Lead | Due | RAG", "2: 1 | Open the hubs | Hubs Manager | May 2025 | Red", "3: 2 | Write | Adviser | June 2025 | Green", "4: 3 | Agree | Carers Lead | 30 June 2025 | Green", "5: 4 | Visit | Head of Nurses | 2027 | Green",
    ]],
    ["a year that reaches the next column", "Ref   Action           Due       RAG\n1     Open the hubs    May 2025  Red\n2     Write            June 2025 Green\n3     Agree            July 2025   Green\n4     Visit            October 2025 Red\n", [
      "1: Ref | Action | Due | RAG", "2: 1 | Open the hubs | May 2025 | Red", "3: 2 | Write | June 2025 | Green", "4: 3 | Agree | July 2025 | Green", "5: 4 | Visit | October 2025 | Red",
    ]],
    ["a full cell before a capital", "Ref    Action                       Lead          Due\n1      Open the hubs                Manager       May 2025\n2      Write to schools             Adviser       June 2025\n3      Agree the protocol there for Head of Care  July 2025\n4      Agree the protocols of care for Head Nurse July 2025\n", [
      "1: Ref | Action | Lead | Due", "2: 1 | Open the hubs | Manager | May 2025", "3: 2 | Write to schools | Adviser | June 2025", "4: 3 | Agree the protocol there for | Head of Care | July 2025", "5: 4 | Agree the protocols of care for | Head Nurse | July 2025",
    ]],
    ["the next page, with an empty column", "Ref   Action           Due         Lead\n1     Open the hubs    May 2025    Manager\n2     Write            June 2025   Adviser\n\n\n\n\f3     Agree                        Manager\n4     Visit                        Adviser\n5     Report                       Adviser\n", [
      "1: Ref | Action | Due | Lead", "2: 1 | Open the hubs | May 2025 | Manager", "3: 2 | Write | June 2025 | Adviser", "7: 1=3 | 2=Agree | 4=Manager", "8: 1=4 | 2=Visit | 4=Adviser", "9: 1=5 | 2=Report | 4=Adviser",
    ]],
  ])("%s", (_, text, rows) => {
    expect(shown(text)).toEqual(rows);
  });

  it.each([
    ["sentences two blanks apart", "We met often.  We agreed a plan.  It has four parts.\nEach has an owner.  The owner reports.  The board is told.\nPartners agreed.  A protocol was signed.  It will be reviewed.\nPeople told us.  They want to be heard.  We have listened.\n"],
    ["justified lines", "The  service works  with every  family that asks.  It was\nmade  by people who  know what  help is  worth and when\nto give  it.  We keep what  works and  we share what we\nlearn  with those  who join  us later  in  the  year to\n"],
    ["lists in lists", "•   Open the hubs\n•   Train the staff\n    o   first aid\n    o   safety\n•   Write to schools\n"],
    ["clauses", "1.   (a)   The duty to consult\n     (b)   The duty to publish\n     (c)   The duty to review\n2.   (a)   The duty to report\n"],
    ["an address", "Civic Centre\n   12 High Street\n   Westmoor\n   WM1 2AB          Tel: 01234 567890\n"],
    ["contents", "1   Introduction .............. 3\n2   Priorities ................ 5\n3   Early help  . . . . . . . . 7\n4   Fostering   . . . . . . . . 9\n"],
    ["labels and values", "Lead:     Head of Service\nDue:      May 2025\nStatus:   On track\n"],
    ["two lines are too few", "a     b      c\nd     e      f\n"],
  ])("prose stays as it is: %s", (_, text) => {
    expect(shown(text)).toEqual(asLines(text));
  });

  it("is split at tabs alone when it has tabs", () => {
    const table = "Ref   Action         Due\n1     Open hubs      May 2025\n2     Write          June 2025\n| a | b |\n| c | d |\n";
    expect(shown(`${table}a\tb\n`)).toEqual([...asLines(table), "6: a | b"]);
  });

  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9.•£-]{1,9}$/), { minLength: 0, maxLength: 6 });
  const anyLine = fc.array(fc.tuple(fc.constantFrom(" ", "  ", "     ", "            "), fc.stringMatching(/^[A-Za-z0-9.•£-]{1,9}$/)), { maxLength: 7 }).map((parts) => parts.map(([gap, word]) => gap + word).join(""));
  const tableLine = fc.array(words, { minLength: 4, maxLength: 4 }).map((cells) => cells.map((cell) => cell.join(" ").padEnd(20)).join("  ").trimEnd());
  const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

  it("loses and moves no word of a line", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyLine, tableLine), { maxLength: 14 }), (lines) => {
        for (const table of alignedTables(lines)) for (const { at, cells } of table) expect(wordsOf(cells.join(" "))).toEqual(wordsOf(lines[at] ?? ""));
        const read = readText(lines.join("\n")).grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
        expect(wordsOf(read.join(" ")).sort()).toEqual(wordsOf(lines.join(" ")).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("any table of short cells comes back", () => {
    const cell = fc.stringMatching(/^[A-Z][a-z]{0,6}( [a-z]{1,5})?$/);
    const width = fc.integer({ min: 3, max: 6 });
    fc.assert(
      fc.property(width.chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 3, maxLength: 8 })), (rows) => {
        const text = rows.map((row) => row.map((each) => each.padEnd(16)).join("").trimEnd()).join("\n");
        expect(readText(text).grids.map((grid) => grid.rows.map(({ cells }) => cells.map((each) => each.text)))).toEqual([rows]);
      }),
    );
  });
});
