import type { OwnTable, OwnTables } from "../targets.js";
import type { Sheet, Table } from "../book.js";
import { lookAt } from "../book.js";
import { HostError } from "../host-error.js";
import { areaNamed, overlap, refuseProtected } from "../places.js";
import { remote, type RemoteClass } from "../remote-class.js";

function tablesOf({ book, sheet }: OwnTables): OwnTable[] {
  return book.sheets.filter((each) => sheet === null || each === sheet).flatMap((each) => each.tables.map((table) => ({ book, sheet: each, table })));
}

function rename({ book, table }: OwnTable, name: string): void {
  if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw new HostError("InvalidArgument");
  const others = tablesOf({ book, sheet: null }).filter((other) => other.table !== table).map((other) => other.table.name);
  if ([...others, ...book.names.map((each) => each.name)].some((other) => other.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists");
  table.name = name;
}

export const TABLE: RemoteClass<OwnTable> = {
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    Name: { get: ({ table }) => table.name, set: rename },
    ShowHeaders: { get: ({ table }) => table.headers },
    ShowTotals: { get: ({ table }) => table.totals },
    Style: { get: ({ table }) => table.style, set: ({ table }, style: string) => void (table.style = style) },
    ShowBandedRows: { get: ({ table }) => table.banded, set: ({ table }, banded: boolean) => void (table.banded = banded) },
  },
  methods: { GetRange: ({ book, sheet, table }) => remote("Range", { book, sheet, areas: [table.area] }) },
};

/** Excel changes headings that are blank or repeated: the fake will not have it. */
function refuseHeadings(sheet: Sheet, { top, left, right }: Table["area"]): void {
  const seen = new Set<string>();
  for (let column = left; column <= right; column++) {
    const { value } = lookAt(sheet, top, column);
    if (typeof value !== "string" || value === "" || seen.has(value.toLowerCase())) throw new Error(`Excel would change the heading "${String(value)}" of a table.`);
    seen.add(value.toLowerCase());
  }
}

export const TABLES: RemoteClass<OwnTables> = {
  name: "TableCollection",
  properties: { Count: { get: (own) => tablesOf(own).length } },
  items: (own) => tablesOf(own).map((table) => remote("Table", table)),
  item: (own, key: string | number) => {
    const found = tablesOf(own).find(({ table }) => table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase());
    return found ? remote("Table", found) : null;
  },
  methods: {
    Add: ({ book, sheet }, address: string, headers: boolean) => {
      if (sheet === null || !headers) throw new HostError("InvalidArgument");
      refuseProtected(sheet);
      const area = areaNamed(address);
      if (sheet.tables.some((other) => overlap(other.area, area)) || sheet.merges.some((merge) => overlap(merge, area))) throw new HostError("InvalidArgument");
      refuseHeadings(sheet, area);
      const id = String(book.nextId++);
      const table: Table = { id, name: `Table${id}`, area, headers, totals: false, style: "TableStyleMedium2", banded: true };
      sheet.tables.push(table);
      return remote("Table", { book, sheet, table });
    },
  },
};
