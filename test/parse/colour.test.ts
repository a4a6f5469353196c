import { expect, test } from "vitest";
import { colourFamily, lightnessOf, statusOfColour } from "../../core/parse/colour.js";
import { rows } from "./rows.js";

test.each(
  rows(`
    Excel's standard colours | red #C00000 #FF0000 | amber #FFC000 | yellow #FFFF00 | green #92D050 #00B050 | blue #00B0F0 #0070C0 #002060 | purple #7030A0
    Good, Bad and Neutral    | green #C6EFCE #006100 | red #FFC7CE #9C0006 | amber #FFEB9C | brown #9C5700
    Office themes            | blue #4472C4 #5B9BD5 #4F81BD | amber #ED7D31 #F79646 | green #70AD47 #9BBB59 | red #C0504D | grey #A5A5A5 #44546A #E7E6E6
    tints of themes          | amber #F4B084 #F8CBAD #FCE4D6 #FFE699 #FFD966 #FABF8F | yellow #FFF2CC | green #A9D08E #C6E0B4 #E2EFDA #C4D79B | blue #9BC2E6 #DDEBF7 #B8CCE4 | red #DA9694 #F2DCDB | grey #D6DCE4 #D9D9D9
    three-colour scales      | red #F8696B | yellow #FFEB84 | green #63BE7B
    colours of the web       | amber #FFBF00 #FFA500 #FF6600 | green #008000 #00FF00 | blue #0000FF | teal #008080 #00FFFF | pink #FF99CC #FF0080 | purple #800080 | red #800000
    no colour                | white #FFFFFF | black #000000 | white nonsense
  `).flatMap(([where = "", ...families]) => families.flatMap((cell) => cell.split(" ").slice(1).map((hex) => [hex, cell.split(" ")[0], where]))),
)("%s is %s, of %s", (hex = "", family) => {
  expect(colourFamily(hex)).toBe(family);
});

test.each(
  rows(`
    off-track | #C00000 | #FF0000 | #FFC7CE | #9C0006 | #F8696B
    at-risk   | #FFC000 | #F4B084 | #FFEB9C | #9C5700 | #ED7D31
    on-track  | #92D050 | #00B050 | #C6EFCE | #A9D08E | #006100
    complete  | #0070C0 | #00B0F0 | #5B9BD5 | #9BC2E6
    null      | #FFFF00 | #FFF2CC | #D9D9D9 | #1F3864 | #1F497D | #002060 | #44546A | #7030A0 | #FFFFFF | #000000 | #FF99CC
  `).flatMap(([status, ...colours]) => colours.map((hex) => [hex, status])),
)("%s stands for %s", (hex = "", status) => {
  expect(String(statusOfColour(hex))).toBe(status);
});

test("a dark heading and a pale tint are told by their lightness", () => {
  expect(lightnessOf("#1F3864")).toBeLessThan(0.3);
  expect(lightnessOf("#0070C0")).toBeGreaterThan(0.3);
  expect(lightnessOf("#DDEBF7")).toBeGreaterThan(0.75);
});
