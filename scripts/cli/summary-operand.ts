import { resolve } from "node:path";
import type { Summary } from "../../core/consolidate/summary.js";
import type { Workbook } from "../../core/grid/grid.js";
import type { Settings } from "../../core/settings/settings.js";
import { CommandError } from "./command-error.js";
import type { Host } from "./host.js";
import { loadSettings } from "./settings.js";

/** The one summary that a command works from. */
export interface SummaryOperand {
  readonly path: string;
  /** As the user named it. */
  readonly named: string;
  readonly settings: Settings;
  /** Its grids, where the command asked for them. */
  readonly workbook: Workbook | null;
  readonly summary: Summary;
}

/** `cells`: with its grids. @throws CommandError when no summary is named, or more than one; when the file cannot be read, or holds no summary. */
export async function readSummaryOperand(command: string, operands: readonly string[], { cwd, reader }: Host, cells = false): Promise<SummaryOperand> {
  const [named] = operands;
  if (named === undefined) throw new CommandError(`Name the summary, such as "goldthread ${command} out/summary-2018-11.xlsx". "goldthread ${command} --help" says more.`);
  if (operands.length > 1) throw new CommandError(`One summary at a time: ${operands.join(", ")}.`);
  const path = resolve(cwd, named);
  const settings = (await loadSettings([path], cwd)).of(path);
  const tried = await reader.read({ kind: "summary", path, shown: named, how: { settings, cells } });
  if (!tried.done) throw new CommandError(tried.why);
  if (tried.value === null) throw new CommandError(`${named} is no directorate summary that "goldthread consolidate" wrote. Name one, such as out/summary-2018-11.xlsx.`);
  return { path, named, settings, ...tried.value };
}
