import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/findings/finding.js";
import { cellOf } from "../../../core/findings/cell-of.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import { STATUS_LABELS, STATUSES } from "../../../core/model/status.js";
import type { Line, Tracker } from "../../../core/model/tracker.js";
import { todayText } from "../actions/today.js";
import { lineFields, type LineField } from "../engine/line-form.js";
import { SelectOne } from "../parts/select-one.js";
import type { TabProps } from "../parts/tab-props.js";

interface LineFormProps extends TabProps {
  readonly tracker: Tracker;
  readonly line: Line;
}

/** The line's fields; what is saved goes into its cells, where they still hold what is shown here. */
export function LineForm({ state, actions, dispatch, tracker, line }: LineFormProps) {
  const fields = lineFields(tracker, line);
  const { drafts } = state.update;
  const changed = fields.filter(({ field, text }) => drafts[field] !== undefined && drafts[field] !== text);
  const save = async (): Promise<void> => {
    const name = line.ref === "" ? "the line" : `line ${line.ref}`;
    if (await actions.save(editsOf(tracker, line, changed, drafts), `Update of ${name}`, `Saved ${name}.`)) dispatch({ type: "line-saved" });
  };
  if (fields.length === 0) return <p>This table has no columns for a status or an update. Convert it first.</p>;
  return (
    <form
      className="stack"
      aria-label="This month"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0) void save();
      }}
    >
      {fields.map((field) => <FieldView key={field.field} field={field} value={drafts[field.field] ?? field.text} onDraft={(text) => dispatch({ type: "line-drafted", field: field.field, text })} />)}
      <div className="foot">
        <Button type="submit" appearance="primary" disabledFocusable={changed.length === 0 || state.work.running !== null}>Save the line</Button>
        {changed.length > 0 && <Button onClick={() => dispatch({ type: "line-saved" })}>Leave it as it was</Button>}
      </div>
    </form>
  );
}

function FieldView({ field: { label, kind }, value, onDraft }: { readonly field: LineField; readonly value: string; readonly onDraft: (text: string) => void }) {
  switch (kind) {
    case "status": {
      const known = STATUSES.map((status) => STATUS_LABELS[status]);
      return <SelectOne label={label} value={value} options={[...new Set([...(value === "" ? [""] : []), value, ...known])].map((each) => ({ value: each, label: each === "" ? "Choose a status" : each }))} onChoose={onDraft} />;
    }
    case "long":
      return <Field label={label}><Textarea value={value} rows={label === "Progress update" ? 5 : 2} resize="vertical" onChange={(_, data) => onDraft(data.value)} /></Field>;
    default:
      return <Field label={label} {...(kind === "date" ? { hint: "A day, such as 30 Nov 2025." } : {})}><Input value={value} onChange={(_, data) => onDraft(data.value)} /></Field>;
  }
}

/** The edits, and in a tracker of ours the day of the update. */
function editsOf(tracker: Tracker, line: Line, changed: readonly LineField[], drafts: Readonly<Record<string, string>>): CellEdit[] {
  const { file, sheet } = tracker.source;
  const edits = changed.map(({ field, cell, text }): CellEdit => ({ at: { file, sheet, cell }, from: text, to: drafts[field] ?? text }));
  const day = isOurWorkbook(tracker) ? cellOf(tracker, line, "updatedOn") : null;
  const before = day === null ? "" : (tracker.places.texts.get(day) ?? "");
  return day === null || edits.length === 0 || before === todayText() ? edits : [...edits, { at: { file, sheet, cell: day }, from: before, to: todayText() }];
}
