/** The looks of our sheets as styles of exceljs: one object for each look, shared by every cell that has it, which is how exceljs is fastest. */
import { FONT, FONT_SIZE, INK, LOOKS } from "../../dist/core/report/looks.js";

const argb = (colour) => ({ argb: `FF${colour.slice(1)}` });
const THIN = { style: "thin", color: argb("#C3C8D0") };
const made = new Map();

export function exceljsStyle(name) {
  if (!made.has(name)) made.set(name, styleOf(LOOKS[name]));
  return made.get(name);
}

function styleOf(look) {
  return {
    font: { name: FONT, size: look.size ?? FONT_SIZE, bold: look.bold ?? false, italic: look.italic ?? false, color: argb(look.colour ?? INK) },
    alignment: { vertical: look.vertical ?? "bottom", horizontal: look.horizontal, wrapText: look.wrap ?? false },
    ...(look.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: argb(look.fill) } }),
    ...(look.border === undefined ? {} : { border: { top: THIN, bottom: THIN, left: THIN, right: THIN } }),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
  };
}
