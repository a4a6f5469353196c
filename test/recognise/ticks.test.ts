import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

describe("columns that are ticked", () => {
  it("keep what says more than a tick, under their own headings", () => {
    const grid = tableGrid(`
      | Ref | Action | Lead | Not started | On track | Complete |
      | 1 | Agree the rota | AD | | x | |
      | 2 | Print the leaflet | AD | | | 3 March 2025 |
      | 3 | Paint the hall | AD | yes | | |`);
    const [tracker] = readTrackers({ grids: [grid] }, { file: "plan.xlsx" });
    expect(tracker?.lines.map(({ status, other }) => [status, other])).toEqual([["on-track", {}], ["complete", { Complete: "3 March 2025" }], ["not-started", {}]]);
  });
});
