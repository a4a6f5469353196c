import type { Tracker } from "../../../core/model/tracker.js";
import { SelectOne } from "../parts/select-one.js";
import { countThings } from "../parts/count-things.js";
import { FIELD_OPTIONS } from "./field-labels.js";

/** The headings of the tables, each once, with what it was read as. */
export function columnsOf(tables: readonly Tracker[]): readonly { readonly heading: string; readonly field: string }[] {
  return [...new Map(tables.flatMap(({ columns }) => columns.filter(({ heading }) => heading !== "").map(({ heading, field }) => [heading, { heading, field }] as const))).values()];
}

/** The columns as matched, each with a choice; what is chosen is remembered by its heading. */
export function ColumnsView({ tables, onChoose }: { readonly tables: readonly Tracker[]; readonly onChoose: (heading: string, field: string) => void }) {
  const columns = columnsOf(tables);
  const own = columns.filter(({ field }) => field === "other").length;
  return (
    <details className="card">
      <summary><span className="summary-title">Columns</span><span className="summary-fact">{columns.length - own} of {countThings(columns.length, "column")} matched</span></summary>
      <p className="hint">Each heading of the plan, and what it holds. Change one that is wrong: it is remembered for every plan with that heading.</p>
      <div className="pairs">{columns.map(({ heading, field }) => <SelectOne key={heading} label={heading} value={field} options={FIELD_OPTIONS} onChoose={(chosen) => onChoose(heading, chosen)} />)}</div>
    </details>
  );
}
