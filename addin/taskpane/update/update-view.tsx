import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Line, Tracker } from "../../../core/model/tracker.js";
import { lineInRow } from "../engine/line-form.js";
import { Empty } from "../parts/empty.js";
import { SelectOne } from "../parts/select-one.js";
import type { TabProps } from "../parts/tab-props.js";
import { LineForm } from "./line-form-view.js";
import { LastMonth } from "./last-month.js";

interface LineOf {
  readonly tracker: Tracker;
  readonly line: Line;
}

/** Update: the line of the active cell as a form, with last month's position beside it. */
export function UpdateView(props: TabProps) {
  const { state, dispatch } = props;
  const { reading, selection } = state.source;
  const all = reading?.trackers.flatMap((tracker) => tracker.lines.map((line): LineOf => ({ tracker, line }))) ?? [];
  const dirty = Object.keys(state.update.drafts).length > 0;
  const here = reading && selection ? (lineInRow(reading.trackers, selection.sheet, selection.area.top)?.line.id ?? null) : null;
  useEffect(() => {
    if (here !== null && !dirty) dispatch({ type: "line-chosen", id: here });
    // What is being typed is not thrown away by a click on the sheet.
  }, [here, dirty, dispatch]);
  if (all.length === 0) return <Empty title="No lines to update"><p>Tab Convert says what was found in this workbook.</p></Empty>;
  const index = Math.max(0, all.findIndex(({ line }) => line.id === state.update.line));
  const current = all[index] as LineOf;
  const choose = (to: number): void => dispatch({ type: "line-chosen", id: all[to]?.line.id ?? null });
  return (
    <div className="stack">
      <SelectOne label="Line" value={current.line.id} options={all.map(({ line }) => ({ value: line.id, label: lineLabel(line) }))} onChoose={(id) => dispatch({ type: "line-chosen", id })} />
      <div className="row between">
        <Button size="small" disabledFocusable={index === 0} onClick={() => choose(index - 1)}>Previous line</Button>
        <span className="quiet">{index + 1} of {all.length}</span>
        <Button size="small" disabledFocusable={index === all.length - 1} onClick={() => choose(index + 1)}>Next line</Button>
      </div>
      <article className="card plain" aria-label="The line">
        <p className="line-words">{current.line.action}</p>
        {current.line.milestone !== "" && <p>{current.line.milestone}</p>}
        <p className="quiet">{[current.line.theme, current.line.lead].filter((text) => text !== "").join(" · ")}</p>
      </article>
      <LastMonth line={current.line} asOf={reading?.asOf.date ?? null} />
      <LineForm key={current.line.id} {...props} tracker={current.tracker} line={current.line} />
    </div>
  );
}

function lineLabel({ ref, action, milestone }: Line): string {
  const words = milestone || action;
  return `${ref === "" ? "" : `${ref}  `}${words.length > 60 ? `${words.slice(0, 59)}…` : words}`;
}
