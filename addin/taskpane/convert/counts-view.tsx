import { UNPLACED_REASONS, type Tracker } from "../../../core/model/tracker.js";
import { countThings } from "../parts/count-things.js";

const REASON_WORDS: Readonly<Record<string, string>> = { context: "title or theme above the table", heading: "column heading", legend: "key", note: "note beside the table", prose: "prose", "performance table": "table of figures", "risk table": "table of risks" };

/** Where every cell of the source goes: nothing is lost. */
export function CountsView({ trackers }: { readonly trackers: readonly Tracker[] }) {
  const total = (place: keyof Tracker["counts"]): number => trackers.reduce((sum, { counts }) => sum + counts[place], 0);
  const all = total("cells");
  const unplaced = trackers.flatMap((tracker) => tracker.unplaced);
  const reasons = UNPLACED_REASONS.map((why) => ({ why, cells: unplaced.filter((cell) => cell.why === why) })).filter(({ cells }) => cells.length > 0);
  const parts = [
    { name: "into the tracker's columns", count: total("fields"), look: "fields" },
    { name: "into columns of the plan's own", count: total("other"), look: "other" },
    { name: "beside the table, kept on sheet Source", count: total("unplaced"), look: "unplaced" },
  ];
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">Where the {countThings(all, "cell")} that hold something go</h2>
      <div className="bar" aria-hidden="true">{parts.map(({ look, count }) => <span key={look} className={`bar-${look}`} style={{ flexGrow: count }} />)}</div>
      <ul className="counts">{parts.map(({ name, count, look }) => <li key={look}><span className={`dot bar-${look}`} aria-hidden="true" /><strong>{count.toLocaleString("en-GB")}</strong> {name}</li>)}</ul>
      {reasons.length > 0 && (
        <details className="fine">
          <summary>What stands beside the table, and why</summary>
          {reasons.map(({ why, cells }) => (
            <div key={why}>
              <h3>{countThings(cells.length, "cell")}: {REASON_WORDS[why] ?? why}</h3>
              <ul>{cells.slice(0, 12).map(({ cell, sheet, text }) => <li key={`${sheet}!${cell}`}><span className="at">{cell}</span> {text.length > 90 ? `${text.slice(0, 89)}…` : text}</li>)}{cells.length > 12 && <li>and {cells.length - 12} more</li>}</ul>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
