import { strFromU8, unzipSync } from "fflate";
import { parseArea } from "../../core/grid/address.js";
import { isCalendarDate, type Workbook } from "../../core/grid/grid.js";
import { excelSerial } from "../../core/model/calendar-date.js";
import { childrenOf, descendantsOf, parseXml, type XmlElement } from "../../files/xlsx/xml.js";

/** The parts of a package whose path begins so, as trees, by path. */
export function partsOf(bytes: Uint8Array, folder: string): Map<string, XmlElement> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith(folder));
  return new Map(parts.flatMap(([path, part]) => [[path, parseXml(strFromU8(part))] as const].flatMap(([name, tree]) => (tree ? [[name, tree] as const] : []))));
}

/** A reference of a chart with what the chart keeps of its cells, and what the sheet's cells hold. */
export interface Cached {
  readonly reference: string;
  readonly kept: readonly (string | null)[];
  readonly cells: readonly (string | null)[];
}

/** Every reference of a chart beside the cells of the workbook, as a reader reads them. Cells without a figure are gaps where figures are meant. */
export function cachedOf(chart: XmlElement, workbook: Workbook): Cached[] {
  return ["strRef", "numRef"].flatMap((kind) =>
    descendantsOf(chart, kind).map((ref): Cached => {
      const [cache] = childrenOf(ref, kind === "strRef" ? "strCache" : "numCache");
      const points = childrenOf(cache, "pt");
      const count = Number(childrenOf(cache, "ptCount")[0]?.attributes["val"]);
      const reference = childrenOf(ref, "f")[0]?.text ?? "";
      const kept = Array.from({ length: count }, (_, index) => childrenOf(points.find(({ attributes }) => attributes["idx"] === String(index)), "v")[0]?.text ?? null);
      return { reference, kept, cells: cellsAt(workbook, reference, kind === "numRef") };
    }),
  );
}

function cellsAt({ grids }: Workbook, reference: string, figures: boolean): (string | null)[] {
  const [, sheet = "", area = ""] = /^'(.*)'!(.*)$/.exec(reference) ?? [];
  const grid = grids.find((each) => each.sheet === sheet.replace(/''/g, "'"));
  const found = parseArea(area);
  if (!grid || !found) return [`${reference} leads nowhere`];
  return Array.from({ length: found.bottom - found.top + 1 }, (_, index) => {
    const value = grid.rows.find(({ row }) => row === found.top + index)?.cells.find(({ column }) => column === found.left)?.value ?? null;
    if (isCalendarDate(value)) return String(excelSerial(value));
    return value === null || (figures && typeof value !== "number") ? null : String(value);
  });
}
