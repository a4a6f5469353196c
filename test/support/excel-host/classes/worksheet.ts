import type { OwnSheet } from "../targets.js";
import { usedArea } from "../book.js";
import { HostError } from "../host-error.js";
import { areaNamed, LAST_COLUMN, LAST_ROW, type Place } from "../places.js";
import { remote, type RemoteClass } from "../remote-class.js";

export const PROTECTION: RemoteClass<OwnSheet> = { name: "WorksheetProtection", properties: { Protected: { get: ({ sheet }) => sheet.isProtected } } };

export const WORKSHEET: RemoteClass<OwnSheet> = {
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name },
    Visibility: { get: ({ sheet }) => sheet.visibility },
    TabColor: { get: ({ sheet }) => sheet.tabColour, set: ({ sheet }, colour: string) => void (sheet.tabColour = colour) },
    Gridlines: { get: ({ sheet }) => sheet.gridlines, set: ({ sheet }, shown: boolean) => void (sheet.gridlines = shown) },
  },
  objects: {
    Tables: (own) => remote("TableCollection", own),
    FreezePanes: (own) => remote("WorksheetFreezePanes", own),
    PageLayout: (own) => remote("PageLayout", own),
    Protection: (own) => remote("WorksheetProtection", own),
    Notes: (own) => remote("NoteCollection", own),
  },
  methods: {
    GetRange: (own, address: string | null) => remote("Range", place(own, address === null ? [{ top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN }] : [areaNamed(address)])),
    GetRanges: (own, address: string) => {
      if (address.length > LONGEST_ADDRESS) throw new HostError("InvalidArgument");
      return remote("RangeAreas", place(own, address.split(",").map(areaNamed)));
    },
    GetRangeByIndexes: (own, row: number, column: number, rows: number, columns: number) => remote("Range", place(own, [{ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }])),
    GetUsedRangeOrNullObject: (own, valuesOnly: boolean | null) => {
      const used = usedArea(own.sheet, valuesOnly ?? false);
      return used && remote("Range", place(own, [used]));
    },
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      book.active = sheet;
    },
    Delete: ({ book, sheet }) => {
      if (book.sheets.length === 1) throw new HostError("InvalidOperation");
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
    },
  },
};

/** The longest text of addresses that Excel takes. */
const LONGEST_ADDRESS = 8192;

function place({ book, sheet }: OwnSheet, areas: Place["areas"]): Place {
  return { book, sheet, areas };
}
