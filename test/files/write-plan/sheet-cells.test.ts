import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { address, columnNumber, parseArea } from "../../../core/grid/address.js";
import { LOOKS, type LookName } from "../../../core/report/looks.js";
import type { CellPlan, RowPlan, SheetPlan } from "../../../core/report/workbook-plan.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";

const someLook = fc.option(fc.constantFrom<LookName>("text", "header", "red", "plain", "worked centre"), { nil: undefined });
const someValue = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom("a <c r=", "", "0"), fc.nat(9));
const someCells = fc
  .uniqueArray(fc.record({ column: fc.integer({ min: 1, max: 40 }), value: someValue, look: someLook }), { maxLength: 14, selector: ({ column }) => column })
  .chain((cells) => fc.constantFrom(cells, [...cells].sort((a, b) => a.column - b.column)));

const someSheet = (name: string): fc.Arbitrary<SheetPlan> =>
  fc.uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 30 }), cells: someCells }), { maxLength: 8, selector: ({ row }) => row }).map((rows) => ({
    name, rows: rows.sort((a, b) => a.row - b.row), widths: [12], tables: [], validations: [], conditionals: [], freeze: null, showGridlines: true,
    print: { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
  }));

/** The cells of a sheet's part in the order in which they stand: address and style number. */
async function written(sheets: readonly SheetPlan[]): Promise<[cell: string, style: string][][]> {
  const files = unzipSync(await writePlan({ title: "", names: [], sheets }));
  return sheets.map((_, index) => {
    const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    const most = Math.max(1, ...[...xml.matchAll(/<c r="([A-Z]+)/g)].map(([, name = ""]) => columnNumber(name)));
    expect(parseArea(/<dimension ref="([^"]+)"/.exec(xml)?.[1] ?? "")).toEqual({ top: 1, left: 1, bottom: sheets[index]?.rows.at(-1)?.row ?? 1, right: most });
    return [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(([, cell = "", style = ""]) => [cell, style]);
  });
}

const inOrder = ({ row, cells }: RowPlan): (CellPlan & { readonly at: string })[] => [...cells].sort((a, b) => a.column - b.column).map((cell) => ({ ...cell, at: address(row, cell.column) }));
const definition = (look: LookName | undefined): string => JSON.stringify(LOOKS[look ?? "plain"]);

describe("cells, most of which hold nothing and look like something", () => {
  it("stand where the plan has them, each with the style of its look, whatever stands beside them", async () => {
    await fc.assert(fc.asyncProperty(someSheet("One"), someSheet("Two"), async (one, two) => {
      const sheets = await written([one, two]);
      const planned = [one, two].map(({ rows }) => rows.flatMap(inOrder));
      expect(sheets.map((cells) => cells.map(([cell]) => cell))).toEqual(planned.map((cells) => cells.map(({ at }) => at)));
      const styles = new Map(planned.flat().map(({ look }, index) => [definition(look), sheets.flat()[index]?.[1]] as const));
      expect(sheets.flat().map(([, style]) => style)).toEqual(planned.flat().map(({ look }) => styles.get(definition(look))));
      expect(new Set(styles.values()).size).toBe(styles.size);
    }), { numRuns: 60 });
  });
});
