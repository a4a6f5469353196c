import { Button } from "@fluentui/react-components";
import type { BudgetReading } from "../engine/budget-reading.js";
import { countThings } from "../parts/count-things.js";
import type { TabProps } from "../parts/tab-props.js";
import { FindingsView, FoldedFindings } from "./findings-view.js";
import { SumCard } from "./sum-card.js";

interface TableProps extends TabProps {
  readonly table: BudgetReading;
}

/** One table: the answer first, then what explains it, then each sum that fails. */
export function TableView(props: TableProps) {
  const { table, state, dispatch } = props;
  const { failed, missing, rounding, other, accepted } = table;
  return (
    <>
      <AnswerView {...props} />
      {table.explanation.length > 0 && (
        <section className="card" aria-labelledby="explanation-title">
          <h2 id="explanation-title">What explains it</h2>
          <div className="explanation">{table.explanation.map((sentence, index) => <p key={index}>{sentence}</p>)}</div>
        </section>
      )}
      <MarksView {...props} />
      {failed.length > 0 && (
        <section aria-labelledby="failed-title">
          <h2 id="failed-title">{countThings(failed.length, "sum")} out</h2>
          <ol className="findings">{failed.slice(0, state.budget.shown).map((sum) => <SumCard key={sum.finding.key} {...props} sum={sum} />)}</ol>
          {failed.length > state.budget.shown && <Button onClick={() => dispatch({ type: "more-sums" })}>Show more</Button>}
        </section>
      )}
      {missing.length > 0 && <FindingsView {...props} title="Figures missing, or that cannot be read" findings={missing} />}
      {rounding.length > 0 && <FoldedFindings {...props} title="Within rounding" findings={rounding} />}
      {other.length > 0 && <FoldedFindings {...props} title="Worth a look" findings={other} />}
      {accepted.length > 0 && <FoldedFindings {...props} title="Accepted" findings={accepted} />}
      <details className="card">
        <summary><span className="summary-title">How it adds</span><span className="summary-fact">{countThings(table.structure.length, "rule")} worked out</span></summary>
        <p className="hint">Worked out from the figures themselves, not from what the lines are called. If a rule is not what the table means, a sum that fails by it is no error: accept it.</p>
        <ul className="rules">{table.structure.map((rule, index) => <li key={index}>{rule}</li>)}</ul>
      </details>
    </>
  );
}

const SIGNS = { right: "✓", wrong: "!", open: "i" } as const;

function AnswerView({ table, actions }: TableProps) {
  const { name, at, about, verdict, standing } = table;
  return (
    <section className={`card answer answer-${standing}`} aria-labelledby="table-title">
      <h2 id="table-title">{name}</h2>
      <p className="verdict"><span className="sign" aria-hidden="true">{SIGNS[standing]}</span> <span>{verdict}</span></p>
      <p className="hint">{about}.</p>
      <Button size="small" onClick={() => void actions.goTo(at)}>Go to the table</Button>
    </section>
  );
}

/** Marks on the sheet, and taking them off. */
function MarksView({ table, state, actions }: TableProps) {
  const busy = state.work.running !== null;
  const { marks } = table;
  const excel = actions.port.kind === "excel";
  return (
    <div className="row wide">
      <Button appearance="primary" disabledFocusable={marks.length === 0 || busy} onClick={() => void actions.budget.mark(marks)}>Mark cells ({marks.length})</Button>
      <Button disabledFocusable={busy} onClick={() => void actions.budget.unmark()}>Undo marks</Button>
      {actions.port.saveNew !== undefined && <Button disabledFocusable={busy} onClick={() => void actions.budget.saveCheck()}>Save the check as a workbook</Button>}
      <p className="hint">Marks lie over the cells’ own looks{excel ? " and stay until you undo them" : ", here on the page only"}. No figure is ever changed.</p>
    </div>
  );
}
