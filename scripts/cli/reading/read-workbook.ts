import { basename } from "node:path";
import type { Workbook } from "../../../core/grid/grid.js";
import type { Limits } from "../../../core/settings/limits.js";
import { readFile } from "../../../files/read-file.js";
import { readInput } from "../read-input.js";

/** The grids of one file of any kind. @throws UnreadableFile, CommandError, or the system's error when there is no such file. */
export async function readWorkbook(path: string, limits: Limits): Promise<Workbook> {
  return readFile(basename(path), readInput(path, limits), limits);
}
