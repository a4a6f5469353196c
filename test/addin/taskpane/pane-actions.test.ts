import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../../core/grid/grid.js";
import { HostTrouble } from "../../../addin/taskpane/workbook-port.js";
import { tableGrid } from "../../../scripts/rules/table-grid.js";
import { MadeUpPort, paneOn } from "./made-up-port.js";

const TABLE = `
| Ref | Theme    | Action                  | Lead             | Due      | Status   | Progress update  |
| 1   | Practice | Agree the protocol      | Head of Learning | Dec 2025 | On track | With the board   |
| 2   | Practice | Audit twenty cases      | HEAD OF LEARNING | Jan 2026 | At risk  | Twelve done      |
| 3   | Partners | Publish the guide       | Head of Learning | asap     | On track | At the printer   |
| 4   | Partners | Train the panel members | Head of Learning | Feb 2026 | Yellow   | Two dates set    |`;

const NEW_SHEETS = ["Tracker", "Indicators", "Risks", "Return", "Lists", "Findings", "Source"];

const port = () => new MadeUpPort({ grids: [tableGrid(TABLE, { kind: "sheet", sheet: "Plan" })] });
const textAt = (made: MadeUpPort, cell: string): string => textsOf(made.workbook.grids[0]!).get(cell) ?? "";
const edit = (cell: string, from: string, to: string) => ({ at: { file: "plan.xlsx", sheet: "Plan", cell }, from, to });

async function opened(made = port()) {
  const pane = paneOn(made);
  const stop = pane.actions.start();
  await pane.actions.open();
  return { ...pane, port: made, stop, findings: () => pane.state().source.reading?.trackers.flatMap(({ findings }) => findings) ?? [] };
}

describe("reading", () => {
  it("recognises and checks what the port reads", async () => {
    const { state, findings } = await opened();
    expect(state().source.reading?.trackers[0]?.lines.map(({ ref, status }) => `${ref} ${status}`)).toEqual(["1 on-track", "2 at-risk", "3 on-track", "4 unknown"]);
    expect(findings().map(({ name, at }) => `${name} ${at.cell}`)).toContain("due-unreadable E4");
    expect(state().work).toEqual({ running: null, notice: null });
  });

  it("says a failure of the host in its own words, and any other with a way on", async () => {
    const made = port();
    const { actions, state } = paneOn(made);
    made.trouble = new HostTrouble("editing", "A cell is being edited. Press Enter in Excel, then try again.");
    await actions.open();
    expect(state().work.notice).toEqual({ kind: "error", text: "A cell is being edited. Press Enter in Excel, then try again." });
    made.trouble = new TypeError("x is undefined");
    await actions.open();
    expect(state().work.notice?.text).toMatch(/x is undefined.*Try again/);
    expect(state().work.running).toBeNull();
  });

  it("can be cancelled while it goes on, and does one thing at a time", async () => {
    const made = port();
    const { actions, state } = paneOn(made);
    let go = (): void => undefined;
    made.wait = new Promise((resolve) => (go = resolve));
    const reading = actions.open();
    await actions.refresh();
    await vi.waitFor(() => expect(made.reads).toBe(1));
    expect(state().work.running?.what).toBe("Reading the workbook");
    actions.cancel();
    go();
    await reading;
    expect(state().work.notice).toEqual({ kind: "info", text: "Cancelled." });
    expect(state().source.opened).toBeNull();
  });
});

describe("choices", () => {
  it("keeps a column by its heading, for the next workbook too", async () => {
    const { actions, state, port: made } = await opened();
    await actions.chooseColumn("Progress update", "evidence");
    expect(state().source.reading?.trackers[0]?.lines[0]).toMatchObject({ update: "", evidence: "With the board" });
    const again = await opened(Object.assign(port(), { kept: made.kept }));
    expect(again.state().source.reading?.trackers[0]?.lines[0]?.evidence).toBe("With the board");
  });

  it("reads a word of the status column as it is told, in this workbook only", async () => {
    const { actions, state } = await opened();
    await actions.chooseStatus("Yellow", "at-risk");
    expect(state().source.reading?.trackers[0]?.lines[3]?.status).toBe("at-risk");
    await actions.open();
    expect(state().source.reading?.trackers[0]?.lines[3]?.status).toBe("unknown");
  });

  it("looks in the cells that were selected alone", async () => {
    const { actions, state } = await opened();
    await actions.chooseArea({ sheet: "Plan", area: { top: 1, left: 1, bottom: 3, right: 7 } });
    expect(state().source.part?.trackers.flatMap(({ lines }) => lines)).toHaveLength(2);
    expect(state().source.reading?.trackers.flatMap(({ lines }) => lines)).toHaveLength(4);
  });

  it("checks dates as of the day that is given", async () => {
    const { actions, state } = await opened();
    await actions.chooseAsOf("2026-03-01");
    expect(state().source.reading?.asOf).toEqual({ date: { year: 2026, month: 3, day: 1 }, from: "given" });
  });
});

describe("convert", () => {
  it("writes the tables that are ticked as a structured tracker, and says what was made", async () => {
    const { actions, state, port: made } = await opened();
    await actions.convert();
    expect(made.plans.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([NEW_SHEETS]);
    expect(state().convert.made).toEqual({ names: NEW_SHEETS, lines: "4 lines", items: "" });
  });

  it("leaves out a table that is not ticked", async () => {
    const { actions, dispatch, port: made } = await opened();
    dispatch({ type: "table-ticked", table: "Plan", ticked: false });
    await actions.convert();
    expect(made.plans[0]?.sheets[0]?.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(made.plans)).not.toContain("Agree the protocol");
  });
});

describe("fixes", () => {
  it("makes every safe fix, and undo takes them all back", async () => {
    const { actions, state, port: made } = await opened();
    await actions.fixAllSafe();
    expect(textAt(made, "D3")).toBe("Head of Learning");
    expect(state().work.notice).toMatchObject({ kind: "success" });
    await actions.undo();
    expect(textAt(made, "D3")).toBe("HEAD OF LEARNING");
    expect(state().check.undo).toEqual([]);
  });

  it("counts as made what the host let it make, and tells of each cell that it did not once", async () => {
    const { actions, state, findings, port: made } = await opened();
    const safe = findings().filter(({ fix }) => fix?.safety === "safe");
    expect(safe.map(({ at }) => at.cell)).toContain("D3");
    made.locked.add("D3");
    await actions.fix(safe.find(({ at }) => at.cell === "D3")!);
    const refused = { kind: "info", text: "Nothing was changed. 1 fix left alone:", details: ["D3: The cell is locked."] };
    expect(state().work.notice).toEqual(refused);
    made.type("us", [edit("D5", "Head of Learning", "HEAD of Learning")]);
    await actions.refresh();
    await actions.fixAllSafe();
    expect(state().work.notice).toEqual({ ...refused, text: "1 fix made. 1 fix left alone:" });
    expect([textAt(made, "D3"), textAt(made, "D5")]).toEqual(["HEAD OF LEARNING", "Head of Learning"]);
  });

  it("does not undo a cell that somebody has changed since, and says so", async () => {
    const { actions, state, port: made } = await opened();
    await actions.fixAllSafe();
    made.type("us", [edit("D3", "Head of Learning", "QA Manager")]);
    await actions.undo();
    expect(textAt(made, "D3")).toBe("QA Manager");
    expect(state().work.notice?.details?.[0]).toMatch(/^D3: /);
  });

  it("refuses a fix whose cell no longer holds what it was made for", async () => {
    const { actions, state, findings, port: made } = await opened();
    const shouted = findings().find(({ at, name }) => at.cell === "D3" && name === "lead-letter-case");
    made.type("us", [edit("D3", "HEAD OF LEARNING", "QA Manager")]);
    await actions.fix(shouted!);
    expect(textAt(made, "D3")).toBe("QA Manager");
    expect(state().work.notice?.text).toMatch(/^Nothing was changed/);
    expect(state().check.undo).toEqual([]);
  });
});

describe("accept", () => {
  it("keeps what is accepted in a workbook that is not ours, until what it is about changes", async () => {
    const { actions, findings, port: made } = await opened();
    const due = findings().find(({ name }) => name === "due-unreadable");
    await actions.accept(due!, { reason: "Agreed at the board.", by: "Programme office" });
    expect(findings().find(({ name }) => name === "due-unreadable")?.accepted).toEqual({ reason: "Agreed at the board.", by: "Programme office" });
    made.type("us", [edit("E4", "asap", "soon")]);
    await actions.refresh();
    expect(findings().find(({ name }) => name === "due-unreadable")?.accepted).toBeUndefined();
  });
});

describe("live checking", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  const openedLive = async () => {
    const pane = opened();
    await vi.runAllTimersAsync();
    return pane;
  };

  it("checks the user's own edits once, when the sheet has been left alone", async () => {
    const { port: made, findings } = await openedLive();
    const before = made.reads;
    made.type("user", [edit("E4", "asap", "Mar 2026")]);
    await vi.advanceTimersByTimeAsync(500);
    made.type("user");
    await vi.advanceTimersByTimeAsync(500);
    expect(made.reads).toBe(before);
    await vi.advanceTimersByTimeAsync(1000);
    expect(made.reads).toBe(before + 1);
    expect(findings().map(({ name }) => name)).not.toContain("due-unreadable");
  });

  it("waits in silence while the user types on in the next cell", async () => {
    const { port: made, state } = await openedLive();
    const before = made.reads;
    made.type("user");
    made.typing = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect([made.reads, state().work.notice]).toEqual([before, null]);
    made.typing = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(made.reads).toBe(before + 1);
  });

  it("leaves a colleague's edit until the user asks for it", async () => {
    const { port: made, state, actions } = await openedLive();
    const before = made.reads;
    made.type("colleague", [edit("E4", "asap", "Mar 2026")]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(made.reads).toBe(before);
    expect(state().source.stale).toBe(true);
    const refreshed = actions.refresh();
    await vi.runAllTimersAsync();
    await refreshed;
    expect(state().source.stale).toBe(false);
  });

  it("takes no notice of what the pane wrote itself, nor of anything once it is closed", async () => {
    const { port: made, stop } = await openedLive();
    const before = made.reads;
    made.type("us");
    stop();
    made.type("user");
    await vi.advanceTimersByTimeAsync(5000);
    expect(made.reads).toBe(before);
  });
});
