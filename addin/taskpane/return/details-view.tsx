import { Checkbox, Field, Input } from "@fluentui/react-components";
import { RETURN_LABELS, TICKED, type ReturnField } from "../../../core/model/return-form.js";
import type { ReturnPlaces } from "../engine/return-places.js";
import type { TabProps } from "../parts/tab-props.js";

const ASKED: readonly { readonly field: ReturnField; readonly hint?: string }[] = [
  { field: "division" },
  { field: "month", hint: "Such as November 2025." },
  { field: "asOf", hint: "The day this return speaks for, such as 30 Nov 2025." },
  { field: "contact", hint: "Whom to ask about it: a post or a shared mailbox." },
];

/** Whose return it is, and for when. */
export function DetailsView({ state, dispatch, form }: TabProps & { readonly form: ReturnPlaces }) {
  const { drafts } = state.form;
  const tick = form.fields.nothingChanged;
  const draft = (cell: string, text: string): void => dispatch({ type: "box-drafted", cell, text });
  return (
    <fieldset className="card plain">
      <legend>The return</legend>
      {ASKED.map(({ field, hint }) => {
        const box = form.fields[field];
        return box && <Field key={field} label={RETURN_LABELS[field]} {...(hint === undefined ? {} : { hint })}><Input value={drafts[box.cell] ?? box.text} onChange={(_, { value }) => draft(box.cell, value)} /></Field>;
      })}
      {tick && <Checkbox label={RETURN_LABELS.nothingChanged} checked={(drafts[tick.cell] ?? tick.text) !== ""} onChange={(_, { checked }) => draft(tick.cell, checked === true ? TICKED : "")} />}
    </fieldset>
  );
}
