import { describe, expect, it } from "vitest";
import { crossReference, withoutRestrictedActions } from "../../core/budget/cross-reference.js";
import { crossReferenceSentences, likelySentence, offTrackSentence } from "../../core/budget/cross-reference-sentences.js";
import { writeExact } from "../../core/budget/exact-amount.js";
import { action, budgets, HARBOUR } from "./made-up-budget.js";

const harbour = budgets(HARBOUR);

/** What a tracker's Budget line is read as: names of lines and how each was found. */
function reads(budgetLine: string, tables = harbour): string {
  const { lines, unmatched } = crossReference([action("1", { budgetLine })], tables);
  const [none] = unmatched;
  if (none) return `${none.why}${none.candidates.map(({ label }) => `, ${label}`).join("")}`;
  return lines.flatMap(({ line, actions }) => actions.map(({ by }) => `${line.label} by ${by}`)).join(" + ");
}

describe("a tracker's Budget line", () => {
  it.each([
    ["Pilot boats", "Pilot boats by name"],
    ["  PILOT  boats. ", "Pilot boats by name"],
    ["Marine", "Marine total by name of a total"],
    ["marine total", "Marine total by name"],
    ["4102", "Dredging contract by code"],
    ["4102 - dredging (new)", "Dredging contract by code"],
    ["Pilot boats; Fish market", "Pilot boats by name + Fish market by name"],
    ["Pilot boats and Quay lighting", "Pilot boats by name + Quay lighting by name"],
    ["Pilot boats and ferries", "no such line"],
    ["Pilot boat", "no such line"],
    ["41", "no such line"],
    ["Ferries", "no such line"],
  ])("%s", (written, expected) => {
    expect(reads(written)).toBe(expected);
  });

  it("that several lines are called is not guessed", () => {
    const tables = budgets(`Parks budget £000
      Service | Gross | Income | Net
      North | | |
      Staffing | 100 | (10) | 90
      Plants | 50 | 0 | 50
      North total | 150 | (10) | 140
      South | | |
      Staffing | 200 | (20) | 180
      Plants | 70 | 0 | 70
      South total | 270 | (20) | 250
      Total | 420 | (30) | 390`);
    expect(reads("Staffing", tables)).toBe("several such lines, Staffing, Staffing");
    expect(reads("South: staffing", tables)).toBe("Staffing by name");
    expect(reads("North", tables)).toBe("North total by name of a total");
  });

  it("is never a table of posts", () => {
    const posts = budgets("Number of managers by service\nService | Number of managers | Locum | Salaried\nPilots | 4 | 1 | 3\nMarket | 9 | 2 | 7\nTotal | 13 | 3 | 10");
    expect(posts).toHaveLength(1);
    expect(crossReference([action("1", { budgetLine: "Pilots" })], posts).unmatched).toHaveLength(1);
  });
});

describe("budget lines with an off-track action", () => {
  const off = (...lines: string[]) => crossReference(lines.map((budgetLine, at) => action(String(at + 1), { budgetLine, status: "off-track" })), harbour).offTrack;

  it("each counts once, net, its grants apart", () => {
    const { lines, sums } = off("Pilot boats", "Pilot boats", "Dredging contract", "Quay lighting");
    expect(lines.map(offTrackSentence)).toEqual([
      "4101 Pilot boats: Net £750k, grants of £100k apart; 2 off-track actions.",
      "4102 Dredging contract: Net £700k, grants of £200k apart; 1 off-track action.",
      "4103 Quay lighting: Net £0k, all paid by a grant of £300k; 1 off-track action.",
    ]);
    expect(sums.map(({ amount, grant }) => [writeExact(amount), grant && writeExact(grant)])).toEqual([["£1,450k", "£600k"]]);
  });

  it("no total counts beside its own lines, however far down", () => {
    const { lines, sums } = off("Pilot boats", "Marine total", "Fish market");
    expect(lines.map(({ line, countedIn }) => [line.label, countedIn?.label])).toEqual([["Pilot boats", "Marine total"], ["Marine total", undefined], ["Fish market", undefined]]);
    expect(sums.map(({ amount }) => amount.amount)).toEqual([1500]);
    expect(off("Pilot boats", "Marine total", "Grand total").lines.map(({ countedIn }) => countedIn?.label)).toEqual(["Grand total", "Grand total", undefined]);
    expect(off("Pilot boats", "Marine total", "Grand total").sums.map(({ amount }) => amount.amount)).toEqual([1730]);
  });

  it("a line at risk, complete or withdrawn is not among them", () => {
    expect(crossReference([action("1", { budgetLine: "Pilot boats", status: "at-risk" }), action("2", { budgetLine: "Pilot boats", status: "complete" })], harbour).offTrack).toEqual({ lines: [], sums: [] });
  });

  it("the closest measure is taken where there is no net one, and said", () => {
    const gross = budgets("Library budget £000\nService | Gross | Grants\nBranches | 400 | (150)\nMobile library | 90 | 0\nTotal | 490 | (150)");
    const { offTrack } = crossReference([action("1", { budgetLine: "Branches", status: "off-track" })], gross);
    expect(offTrack.lines.map(offTrackSentence)).toEqual(["Branches: Gross less grants £250k, grants of £150k apart; 1 off-track action."]);
    const current = budgets("Library\nService | 2024/25 Budget £000 | 2025/26 Budget £000\nBranches | 400 | 450\nMobile library | 90 | 95\nTotal | 490 | 545");
    const told = crossReference([action("1", { budgetLine: "Branches", status: "off-track" })], current);
    expect(crossReferenceSentences(told)).toContain("budget.txt has no net figure: 2025/26 Budget is shown.");
    expect(told.offTrack.sums.map(({ amount }) => writeExact(amount))).toEqual(["£450k"]);
  });

  it("a line that a grant pays for by its name is grant alone where grants have no column", () => {
    const plain = budgets("School budget £\nLine | Budget | Actual\nHigh needs places funded by DSG | 5,000 | 4,000\nSchool meals | 700 | 650\nTotal | 5,700 | 4,650");
    const { offTrack } = crossReference([action("1", { budgetLine: "High needs places funded by DSG", status: "off-track" }), action("2", { budgetLine: "School meals", status: "off-track" })], plain);
    expect(offTrack.sums.map(({ amount, grant }) => [writeExact(amount), grant && writeExact(grant)])).toEqual([["£700", "£5,000"]]);
  });

  it("tables in thousands and in pounds are added exactly", () => {
    const pounds = budgets("Ferry budget £\nService | Gross | Income | Net\nFerry crew | 12,345 | (345) | 12,000\nFerry fuel | 5,678 | 0 | 5,678\nTotal | 18,023 | (345) | 17,678", "ferry.txt");
    const { offTrack } = crossReference(["Pilot boats", "Ferry fuel"].map((budgetLine, at) => action(String(at + 1), { budgetLine, status: "off-track" })), [...harbour, ...pounds]);
    expect(offTrack.sums.map(({ amount }) => writeExact(amount))).toEqual(["£755,678"]);
  });
});

describe("two files", () => {
  const other = (pilot: string, title = "Harbour revenue budget 2025/26 (£)") => budgets(`${title}
    Service | Gross | Grants | Other income | Net
    Pilot boats | ${pilot} | (100,000) | (50,000) | 750,000
    Fish market | 500,000 | 0 | (450,000) | 50,000
    Total | 1,400,000 | (100,000) | (500,000) | 800,000`, "market.xlsx");
  const differing = (tables: ReturnType<typeof budgets>) => crossReference([action("1", {}, "market.xlsx", "Market")], [...harbour, ...tables]).differing;

  it("the same line counts once", () => {
    const { offTrack, lines } = crossReference([action("1", { budgetLine: "Pilot boats", status: "off-track" })], [...harbour, ...other("900,000")]);
    expect(lines.filter(({ line }) => line.label === "Pilot boats")).toHaveLength(1);
    expect(offTrack.sums.map(({ amount }) => writeExact(amount))).toEqual(["£750k"]);
  });

  it("different figures are said, at equal units; rounding is none", () => {
    expect(differing(other("900,400"))).toEqual([]);
    const found = crossReference([action("1", {}, "market.xlsx", "Market")], [...harbour, ...other("950,000")]);
    expect(crossReferenceSentences(found)).toContain("4101 Pilot boats, Gross: £900k in budget.txt (C3), £950,000 in Market's market.xlsx (B3); they differ by £50,000.");
  });

  it("another year's figures are not compared", () => {
    expect(differing(other("950,000", "Harbour revenue budget 2024/25 (£)"))).toEqual([]);
  });
});

describe("what is not linked", () => {
  it("lines without an action, actions without a line", () => {
    const found = crossReference([action("1", { budgetLine: "Marine total" }), action("2"), action("3", { budgetLine: "Ferries" })], harbour);
    expect(found.withoutAction.map(({ label }) => label)).toEqual(["Fish market", "Market security"]);
    expect(found.withoutLine.map(({ action: { line } }) => line.ref)).toEqual(["2"]);
    expect(crossReferenceSentences(found)).toEqual([
      "1 of 3 actions is linked to 1 budget line by their Budget line.",
      "2 budget lines have no action: 4201 Fish market; 4202 Market security.",
      "1 action names no budget line.",
      '"Ferries" (action 3, Docks) is no line of the budget.',
    ]);
    expect(crossReferenceSentences(crossReference([action("1"), action("2")], harbour))).toEqual(["None of the 2 actions names a budget line."]);
  });

  it.each([
    [{ action: "Agree the dredging contract for spring" }, 'Dredging contract 1: "dredging contract" in its action'],
    [{ theme: "Marine" }, 'Marine total 1: "Marine" in its theme'],
    [{ action: "Repaint the marine office" }, ""],
    [{ action: "Light the market hall with security staff" }, ""],
    [{ action: "Write to fish traders about the new market" }, ""],
    [{ milestone: "Tender for pilot boat repairs" }, 'Pilot boats 0.87: "pilot boat" in its milestone'],
    [{ budgetLine: "Pilot boat" }, 'Pilot boats 0.87: "Pilot boat" in its budget line'],
    [{ budgetLine: "Ferries" }, ""],
  ])("%o is proposed", (said, expected) => {
    const { likely, lines } = crossReference([action("1", { action: "", ...said })], harbour);
    expect(likely.map(({ line, score, words, field }) => `${line.label} ${score}: "${words}" in its ${field}`).join()).toBe(expected);
    expect(lines.every(({ actions }) => actions.length === 0)).toBe(true);
  });

  it("a long name is not proposed without the word that it is about", () => {
    const advice = budgets("Advice £000\nService | Gross | Income | Net\nYoung parents disability advice | 90 | 0 | 90\nDebt clinic | 70 | 0 | 70\nTotal | 160 | 0 | 160");
    const proposed = (said: string) => crossReference([action("1", { action: said }), action("2", { action: "Advice to young parents" })], advice).likely.filter(({ action: { line } }) => line.ref === "1").map(({ line }) => line.label);
    expect(proposed("Give advice to young parents and carers")).toEqual([]);
    expect(proposed("Give disability advice to young parents")).toEqual(["Young parents disability advice"]);
  });

  it("a proposal says its score and that it is one", () => {
    const { likely } = crossReference([action("7", { milestone: "Tender for pilot boat repairs" })], harbour);
    expect(likely.map(likelySentence)).toEqual(['Likely, to be confirmed: action 7, Docks may belong to 4101 Pilot boats (likeness 0.87: "pilot boat" in its milestone).']);
  });
});

it("restricted actions are marked, and can be left out without a false word", () => {
  const secret = { circulation: "restricted", status: "off-track" } as const;
  const all = crossReference([action("1", { ...secret, budgetLine: "Pilot boats" }), action("2", { ...secret, budgetLine: "Fish market" }), action("3", { budgetLine: "Fish market", status: "off-track" }), action("4", { ...secret, action: "Renew the dredging contract" })], harbour);
  expect(all.offTrack.lines.map(({ line, restricted }) => [line.label, restricted])).toEqual([["Pilot boats", true], ["Fish market", false]]);
  const open = withoutRestrictedActions(all);
  expect(open.offTrack.lines.map(({ line, actions }) => [line.label, actions.length])).toEqual([["Fish market", 1]]);
  expect(open.offTrack.sums.map(({ amount }) => amount.amount)).toEqual([50]);
  expect(open.likely).toEqual([]);
  expect(open.withoutAction.map(({ label }) => label)).not.toContain("Pilot boats");
  expect(open.leftOut).toBe(3);
  expect(JSON.stringify(open.lines.flatMap(({ actions }) => actions))).not.toContain("restricted\":true");
});
