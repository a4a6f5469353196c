import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { budgetsJson, type BudgetJson } from "../../core/budget/budgets-json.js";
import { checkedBudgets } from "../../core/budget/checked-budgets.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { readFile } from "../../files/read-file.js";

const shared = new URL("../../../shared/", import.meta.url);
const here = existsSync(new URL("plans/theme-milestones.txt", shared));
if (!here) console.warn("test/budget/acceptance: skipped, ../shared is not here");

interface Answer {
  readonly columns: readonly string[];
  readonly unit: string | null;
  readonly rows: readonly { readonly line: string; readonly values: readonly (number | null)[]; readonly total: boolean }[];
}

async function budgetsOf(path: string): Promise<readonly BudgetJson[]> {
  const workbook = await readFile(path, readFileSync(new URL(path, shared)));
  return budgetsJson(checkedBudgets(workbook, path, { rules: BUDGET_RULES })).budgets;
}

const answer = (name: string): Answer => JSON.parse(readFileSync(new URL(`answers/${name}.json`, shared), "utf8")) as Answer;

function expectWhole(budget: BudgetJson | undefined, { columns, unit, rows }: Answer): void {
  expect(budget?.columns).toEqual(columns);
  expect(budget?.unit).toBe(unit);
  expect(budget?.rows.map(({ line, values, total }) => ({ line, values, total }))).toEqual(rows.map(({ line, values, total }) => ({ line, values, total })));
}

/** "line, column: difference" of the findings of a severity, by what they are about. */
const differences = (budget: BudgetJson | undefined, severity: string, name: RegExp): string[] =>
  (budget?.findings ?? []).flatMap((finding) => (finding.severity === severity && name.test(finding.name) ? [`${finding.data["line"]}, ${finding.data["column"]}: ${Math.abs(Number(finding.data["difference"]))}`] : []));

const SCHOOLS = "Schools and Educational Services total";
const HEALTH = "Health, Early Help and Safeguarding total";
const [GROSS, GRANTS, OTHER, INCOME, NET] = ["Gross Expenditure Budget", "Grants, incl DSG & Public Health", "All other income generated", "Total income", "Council funding"] as const;

describe.skipIf(!here)("the budget that a council published", () => {
  it.each(["plans/theme-milestones.txt", "returns/2018-11/commissioning-and-resources.xlsx"])("is recognised whole in %s, with its six errors, nine roundings and what explains them", async (path) => {
    const [budget, ...others] = await budgetsOf(path);
    expect(others).toEqual([]);
    expectWhole(budget, answer("budget"));
    expect(differences(budget, "error", /./).sort()).toEqual(
      [`${SCHOOLS}, ${OTHER}: 121`, `${SCHOOLS}, ${INCOME}: 101`, `${SCHOOLS}, ${INCOME}: 20`, `${SCHOOLS}, ${NET}: 100`, `Grand Total, ${INCOME}: 20`, `Grand Total, ${NET}: 100`].sort(),
    );
    const line = (start: string): string => budget?.rows.find((row) => row.line.startsWith(start))?.line ?? "";
    const [school, disability] = [line("School improvement"), line("CYPDS")];
    expect(differences(budget, "note", /^rounding$/).sort()).toEqual(
      [
        ...[`Commissioning total, ${GROSS}: 1`, `Commissioning total, ${NET}: 1`, `${SCHOOLS}, ${GRANTS}: 1`],
        ...[`${HEALTH}, ${GROSS}: 3`, `${HEALTH}, ${INCOME}: 1`, `${HEALTH}, ${NET}: 2`],
        ...[`${school}, ${INCOME}: 1`, `${school}, ${NET}: 1`, `${disability}, ${INCOME}: 1`],
      ].sort(),
    );
    expect(budget?.findings.filter(({ name }) => name !== "rounding" && !/does-not-cast$/.test(name)).map(({ name }) => name)).toEqual(["heading-inferred"]);
    expect(budget?.structure.slice(0, 2)).toEqual([`${INCOME} = ${GRANTS} + ${OTHER}`, `${NET} = ${GROSS} + ${INCOME}`]);
    expect(budget?.explanation).toEqual([
      "Two figures are wrong and flow into Grand Total.",
      `${SCHOOLS}, ${OTHER}: -721 should be about -601 (${line("Sufficiency")} counted twice would explain it).`,
      `${SCHOOLS}, ${INCOME}: -56,149 should be about -56,049 (a digit mistyped would explain it).`,
      `What follows: Grand Total, ${OTHER}: -2,364 should be -2,244; Grand Total, ${INCOME}: -73,128 should be -73,028.`,
      `${GROSS}, ${GRANTS} and ${NET} agree with their lines.`,
    ]);
  });

  it("is no error in the other table of figures, which casts", async () => {
    const [budget, ...others] = await budgetsOf("plans/workstream-report.txt");
    expect(others).toEqual([]);
    expectWhole(budget, answer("workforce"));
    expect(budget?.findings).toEqual([]);
  });

  it.each(["plans/rag-milestones.txt", "plans/focus-areas.txt", "plans/priority-bullets.txt"])("is not found where there is none: %s", async (path) => {
    expect(await budgetsOf(path)).toEqual([]);
  });
});
