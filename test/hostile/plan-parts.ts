import { partsOf, relationship, solid, stylesOf, type WorkbookXml } from "../files/xlsx/made-workbook.js";

/** The lines of the tracker that the corpus spoils: reference, action, lead, due (a serial number), status. */
const LINES = [
  ["1", "Dredge the outer basin", "Harbour Master", 45900, "On track"],
  ["2", "Paint the cranes", "Head of Works", 45991, "Off track"],
  ["3", "Let the tug contract", "Head of Works; Harbour Master", 46022, "Not started"],
] as const;

export const ACTIONS: readonly string[] = LINES.map(([, action]) => action);

const HEADINGS = ["Ref", "Action", "Lead", "Due", "Status"];
const TEXTS = [...new Set([...HEADINGS, ...LINES.flatMap(([ref, action, lead, , status]) => [ref, action, lead, status])])];

/** Style 1 heads a column, 2 is a date, 3 is red. */
export const STYLES = stylesOf([{ font: "<b/>" }, { format: "dd/mm/yyyy" }, { fill: solid('rgb="FFFF0000"') }], "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FF92D050\"/></patternFill></fill></dxf></dxfs>");

const shared = (text: string): string => `<v>${TEXTS.indexOf(text)}</v>`;

/** A row of the tracker in XML. */
function rowXml(values: readonly (string | number)[], row: number): string {
  const cells = values.map((value, n) => {
    const at = `r="${"ABCDE".charAt(n)}${row}"`;
    return typeof value === "number" ? `<c ${at} s="2"><v>${value}</v></c>` : `<c ${at} s="${row === 1 ? 1 : 0}" t="s">${shared(value)}</c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

/** What stands in the `<sheetData>` of the tracker. */
export const ROWS: string = [HEADINGS, ...LINES].map((values, n) => rowXml(values, n + 1)).join("");

export const STRINGS: string = TEXTS.map((text) => `<si><t>${text}</t></si>`).join("");

/** A plain tracker, with whatever else is wanted. */
export function planXml(more: Partial<WorkbookXml> = {}): WorkbookXml {
  return { sheets: { Plan: ROWS }, styles: STYLES, strings: STRINGS, ...more };
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The parts of a tracker that has one of everything: theme, table, note, thread, link, drawing, a second sheet. */
export function fullPlan(): Record<string, string> {
  const link = (id: string, type: string, target: string): string => relationship(id, type, target);
  return partsOf({
    ...planXml({
      sheets: { Plan: ROWS, Key: '<row r="1"><c r="A1" t="inlineStr"><is><t>Red means late</t></is></c></row>' },
      theme: `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1></a:clrScheme></a:themeElements></a:theme>`,
      after: '<mergeCells><mergeCell ref="G1:H1"/></mergeCells><conditionalFormatting sqref="E2:E4"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"On track"</formula></cfRule></conditionalFormatting>',
      names: "<definedNames><definedName name=\"AsOf\">Plan!$D$2</definedName></definedNames>",
      sheetLinks: link("rId1", "comments", "../comments1.xml") + link("rId2", "table", "../tables/table1.xml") + link("rId3", "threadedComment", "../threadedComments/threadedComment1.xml"),
      workbookLinks: relationship("rId94", "person", "persons/person.xml"),
    }),
    parts: {
      "xl/comments1.xml": `<comments ${MAIN}><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Seen</t></text></comment></commentList></comments>`,
      "xl/tables/table1.xml": `<table ${MAIN} id="1" name="Actions" displayName="Actions" ref="A1:E4"/>`,
      "xl/threadedComments/threadedComment1.xml": '<ThreadedComments><threadedComment ref="B3" dT="2025-11-01T10:00:00.00" personId="{1}" id="{2}"><text>When?</text></threadedComment></ThreadedComments>',
      "xl/persons/person.xml": '<personList><person displayName="Pat" id="{1}"/></personList>',
    },
  });
}
