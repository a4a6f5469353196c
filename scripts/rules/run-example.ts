import { checkTrackers } from "../../core/findings/check.js";
import type { Rule } from "../../core/findings/define-rule.js";
import type { Finding } from "../../core/findings/finding.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "./table-grid.js";

/** Examples are read as of 30 November 2018, in a plan that runs from April 2018 to March 2019. */
const AS_OF = { year: 2018, month: 11, day: 30 };
const PLAN = { from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } };

/** What a rule finds in its own example. */
export function runExample(rule: Rule): Finding[] {
  const trackers = readTrackers({ grids: [tableGrid(rule.example)] }, { file: "example.xlsx", plan: PLAN });
  return checkTrackers(trackers, [rule], { asOf: AS_OF, plan: PLAN });
}
