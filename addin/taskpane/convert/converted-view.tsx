import { Button } from "@fluentui/react-components";
import type { TabProps } from "../parts/tab-props.js";
import type { Made } from "../state/made.js";

/** What a conversion made, and what to do with it. */
export function ConvertedView({ actions, dispatch, made }: TabProps & { readonly made: Made }) {
  const excel = actions.port.kind === "excel";
  const { openMade } = actions.port;
  return (
    <section className="stack done" aria-labelledby="made-title">
      <h2 id="made-title">{made.lines} converted</h2>
      {made.items !== "" && <p>Beside them: {made.items}.</p>}
      <p>{excel ? "New sheets in this workbook:" : "Downloaded as a new workbook:"}</p>
      <ul>{made.names.map((name) => <li key={name}><strong>{name}</strong></li>)}</ul>
      <p>The sheet that it was made from is as it was.</p>
      <div className="row">
        {excel && <Button appearance="primary" onClick={() => dispatch({ type: "tab-chosen", tab: "check" })}>Check it</Button>}
        {openMade && <Button appearance="primary" onClick={() => void actions.openMade()}>Open the new tracker here</Button>}
        <Button onClick={() => dispatch({ type: "convert-again" })}>Look again</Button>
      </div>
    </section>
  );
}
