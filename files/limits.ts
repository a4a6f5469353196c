import type { LimitName, Limits } from "../core/settings/limits.js";
import { UnreadableFile } from "./unreadable-file.js";

/** Refuses a file for going over a limit. `found`: what was found and how much, such as "it has 2,000 columns". */
export function overLimit(file: string, name: LimitName, limits: Limits, found: string): UnreadableFile {
  return new UnreadableFile("too-large", `"${file}" is too large to read: ${found}, over the limit "${name}" of ${count(limits[name])}. Delete what is not needed; if the file is right, raise "limits.${name}" in goldthread.json.`);
}

/** Why a file was left while it was read. */
export function tookTooLong(shown: string, seconds: number): string {
  return `${shown} took longer than ${seconds === 1 ? "a second" : `${count(seconds)} seconds`} to read, so it was left. Delete what is not needed in it; if the file is right, raise "limits.seconds" in goldthread.json.`;
}

/** "1,048,576", as sentences give figures. */
export function count(figure: number): string {
  return figure.toLocaleString("en-GB");
}

/** "40.6 MB", rounded up, so that what is over a limit shows as over it. */
export function megabytes(bytes: number): string {
  return `${count(Math.ceil(bytes / 1e5) / 10)} MB`;
}

/** What is read is held against its limits as it is counted. Every reader of a file shares one. */
export class Bounds {
  private cells = 0;

  constructor(
    readonly file: string,
    readonly limits: Limits,
  ) {}

  /** @throws UnreadableFile when the figure is over the limit. `found` says what was found; it is asked for only then. */
  hold(name: LimitName, figure: number, found: () => string): void {
    if (figure > this.limits[name]) throw overLimit(this.file, name, this.limits, found());
  }

  /** @throws UnreadableFile when one of the texts is too long. */
  holdTexts(cells: readonly { readonly text: string }[]): void {
    for (const { text } of cells) this.hold("textLength", text.length, () => `a text begins "${text.slice(0, 40).replace(/\s+/g, " ")}" and has ${count(text.length)} characters`);
  }

  /** Counts cells of any of the file's sheets and tables. @throws UnreadableFile when there are too many of them. */
  addCells(more: number): void {
    this.cells += more;
    this.hold("cells", this.cells, () => `it has ${count(this.cells)} cells or more`);
  }
}
