import { LongTexts } from "../../core/report/long-texts.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { chartParts } from "./charts/chart-parts.js";
import { frameOf, partOf, sheetPath, TEXTS_PATH } from "./frame.js";
import { LookNumbers } from "./look-numbers.js";
import { PackageFile } from "./package-file.js";
import { hostPacker, type Packer } from "./packer.js";
import { relationshipsXml, type Relationship } from "./relationships.js";
import { SharedTexts } from "./shared-texts.js";
import type { Shared } from "./sheet-cells.js";
import { writeSheetPart } from "./sheet-part.js";
import { tablePart } from "./table-part.js";
import { workbookParts, type OwnPart } from "./workbook-parts.js";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * The bytes of a new .xlsx workbook. The same plan gives the same parts everywhere, and on one host the same bytes: no clock, user or machine is in them.
 * exceljs is large: import this module lazily. Throws an Error when the plan itself is wrong (a table whose names repeat).
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  return writePlanBy(hostPacker(), plan);
}

/** The same in pieces, to be written one after the other: a large workbook then never stands in memory twice. */
export async function writePlanInPieces(plan: WorkbookPlan): Promise<readonly Uint8Array[]> {
  return new PlanWriter(new PackageFile(hostPacker())).write(plan);
}

/** The same, packed by a compressor that is chosen: by `portablePacker` the bytes are the same on every host. */
export async function writePlanBy(packer: Packer, plan: WorkbookPlan): Promise<Uint8Array> {
  return joined(await new PlanWriter(new PackageFile(packer)).write(plan));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** exceljs writes the frame of the package, without its cells; the sheets are written here, row by row, and packed as they come. */
class PlanWriter {
  private readonly shared: Shared = { texts: new SharedTexts(), looks: new LookNumbers(), longTexts: new LongTexts(), formulas: new Map() };
  private readonly own: OwnPart[] = [];
  private tables = 0;

  constructor(private readonly file: PackageFile) {}

  async write(plan: WorkbookPlan): Promise<Uint8Array[]> {
    const { looks, texts } = this.shared;
    const frame = await frameOf(plan.sheets, []);
    for (const [index, sheet] of plan.sheets.entries()) await this.writeSheet(sheet, index + 1, partOf(frame, sheetPath(index + 1)));
    const long = this.shared.longTexts.sheet();
    const whole = long === null ? plan : { ...plan, sheets: [...plan.sheets, long] };
    if (long !== null) await this.writeSheet(long, whole.sheets.length, partOf(await frameOf([long], []), sheetPath(1)));
    await this.file.write(TEXTS_PATH, (part) => texts.write(part));
    for (const { path, xml, type } of chartParts(plan)) await this.addOwn(path, xml, type);
    // Only now is it known which looks there are, and how they are numbered.
    const parts = workbookParts(await frameOf(whole.sheets, looks.styles), whole, this.own);
    for (const [path, xml] of parts) await this.file.add(path, xml);
    return this.file.pieces();
  }

  private async writeSheet(sheet: SheetPlan, number: number, frame: string): Promise<void> {
    const tables: number[] = [];
    for (const table of sheet.tables) {
      this.tables += 1;
      tables.push(this.tables);
      await this.addOwn(`xl/tables/table${this.tables}.xml`, tablePart(table, sheet, this.tables), TABLE_TYPE);
    }
    let relationships: readonly Relationship[] = [];
    await this.file.write(sheetPath(number), async (part) => {
      relationships = await writeSheetPart(part, frame, sheet, { tables, drawing: number }, this.shared);
    });
    if (relationships.length > 0) await this.file.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(relationships));
  }

  private async addOwn(path: string, xml: string, type: string | null): Promise<void> {
    await this.file.add(path, xml);
    if (type !== null) this.own.push({ path, type });
  }
}
