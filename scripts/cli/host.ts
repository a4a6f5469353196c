import type { CalendarDate } from "../../core/model/calendar-date.js";
import type { FileReader } from "./reading/file-reader.js";

/** Where a command writes text. */
export interface Output {
  write(text: string): void;
  /** A person is watching: a bar may be drawn over and over. */
  readonly isTTY: boolean;
  /** Characters across; 80 where nobody says. */
  readonly columns: number;
}

/** All that a command knows of the world, so that tests can make one up. */
export interface Host {
  /** Results, and nothing else. */
  readonly out: Output;
  /** Progress and complaints. */
  readonly err: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The local clock's date. */
  readonly today: CalendarDate;
  readonly reader: FileReader;
}

/** What every command file exports: its arguments without the command's name in, its exit code out. */
export type Command = (args: string[], host: Host) => Promise<number>;
