import { useEffect, useState } from "react";
import type { WorkState } from "../state/work-state.js";

/** Short work is not announced: its result is. */
const SPEAKS_AFTER = 400;

/** What is read out: work that takes a while, in quarters, and what came of it. Always on the page, so that screen readers follow it. */
export function Spoken({ work, also }: { readonly work: WorkState; readonly also: string }) {
  const { running, notice } = work;
  const now = running === null ? "" : `${running.what}${running.share > 0 ? `, ${Math.floor(running.share * 4) * 25} per cent` : ""}.`;
  const [slow, setSlow] = useState(false);
  const busy = running !== null;
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), SPEAKS_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  const problem = notice?.kind === "error" ? notice.text : "";
  const news = notice !== null && notice.kind !== "error" ? [notice.text, ...(notice.details ?? [])].join(" ") : also;
  return (
    <>
      <div className="spoken" role="status" aria-live="polite" data-testid="spoken">{busy ? (slow ? now : "") : news}</div>
      <div className="spoken" role="alert">{problem}</div>
    </>
  );
}
