import { address } from "../../grid/address.js";
import type { Conditional } from "../workbook-plan.js";
import type { BudgetLayout } from "./budget-layout.js";
import { NOT_CHECKED, OUT, ROUNDING } from "./budget-words.js";

const OUT_COLOURS = { fill: "#F9D9D6", fontColour: "#8C1510", bold: true } as const;
const ROUNDING_COLOURS = { fill: "#FFF2CC", fontColour: "#5C4400" } as const;
const UNCHECKED_COLOURS = { fill: "#E3E6EB", fontColour: "#33373D" } as const;

const isOut = (cell: string): string => `RIGHT(${cell},${OUT.length})="${OUT}"`;

/** Colours beside the words: of the checks, and of the figures that a check says are out. They follow the words, and these the figures. */
export function checkColours({ worked: { table, structure }, header, checksHeader, firstFigure, firstCheck }: BudgetLayout): Conditional[] {
  const [top, bottom] = [header + 1, header + table.rows.length];
  const beside = structure.across.flatMap(({ target }, index): Conditional[] => {
    const word = firstCheck + 2 * index + 1;
    const cell = address(top, word);
    return [...words({ top, left: word - 1, bottom, right: word }, `$${cell}`), { area: { top, left: firstFigure + target, bottom, right: firstFigure + target }, formula: isOut(`$${cell}`), ...OUT_COLOURS }];
  });
  const below = structure.down.flatMap(({ target }, index): Conditional[] => {
    const [difference, word] = [checksHeader + 1 + 2 * index, checksHeader + 2 + 2 * index];
    const cell = address(word, firstFigure).replace(/\d+$/, (row) => `$${row}`);
    return [
      ...words({ top: difference, left: firstFigure, bottom: word, right: firstCheck - 1 }, cell),
      { area: { top: top + target, left: firstFigure, bottom: top + target, right: firstCheck - 1 }, formula: isOut(cell), ...OUT_COLOURS },
    ];
  });
  return [...beside, ...below];
}

/** The difference and its word. */
function words(area: Conditional["area"], cell: string): Conditional[] {
  return [
    { area, formula: isOut(cell), ...OUT_COLOURS },
    { area, formula: `${cell}="${ROUNDING}"`, ...ROUNDING_COLOURS },
    { area, formula: `${cell}="${NOT_CHECKED}"`, ...UNCHECKED_COLOURS },
  ];
}
