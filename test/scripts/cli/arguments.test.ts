import { describe, expect, it } from "vitest";
import { asksForHelp, readArguments, usage } from "../../../scripts/cli/arguments.js";
import { commandHelp } from "../../../scripts/cli/help.js";
import { nearest } from "../../../core/settings/nearest.js";

const PARCEL = usage({
  command: "parcel",
  operands: "FILE…",
  about: ["Wraps files in brown paper."],
  options: {
    output: { short: "o", takes: "DIR", what: "Where the parcels go." },
    json: { what: "Print a list." },
    string: { takes: "COLOUR", repeat: true, what: "A string to tie round, of which there may be several." },
  },
  examples: ["goldthread parcel one.txt"],
});

describe("readArguments", () => {
  it("tells options, switches and operands apart", () => {
    expect(readArguments(PARCEL, ["a.txt", "-o", "out", "--string", "red", "--json", "b.txt", "--string=blue"])).toEqual({
      options: { output: "out", json: true, string: ["red", "blue"] },
      operands: ["a.txt", "b.txt"],
    });
  });

  it("leaves what was not given empty", () => {
    expect(readArguments(PARCEL, [])).toEqual({ options: { output: undefined, json: false, string: [] }, operands: [] });
  });

  it("takes what follows -- as operands", () => {
    expect(readArguments(PARCEL, ["--", "--json"])).toEqual({ options: { output: undefined, json: false, string: [] }, operands: ["--json"] });
  });

  it("takes a value that begins with a dash after =", () => {
    expect(readArguments(PARCEL, ["--string=-=paused"]).options.string).toEqual(["-=paused"]);
  });

  it.each([
    [["--ouput", "x"], 'goldthread parcel has no option --ouput. Did you mean --output? "goldthread parcel --help" lists them.'],
    [["--quite-other"], 'goldthread parcel has no option --quite-other. "goldthread parcel --help" lists them.'],
    [["-z"], 'goldthread parcel has no option -z. "goldthread parcel --help" lists them.'],
    [["--output"], "--output needs a value: --output DIR."],
    [["-o", "--json"], "-o needs a value: -o DIR."],
    [["--output="], "--output needs a value: --output DIR."],
    [["--json=yes"], "--json takes no value."],
    [["-o", "a", "--output", "b"], "--output was given more than once. Give it once."],
  ])("%j: %s", (args, sentence) => {
    expect(() => readArguments(PARCEL, args)).toThrow(sentence);
  });
});

it("hears a call for help wherever it stands, but not behind --", () => {
  expect(asksForHelp(["a.txt", "-h"])).toBe(true);
  expect(asksForHelp(["--help"])).toBe(true);
  expect(asksForHelp(["--", "--help"])).toBe(false);
});

it("shows every option in help", () => {
  expect(commandHelp(PARCEL)).toBe(
    [
      "goldthread parcel FILE… [options]",
      "",
      "Wraps files in brown paper.",
      "",
      "Options",
      "  -o, --output DIR  Where the parcels go.",
      "  --json            Print a list.",
      "  --string COLOUR   A string to tie round, of which there may be several.",
      "  -h, --help        Show this page.",
      "",
      "Examples",
      "  goldthread parcel one.txt",
      "",
    ].join("\n"),
  );
});

describe("nearest", () => {
  it.each([
    ["convret", "convert"],
    ["cpnvart", "convert"],
    ["cpnvort!", null],
    ["consolidte", "consolidate"],
    ["CONVERT", "convert"],
    ["converts", "convert"],
    ["budget", null],
    ["", null],
  ])("%s: %s", (word, near) => {
    expect(nearest(word, ["convert", "consolidate"])).toBe(near);
  });
});
