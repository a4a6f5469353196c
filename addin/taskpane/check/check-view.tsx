import { Button, Field, Input, ToggleButton } from "@fluentui/react-components";
import { countFindings, SEVERITIES } from "../../../core/findings/count-findings.js";
import type { Finding } from "../../../core/findings/finding.js";
import { asOfText } from "../../../core/model/as-of.js";
import { countItems, countLines } from "../parts/count-found.js";
import { countThings } from "../parts/count-things.js";
import { Empty } from "../parts/empty.js";
import { SelectOne } from "../parts/select-one.js";
import type { TabProps } from "../parts/tab-props.js";
import { faultLabel, faultNames, filterFindings } from "./filter-findings.js";
import { FindingCard } from "./finding-card.js";
import { linesOfFindings } from "./lines-of-findings.js";

const GROUPS = [...SEVERITIES, "accepted"] as const;
const GROUP_WORDS = { error: ["error", "errors"], warning: ["warning", "warnings"], note: ["note", "notes"], accepted: ["accepted", "accepted"] } as const;

/** Check: what is wrong or worth a look, and what to do about it. */
export function CheckView(props: TabProps) {
  const { state, dispatch } = props;
  const { reading } = state.source;
  if (reading === null) return null;
  const items = countItems(reading.trackers);
  const isNothing = items === "" && reading.trackers.every(({ lines }) => lines.length === 0);
  const findings = reading.trackers.flatMap((tracker) => tracker.findings);
  if (isNothing && findings.length === 0) return <Empty title="No action tracker to check"><p>Tab Convert says what was found in this workbook.</p></Empty>;
  const shown = filterFindings(findings, state.check);
  const about = linesOfFindings(reading.trackers);
  return (
    <div className="stack">
      <p className="lead">{countLines(reading.trackers)} checked as of {asOfText(reading.asOf)}{items === "" ? "" : `, and ${items}`}.</p>
      <FixAll {...props} findings={findings} />
      {findings.length === 0 ? <Empty title="Nothing was found to be wrong"><p>Everything can be read and counted.</p></Empty> : <Filters {...props} findings={findings} />}
      {findings.length > 0 && <h2 aria-live="polite">{shown.length === findings.length ? countThings(findings.length, "finding") : `${shown.length.toLocaleString("en-GB")} of ${countThings(findings.length, "finding")}`}</h2>}
      <ol className="findings">{shown.slice(0, state.check.shown).map((finding, index) => <FindingCard key={`${finding.key ?? ""} ${finding.at.cell} ${index}`} {...props} finding={finding} about={about.get(finding) ?? ""} />)}</ol>
      {shown.length > state.check.shown && <Button onClick={() => dispatch({ type: "more-findings" })}>Show more</Button>}
    </div>
  );
}

/** Fix all safe, and taking it back. */
function FixAll({ state, actions, findings }: TabProps & { readonly findings: readonly Finding[] }) {
  const safe = findings.filter(({ fix, accepted }) => fix?.safety === "safe" && !accepted).length;
  const last = state.check.undo.at(-1);
  const busy = state.work.running !== null;
  return (
    <div className="row wide">
      <Button appearance="primary" disabledFocusable={safe === 0 || busy} onClick={() => void actions.fixAllSafe()}>Fix all safe ({safe})</Button>
      <Button disabledFocusable={last === undefined || busy} onClick={() => void actions.undo()} aria-label={last ? `Undo: ${last.title}` : "Undo"}>Undo</Button>
      <p className="hint">{last ? `Undo takes back: ${last.title}. ` : "A safe fix keeps the meaning. "}{actions.port.kind === "excel" ? "Excel’s own undo does not cover what Goldthread changes; this one does." : "Fixes go into a copy of the file."}</p>
    </div>
  );
}

function Filters({ state, dispatch, findings }: TabProps & { readonly findings: readonly Finding[] }) {
  const { hidden, name, words } = state.check;
  const counts = countFindings(findings);
  const names = faultNames(findings);
  return (
    <div className="filters" role="group" aria-label="What to show">
      <div className="row">
        {GROUPS.filter((group) => counts[group] > 0).map((group) => (
          <ToggleButton key={group} size="small" checked={!hidden.includes(group)} onClick={() => dispatch({ type: "severity-toggled", severity: group })}>
            {counts[group]} {GROUP_WORDS[group][counts[group] === 1 ? 0 : 1]}
          </ToggleButton>
        ))}
      </div>
      <div className="pairs">
        <SelectOne label="Kind" value={name} options={[{ value: "", label: "All kinds" }, ...names.map((each) => ({ value: each.name, label: `${faultLabel(each.name)} (${each.count})` }))]} onChoose={(chosen) => dispatch({ type: "findings-filtered", name: chosen, words })} />
        <Field label="Find"><Input value={words} placeholder="a word or a cell" onChange={(_, { value }) => dispatch({ type: "findings-filtered", name, words: value })} /></Field>
      </div>
    </div>
  );
}
