import type { ReactNode } from "react";
import { latestFigure } from "../../../core/indicators/judge.js";
import type { Tracker } from "../../../core/model/tracker.js";
import { figureWords, targetWords } from "../../../core/report/indicator-sentences.js";
import { capital } from "../../../core/report/line-cells.js";
import { levelInWords, ragOfLevel } from "../../../core/risks/score.js";
import { RagPill } from "../parts/status-pill.js";

/** As many as tell whether the tables were read right. */
const SHOWN = 5;

/** The first indicators and risks as they will stand in the tracker. */
export function ItemsPreview({ trackers }: { readonly trackers: readonly Tracker[] }) {
  const indicators = trackers.flatMap((tracker) => tracker.indicators ?? []);
  const risks = trackers.flatMap((tracker) => tracker.risks ?? []);
  return (
    <>
      <Previewed name="indicators" of={indicators.length}>
        {indicators.slice(0, SHOWN).map((indicator) => (
          <Previewing key={indicator.id} itsRef={indicator.ref} words={indicator.measure}>
            <span>{figureWords(latestFigure(indicator), indicator) || "No figure yet"}</span>
            <span>{targetWords(indicator) === "" ? "No target" : `Target ${targetWords(indicator)}`}</span>
            {indicator.proposed && <span>To confirm</span>}
          </Previewing>
        ))}
      </Previewed>
      <Previewed name="risks" of={risks.length}>
        {risks.slice(0, SHOWN).map((risk) => (
          <Previewing key={risk.id} itsRef={risk.ref} words={risk.risk}>
            <RagPill rag={ragOfLevel(risk.current, risk.scale)} words={capital(levelInWords(risk.current, risk.scale))} />
            <span>{risk.owner || "No owner"}</span>
            <span>{risk.mitigation === "" ? "No mitigation" : "With mitigation"}</span>
          </Previewing>
        ))}
      </Previewed>
    </>
  );
}

function Previewed({ name, of, children }: { readonly name: string; readonly of: number; readonly children: ReactNode }) {
  if (of === 0) return null;
  return (
    <section aria-labelledby={`preview-${name}`}>
      <h2 id={`preview-${name}`}>{of > SHOWN ? `The first ${SHOWN} of ${of} ${name}` : `The ${name}`}</h2>
      <ol className="lines">{children}</ol>
    </section>
  );
}

function Previewing({ itsRef, words, children }: { readonly itsRef: string; readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="line">
      <div className="line-top">{itsRef !== "" && <span className="line-ref">{itsRef}</span>}<span className="line-words">{words}</span></div>
      <div className="line-facts">{children}</div>
    </li>
  );
}
