import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Workbook } from "../../../core/grid/grid.js";
import { entriesOf, entryAt, entryKey, entryLabel, type Entry } from "../engine/entries.js";
import { Empty } from "../parts/empty.js";
import type { TabProps } from "../parts/tab-props.js";
import { IndicatorView } from "./indicator-view.js";
import { LineView } from "./line-view.js";
import { RiskView } from "./risk-view.js";

const GROUPS: Readonly<Record<Entry["kind"], string>> = { line: "Lines", indicator: "Indicators", risk: "Risks" };

/** Update: the line, indicator or risk of the active cell as a form, with its position beside it. */
export function UpdateView(props: TabProps) {
  const { state, dispatch } = props;
  const { reading, opened, selection } = state.source;
  const entries = entriesOf(reading?.trackers ?? []);
  const dirty = Object.keys(state.update.drafts).length > 0;
  const active = reading && selection ? entryAt(reading.trackers, selection) : null;
  const here = active && entryKey(active);
  const cell = selection && `${selection.sheet} ${selection.area.top} ${selection.area.left}`;
  const followed = useRef<string | null>(null);
  useEffect(() => {
    // What is being typed is not thrown away by a click on the sheet; and a cell is followed once, so that what was chosen in the list stays when it is saved.
    if (here === null || dirty || cell === followed.current) return;
    followed.current = cell;
    dispatch({ type: "entry-chosen", key: here });
  }, [here, cell, dirty, dispatch]);
  const index = Math.max(0, entries.findIndex((entry) => entryKey(entry) === state.update.entry));
  const current = entries[index];
  if (current === undefined || opened === null) return <Empty title="Nothing to update"><p>Tab Convert says what was found in this workbook.</p></Empty>;
  return (
    <div className="stack">
      <Choice {...props} entries={entries} index={index} current={current} />
      <EntryView key={entryKey(current)} {...props} entry={current} workbook={opened.workbook} />
    </div>
  );
}

function EntryView({ entry, ...props }: TabProps & { readonly entry: Entry; readonly workbook: Workbook }) {
  switch (entry.kind) {
    case "line": return <LineView {...props} {...entry} />;
    case "indicator": return <IndicatorView {...props} {...entry} />;
    case "risk": return <RiskView {...props} {...entry} />;
  }
}

/** Everything there is to update in one list, by kind, and the way to the one before and the one after. */
function Choice({ dispatch, entries, index, current }: TabProps & { readonly entries: readonly Entry[]; readonly index: number; readonly current: Entry }) {
  const choose = (entry: Entry | undefined): void => dispatch({ type: "entry-chosen", key: entry ? entryKey(entry) : null });
  const [before, after] = [entries[index - 1], entries[index + 1]];
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const options = (kind: Entry["kind"]) => entries.filter((entry) => entry.kind === kind).map((entry) => <option key={entryKey(entry)} value={entryKey(entry)}>{entryLabel(entry)}</option>);
  return (
    <>
      <Field label={kinds.length === 1 ? { line: "Line", indicator: "Indicator", risk: "Risk" }[current.kind] : "Line, indicator or risk"}>
        <Select value={entryKey(current)} onChange={(_, { value }) => dispatch({ type: "entry-chosen", key: value })}>
          {kinds.length === 1 ? options(current.kind) : kinds.map((kind) => <optgroup key={kind} label={GROUPS[kind]}>{options(kind)}</optgroup>)}
        </Select>
      </Field>
      <div className="row between">
        <Button size="small" disabledFocusable={before === undefined} onClick={() => choose(before)}>Previous {before?.kind ?? current.kind}</Button>
        <span className="quiet">{index + 1} of {entries.length}</span>
        <Button size="small" disabledFocusable={after === undefined} onClick={() => choose(after)}>Next {after?.kind ?? current.kind}</Button>
      </div>
    </>
  );
}
