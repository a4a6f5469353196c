/** A file that was brought for a month; `content` is null for a folder that lay among them. */
export interface MonthFile {
  /** Its own for as long as the page is open: the same file brought again is another. */
  readonly id: number;
  readonly name: string;
  /** The name of the folder that it lay in; "" when that is not known. */
  readonly folder: string;
  readonly content: Blob | null;
}

let files = 0;

export function monthFile(name: string, folder: string, content: Blob | null): MonthFile {
  files += 1;
  return { id: files, name, folder, content };
}

/** In the order of their names, as a folder is read. */
export function byName(one: MonthFile, other: MonthFile): number {
  return one.name < other.name ? -1 : 1;
}

/** The one folder that the files lay in; "" when they lay in several, or when that is not known. */
export function folderOf(brought: readonly MonthFile[]): string {
  const [folder = "", ...others] = new Set(brought.map((each) => each.folder));
  return others.length === 0 ? folder : "";
}
