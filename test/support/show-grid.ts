import { areaAddress } from "../../core/grid/address.js";
import type { Cell, Grid } from "../../core/grid/grid.js";

/** A grid as lines to compare: "2: text {#FF0000 bold} | …", cells without their columns when none is left out. Line breaks are "⏎". */
export function showGrid(grid: Grid): string[] {
  return grid.rows.map(({ row, hidden, cells }) => {
    const whole = cells.every(({ column }, index) => column === index + 1);
    return `${row}${hidden ? " hidden" : ""}: ${cells.map((cell) => (whole ? "" : `${cell.column}=`) + showCell(cell)).join(" | ")}`;
  });
}

export function showMerges(grid: Grid): string[] {
  return grid.merges.map(areaAddress);
}

function showCell({ text, look, note, link, struckParts }: Cell): string {
  const marks = [
    look.fill,
    look.fontColour && `text ${look.fontColour}`,
    look.bold && "bold",
    look.strike && "struck",
    look.indent > 0 && `indent ${look.indent}`,
    struckParts && `struck: ${struckParts.join(", ")}`,
    note && `note: ${note}`,
    link && `link: ${link}`,
  ].filter((mark) => typeof mark === "string" && mark !== "");
  return text.replaceAll("\n", "⏎") + (marks.length > 0 ? `{${marks.join(" ")}}` : "");
}
