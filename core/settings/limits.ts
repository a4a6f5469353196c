interface Limit {
  /** What it bounds, in one sentence. */
  readonly what: string;
  readonly byDefault: number;
  /** Under which nothing at all could be read; 1 where it is not said. */
  readonly least?: number;
  /** Where it ends whatever anybody says: what Excel, or the machine, can hold. */
  readonly most: number;
}

/** How much one file may hold and cost. Each is a setting, "limits" in goldthread.json. */
export const LIMITS = {
  fileMegabytes: { what: "A file, as it stands on the disk, in megabytes.", byDefault: 200, most: 2000 },
  partMegabytes: { what: "One part of a workbook or a Word document once it is unpacked, in megabytes.", byDefault: 500, most: 500 },
  unpackedMegabytes: { what: "All parts that are read of one file together, in megabytes.", byDefault: 1500, most: 16000 },
  packing: { what: "How many times its packed size a part over 30 MB may unpack to: sheets come to 5 to 40.", byDefault: 120, most: 1100 },
  parts: { what: "Parts of a workbook or a Word document.", byDefault: 20000, most: 1000000 },
  rows: { what: "Rows of a sheet or a table, and lines of a text file.", byDefault: 1048576, most: 1048576 },
  columns: { what: "Columns of a sheet or a table, and fields of a line.", byDefault: 16384, most: 16384 },
  cells: { what: "Cells of one file; in a table of a page or a document a cell counts for every place that it spans.", byDefault: 10000000, most: 100000000 },
  sharedStrings: { what: "Texts that the cells of a workbook share.", byDefault: 4000000, most: 100000000 },
  nesting: { what: "Elements inside one another. In a page or a document what lies deeper is read as if it lay at that depth.", byDefault: 256, most: 1000 },
  unclosed: { what: "Elements of a page or a document that are begun inside one another and not yet ended, however they are read.", byDefault: 25000, most: 1000000 },
  textLength: { what: "Characters of the text of one cell, or of one paragraph or line outside a table.", byDefault: 1000000, most: 100000000 },
  seconds: { what: "Seconds that one file may take to be read and recognised.", byDefault: 60, most: 86400 },
  memoryMegabytes: { what: "Memory that the reading of one file may take, in megabytes.", byDefault: 2000, least: 100, most: 64000 },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

export type Limits = Readonly<Record<LimitName, number>>;

/** What settings may say. */
export function limitOf(name: LimitName): Limit {
  return LIMITS[name];
}

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];

/** The limits by name, each as `valueOf` gives it, else as it is where nobody says anything. */
export function limitsWith(valueOf: (name: LimitName) => number | undefined): Limits {
  return Object.fromEntries(LIMIT_NAMES.map((name) => [name, valueOf(name) ?? LIMITS[name].byDefault])) as Limits;
}

export const DEFAULT_LIMITS: Limits = limitsWith(() => undefined);
