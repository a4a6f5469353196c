import { placeOf } from "../../../core/findings/items.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { shortDate } from "../../../core/model/calendar-date.js";
import type { Tracker } from "../../../core/model/tracker.js";
import type { Risk, RiskLevel } from "../../../core/risks/risk.js";
import { capital } from "../../../core/report/line-cells.js";
import { levelInWords, ragOfLevel } from "../../../core/risks/score.js";
import { fieldEdits } from "../engine/form-field.js";
import { riskFields } from "../engine/risk-form.js";
import { riskMovementWords } from "../engine/risk-words.js";
import { RagPill } from "../parts/status-pill.js";
import type { TabProps } from "../parts/tab-props.js";
import { EntryForm } from "./entry-form.js";
import { FactTable } from "./fact-table.js";

/** A risk: how it is rated and how that has moved, and the form for this month. */
export function RiskView(props: TabProps & { readonly tracker: Tracker; readonly risk: Risk; readonly workbook: Workbook }) {
  const { state, tracker, risk, workbook } = props;
  const fields = riskFields(tracker, risk, workbook);
  return (
    <>
      <article className="card plain" aria-label="The risk">
        <p className="line-words">{risk.risk}</p>
        {risk.cause !== "" && <p><span className="quiet">Cause:</span> {risk.cause}</p>}
        {risk.consequence !== "" && <p><span className="quiet">Impact:</span> {risk.consequence}</p>}
        <p className="quiet">{[risk.theme, risk.owner, risk.linkedActions === "" ? "" : `Actions: ${risk.linkedActions}`].filter((text) => text !== "").join(" · ")}</p>
      </article>
      <FactTable
        caption="Where it stands"
        facts={[
          { name: "Level now", says: <Level level={risk.current} scale={risk.scale} /> },
          { name: "Movement", says: riskMovementWords(tracker, risk, workbook) },
          { name: "Before controls", says: risk.inherent === null ? "" : <Level level={risk.inherent} scale={risk.scale} /> },
          { name: "Aimed at", says: risk.target === null ? "" : <Level level={risk.target} scale={risk.scale} /> },
          { name: "Controls", says: risk.controls },
          { name: "Review date", says: risk.reviewDate.text || (risk.reviewDate.by === null ? "Not given" : shortDate(risk.reviewDate.by)) },
        ]}
      />
      {fields.length === 0
        ? <p>This table has no cells to fill in. Convert it first.</p>
        : <EntryForm {...props} name={risk.ref === "" ? "the risk" : `risk ${risk.ref}`} saveWords="Save the risk" fields={fields} edits={() => fieldEdits(fields, state.update.drafts, { file: tracker.source.file, sheet: placeOf(tracker, risk)?.sheet ?? "" })} />}
    </>
  );
}

function Level({ level, scale }: { readonly level: RiskLevel; readonly scale: Risk["scale"] }) {
  return <RagPill rag={ragOfLevel(level, scale)} words={capital(levelInWords(level, scale))} />;
}
