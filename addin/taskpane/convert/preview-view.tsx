import type { Tracker } from "../../../core/model/tracker.js";
import { StatusPill } from "../parts/status-pill.js";

/** As many as tell whether the table was read right. */
const SHOWN = 8;

/** The first lines as they will stand in the tracker. */
export function PreviewView({ tables }: { readonly tables: readonly Tracker[] }) {
  const lines = tables.flatMap((table) => table.lines);
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">The first {Math.min(SHOWN, lines.length)} of {lines.length.toLocaleString("en-GB")} lines</h2>
      <ol className="lines">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.id} className="line">
            <div className="line-top"><span className="line-ref">{line.ref}</span><span className="line-words">{line.action || line.description}</span></div>
            {line.milestone !== "" && <div className="line-milestone">{line.milestone}</div>}
            <div className="line-facts"><StatusPill status={line.status} /><span>{line.lead || "No lead"}</span><span>{line.due.text || "No due date"}</span></div>
          </li>
        ))}
      </ol>
    </section>
  );
}
