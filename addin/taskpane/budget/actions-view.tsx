import { Button } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/findings/finding.js";
import type { ActionsBehind, OffTrackLine } from "../engine/budget-reading.js";
import { countThings } from "../parts/count-things.js";
import type { TabProps } from "../parts/tab-props.js";

type BehindProps = TabProps & { readonly behind: ActionsBehind };

/** The budget lines with an off-track action, and what keeps other actions from being counted. */
export function ActionsView({ behind, ...props }: BehindProps) {
  const { offTrack, sums, linked } = behind;
  return (
    <section className="stack" aria-labelledby="behind-title">
      <div>
        <h2 id="behind-title">Budget lines with an off-track action (not money at risk)</h2>
        <p className="hint">{linked === 0 ? "No action names a line of the budget in a column “Budget line”, so nothing is linked." : `${countThings(linked, "action")} ${linked === 1 ? "names a line" : "name lines"} of the budget. ${offTrack.length === 0 ? "None of them is off track." : sums.join(" ")}`}</p>
      </div>
      {offTrack.length > 0 && <ol className="findings">{offTrack.map((line) => <LineCard key={`${line.at.sheet}!${line.at.cell}`} {...props} line={line} />)}</ol>}
      <Unmatched {...props} behind={behind} />
      <Likely {...props} behind={behind} />
    </section>
  );
}

function LineCard({ line: { name, at, amount, countedIn, actions: late }, ...props }: TabProps & { readonly line: OffTrackLine }) {
  return (
    <li className="line">
      <div className="line-top"><span className="line-words">{name}</span><Place {...props} at={at} /></div>
      <p>{amount}{countedIn === "" ? "" : ` (counted in ${countedIn})`}</p>
      <ul className="behind">{late.map(({ words, at: place }) => <li key={`${place.sheet}!${place.cell}`}>{words} <Place {...props} at={place} /></li>)}</ul>
    </li>
  );
}

/** What a tracker says that the budget does not know. */
function Unmatched({ behind: { unmatched }, ...props }: BehindProps) {
  if (unmatched.length === 0) return null;
  return (
    <details className="card">
      <summary><span className="summary-title">Budget lines that were not found</span><span className="summary-fact">{countThings(unmatched.length, "action")}</span></summary>
      <ul className="behind">{unmatched.map(({ words, says, at }) => <li key={`${at.sheet}!${at.cell}`}>“{says}”: {words} <Place {...props} at={at} /></li>)}</ul>
    </details>
  );
}

function Likely({ behind: { likely }, ...props }: BehindProps) {
  if (likely.length === 0) return null;
  return (
    <details className="card">
      <summary><span className="summary-title">Likely links</span><span className="summary-fact">{likely.length}</span></summary>
      <p className="hint">By their words alone, and counted nowhere. Where one is right, write the line’s name into the action’s Budget line.</p>
      <ul className="behind">{likely.map(({ words, line, score, at }) => <li key={`${line} ${at.sheet}!${at.cell}`}>{line} ({Math.round(score * 100)} per cent alike): {words} <Place {...props} at={at} /></li>)}</ul>
    </details>
  );
}

function Place({ at, actions }: TabProps & { readonly at: FindingPlace }) {
  const words = `${at.sheet === "" ? "" : `${at.sheet} `}${at.cell}`;
  return <Button className="finding-at" size="small" appearance="subtle" onClick={() => void actions.goTo(at)} aria-label={`Go to ${words}`}>{words}</Button>;
}
