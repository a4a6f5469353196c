import { areaAddress } from "../../../core/grid/address.js";
import type { Selection } from "../workbook-port.js";
import { SelectOne } from "./select-one.js";

interface WhereProps {
  readonly label: string;
  /** What was chosen before; null for the whole workbook. */
  readonly area: Selection | null;
  /** What is selected on the sheet now. */
  readonly selection: Selection | null;
  readonly onChoose: (area: Selection | null) => void;
}

/** The whole workbook, or what is selected on the sheet; nothing to choose while one cell is. */
export function WhereView({ label, area, selection, onChoose }: WhereProps) {
  const wide = selection !== null && selection.area.bottom > selection.area.top ? selection : null;
  const areas = new Map([area, wide].flatMap((each) => (each === null ? [] : [[placeWords(each), each] as const])));
  if (areas.size === 0) return null;
  const options = [{ value: "", label: "The whole workbook" }, ...[...areas.keys()].map((words) => ({ value: words, label: `What is selected: ${words}` }))];
  return <SelectOne label={label} value={area === null ? "" : placeWords(area)} options={options} onChoose={(value) => onChoose(areas.get(value) ?? null)} />;
}

function placeWords({ sheet, area }: Selection): string {
  return `${sheet === "" ? "" : `${sheet}, `}${areaAddress(area)}`;
}
