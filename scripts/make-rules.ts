import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BudgetRule } from "../core/findings/define-budget-rule.js";
import type { MonthRule } from "../core/findings/define-month-rule.js";
import type { Rule } from "../core/findings/define-rule.js";
import { referenceText } from "./rules/reference-text.js";
import { registryText, ruleFiles, ruleKind, type RuleKind } from "./rules/rule-files.js";

/** `npm run rules`: the registry and the reference of the rules, made from their files. */
const files = ruleFiles("core/rules");
const load = <Rules>(kind: RuleKind): Promise<Rules[]> =>
  Promise.all(files.filter((file) => ruleKind(file) === kind).map(async (file) => ((await import(pathToFileURL(resolve("dist/core/rules", `${file}.js`)).href)) as { default: Rules }).default));
await writeFile("core/rules/registry.ts", registryText(files));
await writeFile("core/rules/README.md", referenceText(await load<Rule>("tracker"), await load<MonthRule>("month"), await load<BudgetRule>("budget")));
process.stdout.write(`core/rules/registry.ts, core/rules/README.md: ${files.length} rules\n`);
