import { monthFile, type MonthFile } from "./month-file.js";

/** The files that a picker gave. Picked as a folder, each says where it lay in it: what lies deeper stands for its sub-folder. */
export function pickedFiles(picked: Iterable<File>): MonthFile[] {
  const found = new Map<string, MonthFile>();
  for (const file of picked) {
    const [folder = "", inside = "", deeper] = file.webkitRelativePath.split("/");
    const name = deeper === undefined ? file.name : inside;
    if (!found.has(name)) found.set(name, monthFile(name, folder, deeper === undefined ? file : null));
  }
  return [...found.values()];
}

/** The files that were dropped, those of a dropped folder among them. To be called while the drop is told of: the browser forgets them afterwards. */
export function droppedFiles({ items, files }: DataTransfer): Promise<MonthFile[]> {
  const loose = [...files];
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const collected = entries.some((entry) => entry?.isDirectory) ? entries.flatMap((entry) => (entry === null ? [] : [filesOf(entry)])) : [Promise.resolve(pickedFiles(loose))];
  return Promise.all(collected).then((found) => found.flat());
}

async function filesOf(entry: FileSystemEntry): Promise<MonthFile[]> {
  if (!isFolder(entry)) return [monthFile(entry.name, "", await fileOf(entry as FileSystemFileEntry))];
  const inside = await entriesOf(entry);
  return Promise.all(inside.map(async (each) => monthFile(each.name, entry.name, isFolder(each) ? null : await fileOf(each as FileSystemFileEntry))));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser lists a folder in parts, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}
