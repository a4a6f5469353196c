import { describe, expect, it } from "vitest";
import { pickReturns } from "../../core/consolidate/pick-returns.js";
import { returnFile } from "../support/made-up-return.js";

const ONE = "| status |\n| on-track |";
const SIGNED = { signedOffBy: "Head of Service", signedOffOn: { year: 2018, month: 12, day: 4 } };
const stateOf = (files: Parameters<typeof pickReturns>[0]) => pickReturns(files, { month: "2018-11", expected: [] }).register.map(({ file, state }) => `${file} ${state}`);

describe("two returns of one division", () => {
  it("uses the signed one, and says so", () => {
    const { register, used } = pickReturns([returnFile("early-help-v2.xlsx", ONE), returnFile("early-help.xlsx", ONE, SIGNED)], { month: "2018-11", expected: [] });
    expect(used.map(({ file }) => file)).toEqual(["early-help.xlsx"]);
    expect(register.map(({ file, state, signed }) => [file, state, signed])).toEqual([["early-help.xlsx", "received", true], ["early-help-v2.xlsx", "superseded", false]]);
    expect(register[0]?.why).toBe("Two November 2018 returns for Early Help. Used early-help.xlsx, signed off 4 Dec 2018; ignored early-help-v2.xlsx, not signed off.");
  });

  it("says so when neither is signed", () => {
    const { register } = pickReturns([returnFile("a.xlsx", ONE, { month: "2018-10" }), returnFile("a-v2.xlsx", ONE)], { month: "2018-11", expected: [] });
    expect(register[0]?.why).toBe("Two November 2018 returns for A, neither signed off. Used a-v2.xlsx; ignored a.xlsx, for October 2018.");
  });

  it.each([
    ["the later signature", [returnFile("a.xlsx", ONE, { ...SIGNED, signedOffOn: { year: 2018, month: 12, day: 6 } }), returnFile("a-v2.xlsx", ONE, SIGNED)], ["a.xlsx received", "a-v2.xlsx superseded"]],
    ["the later version, as numbers", [returnFile("a-v9.xlsx", ONE), returnFile("a-v10.xlsx", ONE)], ["a-v10.xlsx received", "a-v9.xlsx superseded"]],
    ["the later date in its name, as a date", [returnFile("a 27-11-2018.xlsx", ONE), returnFile("a 4 Dec 2018.xlsx", ONE)], ["a 4 Dec 2018.xlsx received", "a 27-11-2018.xlsx superseded"]],
    ["a signed one before one with half a signature", [returnFile("a.xlsx", ONE, SIGNED), returnFile("a-v2.xlsx", ONE, { signedOffOn: { year: 2018, month: 12, day: 9 } })], ["a.xlsx received", "a-v2.xlsx superseded"]],
    ["the month's own before a signed one of another", [returnFile("a.xlsx", ONE, { ...SIGNED, month: "2018-10" }), returnFile("a-v2.xlsx", ONE)], ["a-v2.xlsx received", "a.xlsx superseded"]],
    ["the one that has lines", [returnFile("a.xlsx", []), returnFile("a-old.csv", ONE, { division: "A" })], ["a-old.csv received", "a.xlsx rejected"]],
  ])("uses %s", (_, files, states) => {
    expect(stateOf(files)).toEqual(states);
  });

  it.each([
    ["early-help.xlsx", "early-help-DESKTOP-4F7Q2KL.xlsx", "a conflict copy. A conflict copy is kept when a file is saved in two places at once: look in both for changes that the other lacks."],
    ["early-help 2018-11.xlsx", "early-help 2018-11 (Ann's conflicted copy 2018-12-09).xlsx", "a conflict copy. A conflict copy is kept when a file is saved in two places at once: look in both for changes that the other lacks."],
    ["early-help.xlsx", "early-help (1).xlsx", "a copy."],
    ["early-help.xlsx", "Copy of early-help.xlsx", "a copy."],
    ["early-help.xlsx", "Early-help - Copy.xlsx", "a copy."],
  ])("uses %s before %s, and says which is a copy", (first, copy, words) => {
    const { register } = pickReturns([returnFile(copy, ONE), returnFile(first, ONE)], { month: "2018-11", expected: [] });
    expect(register.map(({ division, file, state }) => [division, file, state])).toEqual([["Early Help", first, "received"], ["Early Help", copy, "superseded"]]);
    expect(register[0]?.why).toBe(`Two November 2018 returns for Early Help, neither signed off. Used ${first}; ignored ${copy}, ${words}`);
  });

  it("uses a copy that is signed, and says that it is one", () => {
    const { register } = pickReturns([returnFile("a.xlsx", ONE), returnFile("a (1).xlsx", ONE, SIGNED)], { month: "2018-11", expected: [] });
    expect(register[0]?.why).toBe("Two November 2018 returns for A. Used a (1).xlsx, a copy, signed off 4 Dec 2018; ignored a.xlsx, not signed off.");
  });

  it("gives the same answer whatever the order of the files", () => {
    const files = [returnFile("a.xlsx", ONE), returnFile("a-v2.xlsx", ONE), returnFile("a-v3.xlsx", ONE, SIGNED)];
    expect(stateOf([...files].reverse())).toEqual(stateOf(files));
  });
});

it("takes the division from the Return sheet before the file's name, and joins names that differ in their writing", () => {
  const { register } = pickReturns([returnFile("x.xlsx", ONE, { division: "Safeguarding & Social Care" }), returnFile("safeguarding-and-social-care.xlsx", ONE)], { month: "2018-11", expected: [] });
  expect(register.map(({ division, state }) => [division, state])).toEqual([["Safeguarding & Social Care", "received"], ["Safeguarding and Social Care", "superseded"]]);
});

it.each([
  ["a 30-11-2018.xlsx", "2018-11"],
  ["a sent 4 Dec 2018.xlsx", "2018-11"],
  ["a Dec 2018.xlsx", "2018-12"],
  ["a 31.10.18.xlsx", "2018-10"],
  ["a.xlsx", null],
])("knows the month of %s, a day in the month after being the day that it was sent: %s", (file, month) => {
  expect(pickReturns([returnFile(file, ONE)], { month: "2018-11", expected: [] }).used[0]?.month).toBe(month);
});

it("half a signature is none", () => {
  expect(pickReturns([returnFile("a.xlsx", ONE, { signedOffBy: "Head of Service" })], { month: "2018-11", expected: [] }).register[0]?.signed).toBe(false);
});

it("says of a file without a tracker that it has none", () => {
  expect(pickReturns([returnFile("a.xlsx", [])], { month: "2018-11", expected: [] }).register[0]?.why).toBe("No action tracker was found in it.");
});
