import { describe, it } from "vitest";
import ret107 from "../../core/rules/RET107-division-duplicated.js";
import { monthFlags, table } from "../support/month-flags.js";

const ROW = table("4, Dredge the basin, Harbour, Jan 19, On track, ");

describe("division-duplicated", () => {
  it("finds each return that was not used, and says which was and why", () => {
    const signed = `Signed off by (role): Harbour Master\nSigned off on: 2019-01-04\n${ROW}`;
    monthFlags(ret107, {}, { "docks.xlsx": signed, "docks-v2.xlsx": ROW }, ["docks-v2.xlsx warning: Two December 2018 returns for Docks. Used docks.xlsx, signed off 4 Jan 2019; ignored docks-v2.xlsx, not signed off."]);
  });

  it("says nothing of one return for each division", () => {
    monthFlags(ret107, {}, { "docks.xlsx": ROW, "ferries.xlsx": ROW }, []);
  });
});
