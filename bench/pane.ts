import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { downloadOf, openFile, openPane, pane, useBrowser } from "../test/browser/open-pane.js";

/** Milliseconds in which a sheet of so many lines is recognised and converted: from the file given to its preview on the screen, and from the click on Convert to the workbook handed to the browser. */
const LIMIT = 1500;
const LINES = 2000;
const RUNS = 5;
const CONVERT = `Convert ${LINES.toLocaleString("en-GB")} lines`;

/** A plan that is none of ours: a sheet of text with headings of its own. */
function plan(): string {
  const leads = ["Head of Service", "AD Children", "QA Manager", "Programme Lead"];
  const ratings = ["Red", "Amber", "Green", "Blue"];
  const rows = Array.from({ length: LINES }, (_, i) => [`${i + 1}`, `Theme ${(i % 12) + 1}`, `Agree and publish the protocol number ${i + 1} with every partner agency`, leads[i % 4], `${(i % 28) + 1}/${(i % 12) + 1}/2026`, ratings[i % 4], `Met on the ${(i % 28) + 1}th; draft ${i % 7} is with the board for comment.`]);
  return [["Ref", "Theme", "Action", "Lead", "Due date", "RAG", "Progress update"], ...rows].map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
}

/** When things happened in the page, by its own clock: what the test's own tools take is none of it. */
interface Moments {
  given: number;
  previewed: number;
  clicked: number;
  saved: number;
}

function watch(page: Page): Promise<void> {
  return page.evaluate((convert) => {
    const moments: Partial<Moments> = {};
    Object.assign(globalThis, { moments });
    addEventListener("change", () => (moments.given ??= performance.now()), true);
    addEventListener("click", ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.download !== "") moments.saved ??= performance.now();
      else if (target instanceof Element && target.closest("button")?.textContent === convert) moments.clicked ??= performance.now();
    }, true);
    const seen = (): boolean => [...document.querySelectorAll("button")].some(({ textContent }) => textContent === convert);
    // After the frame that shows it.
    new MutationObserver(() => void (seen() && requestAnimationFrame(() => setTimeout(() => (moments.previewed ??= performance.now()))))).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, CONVERT);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe.skipIf(pane === null)(`${LINES} lines in the standalone pane`, () => {
  useBrowser();

  it(`recognised and converted within ${LIMIT} ms together`, async () => {
    const runs: { readonly recognised: number; readonly converted: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      // A context of its own, in which no script has been compiled yet.
      const page = await openPane({ viewport: { width: 360, height: 780 + run } });
      await watch(page);
      await openFile(page, { name: "plan.csv", bytes: new TextEncoder().encode(plan()) });
      const button = page.getByRole("button", { name: CONVERT });
      await button.waitFor();
      // The writer is loaded while a person looks at what was found.
      await page.waitForTimeout(1500);
      await downloadOf(page, () => button.click());
      const { given, previewed, clicked, saved } = await page.evaluate(() => (globalThis as unknown as { moments: Moments }).moments);
      runs.push({ recognised: previewed - given, converted: saved - clicked });
      await page.context().close();
    }
    const show = (time: (run: (typeof runs)[number]) => number): string => `${Math.round(median(runs.map(time)))} ms (${runs.map(time).map(Math.round).join(", ")})`;
    console.log(`file given to preview: ${show(({ recognised }) => recognised)}\nclick to workbook: ${show(({ converted }) => converted)}\nboth: ${show(({ recognised, converted }) => recognised + converted)}`);
    expect(median(runs.map(({ recognised, converted }) => recognised + converted))).toBeLessThan(LIMIT);
  });
});
