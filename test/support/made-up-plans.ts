import { consolidate } from "../../core/consolidate/consolidate.js";
import { BLANK_TIMING } from "../../core/model/timing.js";
import type { Line } from "../../core/model/tracker.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { blankLine } from "./blank-line.js";
import { lines, returnFile } from "./made-up-return.js";

const AS_OF = { year: 2025, month: 11, day: 30 };

const LINES = `
  | ref | theme   | action              | milestone          | lead         | due        | proposedDue | status      | nextStep    | update        |
  | 1.1 | Housing | Let the empty homes |                    | Head of Lets | 2025-10-31 |             | on-track    |             | = more to say |
  | 1.10 | Housing | Repair the roofs   | Find the scaffolds | Surveyor     | 2026-03-31 | 2026-06-30  | off-track   | Find a firm | 31/10 seen    |
  | 2   | Advice  | Open the door       |                    | Surveyor/Clerk | 2025-12-15 ongoing |    | off-track   |             | Dec 25        |
  | 3   | Advice  | Train volunteers    |                    |              | soon       |             | not-started |             | TRUE          |
  | 4   | Advice  | Print the leaflets  |                    | Clerk        | 2025-01-31 |             | complete    |             | 10%           |`;

/** A structured tracker of these lines, as `convert` plans it. */
export function trackerPlan(own: readonly Line[] = lines(LINES)): WorkbookPlan {
  const file = returnFile("housing.xlsx", own);
  return structuredTracker(file.state === "read" ? file.trackers : [], AS_OF);
}

/** A tracker of so many lines, each with a sentence or two to read. */
export function longTrackerPlan(count: number): WorkbookPlan {
  const line = (n: number): Line => ({
    ...blankLine(), id: `line-${n}`, ref: `${Math.ceil(n / 20)}.${n}`, theme: `Theme ${Math.ceil(n / 50)}`, action: `Agree with the neighbours how the ${n}th garden wall is to be mended, and by whom`,
    update: `Met on site in week ${n % 52}. The mason has named a price; the neighbours want to see a second one before they say yes.`, lead: `Surveyor ${n % 9}`, leads: [`Surveyor ${n % 9}`],
    status: (["on-track", "at-risk", "off-track", "complete"] as const)[n % 4] ?? "on-track",
    due: { ...BLANK_TIMING, text: "31 March 2026", kind: "by", from: { year: 2026, month: 3, day: 31 }, by: { year: 2026, month: 3, day: 31 }, precision: "day" },
  });
  return trackerPlan(Array.from({ length: count }, (_, index) => line(index + 1)));
}

/** A directorate's summary of two returns. */
export function summaryPlan(): WorkbookPlan {
  const returns = [returnFile("early-help.xlsx", LINES), returnFile("housing & lets.xlsx", "| action | due | status |\n| Paint the doors | | on-track |")];
  return directorateSummary(consolidate(returns, { asOf: { date: AS_OF, from: "name" }, month: "2025-11" }), "../returns/2025-11");
}

/** A sheet of texts that a spreadsheet would turn into something else, in cells of text and in ordinary ones. */
export const TURNING_TEXTS = ["=1+1", "+44 20", "- dash", "@home", "1.10", "Dec 18", "1/2", "TRUE", "false", "10%", "£5", "1e5", "'quoted", " spaced ", "two\nlines", "00123", "#N/A", "May"] as const;

export function turningTextsPlan(): WorkbookPlan {
  const sheet: SheetPlan = {
    name: "Texts", widths: [20, 20], tables: [], validations: [], conditionals: [], freeze: null, showGridlines: true,
    print: { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
    rows: TURNING_TEXTS.map((text, index) => ({ row: index + 1, cells: [{ column: 1, value: text, look: "text" }, { column: 2, value: text, look: "wrapped" }] })),
  };
  return { title: "Texts", sheets: [sheet], names: [] };
}
