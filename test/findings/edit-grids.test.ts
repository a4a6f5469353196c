import { describe, expect, it } from "vitest";
import { editGrids } from "../../core/findings/edit-grids.js";
import type { CellEdit } from "../../core/findings/finding.js";
import { textsOf } from "../../core/grid/grid.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const GRID = tableGrid("| Ref | Action | Due |\n| 1 | - Agree   the plan | d:2018-12-18 d-mmm |\n| 2 | | |", { kind: "sheet", sheet: "Plan" });
const edit = (cell: string, from: string, to: string, sheet = "Plan"): CellEdit => ({ at: { file: "plan.csv", sheet, cell }, from, to });

function edited(...edits: CellEdit[]) {
  const { source, refused } = editGrids({ grids: [GRID] }, edits);
  const [grid] = source.grids;
  if (!grid) throw new Error("no grid");
  return { grid, texts: Object.fromEntries(textsOf(grid)), why: refused.map(({ why }) => why) };
}

describe("editGrids", () => {
  it("puts texts in cells that hold what they should, white space aside, and leaves the rest", () => {
    const { texts, why } = edited(edit("B2", "- Agree the plan", "Agree the plan"), edit("C2", GRID.rows[1]?.cells[2]?.text ?? "", "Dec 2018"));
    expect(why).toEqual([]);
    expect(texts).toEqual({ A1: "Ref", B1: "Action", C1: "Due", A2: "1", B2: "Agree the plan", C2: "Dec 2018", A3: "2" });
  });

  it("makes a text of a date", () => {
    const { grid } = edited(edit("C2", GRID.rows[1]?.cells[2]?.text ?? "", "Dec 2018"));
    expect(grid.rows[1]?.cells[2]?.value).toBe("Dec 2018");
  });

  it("fills empty cells and rows in their order, and takes blanked cells and rows away", () => {
    expect(edited(edit("B3", "", "Train the team")).texts).toMatchObject({ A3: "2", B3: "Train the team" });
    const { grid, texts } = edited(edit("A5", "", "3"), edit("A3", "2", ""));
    expect(texts).toEqual({ A1: "Ref", B1: "Action", C1: "Due", A2: "1", B2: "- Agree   the plan", C2: GRID.rows[1]?.cells[2]?.text, A5: "3" });
    expect(grid.rows.map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it("edits the sheet that is meant", () => {
    const other = tableGrid("| Ref | Action |\n| 1 | Sing |", { kind: "sheet", sheet: "Other" });
    const { source, refused } = editGrids({ grids: [GRID, other] }, [edit("B2", "Sing", "Dance", "Other")]);
    expect(refused).toEqual([]);
    expect(source.grids.map((grid) => textsOf(grid).get("B2"))).toEqual(["- Agree   the plan", "Dance"]);
  });

  it("refuses what its cell no longer holds, what is done already, and a sheet that is not there", () => {
    expect(edited(edit("B2", "Agree", "x"), edit("A2", "7", "1"), edit("A1", "Ref", "No.", "Other")).why).toEqual(['B2 no longer holds "Agree".', "A2 holds this already.", 'There is no sheet "Other".']);
  });
});
