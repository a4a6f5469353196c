import { address, type Area } from "../grid/address.js";
import { RAGS } from "../model/status.js";
import { ratingWord } from "./line-cells.js";
import { RAG_COLOURS } from "./looks.js";
import type { Conditional } from "./workbook-plan.js";

/** Colours each cell of an area that holds the word of a rating. */
export function ratingColours(area: Area): Conditional[] {
  return RAGS.map((rag) => ({ area, formula: `${address(area.top, area.left)}="${ratingWord(rag)}"`, fill: RAG_COLOURS[rag].fill, fontColour: RAG_COLOURS[rag].ink, bold: true }));
}
