import type { Line, Tracker } from "../../../core/model/tracker.js";
import { todayText } from "../actions/today.js";
import { lineEdits, lineFields } from "../engine/line-form.js";
import type { TabProps } from "../parts/tab-props.js";
import { EntryForm } from "./entry-form.js";
import { LastMonth } from "./last-month.js";

/** A line: last month's position, and the form for this month's. */
export function LineView(props: TabProps & { readonly tracker: Tracker; readonly line: Line }) {
  const { state, tracker, line } = props;
  const fields = lineFields(tracker, line);
  return (
    <>
      <article className="card plain" aria-label="The line">
        <p className="line-words">{line.action}</p>
        {line.milestone !== "" && <p>{line.milestone}</p>}
        <p className="quiet">{[line.theme, line.lead].filter((text) => text !== "").join(" · ")}</p>
      </article>
      <LastMonth line={line} asOf={state.source.reading?.asOf.date ?? null} />
      {fields.length === 0
        ? <p>This table has no columns for a status or an update. Convert it first.</p>
        : <EntryForm {...props} name={line.ref === "" ? "the line" : `line ${line.ref}`} saveWords="Save the line" fields={fields} edits={() => lineEdits(tracker, line, state.update.drafts, todayText())} />}
    </>
  );
}
