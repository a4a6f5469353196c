import { describe, it } from "vitest";
import ret105 from "../../core/rules/RET105-return-for-another-month.js";
import { monthFlags, table } from "../support/month-flags.js";

const ROW = table("4, Dredge the basin, Harbour, Jan 19, On track, ");

describe("return-for-another-month", () => {
  it("finds one whose Return sheet or name says another month", () => {
    monthFlags(ret105, {}, { "docks.xlsx": `Month: 2018-11\n${ROW}` }, ["docks.xlsx error: The return of Docks says that it is for November 2018, not for December 2018."]);
    monthFlags(ret105, {}, { "docks-2018-10.xlsx": ROW }, ["docks-2018-10.xlsx error: The return of Docks says that it is for October 2018, not for December 2018."]);
  });

  it("believes the Return sheet before the name, and says nothing where neither says", () => {
    monthFlags(ret105, {}, { "docks-2018-10.xlsx": `Month: 2018-12\n${ROW}`, "ferries.xlsx": ROW }, []);
  });
});
