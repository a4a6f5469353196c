import { describe, expect, it } from "vitest";
import { PLAIN_LOOK } from "../../../core/grid/grid.js";
import { cellsBy, onlySheet, solid, stylesOf, type WorkbookXml } from "./made-workbook.js";

const OFFICE = ["<a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>", "<a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1>", "<a:dk2><a:srgbClr val='44546A'/></a:dk2>", "<a:lt2><a:srgbClr val='E7E6E6'/></a:lt2>"];
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const THEME = `<a:theme xmlns:a="u"><a:themeElements><a:clrScheme name="x">${OFFICE.join("")}${ACCENTS.map((hex, n) => `<a:accent${n + 1}><a:srgbClr val="${hex}"/></a:accent${n + 1}>`).join("")}<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;

/** The look of A1, B1 … with styles 1, 2 …; all hold a number. */
function looksOf(items: Parameters<typeof stylesOf>[0], xml: Partial<WorkbookXml> = {}, more = "") {
  const cells = items.map((_, n) => `<c s="${n + 1}"><v>1</v></c>`).join("");
  return Object.values(cellsBy(onlySheet({ sheets: `<row>${cells}</row>`, styles: stylesOf(items, more), ...xml }), ({ look }) => look));
}

const fillOf = (fill: string, xml: Partial<WorkbookXml> = {}, more = "") => looksOf([{ fill }], xml, more)[0]?.fill;

describe("fills", () => {
  // Tints as Excel names them in its palette: "Blue, Accent 1, Lighter 40%" and so on.
  it.each([
    ["rgb", 'rgb="FFFF0000"', "#FF0000"],
    ["rgb of six digits", 'rgb="92d050"', "#92D050"],
    ["rgb that claims to be see-through", 'rgb="0000B050"', "#00B050"],
    ["indexed", 'indexed="10"', "#FF0000"],
    ["indexed, later in the palette", 'indexed="50"', "#99CC00"],
    ["the window's background", 'indexed="65"', "#FFFFFF"],
    ["theme: light first, though the theme lists dark first", 'theme="0"', "#FFFFFF"],
    ["theme, dark", 'theme="1"', "#000000"],
    ["theme, second light", 'theme="2"', "#E7E6E6"],
    ["accent 1", 'theme="4"', "#4472C4"],
    ["accent 1, lighter 40%", 'theme="4" tint="0.39997558519241921"', "#8EA9DB"],
    ["accent 1, lighter 80%", 'theme="4" tint="0.79998168889431442"', "#D9E1F2"],
    ["accent 1, darker 25%", 'theme="4" tint="-0.249977111117893"', "#305496"],
    ["accent 2, lighter 40%", 'theme="5" tint="0.39997558519241921"', "#F4B084"],
    ["accent 4, lighter 80%", 'theme="7" tint="0.79998168889431442"', "#FFF2CC"],
    ["accent 6, lighter 60%", 'theme="9" tint="0.59999389629810485"', "#C6E0B4"],
    ["accent 6, darker 50%", 'theme="9" tint="-0.499984740745262"', "#375623"],
    ["white, darker 15%", 'theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
    ["black, lighter 35%", 'theme="1" tint="0.34998626667073579"', "#595959"],
  ])("%s", (_, colour, hex) => {
    expect(fillOf(solid(colour), { theme: THEME })).toBe(hex);
  });

  it("reads a theme's own colours, and Office's where there is no theme", () => {
    expect(fillOf(solid('theme="4"'), { theme: THEME.replace("4472C4", "112233") })).toBe("#112233");
    expect(fillOf(solid('theme="4"'))).toBe("#4472C4");
  });

  it("reads a palette of the workbook's own, and the standard one beyond it", () => {
    const palette = '<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors>';
    expect(looksOf([{ fill: solid('indexed="1"') }, { fill: solid('indexed="2"') }], {}, palette).map(({ fill }) => fill)).toEqual(["#445566", "#FF0000"]);
  });

  it.each([
    ["none", '<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>', null],
    ["solid that only has a background", '<patternFill patternType="solid"><bgColor rgb="FFFF0000"/></patternFill>', "#FF0000"],
    ["a grey pattern", '<patternFill patternType="gray125"/>', "#DFDFDF"],
    ["a red pattern on yellow", '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill>', "#FF8000"],
    ["a gradient", '<gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill>', "#80FF80"],
    ["a colour that is none", solid('rgb="red"'), null],
    ["a theme colour beyond the theme", solid('theme="77"'), null],
  ])("%s", (_, fill, hex) => {
    expect(fillOf(fill)).toBe(hex);
  });
});

describe("text", () => {
  it("is plain where nothing is said, with or without a style sheet", () => {
    expect(looksOf([{}])).toEqual([PLAIN_LOOK]);
    expect(cellsBy(onlySheet({ sheets: '<row><c s="7"><v>1</v></c></row>' }), ({ look }) => look)).toEqual({ A1: PLAIN_LOOK });
  });

  it("knows bold, struck, indented and coloured text, and the format", () => {
    const looks = looksOf([
      { font: '<b/><strike/><color rgb="FFC00000"/>', alignment: '<alignment horizontal="left" indent="2"/>', format: "0.0%" },
      { font: '<b val="0"/><strike val="false"/>' },
      { font: '<b val="1"/>' },
    ]);
    expect(looks).toEqual([{ fill: null, fontColour: "#C00000", bold: true, strike: true, indent: 2, format: "0.0%" }, PLAIN_LOOK, { ...PLAIN_LOOK, bold: true }]);
  });

  it.each([
    ["black by number", '<color rgb="FF000000"/>', null],
    ["the theme's text colour", '<color theme="1"/>', null],
    ["automatic", '<color auto="1"/>', null],
    ["white", '<color theme="0"/>', "#FFFFFF"],
    ["an accent", '<color theme="9"/>', "#70AD47"],
  ])("%s", (_, font, colour) => {
    expect(looksOf([{ font }], { theme: THEME })[0]?.fontColour).toBe(colour);
  });

  it("takes the default font's colour for the ordinary one", () => {
    const styles = stylesOf([{ font: '<color rgb="FF1F2937"/>' }, { font: '<color rgb="FF000000"/>' }]).replace("<font></font>", '<font><color rgb="FF1F2937"/></font>');
    const grid = onlySheet({ sheets: '<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>', styles });
    expect(cellsBy(grid, ({ look }) => look.fontColour)).toEqual({ A1: null, B1: "#000000" });
  });

  it("is one object for all cells that look the same", () => {
    const [first, second] = looksOf([{ font: "<b/>" }, { font: "<b/>" }]);
    expect(first).toBe(second);
  });
});

describe("rich text", () => {
  const run = (text: string, font = "") => `<r>${font === "" ? "" : `<rPr>${font}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const read = (runs: string, font = "") => {
    const grid = onlySheet({ sheets: '<row><c t="s" s="1"><v>0</v></c><c t="inlineStr" s="1"><is>' + runs + "</is></c></row>", strings: `<si>${runs}</si>`, styles: stylesOf([{ font }]) });
    const [shared, inline] = grid.rows[0]?.cells ?? [];
    expect({ ...inline, column: 1 }).toEqual(shared);
    return { text: shared?.text, bold: shared?.look.bold, strike: shared?.look.strike, colour: shared?.look.fontColour, struckParts: shared?.struckParts };
  };
  const plain = { bold: false, strike: false, colour: null, struckParts: undefined };

  it.each([
    ["struck in part", run("May", "<strike/>") + run(" June 2019"), { ...plain, text: "May June 2019", struckParts: ["May"] }],
    ["struck in two parts, one of two runs", run("a", "<strike/>") + run("b ", "<b/><strike/>") + run("c") + run(" d", "<strike/>"), { ...plain, text: "ab c d", struckParts: ["ab", "d"] }],
    ["struck whole", run("May ", "<strike/>") + run("2019", "<strike/><b/>") + run(" "), { ...plain, text: "May 2019 ", strike: true }],
    ["a coloured dot", run("●", '<color rgb="FF00B050"/>') + run(" "), { ...plain, text: "● ", colour: "#00B050" }],
    ["two colours", run("●", '<color rgb="FF00B050"/>') + run("On track"), { ...plain, text: "●On track" }],
    ["bold whole", run("a", "<b/>") + run("b", '<b/><sz val="9"/>'), { ...plain, text: "ab", bold: true }],
    ["only spaces", run(" ", "<strike/>") + run(" "), { ...plain, text: "  " }],
  ])("%s", (_, runs, expected) => {
    expect(read(runs)).toEqual(expected);
  });

  it("has the cell's font where a run has none, and its own font whole where it has one", () => {
    expect(read(run("old ") + run("new", "<b/>"), "<strike/>")).toEqual({ ...plain, text: "old new", struckParts: ["old"] });
    expect(read(run("a") + run("b", "<b/>"), "<b/>").bold).toBe(true);
  });
});
