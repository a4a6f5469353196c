import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { address, areaAddress, columnName } from "../../core/grid/address.js";
import type { FindingPlace } from "../../core/findings/finding.js";
import type { Grid } from "../../core/grid/grid.js";
import { SelectOne } from "../taskpane/parts/select-one.js";
import type { Shown } from "./desk.js";
import { COLUMNS_AT_ONCE, isFigure, ROWS_AT_ONCE, windowAround, type SheetWindow } from "./sheet-window.js";

interface SheetViewProps {
  readonly grids: readonly Grid[];
  readonly marks: readonly FindingPlace[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-ROWS_AT_ONCE, 0], PageDown: [ROWS_AT_ONCE, 0],
};

/** The open file's sheet, a window of it at a time: enough to see what a finding speaks of, and to select a table. */
export function SheetView({ grids, marks, shown, onShow }: SheetViewProps) {
  const grid = grids.find(({ sheet }) => sheet === shown.sheet) ?? grids[0];
  if (!grid) return null;
  const part = windowAround(grid, shown.toRow, shown.toColumn);
  const go = (row: number, column: number): void => onShow({ sheet: grid.sheet, row, column, toRow: row, toColumn: column });
  const area = { top: Math.min(shown.row, shown.toRow), left: Math.min(shown.column, shown.toColumn), bottom: Math.max(shown.row, shown.toRow), right: Math.max(shown.column, shown.toColumn) };
  const text = part.cellAt(shown.row, shown.column)?.text ?? "";
  const named = grids.length > 1;
  const marked = new Set(marks.filter(({ sheet }) => sheet === grid.sheet).map(({ cell }) => cell));
  return (
    <section className="sheet" aria-labelledby="sheet-title">
      <div className="sheet-head">
        <h2 id="sheet-title">{grid.sheet === "" ? "The file" : "The sheet"}</h2>
        {named && <SelectOne label="Sheet" value={grid.sheet} options={grids.map(({ sheet, hidden }) => ({ value: sheet, label: hidden ? `${sheet} (hidden)` : sheet }))} onChoose={(sheet) => onShow({ sheet, row: 1, column: 1, toRow: 1, toColumn: 1 })} />}
        <p className="sheet-cell" aria-live="polite"><strong>{areaAddress(area)}</strong> {text}</p>
      </div>
      <Cells grid={grid} part={part} marked={marked} shown={shown} area={area} onShow={onShow} />
      <div className="row" role="group" aria-label="Move over the sheet">
        <Button size="small" disabledFocusable={part.top === 1} onClick={() => go(part.top - 1, part.left)}>Rows above</Button>
        <Button size="small" disabledFocusable={part.bottom >= part.lastRow} onClick={() => go(part.bottom + 1, part.left)}>Rows below</Button>
        {part.lastColumn > COLUMNS_AT_ONCE && (
          <>
            <Button size="small" disabledFocusable={part.left === 1} onClick={() => go(part.top, part.left - 1)}>Columns before</Button>
            <Button size="small" disabledFocusable={part.right >= part.lastColumn} onClick={() => go(part.top, part.right + 1)}>Columns after</Button>
          </>
        )}
      </div>
    </section>
  );
}

interface CellsProps {
  readonly grid: Grid;
  readonly part: SheetWindow;
  /** Cells that stand out, as "D12". */
  readonly marked: ReadonlySet<string>;
  readonly shown: Shown;
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly onShow: (shown: Shown) => void;
}

/** One cell can be reached by the Tab key; arrows move it, and with Shift they select. */
function Cells({ grid, part, marked, shown, area, onShow }: CellsProps) {
  const box = useRef<HTMLDivElement>(null);
  // The cell that had the focus may be gone by the time that the next part of the sheet is drawn.
  const byKey = useRef(false);
  useEffect(() => {
    const cell = box.current?.querySelector<HTMLElement>('[data-end="true"]');
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (byKey.current) cell?.focus({ preventScroll: true });
    byKey.current = false;
  }, [shown]);
  const rows = Array.from({ length: part.bottom - part.top + 1 }, (_, index) => part.top + index);
  const columns = Array.from({ length: part.right - part.left + 1 }, (_, index) => part.left + index);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    byKey.current = true;
    const toRow = Math.min(part.lastRow, Math.max(1, shown.toRow + step[0]));
    const toColumn = Math.min(part.lastColumn, Math.max(1, shown.toColumn + step[1]));
    onShow(event.shiftKey ? { ...shown, toRow, toColumn } : { sheet: grid.sheet, row: toRow, column: toColumn, toRow, toColumn });
  };
  return (
    <div className="cells" ref={box}>
      <table role="grid" aria-label={grid.sheet === "" ? "Cells of the file" : `Cells of sheet ${grid.sheet}`} aria-multiselectable="true" aria-rowcount={part.lastRow} aria-colcount={part.lastColumn} onKeyDown={move}>
        <thead><tr><td role="gridcell"><span className="spoken">Row</span></td>{columns.map((column) => <th key={column} scope="col">{columnName(column)}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} aria-rowindex={row}>
              <th scope="row">{row}</th>
              {columns.map((column) => {
                const cell = part.cellAt(row, column);
                const selected = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
                const isMarked = marked.has(address(row, column));
                const end = row === shown.toRow && column === shown.toColumn;
                return (
                  <td
                    key={column}
                    role="gridcell"
                    tabIndex={end ? 0 : -1}
                    data-end={end}
                    aria-selected={selected}
                    aria-label={`${address(row, column)} ${cell?.text ?? ""}${isMarked ? ", does not add up" : ""}`.trim()}
                    className={[...(cell && isFigure(cell) ? ["figure"] : []), ...(isMarked ? ["marked"] : [])].join(" ") || undefined}
                    style={cell?.look.fill ? { boxShadow: `inset 5px 0 0 ${cell.look.fill}` } : undefined}
                    onClick={(event) => onShow(event.shiftKey ? { ...shown, toRow: row, toColumn: column } : { sheet: grid.sheet, row, column, toRow: row, toColumn: column })}
                  >
                    <span className="cell-text">{cell?.text}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
