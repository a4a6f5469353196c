import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Fix } from "../../../core/findings/finding.js";
import type { TabProps } from "../parts/tab-props.js";
import { groupOf } from "./filter-findings.js";

const SIGNS = { error: "!", warning: "▲", note: "i", accepted: "✓" } as const;
const WORDS = { error: "Error", warning: "Warning", note: "Note", accepted: "Accepted" } as const;

/** One finding: where, what, its fix, and a way to let it stand. `children` say what it is in place of its message. */
export function FindingCard({ finding, about, children, ...props }: TabProps & { readonly finding: Finding; readonly about: string; readonly children?: ReactNode }) {
  const { state, actions, dispatch } = props;
  const group = groupOf(finding);
  const { at, fix, accepted, key } = finding;
  const busy = state.work.running !== null;
  const place = at.cell === "" ? at.sheet || "The workbook" : `${at.sheet === "" ? "" : `${at.sheet} `}${at.cell}`;
  return (
    <li className={`finding finding-${group}`} data-name={finding.name}>
      <div className="finding-top">
        <span className="sign" aria-hidden="true">{SIGNS[group]}</span>
        <span className="finding-kind">{WORDS[group]}</span>
        <Button className="finding-at" size="small" appearance="subtle" onClick={() => void actions.goTo(at)} aria-label={`Go to ${place}`}>{place}</Button>
      </div>
      {about !== "" && <p className="quiet finding-line">{about}</p>}
      {children ?? <p className="finding-words">{finding.message}</p>}
      {accepted && <p className="hint">Accepted by {accepted.by}: {accepted.reason}</p>}
      {fix && !accepted && fix.edits.length <= 3 && <EditsView finding={finding} />}
      {!accepted && (
        <div className="row">
          {fix && <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void actions.fix(finding)} aria-label={`${fixWords(fix)}: ${fix.title}`}>{fixWords(fix)}</Button>}
          {key !== undefined && state.check.accepting !== key && <Button size="small" disabledFocusable={busy} onClick={() => dispatch({ type: "accept-opened", key })} aria-label={`Accept: ${finding.message}`}>Accept</Button>}
          {fix && <span className="hint">{fix.title}</span>}
        </div>
      )}
      {key !== undefined && state.check.accepting === key && <AcceptForm {...props} finding={finding} />}
    </li>
  );
}

/** A fix that could change the meaning is agreed to. */
function fixWords({ safety }: Fix): string {
  return safety === "safe" ? "Fix" : "Agree and fix";
}

/** What the fix would change. */
function EditsView({ finding }: { readonly finding: Finding }) {
  return (
    <dl className="edits">
      {finding.fix?.edits.map(({ at, from, to }) => (
        <div key={at.cell}><dt>{at.cell}</dt><dd><del>{from === "" ? "(empty)" : shorten(from)}</del> <span aria-hidden="true">→</span><span className="spoken"> becomes </span> <ins>{to === "" ? "(empty)" : shorten(to)}</ins></dd></div>
      ))}
    </dl>
  );
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function AcceptForm({ state, actions, dispatch, finding }: TabProps & { readonly finding: Finding }) {
  const { reason, by } = state.check;
  const ready = reason.trim() !== "" && by.trim() !== "";
  const draft = (change: { reason?: string; by?: string }): void => dispatch({ type: "accept-drafted", reason, by, ...change });
  return (
    <form
      className="accept"
      aria-label="Accept this finding"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void actions.accept(finding, { reason: reason.trim(), by: by.trim() });
      }}
    >
      <Field label="Why it may stand" required><Input autoFocus value={reason} onChange={(_, { value }) => draft({ reason: value })} /></Field>
      <Field label="Who says so" required hint="A post rather than a name."><Input value={by} onChange={(_, { value }) => draft({ by: value })} /></Field>
      <div className="row">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!ready}>Accept it</Button>
        <Button size="small" onClick={() => dispatch({ type: "accept-opened", key: null })}>Keep it open</Button>
      </div>
    </form>
  );
}
