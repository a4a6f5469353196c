import type { LineName, Movement, Summary, SummaryIndicator, SummaryLine, SummaryRisk } from "../../../core/consolidate/summary.js";
import type { Finding } from "../../../core/findings/finding.js";
import type { Line } from "../../../core/model/tracker.js";
import type { Risk } from "../../../core/risks/risk.js";
import { figureOf, madeUpIndicator } from "../../support/made-up-indicator.js";
import { levelOf, madeUpRisk } from "../../support/made-up-risk.js";
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
  | id | ref | theme    | action                | lead           | due        | status      | update            | cause        | nextStep     | nextStepBy    | circulation | baseline |
  | l1 | 1   | Swimming | Fill the pool         | Pool manager   | 2019-01-31 | at-risk     | Water is short.   |              |              |               |             |
  | l2 | 2   | Housing  | Zircon one            | Zircon lead    | 2018-10-01 | off-track   | Zircon update     | Zircon cause | Zircon next  | Zircon autumn | restricted  | In May 4 of 5 zircon pumps run. |
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
    indicators: INDICATORS,
    risks: RISKS,
    answers: [
      { division: "Early Help", theme: "Housing", workingWell: "Lettings are quick.", howWeKnow: "The weekly count.", worriedAbout: "", whatNext: "Two more clerks by March." },
      { division: "Leisure", theme: "Zircon theme", workingWell: "Zircon works.", howWeKnow: "", worriedAbout: "", whatNext: "" },
    ],
  });
  const trend = ["2018-10", "2018-11"].map((month) => ({ month, totals: summary.totals, byDivision: summary.byDivision }));
  return { ...summary, trend, ...more };
}

const homes = madeUpIndicator({ id: "i1", ref: "KPI 1", theme: "Housing", baseline: figureOf("March 2018", 50), target: { text: "70", low: 70, high: null }, tolerance: 5, figures: [figureOf("Q1", 61), figureOf("Q2", null, { text: "c", none: "suppressed" }), figureOf("Q3", 66)] });
const EARLY = { division: "Early Help", file: "early-help.xlsx", carriedForward: false };
const BATHS = { division: "Leisure", file: "leisure.xlsx", carriedForward: false };

/** One of each standing; the last two are what restricted lines lead to. */
const INDICATORS: readonly SummaryIndicator[] = [
  { ...EARLY, indicator: homes, before: { ...homes, figures: [figureOf("Q1", 61)] } },
  { ...BATHS, carriedForward: true, indicator: madeUpIndicator({ id: "i2", measure: "Swimmers", unit: { kind: "count", word: "swimmers" }, figures: [figureOf("Q1", 2180), figureOf("Q2", 2180)] }), before: null },
  { ...BATHS, indicator: madeUpIndicator({ id: "i3", measure: "pupils swam", unit: null, better: null, sentence: "31 pupils swam", proposed: true, figures: [figureOf("", 31)] }), before: null },
  { ...BATHS, indicator: madeUpIndicator({ id: "i4", measure: "Zircon pumps", theme: "Zircon theme", figures: [figureOf("Q1", 4)] }), before: null },
  { ...BATHS, indicator: madeUpIndicator({ id: "i5", measure: "pumps zircon", sentence: "4 of 5 zircon pumps run", proposed: true, figures: [figureOf("Q1", 4)] }), before: null },
];

const rated = (ref: string, risk: string, likelihood: number | null, impact: number | null, more: Partial<Risk> = {}): Risk => madeUpRisk({ id: `${ref} ${risk}`, ref, risk, scale: likelihood === null ? null : 5, current: levelOf(likelihood, impact), owner: "Clerk", ...more });
const scaffolds = rated("R1", "No scaffolds are to be had", 4, 5, { theme: "Housing", mitigation: "Ask two more firms" });

/** One of each movement; the last two are what restricted lines lead to. */
const RISKS: readonly SummaryRisk[] = [
  { ...EARLY, risk: rated("R2", "Tenants leave", 2, 3), before: rated("R2", "Tenants leave", 3, 3), gone: false },
  { ...EARLY, risk: scaffolds, before: { ...scaffolds, current: levelOf(3, 5) }, gone: false },
  { ...EARLY, risk: rated("R3", "The grant ends", 2, 2), before: rated("R3", "The grant ends", 2, 2), gone: true },
  { ...BATHS, risk: rated("R2", "The boiler fails", 2, 3), before: null, gone: false },
  { ...BATHS, risk: rated("", "Prices rise", null, null), before: rated("", "Prices rise", null, null), gone: false },
  { ...BATHS, risk: rated("R4", "The roof leaks", 1, 1, { closed: true }), before: rated("R4", "The roof leaks", 1, 1), gone: false },
  { ...BATHS, risk: rated("R5", "The drain blocks", 1, 1, { closed: true }), before: rated("R5", "The drain blocks", 1, 1, { closed: true }), gone: false },
  { ...BATHS, risk: rated("R6", "Zircon risk", 5, 5, { linkedActions: "Actions 2 and 9", at: [{ sheet: "Risks", cells: "A9:F9" }] }), before: null, gone: false },
  { ...BATHS, risk: rated("R7", "Zircon too", 5, 5, { theme: "zircon theme" }), before: null, gone: false },
];

function finding(code: string, faultName: string, file: string, cell: string, message: string): Finding {
  return { code, name: faultName, severity: "warning", message, data: {}, at: { file, sheet: cell === "" ? "" : "Plan", cell } };
}

const FINDINGS: readonly Finding[] = [
  finding("LED101", "lead-missing", "early-help.xlsx", "E7", "Nobody is named as lead."),
  ...[4, 5, 6, 7, 8].map((row) => finding("TXT103", "stray-mark", "early-help.xlsx", `C${row}`, `Row ${row} has a stray mark.`)),
  finding("LED103", "lead-nearly-same", "leisure.xlsx", "E4", '"Zircon lead" (1 line) is nearly "Zirkon lead" (2 lines).'),
  finding("TXT101", "placeholder-left-in", "leisure.xlsx", "F5", 'The text ends in "zirc", as where it was cut.'),
  finding("MOV101", "line-vanished", "leisure.xlsx", "", 'Gone from the return of Leisure: line 9, "Zircon gone".'),
  finding("RSK102", "mitigation-missing", "leisure.xlsx", "", 'Risk R6, "Zircon risk", has no mitigation.'),
  { ...finding("RSK103", "owner-missing", "leisure.xlsx", "", "Nobody owns risk R6."), at: { file: "leisure.xlsx", sheet: "Risks", cell: "E9" } },
  finding("RET101", "return-missing", "", "", "No return has come from Parks."),
];
