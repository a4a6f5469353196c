import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/findings/finding.js";
import { changedFields, type FormField } from "../engine/form-field.js";
import { SelectOne } from "../parts/select-one.js";
import type { TabProps } from "../parts/tab-props.js";

interface EntryFormProps extends TabProps {
  /** What the form is of: "line 2.1", "the risk". */
  readonly name: string;
  /** "Save the line". */
  readonly saveWords: string;
  readonly fields: readonly FormField[];
  /** What saves what was typed. */
  readonly edits: () => readonly CellEdit[];
}

/** What is filled in each month; what is saved goes into its cells, where they still hold what is shown here. */
export function EntryForm({ state, actions, dispatch, name, saveWords, fields, edits }: EntryFormProps) {
  const { drafts } = state.update;
  const changed = changedFields(fields, drafts).length > 0;
  const save = async (): Promise<void> => {
    if (await actions.save(edits(), `Update of ${name}`, `Saved ${name}.`)) dispatch({ type: "entry-saved" });
  };
  return (
    <form
      className="stack"
      aria-label="This month"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) void save();
      }}
    >
      {fields.map((field) => <FieldView key={field.field} field={field} value={drafts[field.field] ?? field.text} onDraft={(text) => dispatch({ type: "field-drafted", field: field.field, text })} />)}
      <div className="foot">
        <Button type="submit" appearance="primary" disabledFocusable={!changed || state.work.running !== null}>{saveWords}</Button>
        {changed && <Button onClick={() => dispatch({ type: "entry-saved" })}>Leave it as it was</Button>}
      </div>
    </form>
  );
}

function FieldView({ field: { field, label, kind, choices = [], text }, value, onDraft }: { readonly field: FormField; readonly value: string; readonly onDraft: (text: string) => void }) {
  switch (kind) {
    case "choice":
      return <SelectOne label={label} value={value} options={[...new Set([...(value === "" ? [""] : []), value, ...choices])].map((each) => ({ value: each, label: each === "" ? "Choose one" : each }))} onChoose={onDraft} />;
    case "long":
      return <Field label={label}><Textarea value={value} rows={field === "update" ? 5 : 2} resize="vertical" onChange={(_, data) => onDraft(data.value)} /></Field>;
    case "tick":
      return <Checkbox label={label} checked={value === ""} onChange={(_, { checked }) => onDraft(checked === true ? "" : text)} />;
    default:
      return <Field label={label} {...(kind === "date" ? { hint: "A day, such as 30 Nov 2025." } : {})}><Input value={value} onChange={(_, data) => onDraft(data.value)} /></Field>;
  }
}
