import type { Area } from "../../../../core/grid/address.js";
import type { Cell } from "../book.js";
import { HostError } from "../host-error.js";
import { areaOf, change, fullAddress, heightOf, matrix, overlap, restyle, spread, widthOf, type Place } from "../places.js";
import { remote, targetOf, type RemoteClass, type RemoteObject } from "../remote-class.js";
import { typed } from "../typed-input.js";
import { columnProperties, ownProperties, rowProperties } from "../cell-properties.js";

const within = (place: Place, area: Area): RemoteObject => remote("Range", { ...place, areas: [area] });

function rowOf(place: Place, index: number): Area {
  const area = areaOf(place);
  return { ...area, top: area.top + index, bottom: area.top + index };
}

function bounding(a: Area, b: Area): Area {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Writes values or formulas: both are taken as if they had been typed. A null leaves its cell alone. */
function write(place: Place, values: unknown): void {
  const valueAt = spread(place, values);
  change(place, (cell, row, column) => {
    const input = valueAt(row, column);
    if (input === null) return;
    const { value, formula } = typed(input, cell.style.format);
    cell.formula = formula;
    cell.value = formula === "" ? value : place.book.calculate(place.sheet, row, column, formula);
    cell.runs = [];
  });
}

function areasOrNull(place: Place, areas: readonly Area[]): RemoteObject | null {
  return areas.length === 0 ? null : remote("RangeAreas", { ...place, areas });
}

function formulaCells(place: Place): RemoteObject | null {
  const found: Area[] = [];
  matrix(place, ({ formula }, row, column) => {
    if (formula !== "") found.push({ top: row, left: column, bottom: row, right: column });
  });
  return areasOrNull(place, found);
}

export const RANGE: RemoteClass<Place> = {
  name: "Range",
  properties: {
    Address: { get: fullAddress },
    RowIndex: { get: (place) => areaOf(place).top - 1 },
    ColumnIndex: { get: (place) => areaOf(place).left - 1 },
    RowCount: { get: (place) => heightOf(areaOf(place)) },
    ColumnCount: { get: (place) => widthOf(areaOf(place)) },
    Values: { get: (place) => matrix(place, ({ value }) => value), set: write },
    Formulas: { get: (place) => matrix(place, ({ formula, value }) => (formula === "" ? value : formula)), set: write },
    NumberFormat: {
      get: (place) => matrix(place, ({ style }) => style.format),
      set: (place, formats: unknown) => {
        const formatAt = spread(place, formats);
        change(place, (cell, row, column) => {
          const format = formatAt(row, column);
          if (typeof format === "string" && format !== cell.style.format) cell.style = { ...cell.style, format };
        });
      },
    },
    Hyperlink: {
      get: (place) => matrix(place, ({ link }) => link)[0]?.[0] ?? null,
      set: (place, link: Cell["link"]) => {
        change(place, (cell) => {
          cell.link = link;
          // An empty cell shows where its link leads.
          if (cell.value === "" && cell.formula === "") cell.value = link?.address ?? link?.documentReference ?? "";
        });
        // Excel gives a link the look of links.
        restyle(place, () => ({ fontColour: "#0563C1", underline: "Single" }));
      },
    },
  },
  objects: {
    Worksheet: ({ book, sheet }) => remote("Worksheet", { book, sheet }),
    Format: (place) => remote("RangeFormat", place),
    DataValidation: (place) => remote("DataValidation", place),
    ConditionalFormats: (place) => remote("ConditionalFormatCollection", place),
  },
  methods: {
    GetRow: (place, index: number) => within(place, rowOf(place, index)),
    GetBoundingRect: (place, other: unknown) => within(place, bounding(areaOf(place), areaOf(targetOf<Place>(other)))),
    GetMergedAreasOrNullObject: (place) => areasOrNull(place, place.sheet.merges.filter((merge) => overlap(merge, areaOf(place)))),
    GetSpecialCellsOrNullObject: (place, type: string) => {
      if (type !== "Formulas") throw new HostError("InvalidArgument");
      return formulaCells(place);
    },
    GetCellProperties: (place, options: object) => ownProperties(place, options),
    GetColumnProperties: (place, options: object) => columnProperties(place, options),
    GetRowProperties: (place, options: object) => rowProperties(place, options),
    Select: ({ book, sheet, areas }) => {
      if (sheet !== book.active) throw new HostError("InvalidOperation");
      book.selection = { sheet, areas };
    },
    /** The library asks before it writes many values in parts. */
    _ValidateArraySize: (place, rows: number, columns: number) => {
      if (rows !== heightOf(areaOf(place)) || columns !== widthOf(areaOf(place))) throw new HostError("InvalidArgument");
    },
  },
};
