import type { LineName, Movement, Summary, SummaryLine } from "../../../core/consolidate/summary.js";
import type { Finding } from "../../../core/findings/finding.js";
import type { Line } from "../../../core/model/tracker.js";
import { due, lines } from "../../support/made-up-return.js";
import { madeUpSummary, registerEntry, summaryLine } from "../../support/made-up-summary.js";

/** What only restricted lines say: the report must not hold it anywhere. */
export const SECRET = /zircon/i;

const EARLY_HELP = lines(`
  | id | ref | theme    | action                | milestone          | lead           | due        | status      | update            | cause        | nextStep    | nextStepBy |
  | e1 | 1   | Housing  | Let the empty homes   |                    | Head of Lets   | 2018-10-31 | on-track    | Half are let.     |              |             |            |
  | e2 | 2   | Housing  | Repair the roofs      | Find the scaffolds | Surveyor       | 2019-03-31 | off-track   |                   | No scaffolds | Find a firm | January    |
  | e3 | 3   | Advice   | Open the new door     |                    | SURVEYOR/Clerk | ongoing    | off-track   |                   |              |             |            |
  | e4 | 4   | Advice   | Train the volunteers  |                    |                | 2018-12-15 | not-started |                   |              |             |            |
  | e5 | 5   | Advice   | Print the leaflets    |                    | Clerk          | 2018-01-31 | complete    | Printed and sent. |              |             |            |`);

const LEISURE = lines(`
  | id | ref | theme    | action                | lead           | due        | status      | update            | cause        | nextStep     | nextStepBy    | circulation |
  | l1 | 1   | Swimming | Fill the pool         | Pool manager   | 2019-01-31 | at-risk     | Water is short.   |              |              |               |             |
  | l2 | 2   | Housing  | Zircon one            | Zircon lead    | 2018-10-01 | off-track   | Zircon update     | Zircon cause | Zircon next  | Zircon autumn | restricted  |
  | l3 | 3   | Zircon theme | Zircon two        | Pool manager   | 2018-12-10 | on-track    | Zircon too        |              |              |               | restricted  |
  | l4 | 4   | Swimming | Tile the baths        | Tiler          | 2018-11-15 | complete    | Done.             |              |              |               |             |`);

function of(division: string, file: string, own: readonly Line[]): SummaryLine[] {
  return own.map((line, index) => summaryLine(line, { division, file, at: { sheet: "Plan", cells: `A${index + 4}` } }));
}

const name = ({ division, line: { id, ref, action, milestone } }: SummaryLine): LineName => ({ division, id, ref, action, milestone });

/** A month of two divisions with something in every part of it; two lines of Leisure are restricted, and so was one that has gone and one that is open now. */
export function aMonth(more: Partial<Summary> = {}): Summary {
  const [e1, e2, e3, e4, e5] = of("Early Help", "early-help.xlsx", EARLY_HELP) as [SummaryLine, SummaryLine, SummaryLine, SummaryLine, SummaryLine];
  const [l1, l2, l3, l4] = of("Leisure", "leisure.xlsx", LEISURE) as [SummaryLine, SummaryLine, SummaryLine, SummaryLine];
  const proposed = (each: SummaryLine, by: string): SummaryLine => ({ ...each, line: { ...each.line, proposedDue: due(by), reasonForChange: each === l2 ? "Zircon reason" : "The firm has closed." } });
  const formerly: SummaryLine = { ...l4, before: { line: { ...l4.line, action: "Zircon before", status: "on-track", circulation: "restricted" }, matchedBy: "id" } };
  const slipped: SummaryLine = { ...proposed(e2, "2019-06-30"), before: { line: { ...e2.line, status: "at-risk" }, matchedBy: "ref" }, dueHistory: { original: { year: 2018, month: 6, day: 30 }, slipped: 2, rebaselined: 1 } };
  const all = [e1, slipped, e3, e4, e5, l1, proposed(l2, "2019-02-28"), l3, formerly];
  const gone: LineName = { division: "Leisure", id: "gone", ref: "9", action: "Zircon gone", milestone: "", restricted: true };
  const movement: Movement = {
    statusChanges: [{ ...name(e2), from: "at-risk", to: "off-track" }, { ...name(e5), from: "on-track", to: "complete" }, { ...name(l2), from: "at-risk", to: "off-track" }],
    slipped: [{ ...name(e2), from: { year: 2019, month: 1, day: 31 }, to: { year: 2019, month: 3, day: 31 }, days: 59, times: 2 }],
    rebaselined: [{ ...name(e1), from: { year: 2018, month: 9, day: 30 }, to: { year: 2018, month: 10, day: 31 }, days: 31, times: 1, approvedBy: "Improvement Board", approvedOn: "12 Nov 2018" }],
    added: [name(e4), name(l3)],
    vanished: [{ division: "Early Help", id: "old", ref: "7", action: "Count the keys", milestone: "" }, gone],
    reopened: [{ ...name(l1), from: "complete", to: "at-risk" }],
    reworded: [{ ...name(e3), before: { action: "Open the door", milestone: "" } }, { ...name(l4), restricted: true, before: { action: "Zircon before", milestone: "" } }],
    updateUnchanged: [name(e1)],
    doubtful: [{ ...name(e4), candidate: { division: "Early Help", id: "old", ref: "7", action: "Count the keys", milestone: "" }, likeness: 0.62 }, { ...name(e4), candidate: gone, likeness: 0.6 }],
    matrix: [{ from: "at-risk", to: "off-track", lines: 2 }, { from: "on-track", to: "on-track", lines: 3 }, { from: null, to: "not-started", lines: 1 }, { from: "on-track", to: null, lines: 1 }],
  };
  const summary = madeUpSummary(all, {
    previousMonth: "2018-10",
    version: { number: "1.1", changes: ["Leisure added."] },
    movement,
    returns: [
      registerEntry({ division: "Early Help", file: "early-help.xlsx", signed: true, signedOffBy: "Head of Early Help", signedOffOn: { year: 2018, month: 12, day: 3 } }),
      registerEntry({ division: "Leisure", file: "leisure.xlsx", late: true }),
      registerEntry({ division: "Parks", file: "", state: "missing", lines: 0, why: "No return has come from Parks." }),
    ],
    findings: FINDINGS,
    answers: [
      { division: "Early Help", theme: "Housing", workingWell: "Lettings are quick.", howWeKnow: "The weekly count.", worriedAbout: "", whatNext: "Two more clerks by March." },
      { division: "Leisure", theme: "Zircon theme", workingWell: "Zircon works.", howWeKnow: "", worriedAbout: "", whatNext: "" },
    ],
  });
  const trend = ["2018-10", "2018-11"].map((month) => ({ month, totals: summary.totals, byDivision: summary.byDivision }));
  return { ...summary, trend, ...more };
}

function finding(code: string, faultName: string, file: string, cell: string, message: string): Finding {
  return { code, name: faultName, severity: "warning", message, data: {}, at: { file, sheet: cell === "" ? "" : "Plan", cell } };
}

const FINDINGS: readonly Finding[] = [
  finding("LED101", "lead-missing", "early-help.xlsx", "E7", "Nobody is named as lead."),
  ...[4, 5, 6, 7, 8].map((row) => finding("TXT103", "stray-mark", "early-help.xlsx", `C${row}`, `Row ${row} has a stray mark.`)),
  finding("LED103", "lead-nearly-same", "leisure.xlsx", "E4", '"Zircon lead" (1 line) is nearly "Zirkon lead" (2 lines).'),
  finding("TXT101", "placeholder-left-in", "leisure.xlsx", "F5", 'The text ends in "zirc", as where it was cut.'),
  finding("MOV101", "line-vanished", "leisure.xlsx", "", 'Gone from the return of Leisure: line 9, "Zircon gone".'),
  finding("RET101", "return-missing", "", "", "No return has come from Parks."),
];
