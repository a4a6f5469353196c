import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson, type JsonNode } from "../../core/settings/json-text.js";

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
    case "array":
      return node.items.map(plain);
    default:
      return node.value;
  }
}

const mistakeIn = (text: string) => {
  const read = readJson(text);
  return "mistake" in read ? `${read.mistake.line}: ${read.mistake.message}` : "none";
};

describe("readJson", () => {
  it("reads what JSON.stringify writes, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2, "\t"), fc.boolean(), (value, indent, mark) => {
        const read = readJson(`${mark ? "\ufeff" : ""}${JSON.stringify(value, null, indent)}\n`);
        expect("node" in read && JSON.stringify(plain(read.node))).toBe(JSON.stringify(value));
      }),
    );
  });

  it("refuses what JSON.parse refuses, and the other way round", () => {
    const scraps = fc.array(fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"', "1", "-", "true", "nul", "\\", "\n", " ", "\\u00e9", "1.5e3", "01"), { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(scraps, (text) => {
        let fits = true;
        try {
          JSON.parse(text);
        } catch {
          fits = false;
        }
        expect("node" in readJson(text)).toBe(fits);
      }),
      { numRuns: 2000 },
    );
  });

  it("knows the line of every name and value", () => {
    const read = readJson('{\n  "a": 1,\n\n  "b": [\r\n    2\n  ]\n}');
    expect(read).toMatchObject({ node: { line: 1, members: [{ name: "a", line: 2, value: { line: 2 } }, { name: "b", line: 4, value: { line: 4, items: [{ line: 5 }] } }] } });
  });

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', '3: A comma is missing before "b", or a closing }.'],
    ['{ "a": 1, }', "1: There is a comma too many before }."],
    ['{ "a" 1 }', '1: A colon is missing after "a".'],
    ['{ "a": }', '1: Here a value of "a" is missing, before }.'],
    ["{ a: 1 }", "1: Here a name in quotes is missing, before a."],
    ['{ "a": off }', '1: off needs quotes: "off".'],
    ['{\n "a": "x\n}', "2: A text has no closing quote."],
    ['{ "a": "C:\\data" }', "1: \\d means nothing in a text. Write a backslash as \\\\."],
    ['{ "a": [1, 2', "1: The file ends before the closing ]."],
    ['{}\n{}', "2: Nothing may follow the last bracket, yet { does."],
    ["", "1: The file is empty. Write at least {}."],
    ["[".repeat(60), "1: There are too many brackets within brackets."],
  ])("says what is wrong in %j", (text, sentence) => {
    expect(mistakeIn(text)).toBe(sentence);
  });
});
