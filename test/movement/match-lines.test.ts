import { describe, expect, it } from "vitest";
import type { SummaryLine } from "../../core/consolidate/summary.js";
import { matchLines, type Confirmation } from "../../core/movement/match-lines.js";
import { lines } from "../support/made-up-return.js";
import { summaryLine } from "../support/summary-line.js";

interface Sides {
  readonly now: string;
  readonly before: string;
  /** IDs kept in the return, as a structured one keeps them. */
  readonly keepsIds?: boolean;
  readonly confirmations?: readonly Confirmation[];
}

/** "1=a ref" for line 1 of this month that is line a of the month before by its ref; "+2" for an added one, "-b" for a vanished one, "2?b" for a doubt. Lines go by their IDs. */
function matched({ now, before, keepsIds = false, confirmations = [] }: Sides): string[] {
  const sides = [now, before].map((table) => lines(table).map((line) => summaryLine(line)));
  const { matches, added, vanished, doubtful } = matchLines((sides[0] ?? []).map((at) => ({ at, keepsId: keepsIds })), sides[1] ?? [], confirmations);
  const id = ({ line }: SummaryLine): string => line.id;
  return [...matches.map((match) => `${id(match.now)}=${id(match.before)} ${match.by}`), ...added.map((each) => `+${id(each)}`), ...vanished.map((each) => `-${id(each)}`), ...doubtful.map((pair) => `${id(pair.now)}?${id(pair.before)}`)];
}

describe("by ID", () => {
  it("goes where the return kept it, whatever became of ref and wording", () => {
    const before = "| id | ref | action |\n| X | 1 | Dredge the basin |\n| Y | 2 | Paint the cranes |";
    const now = "| id | ref | action |\n| Y | 1 | Paint the cranes red |\n| X | 2 | Dredge the outer basin |";
    expect(matched({ now, before, keepsIds: true })).toEqual(["Y=Y id", "X=X id"]);
  });

  it("is doubtful where a row was used again for something else", () => {
    expect(matched({ now: "| id | action |\n| X | Open a museum of knots |", before: "| id | action |\n| X | Dredge the basin |", keepsIds: true })).toEqual(["+X", "-X", "X?X"]);
  });

  it("is sure whatever the wording where the line carries its last position: it was made of last month's summary", () => {
    const now = "| id | action | lastStatus |\n| X | Open a museum of knots | on-track |";
    expect(matched({ now, before: "| id | action |\n| X | Dredge the basin |", keepsIds: true })).toEqual(["X=X id"]);
  });

  it("says nothing where it was made anew of the ref", () => {
    const before = "| id | ref | action |\n| H1 | 2 | Dredge the basin |";
    const now = "| id | ref | action |\n| H1 | 1 | Order new ropes |\n| H2 | 2 | Dredge the basin |";
    expect(matched({ now, before })).toEqual(["H2=H1 ref", "+H1"]);
  });
});

describe("by ref", () => {
  it("finds a reworded line", () => {
    expect(matched({ now: "| id | ref | action |\n| n | 4. | Dredge the basin and the lock gates |", before: "| id | ref | action |\n| b | 4 | Dredge the basin |" })).toEqual(["n=b ref"]);
  });

  it("is doubtful where the wording is utterly different", () => {
    expect(matched({ now: "| id | ref | action |\n| n | 4 | Recruit two apprentices |", before: "| id | ref | action |\n| b | 4 | Dredge the basin |" })).toEqual(["+n", "-b", "n?b"]);
  });

  it("is sure whatever the wording where theme, lead and due date are what they were, and no other line has that ref", () => {
    const row = (id: string, action: string, lead: string, dueDay = "2019-03-31"): string => `| ${id} | 4 | Water | ${action} | ${lead} | ${dueDay} |`;
    const table = (...rows: readonly string[]): string => ["| id | ref | theme | action | lead | due |", ...rows].join("\n");
    const before = table(row("b", "Dredge the basin", "Harbour master"));
    expect(matched({ now: table(row("n", "Recruit two apprentices", "Harbour master")), before })).toEqual(["n=b ref"]);
    expect(matched({ now: table(row("n", "Recruit two apprentices", "Head of Parks")), before })).toEqual(["+n", "-b", "n?b"]);
    expect(matched({ now: table(row("n", "Recruit two apprentices", "Harbour master", "2019-04-30")), before })).toEqual(["+n", "-b", "n?b"]);
    expect(matched({ now: table(row("n", "Recruit two apprentices", ""), row("m", "Order new ropes", "")), before: table(row("b", "Dredge the basin", "")) }).slice(0, 3)).toEqual(["+n", "+m", "-b"]);
  });

  it("gives way to the same wording under another ref: a plan that was renumbered", () => {
    const before = "| id | ref | action |\n| a | 1 | Dredge the northern basin |\n| b | 2 | Dredge the southern basin |\n| c | 3 | Repair the swing bridge and its motor |";
    const now = "| id | ref | action |\n| new | 1 | Buy a survey boat |\n| n1 | 2 | Dredge the northern basin |\n| n2 | 3 | Dredge the southern basin |\n| n3 | 4 | Repair the swing bridge and its motor |";
    expect(matched({ now, before })).toEqual(["n1=a wording", "n2=b wording", "n3=c wording", "+new"]);
  });

  it("that starts again in each theme is told apart by theme", () => {
    const before = "| id | ref | theme | action |\n| a | 1 | Water | Test the drinking taps |\n| b | 1 | Land | Test the soil |";
    const now = "| id | ref | theme | action |\n| n | 1 | Land | Test the soil by the sheds |\n| m | 1 | Water | Test the drinking taps weekly |";
    expect(matched({ now, before })).toEqual(["n=b ref", "m=a ref"]);
  });

  it("that repeats goes to the line that reads alike, not to the first", () => {
    const before = "| id | ref | action | milestone |\n| a | 1 | Renew the quay | Survey the piles |\n| b | 1 | Renew the quay | Let the contract |\n| c | 1 | Renew the quay | Pour the deck |";
    const now = "| id | ref | action | milestone |\n| n | 1 | Renew the quay | Let the main contract |\n| m | 1 | Renew the quay | Survey the piles |\n| o | 1 | Renew the quay | Invite the mayor |";
    expect(matched({ now, before }).slice(0, 4)).toEqual(["n=b ref", "m=a ref", "+o", "-c"]);
  });
});

describe("by wording", () => {
  it("sees through spelling and a word more", () => {
    const before = "| id | action |\n| a | Agree the terms of reference for the harbour users' forum with the parish councils |";
    expect(matched({ now: "| id | action |\n| n | Agree terms of reference for the Harbor Users' Forum with the parish councils. |", before })).toEqual(["n=a wording"]);
  });

  it("asks about what is rather alike", () => {
    expect(matched({ now: "| id | action |\n| n | Review the terms of the tug contract |", before: "| id | action |\n| a | Review the terms of the pilots' contract |" })).toEqual(["+n", "-a", "n?a"]);
  });

  it("never takes phase 2 for phase 1", () => {
    expect(matched({ now: "| id | action |\n| n | Complete phase 2 of the breakwater programme of repairs |", before: "| id | action |\n| a | Complete phase 1 of the breakwater programme of repairs |" })[0]).toBe("+n");
  });

  it("is sure of what is rather alike where theme, lead and due date are what they were", () => {
    const table = (id: string, action: string, rest: string): string => `| id | theme | action | lead | due |\n| ${id} | Tugs | ${action} | ${rest} |`;
    const before = table("a", "Hold quarterly audits", "Harbour master | 2019-03-31");
    expect(matched({ now: table("n", "Hold an audit every quarter", "Harbour master | 2019-03-31"), before })).toEqual(["n=a wording"]);
    expect(matched({ now: table("n", "Hold an audit every quarter", "Harbour master | 2019-04-30"), before })).toEqual(["+n", "-a", "n?a"]);
    expect(matched({ now: table("n", "Hold an audit every quarter", "Head of Parks | 2019-03-31"), before })).toEqual(["+n", "-a", "n?a"]);
    const twins = `${before}\n| b | Tugs | Hold quarterly audits | Harbour master | 2019-03-31 |`;
    expect(matched({ now: table("n", "Hold an audit every quarter", "Harbour master | 2019-03-31"), before: twins }).slice(0, 3)).toEqual(["+n", "-a", "-b"]);
  });

  it("tells lines apart by a number that no other line has", () => {
    const before = "| id | action |\n| a | Agree workforce training 19 |\n| b | Agree workforce training 29 |";
    const now = "| id | action |\n| n | Agree workforce training programme 29 |\n| m | Agree workforce training programme 19 |";
    expect(matched({ now, before })).toEqual(["n=b wording", "m=a wording"]);
  });

  it("reads a number in words as the number", () => {
    const table = (id: string, action: string): string => `| id | action |\n| ${id} | ${action} |`;
    expect(matched({ now: table("n", "Recruit 2 family support workers for the quays"), before: table("a", "Recruit two family support workers for the quays") })).toEqual(["n=a wording"]);
    expect(matched({ now: table("n", "Recruit three family support workers for the quays"), before: table("a", "Recruit two family support workers for the quays") })).toEqual(["+n", "-a", "n?a"]);
  });

  it("asks where two lines are as near", () => {
    const before = "| id | action |\n| a | Publish the annual report of the harbour users' forum in May |\n| b | Publish the annual report of the harbour users' forum in June |";
    expect(matched({ now: "| id | action |\n| n | Publish the annual report of the harbour users' forum |", before })).toEqual(["+n", "-a", "-b", expect.stringMatching(/^n\?[ab]$/)]);
  });

  it("does not take short words in another theme for the same line", () => {
    expect(matched({ now: "| id | theme | action |\n| n | Tugs | Train the staff |", before: "| id | theme | action |\n| a | Cranes | Train the staff |" })).toEqual(["+n", "-a", "n?a"]);
  });

  it("tells milestones of one action apart by their own words", () => {
    const action = "Renew the quay so that ships of all sizes can lie there in all weathers and at all states of the tide";
    const before = `| id | action | milestone |\n| a | ${action} | Survey the piles |`;
    expect(matched({ now: `| id | action | milestone |\n| n | ${action} | Pour the deck |`, before })).toEqual(["+n", "-a"]);
  });

  it("never goes from one division to another", () => {
    const at = (division: string) => [summaryLine(lines("| id | action |\n| a | Dredge the basin |")[0]!, { division })];
    expect(matchLines(at("Docks").map((each) => ({ at: each, keepsId: true })), at("Ferries"))).toMatchObject({ matches: [], doubtful: [] });
    expect(matchLines(at("Docks & Quays").map((each) => ({ at: each, keepsId: true })), at("docks and quays")).matches).toHaveLength(1);
  });
});

describe("what somebody answered", () => {
  const doubt = { now: "| id | action |\n| n | Review the terms of the tug contract |", before: "| id | action |\n| a | Review the terms of the pilots' contract |" };

  it("makes a match, or ends the doubt, and is listed still", () => {
    expect(matched({ ...doubt, confirmations: [{ now: "n", before: "a", same: true }] })).toEqual(["n=a confirmed", "n?a"]);
    expect(matched({ ...doubt, confirmations: [{ now: "n", before: "a", same: false }] })).toEqual(["+n", "-a", "n?a"]);
  });

  it("stands against everything else", () => {
    const sides = { now: "| id | ref | action |\n| n | 1 | Dredge the basin |", before: "| id | ref | action |\n| a | 1 | Dredge the basin |\n| b | 2 | Paint the cranes |" };
    expect(matched({ ...sides, confirmations: [{ now: "n", before: "b", same: true }] })).toEqual(["n=b confirmed", "-a", "n?b"]);
    expect(matched({ ...sides, confirmations: [{ now: "n", before: "a", same: false }] })).toEqual(["+n", "-a", "-b", "n?a"]);
  });

  it("about lines that are there no more does nothing", () => {
    expect(matched({ ...doubt, confirmations: [{ now: "gone", before: "a", same: true }] })).toEqual(["+n", "-a", "n?a"]);
  });
});
