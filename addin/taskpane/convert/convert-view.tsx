import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { asOfText } from "../../../core/model/as-of.js";
import { isoDate } from "../../../core/model/calendar-date.js";
import type { Reading } from "../engine/choices.js";
import { countFound, countItems, countLines } from "../parts/count-found.js";
import { Empty } from "../parts/empty.js";
import type { TabProps } from "../parts/tab-props.js";
import { WhereView } from "../parts/where-view.js";
import { ColumnsView } from "./columns-view.js";
import { ConvertedView } from "./converted-view.js";
import { CountsView } from "./counts-view.js";
import { chosenTrackers, foundTables } from "./found-tables.js";
import { keyEntries } from "./key-entries.js";
import { KeyView } from "./key-view.js";
import { ItemsPreview } from "./items-preview.js";
import { PreviewView } from "./preview-view.js";

/** Convert: what was found, as it was read, open to be corrected; then the new sheets. */
export function ConvertView(props: TabProps) {
  const { source, convert } = props.state;
  const reading = source.part ?? source.reading;
  if (reading === null) return null;
  if (convert.made !== null) return <ConvertedView {...props} made={convert.made} />;
  if (source.reading?.ours && source.choices.area === null && foundTables(reading).length === 0) {
    return <Empty title="This is a structured tracker already"><p>There is nothing to convert. Check it, update what it holds, or prepare the return.</p></Empty>;
  }
  return <div className="stack"><WhereView label="Look for tables in" area={source.choices.area} selection={source.selection} onChoose={(area) => void props.actions.chooseArea(area)} />{foundTables(reading).length === 0 ? <NothingFound {...props} /> : <FoundView {...props} reading={reading} />}</div>;
}

function NothingFound({ state }: TabProps) {
  const sheets = state.source.sheets.length;
  return (
    <Empty title="No action tracker found here">
      <p>{sheets > 1 ? `None of the ${sheets} sheets holds` : "There is no"} table with a heading for actions and one for who, when or status.</p>
      <p>If there is one, select it, headings included, and choose “What is selected”.</p>
    </Empty>
  );
}

function FoundView({ state, actions, dispatch, reading }: TabProps & { readonly reading: Reading }) {
  const found = foundTables(reading);
  const trackers = chosenTrackers(reading, state.convert.left);
  const tables = trackers.filter(({ lines }) => lines.length > 0);
  const items = countItems(trackers);
  const isNothing = tables.length === 0 && items === "";
  return (
    <div className="stack">
      <fieldset className="card plain">
        <legend>{found.length === 1 ? "One table found" : `${found.length} tables found`}</legend>
        {found.map((table) => (
          <Checkbox
            key={table.source.sheet}
            checked={!state.convert.left.includes(table.source.sheet)}
            label={<>{table.source.sheet === "" ? table.source.file : table.source.sheet} <span className="quiet">{countFound([table])}</span></>}
            onChange={(_, { checked }) => dispatch({ type: "table-ticked", table: table.source.sheet, ticked: checked === true })}
          />
        ))}
      </fieldset>
      {tables.length > 0 && items !== "" && <p className="lead">Beside the lines: {items}.</p>}
      <ColumnsView tables={tables} onChoose={(heading, field) => void actions.chooseColumn(heading, field)} />
      <KeyView entries={keyEntries(tables)} onChoose={(shown, status) => void actions.chooseStatus(shown, status)} />
      <Field label="Dates are checked as of" hint={`${asOfText(reading.asOf)}.`}>
        <Input type="date" value={isoDate(reading.asOf.date)} onChange={(_, { value }) => void actions.chooseAsOf(value)} />
      </Field>
      {tables.length > 0 && <PreviewView tables={tables} />}
      <ItemsPreview trackers={trackers} />
      <CountsView trackers={trackers} />
      <div className="foot">
        <Button appearance="primary" size="large" disabledFocusable={isNothing || state.work.running !== null} onClick={() => void actions.convert()}>
          Convert {tables.length > 0 ? countLines(tables) : items || countLines([])}
        </Button>
        <p className="hint">{actions.port.kind === "excel" ? "Makes new sheets in this workbook. The sheet you have is not changed." : "Makes a new workbook to download. The file you opened is not changed."}</p>
      </div>
    </div>
  );
}
