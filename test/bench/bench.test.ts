import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";

/** What is measured, as the scripts of bench/ have it: they are not compiled. */
interface MadeUp {
  madeUpTracker(seed: number, lines: number): MadeUpTracker;
  cellsIn(tracker: MadeUpTracker): number;
}
interface MadeUpTracker {
  readonly rows: readonly (readonly unknown[])[];
  readonly fills: readonly (string | null)[];
}
interface Inputs {
  readonly WRITERS: Readonly<Record<string, (tracker: MadeUpTracker) => Promise<Uint8Array>>>;
}
interface Readers {
  readonly FLOOR: string;
  readonly SCRIPT_READERS: readonly string[];
  loadReader(name: string): Promise<(bytes: Uint8Array) => number | Promise<number>>;
}
interface Results {
  withSection(page: string, name: string, body: string): string | null;
  tableText(table: { readonly title: string; readonly headings: readonly string[]; readonly rows: readonly (readonly unknown[])[] }): string;
  limited(value: number, limit: number, options?: { readonly atLeast?: boolean }): { readonly text: string; readonly met: boolean };
}
const script = <T>(name: string): Promise<T> => import(/* @vite-ignore */ new URL(`../../bench/${name}`, import.meta.url).href) as Promise<T>;

const { madeUpTracker, cellsIn } = await script<MadeUp>("made-up.mjs");
const { WRITERS } = await script<Inputs>("inputs.mjs");
const { FLOOR, SCRIPT_READERS, loadReader } = await script<Readers>("readers.mjs");
const { withSection, tableText, limited } = await script<Results>("results.mjs");

const LINES = 25;
const tracker = madeUpTracker(3, LINES);

describe.each(Object.keys(WRITERS))("made-up trackers by %s", (writer) => {
  const written = WRITERS[writer]?.(tracker) ?? Promise.reject(new Error(writer));

  it.each(SCRIPT_READERS.filter((name) => name !== FLOOR))("are read whole by %s", async (reader) => {
    expect(await (await loadReader(reader))(await written)).toBe(cellsIn(tracker));
  });

  it("have at least two tags for each cell, which the floor finds", async () => {
    expect(await (await loadReader(FLOOR))(await written)).toBeGreaterThan(2 * cellsIn(tracker));
  });

  it("are trackers of as many lines as they say, with dates", async () => {
    const [found] = readTrackers(readXlsx("plan.xlsx", await written), { file: "plan.xlsx" });
    expect(found?.lines).toHaveLength(LINES);
    expect(found?.lines.every(({ start }) => start?.kind === "by")).toBe(true);
  });
});

it("made-up trackers differ from each other, and are the same each time", () => {
  expect(madeUpTracker(4, LINES)).not.toEqual(tracker);
  expect(madeUpTracker(3, LINES)).toEqual(tracker);
});

it("exceljs writes the ratings' colours", async () => {
  const bytes = await WRITERS["exceljs"]?.(tracker);
  const fills = readXlsx("plan.xlsx", bytes ?? new Uint8Array()).grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ look }) => look.fill ?? [])));
  expect(fills).toEqual(tracker.fills.filter((fill) => fill !== null));
});

describe("the page of results", () => {
  const page = "# R\n<!-- a: written by npm run bench:a -->\nold\n<!-- end of a -->\n<!-- b: written by npm run bench:b -->\nkept\n<!-- end of b -->\n";

  it("has one section rewritten, and the others kept", () => {
    expect(withSection(page, "a", "new")).toBe(page.replace("old", "new"));
  });

  it("has no section that it does not name", () => {
    expect(withSection(page, "c", "new")).toBeNull();
  });

  it.each([
    [2, 2, false, true],
    [2.1, 2, false, false],
    [2, 2, true, true],
    [1.9, 2, true, false],
  ])("%d beside a limit of %d, at least: %s, meets it: %s", (value, limit, atLeast, met) => {
    expect(limited(value, limit, { atLeast }).met).toBe(met);
  });

  it("shows a table as it is read, and marks what is not met", () => {
    expect(tableText({ title: "T", headings: ["what", "ratio"], rows: [["one", limited(3, 2)], ["another", "1"]] })).toBe(
      ["**T**", "", "| what    |                           ratio |", "|---------|--------------------------------:|", "| one     | 3.00 (at most 2.00) **NOT MET** |", "| another |                               1 |"].join("\n"),
    );
  });
});
