import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { MONTH_RULES } from "../../core/rules/month-rules.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { referenceText } from "../../scripts/rules/reference-text.js";
import { namesText, registryText, ruleFiles } from "../../scripts/rules/rule-files.js";
import { runBudgetExample } from "../../scripts/rules/run-budget-example.js";
import { runExample } from "../../scripts/rules/run-example.js";
import { runMonthExample } from "../../scripts/rules/run-month-example.js";

const ALL_RULES = [...RULES, ...MONTH_RULES, ...BUDGET_RULES];
const folder = new URL("../../core/rules/", import.meta.url);
const files = ruleFiles(folder);

describe("the registry", () => {
  it("has every rule, and is fresh: run npm run rules when it is not", () => {
    for (const kind of ["tracker", "month", "budget"] as const) expect(readFileSync(new URL(`${kind}-rules.ts`, folder), "utf8")).toBe(registryText(files, kind));
    expect(readFileSync(new URL("rule-names.ts", folder), "utf8")).toBe(namesText(ALL_RULES));
  });

  it("has a fresh reference: run npm run rules when it is not", () => {
    expect(readFileSync(new URL("README.md", folder), "utf8")).toBe(referenceText(RULES, MONTH_RULES, BUDGET_RULES));
  });

  it("gives each rule a code of its own, and a name of its own among those that look at the same", () => {
    expect(new Set(ALL_RULES.map(({ code }) => code)).size).toBe(ALL_RULES.length);
    for (const rules of [[...RULES, ...MONTH_RULES], BUDGET_RULES]) expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe.each(ALL_RULES)("$code $name", (rule) => {
  it("is named as its file, and has a test that names it", () => {
    const file = `${rule.code}-${rule.name}`;
    expect(files).toContain(file);
    expect(existsSync(new URL(`${file}.test.ts`, import.meta.url)), `test/rules/${file}.test.ts`).toBe(true);
    expect(readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8")).toContain(`core/rules/${file}.js`);
  });

  it("is triggered by its example, in a whole sentence", () => {
    const ofMonth = MONTH_RULES.find(({ code }) => code === rule.code);
    const ofBudget = BUDGET_RULES.find(({ code }) => code === rule.code);
    const found = ofMonth ? runMonthExample(ofMonth) : ofBudget ? runBudgetExample(ofBudget) : RULES.filter(({ code }) => code === rule.code).flatMap(runExample);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, at } of found) {
      expect(message).toMatch(/^\S.*[.?!]$/s);
      expect(message).not.toMatch(/undefined|\{|\}|""/);
      expect(at.cell).toMatch(ofMonth ? /^(?:[A-Z]+\d+(?::[A-Z]+\d+)?)?$/ : /^[A-Z]+\d+$/);
    }
  });

  it("says why it matters in a sentence", () => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/s);
  });
});
