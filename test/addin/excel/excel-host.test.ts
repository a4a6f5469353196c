import { afterEach, describe, expect, it } from "vitest";
import { CLASSES } from "../../support/excel-host/classes/index.js";
import { newBook } from "../../support/excel-host/book.js";
import { HostError } from "../../support/excel-host/host-error.js";
import { lowerFirst } from "../../support/excel-host/remote-class.js";
import { startExcel } from "../../support/excel-host/start-excel.js";

/** What the library itself knows of a class. */
interface Metadata {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

/** Newer than the library in the package (see newer-members.ts); and a property that the library writes under another name. */
const NOT_IN_THE_LIBRARY = new Set(["Note", "NoteCollection", "Worksheet.Gridlines"]);

describe("the fake Excel", () => {
  it("has only names that the library has, and writes only what can be written", () => {
    startExcel();
    const wrong: string[] = [];
    for (const kind of Object.values(CLASSES)) {
      const known = (Excel as unknown as Record<string, { prototype: Metadata & object } | undefined>)[kind.name];
      if (!known) {
        wrong.push(kind.name);
        continue;
      }
      const { _scalarPropertyOriginalNames: scalars = [], _scalarPropertyUpdateable: updateable = [] } = known.prototype;
      for (const [name, property] of Object.entries(kind.properties ?? {})) {
        const at = scalars.indexOf(name);
        if (at < 0) wrong.push(`${kind.name}.${name}`);
        else if (property.set && updateable.length > 0 && updateable[at] !== true) wrong.push(`${kind.name}.${name} cannot be written`);
      }
      for (const name of [...Object.keys(kind.objects ?? {}), ...Object.keys(kind.methods ?? {})]) if (!(lowerFirst(name) in known.prototype)) wrong.push(`${kind.name}.${lowerFirst(name)}`);
    }
    expect(Object.keys(CLASSES).length).toBeGreaterThan(30);
    expect(wrong.filter((name) => !NOT_IN_THE_LIBRARY.has(name))).toEqual([]);
  });

  it("counts each wait once, and the library's own house-keeping not at all", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      cells.values = [["a", 1]];
      await context.sync();
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([["a", 1]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.syncs).toHaveLength(2);
    expect(excel.wire.tracked).toBe(0);
  });

  it("keeps what was done before an error in the middle of a batch", async () => {
    const book = newBook();
    const excel = startExcel(book);
    excel.wire.inject = (place) => (place === "RangeFill.color" ? new HostError("AccessDenied") : null);
    const error: unknown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    }).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "RangeFill.color" } });
    expect([...book.active.cells.values()].map(({ value }) => value)).toEqual(["before"]);
  });

  it("lets the real library complain of what was not loaded, and of a wrong size", async () => {
    startExcel();
    const notLoaded = Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return cells.values;
    });
    await expect(notLoaded).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    const wrongSize = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    await expect(wrongSize).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("has the real library refuse what an older Excel has not got", async () => {
    startExcel(newBook(), { api: "1.12" });
    const tooNew = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(tooNew).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("what the fake Excel lacks", () => {
  let problems: Error[] = [];
  afterEach(() => {
    problems = [];
  });

  it("fails the test, and says which member", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.add("Line", context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2"));
      await context.sync();
    }).catch(() => undefined);
    // Taken away here, since the point of this test is that there is one.
    problems = excel.problems.splice(0);
    expect(problems.map(({ message }) => message)).toEqual(["The fake Excel has no Worksheet.charts: add it to test/support/excel-host, as Excel does it."]);
  });

  it("will not load everything", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load();
      await context.sync();
    }).catch(() => undefined);
    problems = excel.problems.splice(0);
    expect(problems).toHaveLength(1);
  });
});
