/** The summary of a made-up month, without files: the trackers' texts are read, recognised and checked as a month's returns are, and of each no more is kept than its lines and findings. */
import { chooseMonth } from "../dist/core/consolidate/choose-month.js";
import { returnOf, runMonth } from "../dist/core/consolidate/run-month.js";
import { settleReturn } from "../dist/core/consolidate/settle-return.js";
import { RULE_NAMES } from "../dist/core/rules/rule-names.js";
import { readSettings } from "../dist/core/settings/read-settings.js";
import { readDelimited } from "../dist/files/text/read-text.js";
import { AS_OF, madeUpTracker, MONTH } from "./made-up.mjs";

const LINES = 85;

/** A summary of so many lines. Throws where not every line was recognised. */
export function madeUpSummary(lines) {
  const { settings } = readSettings("{}", RULE_NAMES);
  const returns = [];
  for (let made = 0; made < lines; made += LINES) returns.push(madeUpReturn(returns.length, Math.min(LINES, lines - made), settings));
  const summary = runMonth({ ...chooseMonth({ asOf: AS_OF, folder: MONTH, returns, today: AS_OF }), returns, passedOver: [], settings, previous: null, earlier: null });
  if (summary.lines.length !== lines) throw new Error(`The summary has ${summary.lines.length} of ${lines} lines.`);
  return summary;
}

function madeUpReturn(seed, lines, settings) {
  const file = `Division ${String(seed + 1).padStart(5, "0")} ${MONTH}.csv`;
  return settleReturn(returnOf(file, MONTH, readDelimited(textOf(madeUpTracker(seed, lines)), "\t"), settings), settings, AS_OF);
}

/** Fields between tabs, with every field in quotes. */
const textOf = ({ rows }) => rows.map((row) => row.map((value) => `"${asText(value)}"`).join("\t")).join("\n");
const asText = (value) => (typeof value === "object" && value !== null ? `${value.date.day}/${value.date.month}/${value.date.year}` : (value ?? ""));
