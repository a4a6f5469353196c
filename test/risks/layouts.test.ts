import { describe, expect, it } from "vitest";
import type { Risk } from "../../core/risks/risk.js";
import { TakenNames } from "../../core/model/taken-names.js";
import { readSheet } from "../../core/recognise/read-sheet.js";
import type { SheetReading } from "../../core/recognise/sheet-reading.js";
import { risksOf } from "../../core/risks/risks-of.js";
import { readFile } from "../../files/read-file.js";
import { showRisk } from "../support/show-risk.js";
import { COUNCILS } from "./layouts/councils.js";
import { HEALTH_AND_SCHOOLS } from "./layouts/health-and-schools.js";
import type { RiskLayout } from "./layouts/layout.js";
import { NO_REGISTERS, PROJECTS_AND_DEPARTMENTS } from "./layouts/projects-and-departments.js";
import { REPORTS_AND_CARDS } from "./layouts/reports-and-cards.js";

const REGISTERS = [...COUNCILS, ...HEALTH_AND_SCHOOLS, ...PROJECTS_AND_DEPARTMENTS, ...REPORTS_AND_CARDS];

async function readingsOf({ file }: RiskLayout): Promise<readonly SheetReading[]> {
  const { grids } = await readFile(file.name, await file.build());
  return grids.map((grid) => readSheet(grid, { file: file.name }));
}

function risksIn(readings: readonly SheetReading[]): Risk[] {
  const taken = new TakenNames();
  return readings.flatMap((reading) => risksOf(reading, { file: "register" }, "Parks", readings, taken));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const standsIn = (risks: readonly Risk[], sheet: string, row: number): boolean => risks.some(({ at }) => at.some((source) => source.sheet === sheet && new RegExp(`^[A-Z]+${row}(?::|$)`).test(source.cells)));
/** A label of a card names a field, and a letter its colour: they are no text of a risk. */
const isLabel = (text: string): boolean => text.endsWith(":") || /^[RAG]$/.test(text);

describe("registers as bodies keep them", () => {
  it.each([...REGISTERS, ...NO_REGISTERS])("$name", async (layout) => {
    const readings = await readingsOf(layout);
    const risks = risksIn(readings);
    const fields = Object.keys(layout.risks[0] ?? {});
    const shown = risks.map((risk) => Object.fromEntries(Object.entries(showRisk(risk)).filter(([field]) => fields.includes(field))));
    expect(shown).toEqual(layout.risks);
    expect(readings.reduce((sum, { records }) => sum + records.length, 0), "lines of trackers").toBe(layout.lines);
    expect(new Set(risks.map(({ id }) => id)).size, "IDs are each once").toBe(risks.length);
  });

  it.each(REGISTERS)("$name: nothing of its text is lost", async (layout) => {
    const readings = await readingsOf(layout);
    const risks = risksIn(readings);
    const said = new Set(wordsOf(JSON.stringify(risks).replace(/\\n/g, " ")));
    const texts = readings.flatMap(({ view }) => view.rows.flatMap(({ row, filled }) => (standsIn(risks, view.grid.sheet, row) ? filled.map(({ text }) => text) : [])));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !isLabel(text) && wordsOf(text).some((word) => !said.has(word)))).toEqual([]);
  });

  it("are many", () => {
    expect(REGISTERS.length).toBeGreaterThanOrEqual(45);
  });
});
