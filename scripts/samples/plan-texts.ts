import { COMMISSIONING_BUDGET } from "./commissioning-data.js";
import { FAMILY_HELP_THEMES } from "./family-help-data.js";
import { FAMILY_HELP_HEADINGS, familyHelpLines } from "./family-help-return.js";
import { FOCUS_AREAS } from "./inclusion-data.js";
import { inclusionCells, inclusionHeadings, inclusionLines } from "./inclusion-return.js";
import { AREA_AIMS, FOCUS_AREA_PROSE, THEMES_PLAN_BACK, THEMES_PLAN_FRONT } from "./plan-prose.js";
import { SAFEGUARDING_KEY } from "./safeguarding-data.js";
import { CUT, SAFEGUARDING_HEADINGS, safeguardingLines } from "./safeguarding-return.js";

const tabbed = (...cells: readonly string[]) => cells.join("\t");

/** Ratings survived the printing of the plan only where they were words. */
const WORDS: Readonly<Record<number, string>> = { 43: "Yellow", 44: "Yellow", 46: "Green" };

/**
 * One tracker over many pages, as text taken from a PDF: tabs between the columns, the header again on each page, a row cut by a page,
 * list marks left in, and colours gone.
 */
export function ragTrackerPlan(): string {
  const header = tabbed(...SAFEGUARDING_HEADINGS);
  const out = ["", "", "SAFEGUARDING AND CARE IMPROVEMENT PLAN", "", ...AREA_AIMS.flatMap(([area, aim]) => [area, "", aim, ""]), "IMPROVEMENT PLAN: SUMMARY OF ACTIONS", ""];
  out.push(...SAFEGUARDING_KEY.map(([, meaning, initials]) => tabbed("", meaning, initials)), "", header);
  let area = "";
  for (const line of safeguardingLines("2025-10")) {
    const first = line.area === area ? "" : line.area;
    area = line.area;
    const words = WORDS[line.ref] ?? (line.rating.length > 1 ? line.rating : "");
    const list = line.action.match(/^(.*?:) (\(a\).*)$/);
    const text = list ? `<p>${line.ref}. ${list[1]}</p> <ul style="list-style-type: none"> ${list[2]}</ul>` : `${line.ref}. ${line.action}`;
    if (line.ref === CUT.ref) {
      out.push(tabbed(first, text.slice(0, -CUT.action.length), line.start, line.due, line.sponsor.slice(0, -CUT.sponsor.length), words));
      out.push("", header, tabbed("", CUT.action.trim(), "", "", CUT.sponsor.trim(), ""));
    } else out.push(tabbed(first, text, line.start, line.due, line.sponsor, words));
    if (line.ref % 14 === 0) out.push("", header);
  }
  return `${out.join("\n")}\n`;
}

/** Milestones whose every cell a page cuts in two, after this many words. */
const CUT_MILESTONES: Readonly<Record<string, number>> = { "Bring services that families ask for under one roof": 4, "Hear from those who stopped coming": 4 };

function milestoneRows(theme: number): string[] {
  const header = tabbed(...FAMILY_HELP_HEADINGS);
  const lines = familyHelpLines("2025-10").filter((line) => line.theme === theme);
  return lines.flatMap(({ action, milestone, lead, deadline, monitoring }, i) => {
    const first = lines[i - 1]?.action === action && theme !== 3 ? "" : action;
    const after = first === "" ? undefined : CUT_MILESTONES[action];
    if (after === undefined) return [tabbed(first, milestone, lead, deadline, monitoring)];
    const [top, rest] = [[first, milestone, lead, deadline, monitoring].map((text) => text.split(" ").slice(0, after).join(" ")), [first, milestone, lead, deadline, monitoring].map((text) => text.split(" ").slice(after).join(" "))];
    return [tabbed(...top), "", header, tabbed(...rest)];
  });
}

const brackets = (figure: string) => {
  const thousands = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");
  return figure.startsWith("-") ? `(${thousands(figure.slice(1))})` : thousands(figure);
};

/** Themes with owners, actions over milestones, rows cut by pages; performance, budget and risk tables that are no actions. */
export function themesPlan(): string {
  const budget = COMMISSIONING_BUDGET.map(({ line, gross, grants, income, combined, net }) => tabbed(line, ...[gross, grants, income, combined, net].map(brackets)));
  const header = tabbed("Service", "Gross spend £000", "Grants £000", "Other income £000", "", "Council funding £000");
  const themes = FAMILY_HELP_THEMES.flatMap(({ title, owner }, i) =>
    [tabbed(`Theme ${i + 1}:`, title), tabbed("Theme owner:", owner), "", tabbed(...FAMILY_HELP_HEADINGS), ...milestoneRows(i + 1), ""]);
  return [THEMES_PLAN_FRONT, "Table 1: Revenue budget 2025/26", "", header, ...budget, "", THEMES_PLAN_BACK, ...themes].join("\n");
}

/** The block whose header a page cuts short, so that its second line runs into the first row. */
const SHORT_HEADER = 4;

/** Focus areas with prose between them; two columns change places after the first table. */
export function focusAreasPlan(): string {
  const out = ["Education and Inclusion business plan 2025-26", "", "Our focus areas", "", ...Object.values(FOCUS_AREAS).map((title) => `- ${title}`), ""];
  Object.entries(FOCUS_AREAS).forEach(([letter, title], block) => {
    out.push(`Focus area: ${title}`, "", FOCUS_AREA_PROSE[block % FOCUS_AREA_PROSE.length] ?? "", "");
    const headings = inclusionHeadings(block, "2025-10").map((heading) => (block === SHORT_HEADER ? heading.replace(" in Q2 2025-26", "") : heading));
    out.push(tabbed(...headings));
    inclusionLines("2025-10").filter(({ ref }) => ref.startsWith(letter)).forEach((line, i) => {
      const cells = inclusionCells(line, block);
      out.push(tabbed(...cells.map((cell, column) => (block === SHORT_HEADER && i === 0 && column === 3 ? `in Q2 2025-26 ${cell}` : cell))));
    });
    out.push("");
  });
  return out.join("\n");
}
