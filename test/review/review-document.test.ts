import { describe, expect, it } from "vitest";
import type { Block } from "../../core/report/word/document-plan.js";
import { makeReview } from "../../core/review/make-review.js";
import { reviewWorkbook } from "../../core/review/review-workbook.js";
import { reviewDocument } from "../../core/review/word/review-document.js";
import { writeDocument } from "../../files/write-document/write-document.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { TEXT_FIELDS } from "../../core/model/tracker.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { summariesOf, type PlansOfMonths, type SentMonths } from "../support/made-up-months.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";
import { writtenTexts } from "../support/written-texts.js";
import type { Review } from "../../core/review/review.js";

function review(sent: SentMonths, plans: PlansOfMonths = {}): Review {
  const [first, ...rest] = summariesOf(sent, plans);
  if (first === undefined) throw new Error("no month");
  return makeReview([first, ...rest]);
}

/** The document as lines of text: "# heading", "- bullet", "| cell | cell |". */
function textOf(made: Review): string[] {
  return reviewDocument(made).blocks.flatMap((block: Block): string[] => {
    switch (block.kind) {
      case "heading": return [`${"#".repeat(block.level)} ${block.text}`];
      case "bullets": return block.items.map((runs) => `- ${runs.map(({ text }) => text).join("")}`);
      case "paragraph": case "note": return [block.runs.map(({ text }) => text).join("")];
      case "table": return [block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join("")).join(" / ")))].map((cells) => `| ${cells.join(" | ")} |`);
      case "title": case "subtitle": return [block.text];
      case "page break": return [];
    }
  });
}

/** What stands under a heading, up to the next. */
function under(texts: readonly string[], heading: string): string[] {
  const from = texts.findIndex((text) => text.endsWith(` ${heading}`)) + 1;
  const length = texts.slice(from).findIndex((text) => text.startsWith("#"));
  return from === 0 ? [] : texts.slice(from, length < 0 ? undefined : from + length);
}

const HEADINGS = "| ref | theme | action | lead | status | due | proposedDue | nextStep | update | reasonForChange |";
const FIRST = `${HEADINGS}
| 1 | Quays | Mend the quay | Harbour Master | on-track | 2018-06-30 | | | | |
| 2 | Quays | Paint the rail | Harbour Master | on-track | 2018-03-31 | | | | |
| 3 | Boats | Sell the barge | Head of Boats | on-track | 2018-06-30 | | | | |`;
const SECOND = `${HEADINGS}
| 1 | Quays | Mend the quay | Harbour Master | complete | 2018-06-30 | | | | |
| 2 | Quays | Paint the rail | Harbour Master | off-track | 2018-05-31 | 2018-09-30 | Buy paint | Paint is late | |
| 3 | Boats | Sell the barge | Head of Boats | withdrawn | 2018-06-30 | | | | Nobody wants it |`;

describe("the review in Word", () => {
  const texts = textOf(review({ Docks: [FIRST, SECOND] }));

  it("opens with what was achieved, what slipped and what is asked", () => {
    expect(texts[3]).toBe("Of 3 lines, 1 was delivered, 1 was withdrawn and 1 is left. 1 due date slipped.");
    expect(under(texts, "What was achieved")).toEqual(["- Docks: 1 line delivered: Mend the quay."]);
    expect(under(texts, "What slipped most")).toEqual(["- 2. Paint the rail (Docks): put off once, by 61 days: to 31 May 2018 in February 2018"]);
    expect(under(texts, "What is asked")).toEqual(["| Action | Division | Due | Proposed | Later by | What the division says |", "| 2. Paint the rail | Docks | 31 May 2018 | 30 Sep 2018 | 122 days | Paint is late |"]);
  });

  it("adds up the divisions and the themes", () => {
    expect(texts).toContain("| All divisions | 3 | 3 | 1 | 1 | 1 | 1 | 1 |");
    expect(texts).toContain("| These themes together | 3 | 3 | 1 | 1 | 1 | 1 | 1 |");
  });

  it("has of each theme what there is, and no heading of what there is not", () => {
    const headings = texts.filter((text) => text.startsWith("###") || text.startsWith("## Quays") || text.startsWith("## Boats"));
    expect(headings).toEqual(["## Quays", "### What was delivered", "### What slipped, and how often", "### What is still to be done", "## Boats", "### What was dropped"]);
    expect(under(texts, "What was dropped")).toEqual(["- 3. Sell the barge: withdrawn in February 2018. The division wrote: Nobody wants it"]);
    expect(under(texts, "What is still to be done")).toEqual(["| Action | Status | Lead | Due | Proposed | Next step |", "| 2. Paint the rail | Off track | Harbour Master | 31 May 2018 | 30 Sep 2018 | Buy paint |"]);
  });

  it("leaves out columns that would be empty, and says once what is missing", () => {
    const bare = textOf(review({ Docks: [FIRST, FIRST] }));
    expect(bare).toContain("| Action | Status | Lead | Due |");
    expect(bare.filter((text) => text.includes("no next step"))).toHaveLength(1);
    expect(bare.join("\n")).not.toContain("Not supplied");
    expect(bare.filter((text) => text.includes("four questions"))).toHaveLength(1);
    expect(under(bare, "What is asked")).toEqual(["Nothing: no new due date waits for approval in February 2018."]);
  });

  it("shows indicators off target and very high risks first, and all of them in their place", () => {
    const indicator = (value: number) => madeUpIndicator({ measure: "Ships on time", theme: "Quays", target: { text: "90%", low: 90, high: null }, figures: [figureOf("Q1", 60), figureOf("Q2", value)] });
    const risk = (likelihood: number) => madeUpRisk({ ref: "R1", risk: "A crane falls", mitigation: "Oil it", current: levelOf(likelihood, 4), scale: 5 });
    const made = textOf(review({ Docks: [FIRST, SECOND] }, { Docks: [{ indicators: [indicator(61)], risks: [risk(3)] }, { indicators: [indicator(72)], risks: [risk(5)] }] }));
    expect(under(made, "Indicators")).toEqual(["1 indicator: 1 off target. Over these months: 1 improving.", "| Measure | Division | Jan 2018 | Latest | Target | Direction |", "| Ships on time | Docks | 61% (Q2) | 72% (Q2) | 90% | Improving |"]);
    expect(under(made, "Risks").slice(0, 2)).toEqual(["1 risk: 1 up. Very high are:", "- R1. A crane falls (Docks: 20, very high)"]);
    expect(made.at(-1)).toBeDefined();
    expect(made.filter((text) => text.startsWith("# "))).toEqual(["# In short", "# Docks", "# Risks", "# How this review was made"]);
    expect(made).toContain("| R1. A crane falls | Docks | 12, high | 20, very high | Up since February 2018 | Oil it |");
  });
});

it("a restricted line and what it leads to are in no part of either file, whatever month it was marked in, and are counted", async () => {
  const secret = (ref: string, circulation: string, status: string): string => `| ${ref} | ${TEXT_FIELDS.filter((field) => field !== "ref" && field !== "theme").map((field) => `Zqx${field}${ref}`).join(" | ")} | Quays | ${status} | 2017-04-13 | 2017-04-14 | ${circulation} |`;
  const table = (...rows: readonly string[]): string => [`| ref | ${TEXT_FIELDS.filter((field) => field !== "ref" && field !== "theme").join(" | ")} | theme | status | due | proposedDue | circulation |`, ...rows, "| 1 | Mend the quay |"].join("\n");
  const made = review({
    Docks: [table(secret("7", "restricted", "on-track"), secret("8", "", "on-track"), secret("9", "restricted", "on-track")), table(secret("7", "restricted", "off-track"), secret("8", "restricted", "complete"))],
  }, {
    Docks: [
      { risks: [madeUpRisk({ ref: "R1", risk: "Zqx risk", mitigation: "Zqx mitigation", linkedActions: "7", current: levelOf(5, 5), scale: 5 })], indicators: [madeUpIndicator({ measure: "Zqx measure", theme: "Quays", sentence: "Zqxbaseline7", figures: [figureOf("Q1", 3)] })] },
      { risks: [madeUpRisk({ ref: "R1", risk: "Zqx risk", mitigation: "Zqx mitigation", current: levelOf(5, 5), scale: 5 })], indicators: [madeUpIndicator({ measure: "Zqx measure", theme: "Quays", figures: [figureOf("Q1", 3)] })] },
    ],
  });
  const files = { "review.docx": await writeDocument(reviewDocument(made), null), "review.xlsx": await writePlan(reviewWorkbook(made)) };
  for (const [name, bytes] of Object.entries(files)) {
    const texts = writtenTexts(name, bytes);
    // Its texts and dates; 42838 is one of those dates as a workbook has it.
    expect(texts.flatMap(({ text }) => text.match(/.{0,80}(?:zqx|1[34] Apr(?:il)? 2017|2017-04|\b4283[89]\b).{0,80}/gi) ?? []), name).toEqual([]);
    expect(texts.some(({ text }) => text.includes("3 restricted lines are counted in the totals and not shown.")), name).toBe(true);
    expect(texts.some(({ text }) => text.includes("1 indicator and 1 risk that restricted lines lead to are not shown.")), name).toBe(true);
  }
});
