import { structuredTracker } from "../../core/report/structured-tracker.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { returnFile } from "../support/made-up-return.js";

/** A tracker of ours with nothing wrong with it, as a file. */
export async function goodTracker(): Promise<{ name: string; bytes: Uint8Array }> {
  const file = returnFile("plan.xlsx", `
    | ref | theme    | action                        | lead        | due        | status   | update                 | nextStep          | nextStepBy  |
    | 1   | Practice | Agree the supervision policy  | Head of CSC | 2025-12-31 | on-track | Draft with the board.  | Board agrees it   | 12 Dec 2025 |
    | 2   | Practice | Audit twenty cases each month | QA Manager  | 2026-01-31 | at-risk  | Twelve done this month | Two more auditors | 15 Dec 2025 |
    | 3   | Partners | Publish the threshold guide   | Head of MASH | 2025-12-15 | on-track | At the printer.       | Print it          | 10 Dec 2025 |`);
  const trackers = file.state === "read" ? file.trackers.map((tracker) => ({ ...tracker, division: "Early Help", month: "2025-11" })) : [];
  return { name: "early-help.tracker.xlsx", bytes: await writePlan(structuredTracker(trackers, { year: 2025, month: 11, day: 30 })) };
}
