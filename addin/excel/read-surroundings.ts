import { columnName, type Area } from "../../core/grid/address.js";
import type { TableArea } from "../../core/grid/grid.js";
import type { ConditionalFormat } from "../../files/xlsx/conditional-formats.js";
import type { FormulaContext } from "../../files/xlsx/formula.js";
import { ConditionalReading } from "./conditional-looks.js";
import { areaOf, askAreas, CORNER_AND_SIZE, rangeOf } from "./range-area.js";

/** What a sheet has besides its cells. */
export interface Surroundings {
  readonly merges: readonly Area[];
  readonly formulas: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableArea[];
  readonly conditionals: (context: FormulaContext) => readonly ConditionalFormat[];
}

/** The lists of a sheet's things, asked for before it is known where each of them is. */
export class SurroundingsReading {
  private readonly tables: Excel.TableCollection;
  private readonly conditionals: ConditionalReading;

  constructor(private readonly sheet: Excel.Worksheet) {
    this.tables = sheet.tables.load("items/name,items/showHeaders,items/showTotals");
    this.conditionals = new ConditionalReading(sheet);
  }

  /** Asks where they are; to be picked up after the wait. */
  askPlaces(area: Area | null): () => Surroundings {
    const used = area && rangeOf(this.sheet, area);
    const merges = used ? askAreas(used.getMergedAreasOrNullObject()) : none;
    const formulas = used ? askAreas(used.getSpecialCellsOrNullObject("Formulas")) : none;
    const conditionals = this.conditionals.askRules();
    const tables = this.tables.items.map((table) => ({ table, range: table.getRange().load(CORNER_AND_SIZE) }));
    const columns = area && this.sheet.getRange(`${columnName(area.left)}1:${columnName(area.right)}1`).getColumnProperties({ columnHidden: true });
    return () => ({
      merges: merges(),
      formulas: formulas(),
      hiddenColumns: columns?.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [(area?.left ?? 1) + index] : [])) ?? [],
      tables: tables.map(({ table, range }) => ({ name: table.name, area: areaOf(range), hasHeader: table.showHeaders, totalsRows: table.showTotals ? 1 : 0 })),
      conditionals: conditionals(),
    });
  }
}

const none = (): Area[] => [];
