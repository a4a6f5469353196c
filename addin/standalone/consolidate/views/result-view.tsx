import { Button } from "@fluentui/react-components";
import { asOfText } from "../../../../core/model/as-of.js";
import { monthLabel } from "../../../../core/model/month.js";
import { countThings } from "../../../taskpane/parts/count-things.js";
import type { OutputKind } from "../engine/month-request.js";
import { isUsable, type MonthView } from "../engine/month-view.js";
import { outputName } from "../engine/output-name.js";
import type { MonthProps } from "./month-props.js";
import { RegisterView } from "./register-view.js";

interface ResultProps extends MonthProps {
  readonly busy: boolean;
}

/** What the month comes to, and what can be made of it. */
export function ResultView({ month, dispatch, busy }: ResultProps) {
  const { view, files } = month;
  if (view === null) return <NothingYet reading={busy} stopped={files.length > 0 && !busy} onRead={() => dispatch({ type: "read-again" })} />;
  return (
    <>
      <section className="card" aria-labelledby="month-result">
        <h2 id="month-result" className="month-title">{monthLabel(view.month)}</h2>
        <p className="quiet">As of {asOfText(view.asOf)}. Version {view.version.number}.</p>
        {isUsable(view) && <p className="month-headline">{view.headline}</p>}
        <p>{view.standing}</p>
        {view.movement !== null && <p>{view.movement}</p>}
        <Remarks view={view} />
      </section>
      {isUsable(view) && <Downloads view={view} onWant={(output) => dispatch({ type: "output-wanted", output })} />}
      <section className="card"><RegisterView returns={view.returns} /></section>
    </>
  );
}

function NothingYet({ reading, stopped, onRead }: { readonly reading: boolean; readonly stopped: boolean; readonly onRead: () => void }) {
  if (stopped) return <div className="empty"><h2>The files are not read</h2><p>Nothing was made, and the files are as they were.</p><Button appearance="primary" onClick={onRead}>Read the files</Button></div>;
  if (reading) return <div className="empty"><h2>Reading</h2><p>The register of returns stands here in a moment.</p></div>;
  return (
    <div className="empty">
      <h2>What you get</h2>
      <ul>
        <li>The <strong>register</strong>: what came, what is missing, what was rejected and why</li>
        <li>The <strong>summary workbook</strong>: a board page, totals, exceptions, movement, look ahead and every line, with charts</li>
        <li>The <strong>HTML report</strong> and the <strong>Word highlight report</strong></li>
      </ul>
      <p className="hint">The same files as “goldthread consolidate” writes. A file that cannot be read is rejected, and the others go on.</p>
    </div>
  );
}

function Remarks({ view: { warnings, doubtful, carriedForward, version } }: { readonly view: MonthView }) {
  const remarks = [
    ...(carriedForward > 0 ? [`${countThings(carriedForward, "line")} carried forward from last month for returns that are missing.`] : []),
    ...(doubtful > 0 ? [`${countThings(doubtful, "match", "matches")} in doubt: say Yes or No on sheet Movement of the workbook, save it, and drop it here with the files.`] : []),
    ...version.changes,
  ];
  return (
    <>
      {warnings.map((warning) => <p key={warning} className="month-warning"><strong>Look at this.</strong> {warning}</p>)}
      {remarks.length > 0 && <ul className="month-remarks">{remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
    </>
  );
}

const OUTPUTS: readonly { readonly kind: OutputKind; readonly label: string; readonly about: string }[] = [
  { kind: "workbook", label: "Download the workbook", about: "Keep it in the folder of the returns: its links open them there. For the programme office: it has every line." },
  { kind: "html", label: "Download the HTML report", about: "One page that needs no other file. Restricted lines are left out, and it says how many." },
  { kind: "word", label: "Download the Word report", about: "The highlight report by theme. Restricted lines are left out, and it says how many." },
];

function Downloads({ view, onWant }: { readonly view: MonthView; readonly onWant: (output: OutputKind) => void }) {
  return (
    <section className="card" aria-labelledby="month-downloads">
      <h2 id="month-downloads">Downloads</h2>
      <ul className="month-downloads">
        {OUTPUTS.map(({ kind, label, about }) => (
          <li key={kind}>
            <Button appearance={kind === "workbook" ? "primary" : "secondary"} onClick={() => onWant(kind)}>{label}</Button>
            <span><strong>{outputName(kind, view)}</strong> <span className="hint">{about}</span></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
