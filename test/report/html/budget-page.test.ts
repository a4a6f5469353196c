import { describe, expect, it } from "vitest";
import { sha256Base64 } from "../../../core/model/sha256.js";
import { budgetPage } from "../../../core/report/html/budget-page.js";
import { aBudget } from "./a-budget.js";

describe("the page of a budget", () => {
  const page = budgetPage(aBudget());

  it("allows its own style and nothing else", () => {
    const [, style = ""] = /<style>([^]*)<\/style>/.exec(page) ?? [];
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\sstyle=|\son\w+=|https?:/);
  });

  it("says first whether it adds up, then why, and beside each figure what is out", () => {
    expect(page).toContain("The table does not add up: 3 errors.");
    expect(page.indexOf("What explains it")).toBeLessThan(page.indexOf("<table"));
    expect(page).toContain('<td class="figure">1,450<span class="out">across: 100 out</span><span class="out">down: 100 out</span></td>');
    expect(page).toContain("across: rounding");
  });

  it("escapes what a sheet says", () => {
    expect(page).toContain("Cranes &amp; &quot;hoists&quot; &lt; 5t");
    expect(page).not.toContain("< 5t");
  });

  it("names no restricted action, and says how many are left out", () => {
    expect(page).toContain("Mend the crane");
    expect(page).not.toContain("Dispute");
    expect(page).toContain("1 restricted action is left out.");
  });
});
