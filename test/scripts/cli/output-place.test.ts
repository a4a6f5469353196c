import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepPrevious, OutputPlaces } from "../../../scripts/cli/output-place.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

describe("OutputPlaces", () => {
  const inputs = ["/plans/plan.docx", "/other/plan.txt", "/plans/Plan.csv", "/plans/a.b.xlsx", "/out/done.tracker.xlsx", "/elsewhere/kept.tracker.xlsx"];

  it("names each tracker after its source, and no two alike", () => {
    const places = new OutputPlaces("/out", inputs);
    expect(inputs.map((input) => places.trackerOf(input))).toEqual([
      join("/out", "plan.tracker.xlsx"),
      join("/out", "plan (2).tracker.xlsx"),
      join("/out", "Plan (3).tracker.xlsx"),
      join("/out", "a.b.tracker.xlsx"),
      join("/out", "done (2).tracker.xlsx"),
      join("/out", "kept.tracker.xlsx"),
    ]);
  });

  it("sees through a link that an output would not be a new file", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    writeFileSync(join(folder, "real", "plan.tracker.xlsx"), "");
    const places = new OutputPlaces(join(folder, "link"), [join(folder, "real", "plan.tracker.xlsx")]);
    expect(places.trackerOf("plan.docx")).toBe(join(folder, "link", "plan (2).tracker.xlsx"));
  });
});

describe("keepPrevious", () => {
  const content = new TextEncoder().encode("new");

  it("keeps nothing where nothing stands, or the same", async () => {
    const path = join(temporaryFolder(), "plan.tracker.xlsx");
    expect(await keepPrevious(path, content)).toBeNull();
    writeFileSync(path, content);
    expect(await keepPrevious(path, content)).toBeNull();
  });

  it("keeps each earlier tracker under a name of its own", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "plan.tracker.xlsx");
    for (const work of ["monday's work", "tuesday's work"]) {
      writeFileSync(path, work);
      await keepPrevious(path, content);
    }
    expect(readdirSync(folder).sort()).toEqual(["plan.tracker (before 1).xlsx", "plan.tracker (before 2).xlsx", "plan.tracker.xlsx"]);
    expect(readFileSync(join(folder, "plan.tracker (before 1).xlsx"), "utf8")).toBe("monday's work");
    expect(readFileSync(join(folder, "plan.tracker (before 2).xlsx"), "utf8")).toBe("tuesday's work");
  });
});
