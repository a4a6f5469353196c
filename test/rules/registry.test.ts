import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../core/rules/registry.js";
import { referenceText } from "../../scripts/rules/reference-text.js";
import { registryText, ruleFiles } from "../../scripts/rules/rule-files.js";
import { runExample } from "../../scripts/rules/run-example.js";

const folder = new URL("../../core/rules/", import.meta.url);
const files = ruleFiles(folder);

describe("the registry", () => {
  it("has every rule, and is fresh: run npm run rules when it is not", () => {
    expect(readFileSync(new URL("registry.ts", folder), "utf8")).toBe(registryText(files));
  });

  it("has a fresh reference: run npm run rules when it is not", () => {
    expect(readFileSync(new URL("README.md", folder), "utf8")).toBe(referenceText(RULES));
  });

  it("gives each rule a name of its own", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

describe.each(RULES)("$code $name", (rule) => {
  it("is named as its file, and has a test that names it", () => {
    const file = `${rule.code}-${rule.name}`;
    expect(files).toContain(file);
    expect(existsSync(new URL(`${file}.test.ts`, import.meta.url)), `test/rules/${file}.test.ts`).toBe(true);
    expect(readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8")).toContain(`core/rules/${file}.js`);
  });

  it("is triggered by its example, in a whole sentence", () => {
    const found = runExample(rule);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, at } of found) {
      expect(message).toMatch(/^\S.*[.?!]$/s);
      expect(message).not.toMatch(/undefined|\{|\}|""/);
      expect(at.cell).toMatch(/^[A-Z]+\d+$/);
    }
  });

  it("says why it matters in a sentence", () => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/s);
  });
});
