import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { didYouMean } from "../../core/settings/nearest.js";
import { CommandError } from "./command-error.js";
import type { Host } from "./host.js";
import { listReturns } from "./returns-folder.js";

/** A file to check: as it is called in what is printed, and where it is. */
export interface Operand {
  readonly shown: string;
  readonly path: string;
}

/** The files that operands name; of a folder, those in it that could hold a tracker; of the others it says why not. A file that is not there stays, so that it is complained of like any that can't be read. */
export async function filesOf(operands: readonly string[], { cwd, err }: Host): Promise<readonly Operand[]> {
  const found: Operand[] = [];
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    if (!(await isFolder(path))) {
      found.push({ shown: operand, path });
      continue;
    }
    const { files, passedOver } = await listReturns(path);
    found.push(...files.map((file) => ({ shown: join(operand, file), path: join(path, file) })));
    for (const { file, why } of passedOver) err.write(`${join(operand, file)} passed over. ${why}\n`);
  }
  return [...new Map(found.map((each) => [each.path, each])).values()];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

/** The names of the rules that "due-missing,LED101" names, by name or code. @throws CommandError for a rule that there is not. */
export async function rulesNamed(option: string, text: string | undefined): Promise<readonly string[]> {
  const names = (text ?? "").split(/[,\s]+/).filter((name) => name !== "");
  if (names.length === 0) return [];
  const { RULES } = await import("../../core/rules/tracker-rules.js");
  return names.map((name) => {
    const rule = RULES.find((each) => each.name === name.toLowerCase() || each.code === name.toUpperCase());
    if (rule) return rule.name;
    throw new CommandError(`${option}: there is no rule "${name}".${didYouMean(name, RULES.map((each) => each.name))} core/rules/README.md lists them.`);
  });
}
