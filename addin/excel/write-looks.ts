import { areaAddress } from "../../core/grid/address.js";
import { FONT, FONT_SIZE, INK, LOOKS, type LookName, type LookStyle } from "../../core/report/looks.js";
import { rowHeight } from "../../core/report/row-height.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";
import { addressesOf, areasBy, wholeOf } from "./plan-areas.js";
import { rangeOf } from "./range-area.js";
import type { RequestPace } from "./request-pace.js";

interface Line {
  readonly edges: readonly Excel.BorderIndex[];
  readonly style: "Continuous" | "Double";
  readonly weight: "Thin" | "Medium" | "Thick";
  readonly colour: string;
}

const HAIR = "#C3C8D0";
const FIRM = "#8A919C";
const across = ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as Excel.BorderIndex[];
const round = [...across, "EdgeLeft", "EdgeRight", "InsideVertical"] as Excel.BorderIndex[];
const thin = (edges: readonly Excel.BorderIndex[], colour: string): Line => ({ edges, style: "Continuous", weight: "Thin", colour });

/** Lines of each kind of border. A range's inner lines are those between its cells. */
const BORDERS: Readonly<Record<NonNullable<LookStyle["border"]>, readonly Line[]>> = {
  grid: [thin(round, HAIR)],
  row: [thin(["EdgeBottom", "InsideHorizontal"] as Excel.BorderIndex[], HAIR)],
  gap: [{ edges: across, style: "Continuous", weight: "Medium", colour: "#FFFFFF" }],
  box: [thin(round, FIRM)],
  under: [{ edges: ["EdgeBottom"] as Excel.BorderIndex[], style: "Continuous", weight: "Medium", colour: "#1F3864" }],
  total: [thin(["EdgeTop"] as Excel.BorderIndex[], FIRM), { edges: ["EdgeBottom"] as Excel.BorderIndex[], style: "Double", weight: "Thick", colour: FIRM }],
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Points of a column for each character of its width, in the font that widths are counted in (7 pixels at 96 to the inch). */
const POINTS_OF_A_CHARACTER = 5.25;

/** How many instructions a look takes at most: each edge of its lines is one object and three properties. */
function instructionsOf({ border }: LookStyle): number {
  return 16 + (border === undefined ? 0 : BORDERS[border].reduce((sum, { edges }) => sum + edges.length * 4, 0));
}

/** How every cell looks: first what all have in common, then each look where it differs from that. */
export async function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace): Promise<void> {
  await pace.room(0, 4);
  const { font } = rangeOf(sheet, wholeOf(plan)).format;
  font.name = FONT;
  font.size = FONT_SIZE;
  font.color = INK;
  for (const [name, areas] of areasBy(plan, ({ look }): LookName => look ?? "plain")) {
    for (const addresses of addressesOf(areas)) {
      await pace.room(addresses.length, instructionsOf(LOOKS[name]));
      applyLook(sheet.getRanges(addresses).format, LOOKS[name]);
    }
  }
}

function applyLook(format: Excel.RangeFormat, look: LookStyle): void {
  const { font } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = "Single";
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical ?? "bottom"];
  if (look.wrap) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const line of look.border === undefined ? [] : BORDERS[look.border]) for (const edge of line.edges) drawLine(format.borders.getItem(edge), line);
}

function drawLine(border: Excel.RangeBorder, { style, weight, colour }: Line): void {
  border.style = style;
  border.weight = weight;
  border.color = colour;
}

/** Widths, then heights: rows grow with their text but for those whose height is given or that leave room to write in. */
export async function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan, pace: RequestPace): Promise<void> {
  await pace.room(0, plan.widths.length * 2 + 2);
  plan.widths.forEach((width, index) => {
    rangeOf(sheet, { top: 1, left: index + 1, bottom: 1, right: index + 1 }).format.columnWidth = width * POINTS_OF_A_CHARACTER;
  });
  rangeOf(sheet, wholeOf(plan)).format.autofitRows();
  for (const row of plan.rows) {
    const height = row.height ?? (row.atLeast === undefined ? null : rowHeight(row, plan.widths));
    if (height === null) continue;
    await pace.room(0, 2);
    sheet.getRange(areaAddress({ top: row.row, left: 1, bottom: row.row, right: 1 })).format.rowHeight = height;
  }
}
