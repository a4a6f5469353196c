import { describe, expect, it } from "vitest";
import { consolidate } from "../../../core/consolidate/consolidate.js";
import { NO_MOVEMENT, type DivisionAnswers, type LineName, type Movement, type Summary } from "../../../core/consolidate/summary.js";
import type { Block, DocumentPlan, DocumentTable } from "../../../core/report/word/document-plan.js";
import { wordReport } from "../../../core/report/word/word-report.js";
import { aMonth, SECRET } from "../html/a-month.js";
import { returnFile } from "../../support/made-up-return.js";

const EARLY_HELP = `
  | ref | theme    | action                  | milestone | lead           | due        | status     | cause              | nextStep       | nextStepBy | proposedDue | reasonForChange  | circulation |
  | 1   | Families | Open two family centres | Sign both leases | Service Manager | 2018-10-31 | off-track | The landlord left | Find a second site |             | 2019-03-31 | No site is free |            |
  | 2   | Families | Train the call handlers |           | Team Leader    | 2018-11-15 | on-track   |                    |                |            |             |                  |             |
  | 3   | Families | Sealed line of a case   |           | Sealed Lead    | 2018-10-01 | off-track  | Sealed cause       |                |            | 2019-01-31  | Sealed reason    | restricted  |
  | 4   | Sealed theme | Another sealed line |           | Sealed Lead    | 2018-10-01 | off-track  |                    |                |            |             |                  | restricted  |`;

const INCLUSION = `
  | ref | theme    | action                | lead         | due        | status   |
  | 7   | families | Visit every new family | Family Lead | 2019-05-31 | complete |`;

const answers = (division: string, theme: string, said: Partial<DivisionAnswers>): DivisionAnswers => ({ division, theme, workingWell: "", howWeKnow: "", worriedAbout: "", whatNext: "", ...said });

function summaryOf(more: Partial<Summary> = {}): Summary {
  const returns = [returnFile("early-help.xlsx", EARLY_HELP), returnFile("inclusion.xlsx", INCLUSION)];
  return { ...consolidate(returns, { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "name" }, month: "2018-11", expected: ["Early Help", "Inclusion", "Youth Justice"] }), ...more };
}

const name = (id: string, more: Partial<LineName> = {}): LineName => ({ division: "Early Help", id, ref: id.replace("line-", ""), action: `Action of ${id}`, milestone: "", ...more });

/** The report as lines of text: "# heading", "* bullet", "| cell | cell |". */
function shown({ blocks }: DocumentPlan): string[] {
  return blocks.flatMap((block): string[] => {
    const words = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join("");
    switch (block.kind) {
      case "heading":
        return [`${"#".repeat(block.level)} ${block.text}`];
      case "title":
      case "subtitle":
        return [block.text];
      case "paragraph":
      case "note":
        return [words(block.runs)];
      case "bullets":
        return block.items.map((runs) => `* ${words(runs)}`);
      case "table":
        return [`[${block.caption}]`, row(block.columns.map(({ heading }) => heading)), ...block.rows.map((cells) => row(cells.map(({ paragraphs }) => paragraphs.map(words).join(" / "))))];
      case "page break":
        return ["---"];
    }
  });
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** What stands under a heading, up to the next of its level or above. */
function under(plan: DocumentPlan, heading: string): string[] {
  const lines = shown(plan);
  const start = lines.indexOf(heading);
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  const end = lines.findIndex((line, index) => index > start && (/^#+/.exec(line)?.[0].length ?? 9) <= level);
  return start === -1 ? [] : lines.slice(start + 1, end === -1 ? undefined : end);
}

const tables = ({ blocks }: DocumentPlan): DocumentTable[] => blocks.filter((block: Block) => block.kind === "table");

describe("the highlight report", () => {
  it("begins with the whole, says whose return is missing and what is kept back", () => {
    expect(shown(wordReport(summaryOf())).slice(0, 13)).toEqual([
      "Highlight report",
      "November 2018, as of 30 Nov 2018. Version 1.0",
      "# At a glance",
      "3 of 4 lines in progress are reported red; the dates challenge 1 more, suggesting red.",
      "Of 5 lines from 2 divisions: 1 complete and 4 in progress.",
      "2 restricted lines are counted in this report and not shown in it.",
      "[Ratings as reported, by division]",
      "| Division | Lines | Red | Amber | Green | Complete | Not started | Dates challenge |",
      "| Early Help | 4 | 3 | – | 1 | – | – | 1 |",
      "| Inclusion | 1 | – | – | – | 1 | – | – |",
      "| All divisions | 5 | 3 | – | 1 | 1 | – | 1 |",
      "## Returns",
      "2 returns for November 2018 received and read, none signed off.",
    ]);
    expect(under(wordReport(summaryOf()), "## Returns")).toContain("* Youth Justice: No November 2018 return has come from Youth Justice.");
  });

  it("gives each answer to the division that gave it, and says who gave none", () => {
    const said = [
      answers("Early Help", "Families", { workingWell: "Both teams are full.\n- Calls are answered in a minute\n• Visits doubled", whatNext: "Open in March." }),
      answers("Inclusion", "FAMILIES:", { workingWell: "Schools refer earlier." }),
    ];
    expect(under(wordReport(summaryOf({ answers: said })), "## Families").slice(0, 15)).toEqual([
      "Early Help and Inclusion: 4 lines, 2 red, 1 green, 1 complete. 1 restricted line is counted here and not shown.",
      "### What is working well?",
      "Early Help: Both teams are full.",
      "* Calls are answered in a minute",
      "* Visits doubled",
      "Inclusion: Schools refer earlier.",
      "### How do we know?",
      "Early Help: Not supplied by Early Help",
      "Inclusion: Not supplied by Inclusion",
      "### What are we worried about?",
      "Early Help: Not supplied by Early Help",
      "Inclusion: Not supplied by Inclusion",
      "### What needs to happen, and by when?",
      "Early Help: Open in March.",
      "Inclusion: Not supplied by Inclusion",
    ]);
  });

  it("says once that nobody answered", () => {
    expect(under(wordReport(summaryOf()), "## Families")[1]).toBe("The four questions: Not supplied by Early Help and Inclusion");
  });

  it("has a section for a theme that is answered for and has no lines", () => {
    const plan = wordReport(summaryOf({ answers: [answers("Inclusion", "Transport", { worriedAbout: "Routes are not let." })] }));
    expect(under(plan, "## Transport").slice(0, 2)).toEqual(["Inclusion: no lines.", "### What is working well?"]);
    expect(under(plan, "## Transport")).toContain("Inclusion: Routes are not let.");
  });

  it("explains every exception, or says who did not", () => {
    expect(under(wordReport(summaryOf()), "## Families").slice(2)).toEqual([
      "[Exceptions: 2 lines, 1 reported red, 2 past the due date]",
      "| Action | Division | Reported | Due | Lead | Cause, next step, by when |",
      "| 1. Open two family centres / Milestone: Sign both leases | Early Help | Red | 31 Oct 2018 / 30 days late | Service Manager | Cause: The landlord left / Next step: Find a second site / By when: Not supplied by Early Help |",
      "| 2. Train the call handlers | Early Help | Green | 15 Nov 2018 / 15 days late | Team Leader | Not supplied by Early Help |",
    ]);
  });

  it("lists what somebody has to decide", () => {
    expect(under(wordReport(summaryOf()), "# Decisions sought")).toEqual([
      "1 new due date is proposed and not yet approved.",
      "[New due dates to approve]",
      "| Action | Division | Due now | Proposed | Reason | Lead |",
      "| 1. Open two family centres / Milestone: Sign both leases | Early Help | 31 Oct 2018 / 30 days late | 31 Mar 2019 | No site is free | Service Manager |",
      "1 new due date of restricted lines is proposed and not shown.",
    ]);
    expect(under(wordReport(summaryOf({ decisions: [] })), "# Decisions sought")).toEqual(["None: no new due date is proposed."]);
  });

  it("tells what has moved, and nothing of it without a month before", () => {
    const october = { year: 2018, month: 10, day: 31 };
    const march = { year: 2019, month: 3, day: 31 };
    const movement: Movement = {
      ...NO_MOVEMENT,
      statusChanges: [{ ...name("line-1"), from: "on-track", to: "off-track" }],
      slipped: [{ ...name("line-2"), from: october, to: march, days: 151, times: 2 }],
      rebaselined: [{ ...name("line-2"), from: october, to: march, days: 151, times: 1, approvedBy: "Board", approvedOn: "2 Nov 2018" }],
      added: [name("line-5", { milestone: "First step" })],
      vanished: [name("line-8", { ref: "" })],
      reworded: [{ ...name("line-1"), before: { action: "Older words", milestone: "" } }],
      updateUnchanged: [name("line-2")],
      matrix: [
        { from: "on-track", to: "on-track", lines: 7 },
        { from: "on-track", to: "off-track", lines: 1 },
        { from: "on-track", to: null, lines: 1 },
        { from: null, to: "off-track", lines: 1 },
      ],
    };
    expect(shown(wordReport(summaryOf({ movement, previousMonth: "2018-10" })))).toContain(
      "Since October 2018: 1 status changed, 1 due date put off, 1 new due date approved, 1 line added, 1 line gone and 1 line reworded. 1 line in progress has the same update as the month before, word for word.",
    );
    expect(under(wordReport(summaryOf({ movement, previousMonth: "2018-10" })), "# Movement since October 2018")).toEqual([
      "[Lines by their status the month before and now]",
      "| Was | On track | Off track | Gone |",
      "| On track | 7 | 1 | 1 |",
      "| New | – | 1 | – |",
      "[Statuses changed]",
      "| Action | Division | Was | Is |",
      "| 1. Action of line-1 | Early Help | On track | Off track |",
      "[Due dates put off without approval]",
      "| Action | Division | Was due | Is due | Put off by | So far |",
      "| 2. Action of line-2 | Early Help | 31 Oct 2018 | 31 Mar 2019 | 151 days | Twice |",
      "[New due dates approved]",
      "| Action | Division | Was due | Is due | Put off by | Approved |",
      "| 2. Action of line-2 | Early Help | 31 Oct 2018 | 31 Mar 2019 | 151 days | Board, 2 Nov 2018 |",
      "## Lines added",
      "* Early Help, 5: Action of line-5: First step",
      "## Lines gone",
      "* Early Help: Action of line-8",
      "## Lines reworded",
      "* Early Help, 1: Action of line-1 (was: Older words)",
    ]);
    expect(shown(wordReport(summaryOf({ movement }))).join("\n")).not.toMatch(/Movement|Since/);
  });

  it("says of carried-forward lines that they are", () => {
    const base = summaryOf({ previousMonth: "2018-10" });
    const carried = { ...base, exceptions: base.exceptions.map(({ at, because }) => ({ because, at: { ...at, carriedForward: true } })), totals: { ...base.totals, carriedForward: 4 } };
    expect(shown(wordReport(carried)).join("\n")).toContain("Milestone: Sign both leases / Carried forward from October 2018 |");
  });

  it("says what changed since the version before", () => {
    const lines = under(wordReport(summaryOf({ version: { number: "1.1", changes: ["Inclusion added: 1 line."] } })), "# How to read this report");
    expect(lines.slice(-3)).toEqual(["* Version: 1.1 for November 2018.", "Changed since the version before:", "* Inclusion added: 1 line."]);
  });

  it("gives every table the words of a screen reader, and every row as many cells as it has columns", () => {
    const all = tables(wordReport(summaryOf()));
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(({ description, caption }) => description === "" || caption === "")).toEqual([]);
    expect(all.filter(({ rows, columns }) => rows.some((cells) => cells.length !== columns.length))).toEqual([]);
  });

  it("colours a cell only where its word says the same", () => {
    const coloured = tables(wordReport(summaryOf())).flatMap(({ rows }) => rows.flat().filter(({ rag }) => rag !== undefined));
    expect(coloured.map(({ paragraphs, rag }) => [rag, paragraphs[0]?.[0]?.text])).toEqual([["red", "Red"], ["green", "Green"]]);
  });
});

describe("indicators and risks in the highlight report", () => {
  const report = wordReport(aMonth());

  it("stand in the glance, and in sections of their own after the themes", () => {
    const headings = report.blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
    expect(headings).toEqual(["At a glance", "Decisions sought", "Progress by theme", "Indicators", "Risks", "Movement since October 2018", "How to read this report"]);
    expect(under(report, "# At a glance")).toContain("Indicators: 3 indicators: 1 within tolerance and 2 not rated against a target. 1 improving and 1 unchanged.");
    expect(under(report, "# At a glance")).toContain("Risks: 4 open risks: 1 very high, 2 medium and 1 not scored. Since October 2018: 1 new, 1 up, 1 down, 1 closed and 1 no longer in a register.");
  });

  it("are told by tables, and those that restricted lines lead to are counted alone", () => {
    expect(under(report, "# Indicators")).toEqual([
      "3 indicators: 1 within tolerance and 2 not rated against a target. 1 improving and 1 unchanged. 1 is carried forward from the month before and 1 is read from sentences and to be confirmed.",
      "[Indicators]",
      "| Measure | Division | Start | Latest | Target | Against target | Direction |",
      "| Homes let within 20 days | Early Help | 50% / March 2018 | 66% / Q3 | 70% | Amber | Improving |",
      "| Swimmers / Carried forward from the month before | Leisure | – | 2,180 swimmers / Q2 | – | Not rated | No change |",
      "| pupils swam / Read from a sentence, to be confirmed | Leisure | – | 31 | – | Not rated | Not known |",
      "2 indicators that restricted lines lead to are not shown.",
    ]);
    const risks = under(report, "# Risks");
    expect(risks).toContain("| 4 | 0 low | 0 medium | 0 high | 0 very high | 1 very high / R1 |");
    expect(risks).toContain("| 2 | 0 low | 0 low | 2 medium / Early Help R2, Leisure R2 | 0 medium | 0 high |");
    expect(risks).toContain("| R1. No scaffolds are to be had | Early Help | 20, very high | Up / was 15, high | Ask two more firms | Clerk |");
    expect(risks).toContain("| R4. The roof leaks | Leisure | 1, low | Closed | Not supplied by Leisure | Clerk |");
    expect(risks.at(-1)).toBe("2 risks that restricted actions lead to are not shown.");
    expect(JSON.stringify(report)).not.toMatch(SECRET);
  });

  it("have words in every coloured cell, and as many cells in every row as columns", () => {
    expect(tables(report).filter(({ rows, columns }) => rows.some((cells) => cells.length !== columns.length))).toEqual([]);
    expect(tables(report).flatMap(({ rows }) => rows.flat()).filter(({ rag, paragraphs }) => rag !== undefined && !/[a-z]/i.test(paragraphs.flat().map(({ text }) => text).join("")))).toEqual([]);
  });

  it("are not spoken of where the returns hold none", () => {
    expect(shown(wordReport(aMonth({ indicators: [], risks: [] }))).join("\n")).not.toMatch(/indicator|risks/i);
  });
});

describe("restricted lines in the highlight report", () => {
  const sealed = /seal/i;
  const everything = (summary: Summary): string => JSON.stringify(wordReport(summary));

  it("are nowhere named, nor is a theme that holds nothing else", () => {
    const said = [answers("Early Help", "Sealed theme", { workingWell: "Sealed answer" })];
    expect(everything(summaryOf({ answers: said }))).not.toMatch(sealed);
    expect(shown(wordReport(summaryOf()))).toContain("| 1 theme of restricted lines | 1 | 1 | – | – | – | – | – |");
  });

  it("are in no list of movement: not while they are there, not when they have gone, not in last month's words", () => {
    const movement: Movement = {
      ...NO_MOVEMENT,
      statusChanges: [{ ...name("line-3", { action: "Sealed line" }), from: "on-track", to: "off-track" }],
      added: [name("line-4", { action: "Sealed line" })],
      vanished: [name("line-99", { action: "Sealed line", restricted: true })],
      doubtful: [{ ...name("line-1"), candidate: name("line-98", { action: "Sealed line", restricted: true }), likeness: 0.6 }],
    };
    const summary = summaryOf({ movement, previousMonth: "2018-10" });
    expect(everything(summary)).not.toMatch(sealed);
    expect(under(wordReport(summary), "# Movement since October 2018")).toEqual(["3 changes of restricted lines are not shown."]);
  });
});
