import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";

/** The real plan that comes with the project's brief; elsewhere these tests are skipped, aloud. */
const plan = new URL("../../../shared/plans/theme-milestones.txt", import.meta.url);
const here = existsSync(plan);
if (!here) console.warn("test/risks/acceptance: skipped, ../shared is not here");

describe.skipIf(!here)("the risk table of a real plan", () => {
  it("gives four risks with their mitigations, the third joined over the page", async () => {
    const trackers = readTrackers(await readFile("plan.txt", readFileSync(plan)), { file: "plan.txt" });
    const risks = trackers.flatMap((tracker) => tracker.risks ?? []);
    expect(risks.map(({ ref, mitigation }) => [ref, mitigation.split("\n").length])).toEqual([["1", 4], ["2", 4], ["3", 4], ["4", 3]]);
    expect(risks.map(({ marks }) => marks.map(({ field, kind }) => `${field} ${kind}`))).toEqual([[], [], ["risk joined", "mitigation joined"], []]);
    expect(risks[2]?.risk).toMatch(/costs on the council\.$/);
    expect(risks[2]?.at.map(({ cells }) => cells)).toEqual(["A234:C234", "B237:C237"]);
    expect(trackers.flatMap(({ lines }) => lines).filter(({ action }) => risks.some(({ risk }) => risk === action))).toEqual([]);
  });
});
