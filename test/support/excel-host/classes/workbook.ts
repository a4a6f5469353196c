import { excelSerial } from "../../../../core/model/calendar-date.js";
import { addSheet, type Book } from "../book.js";
import { HostError } from "../host-error.js";
import type { Place } from "../places.js";
import { remote, type RemoteClass, type RemoteObject } from "../remote-class.js";

/** The largest number of characters of a sheet's name. */
const LONGEST_NAME = 31;

export const FUNCTION_RESULT: RemoteClass<number> = { name: "FunctionResult", properties: { Value: { get: (value) => value }, Error: { get: () => null } } };

/** The worksheet functions that the adapter asks Excel to work out. */
export const FUNCTIONS: RemoteClass<Book> = {
  name: "Functions",
  methods: { Date: (book, year: number, month: number, day: number) => remote("FunctionResult", excelSerial({ year, month, day }) - (book.system1904 ? 1462 : 0)) },
};

export const WORKSHEETS: RemoteClass<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => remote("Worksheet", { book, sheet })),
  item: (book, key: string) => sheetOf(book, key),
  methods: {
    GetItemOrNullObject: (book, key: string) => sheetOf(book, key),
    GetActiveWorksheet: (book) => remote("Worksheet", { book, sheet: book.active }),
    Add: (book, name: string) => {
      refuseName(book, name);
      return remote("Worksheet", { book, sheet: addSheet(book, name) });
    },
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
};

export const WORKBOOK: RemoteClass<Book> = {
  name: "Workbook",
  properties: { Name: { get: ({ name }) => name } },
  objects: {
    Worksheets: (book) => remote("WorksheetCollection", book),
    Tables: (book) => remote("TableCollection", { book, sheet: null }),
    Names: (book) => remote("NamedItemCollection", book),
    Comments: (book) => remote("CommentCollection", book),
    Functions: (book) => remote("Functions", book),
  },
  methods: {
    GetSelectedRanges: (book) => remote("RangeAreas", selectionOf(book)),
  },
};

function selectionOf(book: Book): Place {
  const { sheet, areas } = book.selection;
  // What is selected is a chart or a shape.
  if (areas.length === 0) throw new HostError("InvalidSelection");
  return { book, sheet, areas };
}

function sheetOf(book: Book, key: string): RemoteObject | null {
  const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return sheet ? remote("Worksheet", { book, sheet }) : null;
}

function refuseName(book: Book, name: string): void {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  if (name === "" || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw new HostError("InvalidArgument");
}
