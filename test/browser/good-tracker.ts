import type { Tracker } from "../../core/model/tracker.js";
import { parseTiming } from "../../core/parse/timing.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { returnFile } from "../support/made-up-return.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";

const AS_OF = { year: 2025, month: 11, day: 30 } as const;

/** A tracker of ours with nothing wrong with it, as a file. */
export async function goodTracker(): Promise<{ name: string; bytes: Uint8Array }> {
  return { name: "early-help.tracker.xlsx", bytes: await writePlan(structuredTracker(goodLines(), AS_OF)) };
}

/** The same with two indicators, one of which is to be confirmed, and a risk, which stood at 9 the month before and whose review is overdue. */
export async function fullTracker(): Promise<{ name: string; bytes: Uint8Array }> {
  const target = { text: "at least 90%", low: 90, high: null };
  const indicators = [
    madeUpIndicator({ ref: "P1", measure: "Assessments within 45 days", theme: "Practice", owner: "QA Manager", target, tolerance: 5, baseline: figureOf("March 2025", 74), figures: [figureOf("Q1 2025/26", 81), figureOf("Q2 2025/26", 84), figureOf("Q3 2025/26", null, { target: { text: "90%", value: 90, none: null } })] }),
    madeUpIndicator({ ref: "P2", measure: "Contacts received", theme: "Partners", unit: { kind: "count", word: "contacts" }, better: null, figures: [figureOf("Q1 2025/26", 3471)], sentence: "3,471 contacts were received in the first quarter.", proposed: true }),
  ];
  const risks = [madeUpRisk({ ref: "R1", risk: "Too few assessors", cause: "Two posts are vacant.", consequence: "Families wait.", theme: "Practice", current: levelOf(4, 3), scale: 5, mitigation: "Agency contract.", owner: "Head of CSC", linkedActions: "2", reviewDate: parseTiming("31 Oct 2025", "due", null), status: "Open" })];
  const trackers = goodLines().map((tracker, index) => (index === 0 ? { ...tracker, indicators, risks } : tracker));
  return { name: "early-help.tracker.xlsx", bytes: await writePlan(structuredTracker(trackers, AS_OF, undefined, {}, new Map([["R1", 9]]))) };
}

function goodLines(): Tracker[] {
  const file = returnFile("plan.xlsx", `
    | ref | theme    | action                        | lead        | due        | status   | update                 | nextStep          | nextStepBy  |
    | 1   | Practice | Agree the supervision policy  | Head of CSC | 2025-12-31 | on-track | Draft with the board.  | Board agrees it   | 12 Dec 2025 |
    | 2   | Practice | Audit twenty cases each month | QA Manager  | 2026-01-31 | at-risk  | Twelve done this month | Two more auditors | 15 Dec 2025 |
    | 3   | Partners | Publish the threshold guide   | Head of MASH | 2025-12-15 | on-track | At the printer.       | Print it          | 10 Dec 2025 |`);
  return file.state === "read" ? file.trackers.map((tracker) => ({ ...tracker, division: "Early Help", month: "2025-11" })) : [];
}
