import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeExact } from "../../core/budget/exact-amount.js";
import { proseAmounts } from "../../core/budget/prose-amounts.js";
import { proseFigures } from "../../core/budget/prose-figures.js";
import { proseSentences } from "../../core/budget/prose-sentences.js";
import { proseTexts, sentencesOf } from "../../core/budget/prose-texts.js";
import { action, budgets, HARBOUR } from "./made-up-budget.js";
import { readTextGrid } from "./text-table.js";

describe("a sum of money in prose", () => {
  it.each([
    ["The total is £92.7m.", "£92.7m level"],
    ["£10.2m and £0.7m, £10.9m in all", "£10.2m level, £0.7m level, £10.9m level"],
    ["It stands at £92,734k.", "£92,734k level"],
    ["It costs £1.2 million, or £1 m a part.", "£1.2m level, £1m level"],
    ["A budget of 1.5bn and GBP 300,000", "£1.5bn level, £300,000 level"],
    ["1.5 million people live here", ""],
    ["The budget serves 1.5 million people", ""],
    ["All figures are in £000", ""],
    ["In 2018 the budget had 3 parts and 12.5% went", ""],
    ["Savings of £3m and a further £2m", "£3m change, £2m change"],
    ["A £0.4m increase is planned", "£0.4m change"],
    ["Places cost £950 per week, £10k-£20k to set up", "£950 other, £10k other, £20k other"],
    ["Between £5m and £6m", "£5m other, £6m other"],
    ["Contracts up to £25,000", "£25,000 other"],
    ["About £90m was spent", "£90m level round"],
    ["£12.345.678 is none", ""],
    ["£3.5m.", "£3.5m level"],
  ])("%s", (sentence, expected) => {
    expect(proseAmounts(sentence).map(({ amount, role, isRound }) => `${writeExact(amount)} ${role}${isRound ? " round" : ""}`).join(", ")).toBe(expected);
  });
});

it("sentences end before a capital or a sum", () => {
  expect(sentencesOf("- 5.1 It is £9.7m, see table 1. Fees pay it. £3m is left.\nNo more")).toEqual(["- 5.1 It is £9.7m, see table 1.", "Fees pay it.", "£3m is left.", "No more"]);
});

const harbour = budgets(HARBOUR);

/** What is said of the figures of a text beside the harbour's budget, or another. */
function says(text: string, tables = harbour): string[] {
  const texts = text.split("\n").map((each, at) => ({ file: "budget.txt", sheet: "", cell: `A${at + 1}`, text: each.trim(), restricted: false }));
  return proseSentences(proseFigures(texts, tables));
}

describe("against a table", () => {
  it.each([
    ["The directorate's gross budget is £3.15m.", "£3.15m (A1) agrees with Grand total, Gross (£3,150k, C10)."],
    ["The directorate's gross budget is £3,150k.", "£3,150k (A1) agrees with Grand total, Gross (£3,150k, C10)."],
    ["The directorate's gross budget is £3,150,200.", "£3,150,200 (A1) agrees with Grand total, Gross (£3,150k, C10)."],
    ["The total net budget is £1.7m.", "£1.7m (A1) agrees with Grand total, Net (£1,730k, F10)."],
    ["The total net budget is £1.73m, £1.8m with reserves.", "£1.73m (A1) agrees with Grand total, Net (£1,730k, F10). | Nothing to compare with: £1.8m (A1)."],
    ["The annual resource of the harbour is about £3.2m.", "£3.2m (A1) agrees with Grand total, Gross (£3,150k, C10)."],
    ["The total net budget is £1.9m.", "£1.9m (A1) differs by £170k from Grand total, Net (£1,730k, F10), as far as £1.9m tells."],
    ["The dredging contract costs £1.2m gross.", "£1.2m (A1) agrees with Dredging contract, Gross (£1,200k, C4)."],
    ["The net cost of the fish market is £62k.", "£62k (A1) differs by £12k from Fish market, Net (£50k, F7), as far as £62k tells."],
    ["Marine services have a net budget of £1,450k.", "£1,450k (A1) agrees with Marine total, Net (£1,450k, F6)."],
  ])("%s", (text, expected) => {
    expect(says(text).join(" | ")).toBe(expected);
  });

  it.each([
    ["a figure that happens to be there", "A regatta raised £750k for the lifeboat."],
    ["one digit by no name of its own", "The total cost was about £3m."],
    ["another year", "In 2023/24 the directorate's gross budget was £3.4m."],
    ["an increase", "The total net budget rises with growth of £1.7m."],
    ["a line of another name", "The net budget of the ferries is £50k."],
    ["a figure compared with another time", "The total net budget went up from £1.6m."],
    ["a figure much too far off", "The total net budget includes £20k of fees."],
    ["a range", "The total net budget may be £1.7m-£1.8m."],
    ["a rate", "The total net budget is £1.73m per year."],
  ])("%s is nothing to compare with", (_, text) => {
    expect(says(text)).toEqual([expect.stringMatching(/^Nothing to compare with/)]);
  });

  it("a figure that was cut and not rounded agrees only when cut short", () => {
    expect(says("The annual budget is £3.1m.", budgets(HARBOUR.replace("3,150", "3,180")))).toEqual(["£3.1m (A1) agrees only when cut short with Grand total, Gross (£3,180k, C10)."]);
  });

  it("a table without a unit is none of pounds", () => {
    expect(says("The total gross budget is £3.15m.", budgets(HARBOUR.replace(" (£000)", "")))).toEqual(["Nothing to compare with: £3.15m (A1)."]);
  });

  it("a figure at its written precision agrees, cut short or not, whatever the table", () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 999_999 }), fc.integer({ min: 1, max: 2 }), (gross, decimals) => {
      const table = budgets(`Budget £000\nService | Gross | Income | Net\nOne | ${gross - 77} | (5) | ${gross - 82}\nTwo | 77 | 0 | 77\nGrand total | ${gross} | (5) | ${gross - 5}`);
      const step = 10 ** (3 - decimals);
      const write = (units: number): string => `£${(units / 10 ** decimals).toFixed(decimals)}m`;
      const verdict = (units: number): string | undefined => proseFigures([{ file: "budget.txt", sheet: "", cell: "A1", text: `The total gross budget is ${write(units)}.`, restricted: false }], table).figures[0]?.verdict;
      expect(verdict(Math.round(gross / step))).toBe("agrees");
      const cut = Math.floor(gross / step);
      expect(verdict(cut)).toBe(gross - cut * step <= (step + 1) / 2 ? "agrees" : "agrees only when cut short");
      expect(verdict(Math.round(gross / step) + 2)).toBe("differs");
    }), { numRuns: 60 });
  });
});

describe("against each other", () => {
  it.each([
    ["It had £10.2m and £0.7m, £10.9m in all.", "£10.2m + £0.7m (A1) = £10.9m (A1)."],
    ["It had £10.2m and £0.7m, £11.9m in all.", "£10.2m + £0.7m (A1) come to £10.9m, not £11.9m (A1): £1.0m out."],
    ["A total of £10.9m is made up of £10.2m for roads and £0.7m for parks.", "£10.2m + £0.7m (A1) = £10.9m (A1)."],
    ["There is £5.0m, of which £3.1m is for roads and £1.9m for parks.", "£3.1m + £1.9m (A1) = £5.0m (A1)."],
    ["There is £5.0m, of which £3.1m is for roads and £1.2m for parks.", "Nothing to compare with: £5.0m (A1), £3.1m (A1), £1.2m (A1)."],
    ["There is £5.0m, of which £3.1m is for roads and £2.4m for parks.", "£3.1m + £2.4m (A1) come to £5.5m, not £5.0m (A1): £0.5m out."],
    ["Roads cost £3.14m and parks £1.94m, together £5.1m.", "£3.14m + £1.94m (A1) = £5.1m (A1), within rounding."],
    ["£3m is for roads. £2m is for parks. In all this is £5m.", "£3m + £2m (A1) = £5m (A1)."],
    ["The total was £5.0m, compared with £3.1m and £1.8m.", "Nothing to compare with: £5.0m (A1), £3.1m (A1), £1.8m (A1)."],
    ["Roads cost £3.1m and parks £1.9m.\nA new harbour wall would be £5.0m.", "Nothing to compare with: £3.1m (A1), £1.9m (A1), £5.0m (A2)."],
    ["In 2025/26 road resurfacing gets £3.1m and pavements £1.9m more.\nThe 2025-26 plan puts £5.0m into resurfacing of roads and pavements.", "£3.1m + £1.9m (A1) = £5.0m (A2). Both speak of road, resurfacing, pavements."],
  ])("%s", (text, expected) => {
    expect(says(text, []).join(" | ")).toBe(expected);
  });
});

it("the prose of a file is what stands outside its tables, broken paragraphs joined, restricted lines marked", () => {
  const grid = readTextGrid(`Finance\nThe council's total gross budget for the coming year, all grants included, is\n£3.15m, as agreed.\n\n${HARBOUR.replace(/ *\| */g, "\t")}\n\nRef\tAction\tUpdate\n9\tSecret matter\tIt will cost £1.2m in all`);
  const secret = action("9", { circulation: "restricted", at: [{ sheet: "", cells: "A17:C17" }] }, "budget.txt");
  const tables = budgets(`\n\n\n\n${HARBOUR}`);
  expect(proseTexts(grid, "budget.txt", tables.map(({ table }) => table), [secret]).map(({ cell, text, restricted }) => `${cell} ${restricted} ${text}`)).toEqual([
    "A2 false The council's total gross budget for the coming year, all grants included, is £3.15m, as agreed.",
    "A5 false Harbour revenue budget 2025/26 (£000)",
    "C17 true It will cost £1.2m in all",
  ]);
});
