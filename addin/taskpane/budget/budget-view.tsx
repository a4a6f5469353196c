import { useEffect } from "react";
import { Empty } from "../parts/empty.js";
import { SelectOne } from "../parts/select-one.js";
import type { TabProps } from "../parts/tab-props.js";
import { WhereView } from "../parts/where-view.js";
import { ActionsView } from "./actions-view.js";
import { chosenTable } from "./chosen-table.js";
import { TableView } from "./table-view.js";

/** Budget: whether the tables of figures add up, what explains it where they do not, and which actions stand behind which line. */
export function BudgetView(props: TabProps) {
  const { state: { source, budget, work }, actions, dispatch } = props;
  const isDue = source.reading !== null && !budget.asked && work.running === null;
  useEffect(() => {
    if (isDue) void actions.budget.workOut();
  }, [isDue, actions]);
  if (budget.read === null) return null;
  const { tables, behind } = budget.read;
  const table = chosenTable(tables, budget.chosen);
  return (
    <div className="stack">
      <WhereView label="Look for tables of figures in" area={source.choices.budgetArea} selection={source.selection} onChoose={(area) => void actions.budget.chooseArea(area)} />
      {tables.length > 1 && table && (
        <SelectOne label={`${tables.length} tables of figures`} value={table.key} options={tables.map(({ key, name, at, failed }) => ({ value: key, label: `${failed.length === 0 ? "None out" : `${failed.length} out`}: ${name}, ${at.sheet === "" ? "" : `${at.sheet} `}${at.cell}` }))} onChoose={(key) => dispatch({ type: "budget-chosen", key })} />
      )}
      {table ? <TableView {...props} table={table} /> : <NothingFound {...props} />}
      {behind && <ActionsView {...props} behind={behind} />}
    </div>
  );
}

function NothingFound({ state: { source } }: TabProps) {
  return (
    <Empty title="No table of figures found here">
      <p>{source.choices.budgetArea === null ? "There is no table" : "There is no table in what is selected"} with names of lines, columns of figures, and headings that speak of money, posts or totals.</p>
      <p>If there is one, select it, headings included, and choose “What is selected”.</p>
    </Empty>
  );
}
