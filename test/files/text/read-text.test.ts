import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workbook } from "../../../core/grid/grid.js";
import { decodeText } from "../../../files/text/decode-text.js";
import { readDelimited, readText } from "../../../files/text/read-text.js";
import { certainDelimiter, DELIMITERS, likelyDelimiter, type Delimiter } from "../../../files/text/records.js";
import { showGrid } from "../../support/show-grid.js";

const lines = ({ grids }: Workbook): string[] => grids.flatMap(showGrid);

describe("text of bytes", () => {
  it.each([
    ["UTF-8", [0xe2, 0x80, 0x93, 0x20, 0xc2, 0xa3, 0x35], "– £5"],
    ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0x41], "A"],
    ["UTF-16, little end first", [0xff, 0xfe, 0x41, 0x00, 0x19, 0x20], "A’"],
    ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0x41, 0x20, 0x19], "A’"],
    ["windows-1252", [0x91, 0x41, 0x92, 0x20, 0x96, 0x20, 0xa3, 0x80], "‘A’ – £€"],
    ["nothing", [], ""],
  ])("%s", (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it("is null for bytes that are no text", () => {
    expect(decodeText(new Uint8Array([0x41, 0x00, 0x42, 0x0a]))).toBeNull();
    expect(decodeText(new Uint8Array([0x01, 0x02, 0x41, 0x03, 0x04]))).toBeNull();
  });
});

describe("prose with tables in it", () => {
  it("has a row for each line of the file and a column for each tab field", () => {
    expect(lines(readText('Early Help plan\r\n\r\nRef\tAction\tDue\r\n1\tOpen a "drop-in"\t\r\n\t\tMay 2019\r\n'))).toEqual([
      "1: Early Help plan", "3: Ref | Action | Due", '4: 1 | Open a "drop-in"', "5: 3=May 2019",
    ]);
  });

  it("keeps quotes and commas of prose", () => {
    expect(lines(readText('"We listen", they said\nRef\tAction\n"one\ttwo\n'))).toEqual(['1: "We listen", they said', "2: Ref | Action", '3: "one | two']);
  });

  it("is a table throughout when a spreadsheet saved it", () => {
    expect(lines(readText('Ref\tAction\n1\t"Meet, then\nreport"\n2\tClose\n'))).toEqual(["1: Ref | Action", "2: 1 | Meet, then⏎report", "3: 2 | Close"]);
  });

  it("leaves out a grid without text", () => {
    expect(readText("\n \t \n").grids).toEqual([]);
  });
});

describe("delimited files", () => {
  it.each<[string, string, string[]]>([
    ["quotes, doubled quotes, commas and line breaks", 'Ref,Action\r\n1,"Say ""yes"", then\nact"\r\n2,\r\n', ["1: Ref | Action", '2: 1 | Say "yes", then⏎act', "3: 2"]],
    ["semicolons, with commas in the text", "Ref;Action;Due\n1;Plan, do, check;May\n2;Act, again;June\n", ["1: Ref | Action | Due", "2: 1 | Plan, do, check | May", "3: 2 | Act, again | June"]],
    ["tabs", "Ref\tAction\n1\tPlan, do\n", ["1: Ref | Action", "2: 1 | Plan, do"]],
    ["a line that names the delimiter", "sep=;\nRef;Due\n1;May, or so\n", ["1: Ref | Due", "2: 1 | May, or so"]],
    ["a blank record keeps its number", "Ref,Due\n\n1,May\n", ["1: Ref | Due", "3: 1 | May"]],
    ["a title above a table", "Early Help, November\n\nRef;Action;Due\n1;Plan;May\n", ["1: Early Help, November", "3: Ref | Action | Due", "4: 1 | Plan | May"]],
    ["a stray quote does not swallow what follows", 'Ref,Size\n1,"5 inch\n2,6\n', ["1: Ref | Size", '2: 1 | "5 inch', "3: 2 | 6"]],
    ["a quoted word that goes on is kept as written", 'Ref,Action\n1,"Hub" opens\n', ["1: Ref | Action", '2: 1 | "Hub" opens']],
    ["one column", "Action\nPlan\n", ["1: Action", "2: Plan"]],
  ])("%s", (_, text, expected) => {
    expect(lines(readDelimited(text))).toEqual(expected);
  });

  const field = fc.stringMatching(/^[\t\n ,;"'a-zé£–0-9]{0,12}$/);

  it("any table of strings comes back", () => {
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        expect(textsOf(readDelimited(written(rows, delimiter), delimiter))).toEqual(kept(rows));
      }),
    );
  });

  it("the delimiter is found when the table is regular", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const regular = fc.integer({ min: 3, max: 6 }).chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(regular, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        expect([likelyDelimiter(written(rows, delimiter)), certainDelimiter(written(rows, delimiter))]).toEqual([delimiter, delimiter]);
      }),
    );
  });
});

/** As RFC 4180 has it: what needs quotes gets them. */
function written(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const quoted = (text: string): string => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join("");
}

function textsOf({ grids }: Workbook): [number, number, string][] {
  return grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ row, column, text }): [number, number, string] => [row, column, text])));
}

function kept(rows: readonly (readonly string[])[]): [number, number, string][] {
  return rows.flatMap((row, at) => row.flatMap((text, column): [number, number, string][] => (text.trim() === "" ? [] : [[at + 1, column + 1, text]])));
}
