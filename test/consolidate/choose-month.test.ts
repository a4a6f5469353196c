import { expect, it } from "vitest";
import { chooseMonth } from "../../core/consolidate/choose-month.js";
import { isoDate, parseIsoDate } from "../../core/model/calendar-date.js";
import { returnFile } from "../support/made-up-return.js";

const TODAY = { year: 2019, month: 1, day: 7 };
const plain = (file: string) => returnFile(file, "| status |\n| on-track |");
const dated = (file: string, asOf: string, month: string) => returnFile(file, "| status |\n| on-track |", { asOf: parseIsoDate(asOf), month });

it.each([
  ["what was asked for", { asOf: { year: 2018, month: 12, day: 5 }, folder: "2018-11", returns: [dated("a.xlsx", "2018-12-01", "2018-11")] }, "2018-12-05", "given", "2018-11"],
  ["the Return sheets", { asOf: null, folder: "2018-11", returns: [dated("a.xlsx", "2018-12-01", "2018-11"), dated("b.xlsx", "2018-12-03", "2018-11"), dated("c.xlsx", "2018-12-01", "2018-11")] }, "2018-12-01", "return", "2018-11"],
  ["the later Return sheet of two", { asOf: null, folder: "inbox", returns: [dated("a.xlsx", "2018-11-28", "2018-10"), dated("b.xlsx", "2018-12-03", "2018-11")] }, "2018-12-03", "return", "2018-11"],
  ["the folder's name", { asOf: null, folder: "2018-02", returns: [plain("early-help-2018-11.xlsx")] }, "2018-02-28", "name", "2018-02"],
  ["the files' names", { asOf: null, folder: "inbox", returns: [plain("a.xlsx"), plain("early-help-2018-11.xlsx")] }, "2018-11-30", "name", "2018-11"],
  ["today", { asOf: null, folder: "inbox", returns: [plain("a.xlsx")] }, "2019-01-07", "today", "2019-01"],
])("goes by %s", (_, clues, asOf, from, month) => {
  const chosen = chooseMonth({ ...clues, today: TODAY });
  expect([isoDate(chosen.asOf.date), chosen.asOf.from, chosen.month]).toEqual([asOf, from, month]);
});
