import { describe, expect, it } from "vitest";
import { defineRule } from "../../core/findings/define-rule.js";
import { withFindings, type FindOptions } from "../../core/findings/find-and-accept.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const leadMissing = defineRule({
  code: "LED101", name: "lead-missing", severity: "error", message: "{action} has no lead, {days} days on (row {row}).", why: "", example: "",
  *find({ lines, tracker, cellOf }) {
    for (const line of lines) if (line.lead === "") yield { at: cellOf(line, "lead") ?? "A1", data: { action: line.action, days: 12, row: tracker.places.lines.get(line.id)?.row ?? 0 } };
  },
});
const late = defineRule({
  code: "RAG105", name: "late", severity: "warning", message: "{why}", why: "", example: "",
  *find({ lines, asOf, cellOf }) {
    for (const line of lines) yield { at: cellOf(line, "status") ?? "A1", data: { why: `due 30 Nov 2018, ${asOf.day} days ago` } };
  },
});

const TABLE = "| Ref | Action | Lead | Due | Status |\n| 1 | Agree the plan | | Dec 2018 | Green |\n| 2 | Train the team | AD | Jan 2019 | Red |";

function find(table: string, options: Partial<FindOptions> = {}, rules = [leadMissing], file = "early-help.xlsx") {
  const trackers = readTrackers({ grids: [tableGrid(table, { kind: "sheet", sheet: "Plan" })] }, { file });
  return withFindings(trackers, rules, { asOf: { year: 2018, month: 12, day: 12 }, ...options }).flatMap(({ findings }) => findings);
}

const keyOf = (...args: Parameters<typeof find>) => find(...args)[0]?.key;

describe("accepting findings", () => {
  const key = keyOf(TABLE) ?? "";

  it("gives a finding a key of ten letters and digits", () => {
    expect(key).toMatch(/^[0-9A-V]{10}$/);
  });

  it.each([
    ["the row moves", TABLE.replace("\n| 1 ", "\n| 9 | Sing | Choir | Dec 2018 | Green |\n| 1 ")],
    ["columns change places", "| Status | Lead | Due | Ref | Action |\n| Green | | Dec 2018 | 1 | Agree the plan |\n| Red | AD | Jan 2019 | 2 | Train the team |"],
    ["another field changes", TABLE.replace("Dec 2018", "Mar 2019")],
    ["the file is that of another month", TABLE, "early-help-2018-12.xlsx"],
  ])("keeps the key when %s", (_, table, file = "early-help.xlsx") => {
    expect(keyOf(table, {}, [leadMissing], file)).toBe(key);
  });

  it.each([
    ["what it says changes", TABLE.replace("Agree the plan", "Agree the new plan")],
    ["it is another line's", TABLE.replace("| 1 ", "| 7 ")],
    ["it is another division's", TABLE, "highways.xlsx"],
  ])("changes the key when %s", (_, table, file = "early-help.xlsx") => {
    expect(keyOf(table, {}, [leadMissing], file)).not.toBe(key);
  });

  it("lets days pass, in a text too", () => {
    const on = (day: number) => keyOf(TABLE, { asOf: { year: 2018, month: 12, day } }, [late]);
    expect(on(20)).toBe(on(13));
  });

  it("says by whom a finding is accepted and why, and keeps its severity", () => {
    const acceptances = new Map([[key, { reason: "vacant until May", by: "PMO" }]]);
    expect(find(TABLE, { acceptances })).toMatchObject([{ name: "lead-missing", severity: "error", accepted: { reason: "vacant until May", by: "PMO" } }]);
    expect(find(TABLE.replace("Agree the plan", "Agree another"), { acceptances })[0]?.accepted).toBeUndefined();
  });
});
