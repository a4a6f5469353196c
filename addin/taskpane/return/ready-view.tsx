import { Button, ProgressBar } from "@fluentui/react-components";
import type { TabProps } from "../parts/tab-props.js";
import type { Blocker, Share } from "./readiness.js";

/** How complete the return is, and what still keeps it from being signed off. */
export function ReadyView({ actions, dispatch, shares, blockers }: TabProps & { readonly shares: readonly Share[]; readonly blockers: readonly Blocker[] }) {
  return (
    <section className="card plain" aria-labelledby="ready-title">
      <h2 id="ready-title">How complete it is</h2>
      <ul className="shares">
        {shares.map(({ what, done, of }) => (
          <li key={what}>
            <span>{done} of {of} {what}</span>
            <ProgressBar value={of === 0 ? 0 : done / of} aria-label={what} color={done === of ? "success" : "brand"} />
          </li>
        ))}
      </ul>
      <h2>{blockers.length === 0 ? "Nothing stands in the way of signing it off" : "Before it can be signed off"}</h2>
      {blockers.length > 0 && (
        <ul className="blockers">
          {blockers.map(({ text, where, at }) => (
            <li key={text}>
              <span className="sign" aria-hidden="true">!</span><span>{text}</span>
              {at && <Button size="small" onClick={() => void actions.goTo({ file: "", ...at })}>Go to the first</Button>}
              {where === "check" && <Button size="small" onClick={() => dispatch({ type: "tab-chosen", tab: "check" })}>See them</Button>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
