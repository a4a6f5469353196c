import { shortDate, type CalendarDate } from "../../../core/model/calendar-date.js";
import { dateCheck } from "../../../core/model/date-check.js";
import type { Timing } from "../../../core/model/timing.js";
import type { Line } from "../../../core/model/tracker.js";
import { StatusPill } from "../parts/status-pill.js";

/** Last month's position, this month's, and what the dates suggest. */
export function LastMonth({ line, asOf }: { readonly line: Line; readonly asOf: CalendarDate | null }) {
  const check = asOf === null ? null : dateCheck(line, asOf);
  return (
    <table className="months">
      <caption>Last month and now</caption>
      <thead><tr><th scope="col"><span className="spoken">What</span></th><th scope="col">Last month</th><th scope="col">Now</th></tr></thead>
      <tbody>
        <tr><th scope="row">Status</th><td>{line.lastStatus === null ? "Not given" : <StatusPill status={line.lastStatus} />}</td><td><StatusPill status={line.status} /></td></tr>
        <tr><th scope="row">Due</th><td>{line.lastDue === null ? "Not given" : dueText(line.lastDue)}</td><td>{dueText(line.due)}</td></tr>
        {line.originalDue !== null && <tr><th scope="row">Original due</th><td colSpan={2}>{dueText(line.originalDue)}</td></tr>}
        {check !== null && <tr><th scope="row">Dates say</th><td colSpan={2}>{check.why}</td></tr>}
      </tbody>
    </table>
  );
}

function dueText({ text, by }: Timing): string {
  return text !== "" ? text : by === null ? "Not given" : shortDate(by);
}
