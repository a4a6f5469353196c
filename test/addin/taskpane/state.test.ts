import { describe, expect, it } from "vitest";
import type { PaneEvent } from "../../../addin/taskpane/state/pane-event.js";
import { FIRST_STATE, reduce, type PaneState } from "../../../addin/taskpane/state/pane-state.js";

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, FIRST_STATE);
const READ = { opened: { file: "plan.xlsx", workbook: { grids: [] } }, sheets: [], selection: null, reading: { trackers: [], asOf: { date: { year: 2025, month: 11, day: 30 }, from: "today" }, ours: false, digest: "" }, part: null, form: null, budgets: null } as const;
const read = (fresh: boolean): PaneEvent => ({ type: "workbook-read", read: READ, fresh });

describe("the pane's state", () => {
  it("shows work while it goes on, and then what came of it", () => {
    const running = after({ type: "work-began", what: "Fixing" }, { type: "work-moved", share: 0.5, what: "Writing" });
    expect(running.work.running).toEqual({ what: "Writing", share: 0.5 });
    const told = reduce(reduce(running, { type: "told", notice: { kind: "success", text: "Done." } }), { type: "work-ended" });
    expect(told.work).toEqual({ running: null, notice: { kind: "success", text: "Done." } });
    expect(reduce(told, { type: "tab-chosen", tab: "check" }).work.notice).toBeNull();
  });

  it("takes no progress of work that has ended", () => {
    expect(after({ type: "work-began", what: "Fixing" }, { type: "work-ended" }, { type: "work-moved", share: 1, what: "Fixing" }).work.running).toBeNull();
  });

  it("keeps what was typed when the workbook is read again, and drops it with another workbook", () => {
    const typed = after(read(true), { type: "entry-chosen", key: "A" }, { type: "field-drafted", field: "update", text: "Met." }, { type: "box-drafted", cell: "B4", text: "Early Help" });
    expect(reduce(typed, read(false))).toMatchObject({ update: { entry: "A", drafts: { update: "Met." } }, form: { drafts: { B4: "Early Help" } } });
    expect(reduce(typed, read(true))).toMatchObject({ update: { entry: null, drafts: {} }, form: { drafts: {} } });
  });

  it("drops a draft with its line, indicator or risk", () => {
    const typed = after({ type: "entry-chosen", key: "A" }, { type: "field-drafted", field: "update", text: "Met." });
    expect(reduce(typed, { type: "entry-chosen", key: "A" }).update.drafts).toEqual({ update: "Met." });
    expect(reduce(typed, { type: "entry-chosen", key: "B" }).update).toEqual({ entry: "B", drafts: {} });
  });

  it("undoes the latest edits first, and forgets those of another workbook", () => {
    const step = (title: string): PaneEvent => ({ type: "edits-made", step: { title, edits: [{ at: { file: "", sheet: "", cell: "A1" }, from: "b", to: "a" }] } });
    const two = after(read(true), step("one"), step("two"), { type: "edits-made", step: { title: "nothing", edits: [] } });
    expect(two.check.undo.map(({ title }) => title)).toEqual(["one", "two"]);
    expect(reduce(two, { type: "edits-undone" }).check.undo.map(({ title }) => title)).toEqual(["one"]);
    expect(reduce(two, read(true)).check.undo).toEqual([]);
  });

  it("is stale once a colleague has changed the workbook, until it is read again", () => {
    expect(after({ type: "colleague-changed" }).source.stale).toBe(false);
    const stale = after(read(true), { type: "colleague-changed" });
    expect(stale.source.stale).toBe(true);
    expect(reduce(stale, read(false)).source.stale).toBe(false);
  });

  it("keeps the columns that are remembered when the workbook is closed, and nothing else of it", () => {
    const closed = after({ type: "recalled", columns: { update: "evidence" }, accepted: {}, by: "Programme office" }, read(true), { type: "workbook-closed" });
    expect(closed.source).toMatchObject({ opened: null, choices: { columns: { update: "evidence" }, legend: {} } });
    expect(closed.check.by).toBe("Programme office");
  });

  it("begins a list of findings anew when it is filtered", () => {
    const more = after({ type: "more-findings" });
    expect(more.check.shown).toBe(80);
    expect(reduce(more, { type: "findings-filtered", name: "due-missing", words: "" }).check.shown).toBe(40);
    expect(reduce(more, { type: "severity-toggled", severity: "note" }).check).toMatchObject({ shown: 40, hidden: ["accepted", "note"] });
  });
});
