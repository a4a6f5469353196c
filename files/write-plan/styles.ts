import type ExcelJS from "exceljs";
import { FONT, FONT_SIZE, INK, type LookStyle } from "../../core/report/looks.js";

type Style = Partial<ExcelJS.Style>;

/** "#RRGGBB" as exceljs wants it. */
export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1).toUpperCase()}` };
}

const LINE = argb("#C3C8D0");
const FIRM = argb("#8A919C");

const BORDERS: Readonly<Record<NonNullable<LookStyle["border"]>, Partial<ExcelJS.Borders>>> = {
  grid: { top: { style: "thin", color: LINE }, bottom: { style: "thin", color: LINE }, left: { style: "thin", color: LINE }, right: { style: "thin", color: LINE } },
  row: { bottom: { style: "thin", color: LINE } },
  gap: { top: { style: "medium", color: argb("#FFFFFF") }, bottom: { style: "medium", color: argb("#FFFFFF") } },
  box: { top: { style: "thin", color: FIRM }, bottom: { style: "thin", color: FIRM }, left: { style: "thin", color: FIRM }, right: { style: "thin", color: FIRM } },
  under: { bottom: { style: "medium", color: argb("#1F3864") } },
  total: { top: { style: "thin", color: FIRM }, bottom: { style: "double", color: FIRM } },
};

/** A look as exceljs has it. */
export function styleOf(look: LookStyle): Style {
  return {
    font: { name: FONT, family: 2, size: look.size ?? FONT_SIZE, bold: look.bold ?? false, italic: look.italic ?? false, underline: look.underline ?? false, color: argb(look.colour ?? INK) },
    alignment: { vertical: look.vertical ?? "bottom", horizontal: look.horizontal, wrapText: look.wrap ?? false, indent: look.indent },
    ...(look.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: argb(look.fill) } }),
    ...(look.border === undefined ? {} : { border: BORDERS[look.border] }),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
  };
}
