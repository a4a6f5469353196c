import { STATUS_LABELS, STATUSES, type Status } from "../../../core/model/status.js";
import type { Option } from "../parts/select-one.js";
import { SelectOne } from "../parts/select-one.js";
import { countThings } from "../parts/count-things.js";
import type { KeyEntry } from "./key-entries.js";

const STATUS_OPTIONS: readonly Option[] = STATUSES.map((status) => ({ value: status, label: STATUS_LABELS[status] }));
const SAYS: Readonly<Record<KeyEntry["from"], string>> = { key: "From the plan's own key.", read: "Not in the plan's key: read by its usual meaning.", unknown: "Nothing says what this means. Choose." };

/** The plan's key as it was read, each entry open to be corrected. */
export function KeyView({ entries, onChoose }: { readonly entries: readonly KeyEntry[]; readonly onChoose: (shown: string, status: Status) => void }) {
  const open = entries.filter(({ from }) => from === "unknown").length;
  return (
    <details className="card" {...(open > 0 ? { open: true } : {})}>
      <summary><span className="summary-title">Key</span><span className="summary-fact">{entries.length === 0 ? "no statuses found" : open > 0 ? `${countThings(open, "meaning")} to choose` : countThings(entries.length, "meaning")}</span></summary>
      <p className="hint">What the plan's colours and words mean. A plan's own key goes before ours.</p>
      <div className="pairs">
        {entries.map(({ shown, label, fill, status, from }) => (
          <div key={shown} className="key-entry">
            {fill !== null && <span className="swatch" style={{ backgroundColor: fill }} aria-hidden="true" />}
            <SelectOne label={label} value={status} options={STATUS_OPTIONS} onChoose={(chosen) => onChoose(shown, chosen as Status)} hint={SAYS[from]} />
          </div>
        ))}
      </div>
    </details>
  );
}
