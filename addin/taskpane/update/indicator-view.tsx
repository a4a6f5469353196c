import type { Workbook } from "../../../core/grid/grid.js";
import type { Indicator } from "../../../core/indicators/indicator.js";
import { judgeIndicator, type Direction, type Judgement } from "../../../core/indicators/judge.js";
import { figuresByHeading } from "../../../core/indicators/period-headings.js";
import { placeOf } from "../../../core/findings/items.js";
import type { Tracker } from "../../../core/model/tracker.js";
import { figureWords, targetWords, valueWords } from "../../../core/report/indicator-sentences.js";
import { fieldEdits } from "../engine/form-field.js";
import { indicatorFields } from "../engine/indicator-form.js";
import { RagPill } from "../parts/status-pill.js";
import type { TabProps } from "../parts/tab-props.js";
import { EntryForm } from "./entry-form.js";
import { FactTable } from "./fact-table.js";

/** As many figures as are looked at together; the sheet has them all. */
const FIGURES_SHOWN = 12;

const STANDINGS: Readonly<Record<NonNullable<Judgement["rag"]>, string>> = { green: "On target", amber: "Within tolerance", red: "Off target" };
const DIRECTIONS: Readonly<Record<Direction, string>> = {
  improving: "Improving", worsening: "Worsening", "no change": "No change", up: "Up; nobody says which way is good", down: "Down; nobody says which way is good", "not known": "Not known",
};

/** An indicator: how it stands, its figures, and the form for this period's. */
export function IndicatorView(props: TabProps & { readonly tracker: Tracker; readonly indicator: Indicator; readonly workbook: Workbook }) {
  const { state, tracker, indicator, workbook } = props;
  const { latest, previous, direction, rag } = judgeIndicator(indicator);
  const fields = indicatorFields(tracker, indicator, workbook);
  return (
    <>
      <article className="card plain" aria-label="The indicator">
        <p className="line-words">{indicator.measure}</p>
        <p className="quiet">{[indicator.theme, indicator.owner, betterWords(indicator)].filter((text) => text !== "").join(" · ")}</p>
        {indicator.sentence !== "" && <blockquote className="read-from">{indicator.sentence}</blockquote>}
        {indicator.proposed && <p className="hint">{confirmWords(fields.length > 0)}</p>}
      </article>
      <FactTable
        caption="Where it stands"
        facts={[
          { name: "Unit", says: indicator.unit?.word || "Not given" },
          { name: "Baseline", says: figureWords(indicator.baseline, indicator) || "Not given" },
          { name: "Target", says: targetWords(indicator) || "Not given" },
          { name: "Latest", says: figureWords(latest, indicator) || "No figure yet" },
          { name: "Previous", says: figureWords(previous, indicator) },
          { name: "Against target", says: rag === null ? "Not rated" : <RagPill rag={rag} words={`${STANDINGS[rag]} (${rag})`} /> },
          { name: "Direction", says: DIRECTIONS[direction] },
        ]}
      />
      {indicator.figures.length > 1 && <FigureTable indicator={indicator} />}
      {fields.length > 0 && <EntryForm {...props} name={indicator.ref === "" ? "the indicator" : `indicator ${indicator.ref}`} saveWords="Save the indicator" fields={fields} edits={() => fieldEdits(fields, state.update.drafts, { file: tracker.source.file, sheet: placeOf(tracker, indicator)?.sheet ?? "" })} />}
      {fields.length === 0 && !indicator.proposed && <p>This table has no cells to fill in. Convert it first.</p>}
    </>
  );
}

function FigureTable({ indicator }: { readonly indicator: Indicator }) {
  const figures = figuresByHeading(indicator);
  const shown = figures.slice(-FIGURES_SHOWN);
  const targets = shown.some(([, { target }]) => target !== null);
  return (
    <table className="months">
      <caption>{shown.length < figures.length ? `The last ${shown.length} of its ${figures.length} figures` : "Its figures"}</caption>
      <thead><tr><th scope="col">Period</th><th scope="col">Figure</th>{targets && <th scope="col">To reach</th>}</tr></thead>
      <tbody>{shown.map(([heading, figure]) => <tr key={heading}><th scope="row">{heading}</th><td>{valueWords(figure, indicator) || "No figure"}</td>{targets && <td>{figure.target?.text ?? ""}</td>}</tr>)}</tbody>
    </table>
  );
}

function betterWords({ better }: Indicator): string {
  return better === null ? "" : `Better when ${better}`;
}

function confirmWords(ours: boolean): string {
  return ours ? "Read from the sentence above. Look at it, put right what is wrong on the sheet, and confirm it." : "Read from the sentence above, which is not changed here. Convert the plan, then confirm the figure in the new tracker.";
}
