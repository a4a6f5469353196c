import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "../core/findings/define-rule.js";
import { referenceText } from "./rules/reference-text.js";
import { registryText, ruleFiles } from "./rules/rule-files.js";

/** `npm run rules`: the registry and the reference of the rules, made from their files. */
const files = ruleFiles("core/rules");
const modules = await Promise.all(files.map((file) => import(pathToFileURL(resolve("dist/core/rules", `${file}.js`)).href) as Promise<{ default: Rule }>));
await writeFile("core/rules/registry.ts", registryText(files));
await writeFile("core/rules/README.md", referenceText(modules.map((module) => module.default)));
process.stdout.write(`core/rules/registry.ts, core/rules/README.md: ${files.length} rules\n`);
