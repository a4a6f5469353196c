import { Button } from "@fluentui/react-components";
import { returnFileName } from "../actions/file-names.js";
import { Empty } from "../parts/empty.js";
import type { TabProps } from "../parts/tab-props.js";
import { DetailsView } from "./details-view.js";
import { formEdits } from "./form-edits.js";
import { QuestionsView } from "./questions-view.js";
import { answered, blockers, completeness, signature } from "./readiness.js";
import { ReadyView } from "./ready-view.js";
import { SignOffView } from "./sign-off-view.js";

/** Return: the month's form, what is missing, the signature, and a copy to send. */
export function ReturnView(props: TabProps) {
  const { state, actions, dispatch } = props;
  const { reading, form, opened } = state.source;
  const details = reading?.trackers.find(({ returnDetails }) => returnDetails !== null)?.returnDetails ?? null;
  if (reading === null || opened === null) return null;
  if (form === null || details === null) return <Empty title="Not a return yet"><p>A return is a structured tracker with its sheet Return. Convert the plan first{actions.port.kind === "excel" ? "" : ", then open the new tracker here"}.</p></Empty>;
  const save = async (drafts: Readonly<Record<string, string>>, title: string, done: string): Promise<void> => {
    if (await actions.save(formEdits(form, drafts, opened.file), title, done)) dispatch({ type: "form-saved" });
  };
  const waiting = formEdits(form, state.form.drafts, opened.file).length;
  const stops = blockers(reading, details);
  const busy = state.work.running !== null;
  return (
    <div className="stack">
      <DetailsView {...props} form={form} />
      <ReadyView {...props} shares={[...completeness(reading), ...(details.nothingChanged ? [] : [answered(details, form.themes.length)])]} blockers={stops} />
      <QuestionsView {...props} form={form} />
      <SignOffView {...props} form={form} signed={signature(details, reading.digest)} blocked={stops.length > 0} onSave={(drafts, title, done) => void save(drafts, title, done)} />
      <div className="foot">
        <div className="row">
          <Button appearance="primary" disabledFocusable={waiting === 0 || busy} onClick={() => void save(state.form.drafts, "Return form", "Saved what you typed.")}>Save what I typed</Button>
          <Button disabledFocusable={waiting > 0 || busy} onClick={() => void actions.saveCopy(returnFileName(details.division, details.month))}>Save a copy to send</Button>
        </div>
        <p className="hint">{waiting > 0 ? "What you typed is not in the workbook yet." : `The copy is called ${returnFileName(details.division, details.month)}.`}</p>
      </div>
    </div>
  );
}
