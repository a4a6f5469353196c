import { readdirSync } from "node:fs";

/** "DUE101-due-unreadable" of every rule in a folder, sorted. */
export function ruleFiles(folder: string | URL): string[] {
  return readdirSync(folder)
    .filter((file) => /^[A-Z]{3}\d{3}-[a-z-]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

const variable = (file: string): string => file.slice(0, 6).toLowerCase();

/** core/rules/registry.ts: every rule, by code. */
export function registryText(files: readonly string[]): string {
  return [
    "// Made by npm run rules.",
    'import type { Rule } from "../findings/define-rule.js";',
    ...files.map((file) => `import ${variable(file)} from "./${file}.js";`),
    "",
    "/** Every rule, by code. */",
    `export const RULES: readonly Rule[] = [${files.map(variable).join(", ")}];`,
    "",
  ].join("\n");
}
