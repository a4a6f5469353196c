import { Field, Textarea } from "@fluentui/react-components";
import { ANSWER_COLUMNS } from "../../../core/model/return-form.js";
import type { Question, ReturnPlaces } from "../engine/return-places.js";
import { SelectOne } from "../parts/select-one.js";
import type { TabProps } from "../parts/tab-props.js";

const QUESTIONS = ANSWER_COLUMNS.slice(1) as readonly { readonly heading: string; readonly field: Question }[];

/** The four questions, asked of one theme at a time. */
export function QuestionsView({ state, dispatch, form }: TabProps & { readonly form: ReturnPlaces }) {
  const { drafts } = state.form;
  const theme = form.themes.find(({ name }) => name === state.form.theme) ?? form.themes[0];
  if (theme === undefined) return <p className="hint">The table names no themes, so there are no questions to answer.</p>;
  const given = (boxes: (typeof theme)["boxes"]): number => Object.values(boxes).filter(({ cell, text }) => (drafts[cell] ?? text).trim() !== "").length;
  return (
    <fieldset className="card plain">
      <legend>The four questions</legend>
      <SelectOne label="Theme" value={theme.name} options={form.themes.map(({ name, boxes }) => ({ value: name, label: `${name} (${given(boxes)} of 4)` }))} onChoose={(name) => dispatch({ type: "theme-chosen", theme: name })} />
      {QUESTIONS.map(({ heading, field }) => {
        const box = theme.boxes[field];
        return <Field key={`${theme.name} ${field}`} label={heading}><Textarea value={drafts[box.cell] ?? box.text} rows={3} resize="vertical" onChange={(_, { value }) => dispatch({ type: "box-drafted", cell: box.cell, text: value })} /></Field>;
      })}
    </fieldset>
  );
}
