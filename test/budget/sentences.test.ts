import { describe, expect, it } from "vitest";
import { checkSentence, structureSentences } from "../../core/budget/budget-sentences.js";
import { budgetsJson } from "../../core/budget/budgets-json.js";
import { writeInUnit } from "../../core/budget/budget-words.js";
import { explanationSentences } from "../../core/budget/explanation-sentences.js";
import { checkBudget } from "../../core/findings/check-budget.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { workedBudget } from "../support/budget-flags.js";

const explained = (table: string): string[] => explanationSentences(workedBudget(table));

const FLEET = (crews: string, fuel: string, total: string): string => `
  | Line   | Budget £ | Actual £ | Variance £ |
  | Crews  | 81,200   | 84,000   | 2,800      |
  | Fuel   | ${crews} | ${fuel}  | -2,500     |
  | Paint  | 6,400    | 7,100    | 700        |
  | Total  | 133,100  | ${total} | 1,000      |`;

describe("the explanation in words", () => {
  it("is silent where all is well", () => {
    expect(explained(FLEET("45,500", "43,000", "134,100"))).toEqual([]);
  });

  it("names the one figure that is wrong, what it would be and the slip that fits", () => {
    expect(explained(FLEET("45,500", "34,000", "134,100"))).toEqual([
      "One figure is wrong.",
      "Fuel, Actual: 34,000 should be 43,000 (two digits swapped would explain it).",
      "Budget and Variance agree with their lines.",
    ]);
  });

  it("tells what follows along a row from what is wrong", () => {
    expect(explained(`
      | Line        | Gross £ | Income £ | Net £   |
      | Crews       | 81,200  | -        | 81,200  |
      | Fuel        | 45,500  | -5,100   | 40,400  |
      | Fleet total | 126,700 | -5,500   | 121,200 |
      | Paint       | 6,400   | -400     | 6,000   |
      | Signs       | 9,000   | -1,000   | 8,000   |
      | Roads total | 15,400  | -1,400   | 14,000  |
      | Grand total | 142,100 | -6,900   | 135,200 |`)).toEqual([
      "One figure is wrong and flows into Fuel.",
      "Fuel, Income: -5,100 should be -5,500 (a digit mistyped would explain it).",
      "What follows: Fuel, Net: 40,400 should be 40,000.",
      "Gross agrees with its lines.",
    ]);
  });

  it("names a blank that should hold a figure", () => {
    expect(explained(FLEET("45,500", "", "134,100"))[1]).toBe("Fuel, Actual: a blank should be 43,000.");
  });

  it("gives a few explanations that are as short, each", () => {
    expect(explained(`
      | Line  | Budget £ |
      | Crews | 81,200   |
      | Fuel  | 45,500   |
      | Total | 127,600  |`)).toEqual([
      "Either Total, Budget: 127,600 should be 126,700 (two digits swapped would explain it); or Crews, Budget: 81,200 should be 82,100 (two digits swapped would explain it); or Fuel, Budget: 45,500 should be 46,400. The table alone cannot tell.",
    ]);
  });

  it("says of many that any one may be wrong", () => {
    expect(explained(`
      | Line  | Budget £ |
      | Crews | 81,200   |
      | Fuel  | 45,500   |
      | Paint | 6,400    |
      | Ropes | 1,150    |
      | Total | 134,350  |`)).toEqual([
      "Any one of these 5 figures may be wrong; the table alone cannot tell: Total, Budget (134,250); Crews, Budget (81,300); Fuel, Budget (45,600); Paint, Budget (6,500); Ropes, Budget (1,250).",
    ]);
  });

  it("keeps apart errors that have nothing to do with each other", () => {
    const sentences = explained(`
      | Line        | Budget £ |
      | Crews       | 81,200   |
      | Fuel        | 45,500   |
      | Total sea   | 127,600  |
      | Kiosks      | 9,900    |
      | Car parks   | 13,050   |
      | Total shore | 23,000   |
      | Grand total | 150,600  |`);
    expect([...sentences].sort()).toEqual([
      "Either Crews, Budget: 81,200 should be 82,100 (two digits swapped would explain it); or Fuel, Budget: 45,500 should be 46,400. The table alone cannot tell.",
      "Either Kiosks, Budget: 9,900 should be 9,950 (a digit mistyped would explain it); or Car parks, Budget: 13,050 should be 13,100. The table alone cannot tell.",
    ]);
  });

  it("says about where rounding leaves it open, and how it flows on", () => {
    const sentences = explained(`
      | Line        | Gross £000 | Income £000 | Net £000 |
      | Crews       | 812        | -100        | 712      |
      | Fuel        | 455        | -21         | 433      |
      | Total sea   | 1,267      | -151        | 1,146    |
      | Kiosks      | 99         | -20         | 79       |
      | Car parks   | 130        | -40         | 90       |
      | Total shore | 229        | -60         | 169      |
      | Grand total | 1,496      | -211        | 1,315    |`);
    expect(sentences[0]).toBe("One figure is wrong and flows into Grand total.");
    expect(sentences[1]).toBe("Total sea, Income: -151 should be -121 (a digit mistyped would explain it).");
    expect(sentences[2]).toBe("What follows: Grand total, Income: -211 should be -181.");
  });
});

describe("the structure and the checks in words", () => {
  const worked = workedBudget(`
    | Line        | Gross £000 | Income £000 | Net £000 |
    | Crews       | 812        | -100        | 712      |
    | Fuel        | 455        | -21         | 433      |
    | Paint       | 64         | x1          | 60       |
    | Ropes       | 12         | -2          | 30       |
    | Total sea   | 1,343      | -127        | 1,216    |
    | Kiosks      | 99         | -20         | 79       |
    | Car parks   | 130        | -40         | 90       |
    | Total shore | 229        | -60         | 169      |
    | Grand total | 1,572      | -187        | 1,385    |`);

  it("counts many lines and names few", () => {
    expect(structureSentences(worked)).toEqual(["Net = Gross + Income", "Total sea = the 4 lines from Crews to Ropes", "Total shore = Kiosks + Car parks", "Grand total = Total sea + Total shore"]);
  });

  it("says of each sum what came of it", () => {
    expect(worked.checks.slice(0, 4).map((check) => checkSentence(worked, check))).toEqual([
      "Crews, Net: 712, as Gross + Income come to it.",
      "Fuel, Net: 433 is stated, Gross + Income come to 434: 1 out; rounding could explain 1.5.",
      "Paint, Net: could not be checked, since a figure of it cannot be read.",
      "Ropes, Net: 30 is stated, Gross + Income come to 10: 20 out.",
    ]);
  });

  it("goes into the JSON, with values in the table's unit", () => {
    const findings = checkBudget(worked, { rules: BUDGET_RULES });
    const [budget] = budgetsJson([{ worked, findings }]).budgets;
    expect(budget).toMatchObject({ source: { file: "budget.xlsx", sheet: "Plan" }, unit: "GBP thousand", columns: ["gross", "income", "net"] });
    expect(budget?.rows[2]).toEqual({ line: "Paint", code: "", section: "", total: false, values: [64, null, 60], at: { sheet: "Plan", cells: "A4:D4" } });
    expect(budget?.rows[4]).toMatchObject({ line: "Total sea", total: true });
    expect(budget?.findings.find(({ name }) => name === "row-does-not-cast")).toMatchObject({ severity: "error", at: { file: "budget.xlsx", sheet: "Plan", cell: "D5" }, data: { stated: 30, computed: 10, difference: 20 } });
  });

  it("obeys settings and acceptances", () => {
    const [found] = checkBudget(worked, { rules: BUDGET_RULES });
    expect(checkBudget(worked, { rules: BUDGET_RULES, severities: new Map([[found?.name ?? "", "off"]]) }).map(({ name }) => name)).not.toContain(found?.name);
    const acceptance = { reason: "seen", by: "Finance" };
    expect(checkBudget(worked, { rules: BUDGET_RULES, acceptances: new Map([[found?.key ?? "", acceptance]]) })[0]?.accepted).toEqual(acceptance);
  });
});

describe("amounts in words", () => {
  it.each([[-56149, 0, "-56,149"], [7.5, 0, "7.5"], [1.5, 1, "1.5"], [12, 2, "12.00"], [0.43, 0, "0.43"], [1234.567812, 6, "1,234.5678"], [0.000001, 6, "0.000001"]])("%s with %s decimals is %s", (value, decimals, text) => {
    expect(writeInUnit(value, decimals)).toBe(text);
  });
});
