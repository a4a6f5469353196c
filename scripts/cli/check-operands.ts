import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Rule } from "../../core/findings/define-rule.js";
import { didYouMean } from "../../core/settings/nearest.js";
import { CommandError } from "./command-error.js";
import { listReturns } from "./returns-folder.js";

/** A file to check: as it is called in what is printed, and where it is. */
export interface Operand {
  readonly shown: string;
  readonly path: string;
}

/** The files that operands name; of a folder, those in it that could hold a tracker. A file that is not there stays, so that it is complained of like any that can't be read. */
export async function filesOf(operands: readonly string[], cwd: string): Promise<readonly Operand[]> {
  const found: Operand[] = [];
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    if (!(await isFolder(path))) found.push({ shown: operand, path });
    else found.push(...(await listReturns(path)).files.map((file) => ({ shown: join(operand, file), path: join(path, file) })));
  }
  return [...new Map(found.map((each) => [each.path, each])).values()];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

/** The rules that "due-missing,lead-missing" names, by name or code. @throws CommandError for a rule that there is not. */
export function rulesNamed(option: string, text: string | undefined, rules: readonly Rule[]): readonly Rule[] {
  const names = (text ?? "").split(/[,\s]+/).filter((name) => name !== "");
  return names.map((name) => {
    const rule = rules.find((each) => each.name === name.toLowerCase() || each.code === name.toUpperCase());
    if (rule) return rule;
    throw new CommandError(`${option}: there is no rule "${name}".${didYouMean(name, rules.map((each) => each.name))} core/rules/README.md lists them.`);
  });
}
