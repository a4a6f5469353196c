import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { asOfText } from "../../../../core/model/as-of.js";
import { isoDate, parseIsoDate } from "../../../../core/model/calendar-date.js";
import type { MonthProps } from "./month-props.js";

/** The day that dates are checked against: as the returns or their names say, until somebody says otherwise. It counts once the field is left, because a year is typed digit by digit. */
export function AsOfField({ month: { asOf, view }, dispatch }: MonthProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const date = asOf ?? view?.asOf.date ?? null;
  const settle = (): void => {
    if (draft === null) return;
    dispatch({ type: "as-of-chosen", asOf: parseIsoDate(draft) });
    setDraft(null);
  };
  return (
    <Field label="As-of date" hint={asOf === null ? (view === null ? "Proposed once the files are read." : `Proposed: ${asOfText(view.asOf)}.`) : "As you asked for. Clear it to have the date that the returns say."}>
      <Input type="date" value={draft ?? (date === null ? "" : isoDate(date))} onChange={(_, { value }) => setDraft(value)} onBlur={settle} onKeyDown={({ key }) => { if (key === "Enter") settle(); }} />
    </Field>
  );
}
