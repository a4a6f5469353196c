import { Button, Field, Input } from "@fluentui/react-components";
import { shortDate } from "../../../core/model/calendar-date.js";
import { RETURN_LABELS } from "../../../core/model/return-form.js";
import { todayText } from "../actions/today.js";
import type { ReturnPlaces } from "../engine/return-places.js";
import type { TabProps } from "../parts/tab-props.js";
import type { Signature } from "./readiness.js";

interface SignOffProps extends TabProps {
  readonly form: ReturnPlaces;
  readonly signed: Signature;
  readonly blocked: boolean;
  readonly onSave: (drafts: Readonly<Record<string, string>>, title: string, done: string) => void;
}

/** Who prepared the return and who signs it off; a signature counts until the table changes. */
export function SignOffView({ state, dispatch, form, signed, blocked, onSave }: SignOffProps) {
  const { drafts } = state.form;
  const { preparedBy, signedOffBy, signedOffOn, digest } = form.fields;
  if (!preparedBy || !signedOffBy || !signedOffOn || !digest) return null;
  const value = (box: typeof signedOffBy): string => drafts[box.cell] ?? box.text;
  const sign = (): void => onSave({ ...drafts, [signedOffOn.cell]: todayText(), [digest.cell]: state.source.reading?.digest ?? "" }, "Sign-off", `Signed off by ${value(signedOffBy)}.`);
  const ready = !blocked && value(signedOffBy).trim() !== "" && state.work.running === null;
  return (
    <fieldset className="card plain">
      <legend>Sign-off</legend>
      <SignedView signed={signed} />
      {[preparedBy, signedOffBy].map((box, index) => (
        <Field key={box.cell} label={RETURN_LABELS[index === 0 ? "preparedBy" : "signedOffBy"]} {...(index === 0 ? {} : { hint: "The post, not the name." })}>
          <Input value={value(box)} onChange={(_, data) => dispatch({ type: "box-drafted", cell: box.cell, text: data.value })} />
        </Field>
      ))}
      <div className="row"><Button disabledFocusable={!ready} onClick={sign}>{signed.state === "none" ? "Sign off" : "Sign off again"}</Button>{blocked && <span className="hint">First put right what stands in the way.</span>}</div>
    </fieldset>
  );
}

function SignedView({ signed }: { readonly signed: Signature }) {
  if (signed.state === "none") return <p className="hint">Nobody has signed this return off yet.</p>;
  const who = `${signed.by}${signed.on ? ` on ${shortDate(signed.on)}` : ""}`;
  if (signed.state === "signed") return <p className="signed"><span className="sign" aria-hidden="true">✓</span>Signed off by {who}. The table has not changed since.</p>;
  return <p className="void"><span className="sign" aria-hidden="true">!</span>The table has changed since {who} signed it off: that signature no longer counts.</p>;
}
