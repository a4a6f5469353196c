/** The readers that are compared, each from a workbook's bytes to all of its cells; and the least that any of them can do. Each says how many cells hold something. */
import { constants, inflateRawSync } from "node:zlib";

/** Their names in the order in which tables show them; those written in Python come after them. */
export const FLOOR = "floor";
export const OURS = "Goldthread";
export const SCRIPT_READERS = [FLOOR, OURS, "exceljs", "SheetJS"];

/** A reader by its name, with its library loaded. */
export async function loadReader(name) {
  switch (name) {
    case FLOOR:
      return floor;
    case OURS: {
      const { readXlsx } = await import("../dist/files/xlsx/read-xlsx.js");
      return (bytes) => sum(readXlsx("plan.xlsx", bytes).grids, ({ rows }) => sum(rows, ({ cells }) => sum(cells, ({ text }) => (text === "" ? 0 : 1))));
    }
    case "exceljs": {
      const { default: ExcelJS } = await import("exceljs");
      return async (bytes) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load(bytes);
        let cells = 0;
        for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(({ value }) => void (cells += value === null || value === "" ? 0 : 1)));
        return cells;
      };
    }
    case "SheetJS": {
      const { default: SheetJS } = await import("@e965/xlsx");
      return (bytes) => sum(Object.values(SheetJS.read(bytes, { type: "array", dense: true }).Sheets), (sheet) => sum(sheet["!data"], (row) => sum(row ?? [], (cell) => (cell?.v === undefined || cell.v === "" ? 0 : 1))));
    }
    default:
      throw new Error(`There is no reader "${name}".`);
  }
}

function sum(list, count) {
  let total = 0;
  for (const each of list) total += count(each);
  return total;
}

/** The floor: every part unpacked, made into text and looked through for "<". No reader of the whole can do less. */
function floor(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = file.readUInt32LE(end + 16);
  let tags = 0;
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry--) {
    tags += countTags(partAt(file, at));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return tags;
}

/** The bytes of the part whose entry in the zip's directory is here. */
function partAt(file, entry) {
  const local = file.readUInt32LE(entry + 42);
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(from, from + file.readUInt32LE(entry + 20));
  return file.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed, { chunkSize: Math.max(constants.Z_MIN_CHUNK, file.readUInt32LE(entry + 24) + 1) });
}

function countTags(part) {
  const text = part.toString("utf8");
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) tags += 1;
  return tags;
}
