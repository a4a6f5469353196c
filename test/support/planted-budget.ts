import type { CellPlan, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { writePlan } from "../../files/write-plan/write-plan.js";

/** Fees of all libraries are -108: two digits are swapped, which three sums show. The archive's net is one out, as rounding makes it. */
const BUDGET = `
Parks and libraries revenue budget 2026/27 (£000)

Service | Gross | Grants | Fees | Net
Grounds upkeep | 1240 | -40 | -310 | 890
Play areas | 415 | -15 | | 400
Allotments | 66 | | -58 | 8
Parks total | 1721 | -55 | -368 | 1298
Branch libraries | 2380 | -120 | -95 | 2165
Mobile library | 142 | | -4 | 138
Archive | 205 | -60 | -9 | 137
Libraries total | 2727 | -180 | -180 | 2439
Grand total | 4448 | -235 | -476 | 3737`;

const PLAN = `
Ref | Theme | Action | Lead | Due | Status | Budget line | Circulation
1 | Parks | Resurface the two play areas | Head of Parks | 31 Mar 2027 | On track | Play areas | Internal
2 | Libraries | Move the maps to the new store | Archivist | 30 Nov 2026 | Off track | Archive | Internal
3 | Parks | Mend the bandstand roof | Head of Parks | 28 Feb 2027 | On track | Bandstand | Internal
4 | Libraries | Replace the van | Librarian | 31 Oct 2026 | Off track | Mobile library | Restricted`;

/** Another small table, which adds up. */
const GRANTS = `
Grants to groups (£)

Group | Agreed | Paid | Left
Brass band | 900 | 400 | 500
Rowing club | 1200 | 1200 | 0
Total | 2100 | 1600 | 500`;

function sheetOf(name: string, text: string): SheetPlan {
  const rows = text.trim().split("\n").map((line, index) => ({
    row: index + 1,
    cells: line.split("|").flatMap((part, column): CellPlan[] => {
      const written = part.trim();
      return written === "" ? [] : [{ column: column + 1, value: /^-?\d+$/.test(written) && name !== "Plan" ? Number(written) : written }];
    }),
  }));
  return { name, widths: [30, 30, 30, 20, 14, 12, 16], rows, tables: [], validations: [], conditionals: [], freeze: null, print: { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" }, showGridlines: true };
}

/** Sheets Budget, Plan and Grants; the first does not add up in D11, E11 and D12. */
export async function plantedBudget(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const plan: WorkbookPlan = { title: "", names: [], sheets: [sheetOf("Budget", BUDGET), sheetOf("Plan", PLAN), sheetOf("Grants", GRANTS)] };
  return { name: "parks-and-libraries.xlsx", bytes: await writePlan(plan) };
}
