import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTrackers } from "../../core/findings/check.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { readFile } from "../../files/read-file.js";

/** The plans and answers that come with the project's brief; elsewhere these tests are skipped, aloud. */
const shared = new URL("../../../shared/", import.meta.url);
const answers = new URL("answers/findings.tsv", shared);
const here = existsSync(answers);
if (!here) console.warn("test/rules/acceptance: skipped, ../shared/answers/findings.tsv is not here");

const rows = here ? readFileSync(answers, "utf8").trimEnd().split("\n").slice(1).map((row) => row.split("\t")) : [];
const plans = [...new Set(rows.map(([file = ""]) => file))].map((file) => [file, rows.filter(([other]) => other === file)] as const);

describe.skipIf(!here)("what is known to be true of the plans is found where it is", () => {
  test.each(plans.length > 0 ? plans : [["no plan", []] as const])("%s", async (file, expected) => {
    const trackers = readTrackers(await readFile(file, readFileSync(new URL(`plans/${file}`, shared))), { file });
    const found = checkTrackers(trackers, RULES, { asOf: { year: 2018, month: 11, day: 30 } });
    const places = found.map(({ at, name }) => `${at.cell} ${name}`);
    expect(expected.map(([, cell, name]) => `${cell} ${name}`).filter((place) => !places.includes(place))).toEqual([]);
  });
});
