import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BudgetRule } from "../core/findings/define-budget-rule.js";
import type { MonthRule } from "../core/findings/define-month-rule.js";
import type { Rule } from "../core/findings/define-rule.js";
import { referenceText } from "./rules/reference-text.js";
import { namesText, registryText, ruleFiles, ruleKind, type RuleKind } from "./rules/rule-files.js";

/** `npm run rules`: the registry, the names and the reference of the rules, made from their files. */
const files = ruleFiles("core/rules");
const load = <Rules>(kind: RuleKind): Promise<Rules[]> =>
  Promise.all(files.filter((file) => ruleKind(file) === kind).map(async (file) => ((await import(pathToFileURL(resolve("dist/core/rules", `${file}.js`)).href)) as { default: Rules }).default));
const [tracker, month, budget] = [await load<Rule>("tracker"), await load<MonthRule>("month"), await load<BudgetRule>("budget")];
for (const kind of ["tracker", "month", "budget"] as const) await writeFile(`core/rules/${kind}-rules.ts`, registryText(files, kind));
await writeFile("core/rules/rule-names.ts", namesText([...tracker, ...month, ...budget]));
await writeFile("core/rules/README.md", referenceText(tracker, month, budget));
process.stdout.write(`core/rules: ${files.length} rules, in tracker-rules.ts, month-rules.ts, budget-rules.ts, rule-names.ts and README.md\n`);
