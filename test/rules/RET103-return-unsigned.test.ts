import { describe, it } from "vitest";
import ret103 from "../../core/rules/RET103-return-unsigned.js";
import { monthFlags, table } from "../support/month-flags.js";

const ROW = table("4, Dredge the basin, Harbour, Jan 19, On track, ");

describe("return-unsigned", () => {
  it.each([
    ["Contact: docks@example.org", "warning", ""],
    ["Signed off on: 2019-01-04", "warning", ": its Return sheet gives a date and no role"],
    ["Signed off by (role): Harbour Master", "warning", ": its Return sheet gives a role and no date"],
    ["", "note", ": it is no structured return, and has no place for a signature"],
  ])("finds a return that says only '%s'", (sheet, severity, words) => {
    monthFlags(ret103, {}, { "docks.xlsx": `${sheet}\n${ROW}` }, [`docks.xlsx ${severity}: The return of Docks is not signed off${words}.`]);
  });

  it("leaves one alone that is signed, and one whose signature is void to return-changed-since-sign-off", () => {
    monthFlags(ret103, {}, { "docks.xlsx": `Signed off by (role): Harbour Master\nSigned off on: 2019-01-04\n${ROW}` }, []);
    monthFlags(ret103, {}, { "docks.xlsx": `Signed off by (role): Harbour Master\nSigned off on: 2019-01-04\nSign-off digest: another\n${ROW}` }, []);
  });
});
