import { RETURN_STATE_WORDS, SIGNATURE_WORDS } from "../../../../core/consolidate/summary-columns.js";
import type { RegisterEntry, ReturnState } from "../../../../core/consolidate/summary.js";

const SIGNS: Readonly<Record<ReturnState, string>> = { received: "✓", superseded: "–", rejected: "!", missing: "?" };

const HEADINGS = ["Return", "State", "Lines", "Why"] as const;

/** The register of returns: what came, what did not, what was used, and why. On a narrow page each entry stands below the one before; the roles keep it a table to those who hear it. */
export function RegisterView({ returns }: { readonly returns: readonly RegisterEntry[] }) {
  return (
    <table className="register" role="table">
      <caption>Register of returns</caption>
      <thead role="rowgroup"><tr role="row">{HEADINGS.map((heading) => <th key={heading} role="columnheader" scope="col">{heading}</th>)}</tr></thead>
      <tbody role="rowgroup">{returns.map((entry) => <Entry key={`${entry.division}\n${entry.file}`} {...entry} />)}</tbody>
    </table>
  );
}

function Entry({ division, file, state, lines, signed, late, why }: RegisterEntry) {
  const read = state === "received" || state === "superseded";
  return (
    <tr role="row">
      <th role="rowheader" scope="row">{division}{file !== "" && <span className="hint">{file}</span>}</th>
      <td role="cell" className={`state state-${state}`}><span className="state-word"><span className="sign" aria-hidden="true">{SIGNS[state]}</span>{RETURN_STATE_WORDS[state]}</span>{late && <span className="hint">Late</span>}{read && <span className="hint">{signed ? SIGNATURE_WORDS.signed : SIGNATURE_WORDS.unsigned}</span>}</td>
      <td role="cell" className="figure">{read && <>{lines}<span className="where-narrow"> {lines === 1 ? "line" : "lines"}</span></>}</td>
      <td role="cell">{why}</td>
    </tr>
  );
}
