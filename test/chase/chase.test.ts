import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chase, type ChaseOptions } from "../../core/chase/chase.js";
import { addWorkingDays, longDate } from "../../core/chase/working-days.js";
import type { Line } from "../../core/model/tracker.js";
import { parseTiming } from "../../core/parse/timing.js";
import { blankLine } from "../support/blank-line.js";
import { madeUpSummary, registerEntry, summaryLine } from "../support/made-up-summary.js";

const OPTIONS: ChaseOptions = {
  addresses: new Map([["head of docks", "docks@example.org"], ["harbour master", "master@example.org"]]),
  abbreviations: { HM: "Harbour Master" },
  contacts: { Ferries: "ferries@example.org" },
  replyBy: { year: 2018, month: 12, day: 14 },
  returnsDueDays: 7,
};

const line = (more: Partial<Line>, due: string) => summaryLine({ ...blankLine(), status: "on-track", ...more, due: parseTiming(due, "due", null) }, { division: "Docks" });
const LATE = line({ id: "A1", ref: "1", action: "Dredge the basin", lead: "Head of Docks and Harbour Master", leads: ["Head of Docks", "Harbour Master"], update: "Crane ordered" }, "31 October 2018");
const SOON = line({ id: "A2", ref: "2", action: "Paint the bollards", lead: "Head of Docks", leads: ["Head of Docks"] }, "30 December 2018");
const LATER = line({ id: "A3", ref: "3", action: "Mend the clock", lead: "Head of Docks", leads: ["Head of Docks"] }, "31 December 2018");
const SECRET = line({ id: "A4", ref: "4", action: "Settle the hidden claim", lead: "Head of Docks", leads: ["Head of Docks"], circulation: "restricted" }, "31 October 2018");

describe("chase", () => {
  it("writes one message to each lead, also of a line with two, with what is overdue and what is due in 30 days", () => {
    const { drafts, restricted } = chase(madeUpSummary([LATE, SOON, LATER, SECRET]), OPTIONS);
    expect(drafts.map(({ fileName, to, subject }) => [fileName, to.addresses, subject])).toEqual([
      ["lead head-of-docks", ["docks@example.org"], "November 2018: 1 overdue and 1 due by 30 Dec 2018 - please reply by 14 Dec 2018"],
      ["lead harbour-master", ["master@example.org"], "November 2018: 1 overdue - please reply by 14 Dec 2018"],
    ]);
    const [docks, master] = drafts.map(({ body }) => body);
    expect(docks).toContain("1. Docks, ref 1: Dredge the basin\n   Due: 31 Oct 2018, 30 days late\n   Reported: On track (green)\n   Last update: Crane ordered\n   Led with: Harbour Master\n");
    expect(docks).toContain("2. Docks, ref 2: Paint the bollards\n   Due: 30 Dec 2018, in 30 days\n   Reported: On track (green)\n   Last update: Not supplied by Docks\n");
    expect(docks).not.toContain("clock");
    expect(docks).toContain("by Friday 14 December 2018");
    expect(master).toContain("Led with: Head of Docks");
    expect(restricted).toBe(1);
  });

  it("names a restricted line nowhere, and says how many there are", () => {
    const chased = chase(madeUpSummary([LATE, SECRET]), OPTIONS);
    expect(JSON.stringify(chased)).not.toContain("hidden claim");
    expect(chased.drafts[0]?.body).toContain("1 restricted line of yours is not in this message: we shall ask about it separately.");
    expect(chase(madeUpSummary([SECRET]), OPTIONS)).toEqual({ drafts: [], unaddressed: [], restricted: 1 });
  });

  it("knows a lead by the abbreviation that the settings explain, and writes to it once", () => {
    const short = line({ id: "A5", action: "Count the gulls", lead: "HM", leads: ["HM"] }, "31 October 2018");
    const { drafts } = chase(madeUpSummary([LATE, short]), OPTIONS);
    const mine = drafts.filter(({ to }) => to.addresses.includes("master@example.org"));
    expect(mine).toHaveLength(1);
    expect(mine[0]?.body).toMatch(/OVERDUE \(2\)[^]*Count the gulls/);
  });

  it("asks for a missing return, and for a rejected one that no other stands in for", () => {
    const returns = [
      registerEntry({ division: "Ferries", file: "", state: "missing", contact: "" }),
      registerEntry({ division: "Quays", file: "", state: "missing", contact: "Pat, pat@example.org or sam@example.org" }),
      registerEntry({ division: "Locks", file: "locks.pdf", state: "rejected", why: "It is a picture.", contact: "locks@example.org" }),
      registerEntry({ division: "Docks", file: "a.xlsx", state: "rejected", contact: "docks@example.org" }),
      registerEntry({ division: "Docks", file: "b.xlsx", state: "received" }),
      registerEntry({ division: "Moles", file: "", state: "missing", contact: "Sam in the office" }),
    ];
    const { drafts, unaddressed } = chase(madeUpSummary([], { returns }), OPTIONS);
    expect(drafts.map(({ to, subject }) => [to.addresses.join(" "), subject])).toEqual([
      ["ferries@example.org", "November 2018 return of Ferries: not yet received"],
      ["pat@example.org sam@example.org", "November 2018 return of Quays: not yet received"],
      ["locks@example.org", "November 2018 return of Locks: cannot be read"],
    ]);
    expect(drafts[0]?.body).toContain("No November 2018 return has come from Ferries. Returns for it are due by 7 Dec 2018.");
    expect(drafts[2]?.body).toContain("came as locks.pdf and cannot be read. It is a picture.");
    expect(unaddressed).toEqual([{ who: "Moles (contact: Sam in the office)", about: "return missing" }]);
  });

  it("guesses no address: who has none is listed, lines without a lead too", () => {
    const lines = [line({ id: "B1", action: "x", lead: "Ferry Lead", leads: ["Ferry Lead"] }, "31 October 2018"), line({ id: "B2", action: "y" }, "30 November 2018")];
    expect(chase(madeUpSummary(lines), OPTIONS)).toMatchObject({ drafts: [], unaddressed: [{ who: "Ferry Lead", about: "1 line overdue" }, { who: "No lead given (Docks)", about: "1 line due in 30 days" }] });
  });

  it("gives the same drafts for the same summary, each under a name of its own", () => {
    const leads = ["Head of A+B", "Head of A-B", "Head of A/B"];
    const lines = leads.map((lead, index) => line({ id: `C${index}`, action: "x", lead, leads: [lead] }, "31 October 2018"));
    const options = { ...OPTIONS, addresses: new Map(leads.map((lead) => [lead.toLowerCase(), "a@example.org"])) };
    const made = chase(madeUpSummary(lines), options);
    expect(new Set(made.drafts.map(({ fileName }) => fileName)).size).toBe(3);
    expect(chase(madeUpSummary(lines), options)).toEqual(made);
  });
});

describe("working days", () => {
  it("pass over Saturday and Sunday", () => {
    expect([1, 4, 5].map((days) => longDate(addWorkingDays({ year: 2018, month: 12, day: 4 }, days)))).toEqual(["Wednesday 5 December 2018", "Monday 10 December 2018", "Tuesday 11 December 2018"]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 30 }), (day, month, days) => {
      if (days > 0) expect(longDate(addWorkingDays({ year: 2018, month, day }, days))).not.toMatch(/^S/);
    }));
  });
});
