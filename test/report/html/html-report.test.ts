import { createHash } from "node:crypto";
import { Script } from "node:vm";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Summary } from "../../../core/consolidate/summary.js";
import { TEXT_FIELDS } from "../../../core/model/tracker.js";
import { htmlReport } from "../../../core/report/html/html-report.js";
import { generatedSummary, madeUpSummary, summaryLine } from "../../support/made-up-summary.js";
import { lines } from "../../support/made-up-return.js";
import { aMonth, SECRET } from "./a-month.js";

const page = (summary: Summary = aMonth()): Document => new JSDOM(htmlReport(summary)).window.document;
const november = page();
const text = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const section = (document: Document, id: string): Element => document.getElementById(id) ?? document.createElement("p");
/** The texts of a row's cells. */
const cells = (row: Element | undefined): string[] => [...(row?.children ?? [])].map(text);
const rows = (element: Element, look = "table"): Element[] => [...element.querySelectorAll(`${look} tbody tr:not(.group)`)];
const rowOf = (element: Element, words: string): string[] => cells(rows(element).find((row) => text(row).includes(words)));

describe("a month as a page", () => {
  it("says where things stand: the headline, the as-of date, the version and what has changed in it", () => {
    const header = text(november.querySelector("header"));
    expect(header).toContain("Directorate summary, November 2018");
    expect(header).toContain("As of 30 Nov 2018. Version 1.1.");
    expect(header).toContain("3 of 6 lines in progress are reported red");
    expect(header).toContain("Changed since the version before:Leisure added.");
    expect(header).toContain("2 lines marked restricted are counted in the totals and named nowhere on this page.");
  });

  it("has its sections in order, one h1, and no heading level left out", () => {
    const document = november;
    expect([...document.querySelectorAll("h2")].map((heading) => text(heading).replace(/ \(.*/, ""))).toEqual([
      "Totals", "Exceptions", "Decisions sought", "Movement", "Look ahead", "Leads", "Actions", "Indicators", "Risks", "Register of returns", "Findings", "The four questions", "Key and notes",
    ]);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName.charAt(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect([...document.querySelectorAll("nav a")].map((link) => document.querySelector(link.getAttribute("href") ?? "") !== null)).not.toContain(false);
  });

  it("shows of an exception its lead, both ratings with why, cause, next step and by when, or that its division did not supply them", () => {
    const exceptions = section(november, "exceptions");
    expect(rowOf(exceptions, "Repair the roofs")).toEqual([
      "2 Repair the roofsFind the scaffoldsEarly Help · Housing", "Surveyor", "31 Mar 2019put off twice and re-baselined once; first due 30 Jun 2018", "RedOff trackwas: at risk",
      "Red, as reportedReported off track; due in 121 days", "No scaffolds", "Find a firmBy when: January", "Not supplied by Early Help",
    ]);
    expect(rowOf(exceptions, "Let the empty homes").slice(2)).toEqual([
      "31 Oct 201830 days late", "GreenOn track", "RedDue 31 Oct 2018, 30 days ago", "Not supplied by Early Help", "Not supplied by Early Help", "Half are let.",
    ]);
    expect(text(exceptions)).toContain("1 restricted exception is not shown.");
  });

  it("asks for the decisions sought", () => {
    expect(rowOf(section(november, "decisions"), "Repair the roofs").slice(2)).toEqual(["31 Mar 2019", "30 Jun 2019", "RedOff trackwas: at risk", "The firm has closed."]);
  });

  it("counts every line in the totals, the theme of restricted lines without its name", () => {
    const [divisions = [], themes = []] = [...section(november, "totals").querySelectorAll(".measures")].map((table) => rows(table.parentElement ?? table).map(cells));
    expect(divisions.map(([name, count]) => [name, count])).toEqual([["Early Help", "5"], ["Leisure", "4"], ["All divisions", "9"]]);
    expect(themes.map(([name, count]) => [name, count])).toEqual([["Housing", "3"], ["Advice", "3"], ["Swimming", "2"], ["1 theme of restricted lines", "1"], ["All themes", "9"]]);
  });

  it("gives every chart its words, every bar a figure, a pattern and an edge", () => {
    const document = november;
    const bars = [...document.querySelectorAll("#totals .bars li")].map((bar) => [text(bar.querySelector(".name")), bar.querySelector("svg")?.getAttribute("aria-label"), text(bar.querySelector(".words"))]);
    expect(bars).toContainEqual(["Early Help", "2 red and 1 green", "2 red and 1 green"]);
    expect(document.querySelector("svg.columns")?.getAttribute("aria-label")).toBe("October 2018: 3 red, 1 amber and 2 green. November 2018: 3 red, 1 amber and 2 green.");
    const fills = [...document.querySelectorAll("figure rect")].map((rect) => /^url\((#paint-[a-z-]+)\)$/.exec(rect.getAttribute("fill") ?? "")?.[1] ?? "none");
    expect(fills.filter((fill) => document.querySelector(fill) === null)).toEqual([]);
    expect([...document.querySelectorAll("svg")].filter((svg) => svg.getAttribute("aria-hidden") !== "true" && (svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label")))).toEqual([]);
  });

  it("tells movement in a sentence, as a chart, as a matrix and line by line, worse changes first", () => {
    const movement = section(november, "movement");
    expect(text(movement.querySelector("p"))).toBe(
      "Since October 2018: 1 line better, 1 line worse, 1 due date put off, 1 new due date approved, 1 line reopened, 1 line added, 1 line gone, 1 line reworded and 1 update unchanged. 4 changes of restricted lines are not shown.",
    );
    const lists = Object.fromEntries([...movement.querySelectorAll(".moved")].map((list) => [text(list.querySelector("h3")), rows(list).map(cells)]));
    expect(lists["Due dates put off without approval (1)"]).toEqual([["2 Repair the roofsFind the scaffolds", "Early Help", "31 Jan 2019", "31 Mar 201959 days later; put off twice in all"]]);
    expect(lists["Changes of status, worse first (2)"]?.map((row) => row.slice(2))).toEqual([["Amber At risk", "Red Off track"], ["Green On track", "Blue Complete"]]);
    expect(lists["Gone (1)"]).toEqual([["7 Count the keys", "Early Help"]]);
    expect(rows(movement, ".matrix").map(cells)).toContainEqual(["Not there (added)", "1", "–none", "–none", "–none"]);
    expect(text(section(page(aMonth({ previousMonth: null })), "movement"))).toBe("MovementThere is no month before to compare with.");
  });

  it("looks ahead 30, 60 and 90 days", () => {
    const ahead = section(november, "look-ahead");
    expect(text(ahead.querySelector("p"))).toBe("Due in the days after 30 Nov 2018: 1 within 30, 1 within 60 and 2 within 90. Each figure includes the one before it.");
    expect([...ahead.querySelectorAll(".group")].map(text)).toEqual(["Within 30 days, by 30 Dec 2018 (1)", "In 61 to 90 days, by 28 Feb 2019 (1)"]);
  });

  it("lists the lines that may be named by division and theme", () => {
    const actions = section(november, "actions");
    expect(text(actions.querySelector("h2"))).toBe("Actions (7)");
    expect([...actions.querySelectorAll("h3, .group")].map(text)).toEqual(["Early Help (5)", "Housing (2)", "Advice (3)", "Leisure (2)", "Swimming (2)"]);
    expect(text(actions)).toContain("2 restricted lines are not shown.");
  });

  it("shows of an indicator the latest figure, its course as a line with words, its direction, its target and the start", () => {
    const indicators = section(november, "indicators");
    expect(text(indicators.querySelector("p"))).toBe(
      "3 indicators: 1 within tolerance and 2 not rated against a target. 1 improving and 1 unchanged. 1 is carried forward from the month before and 1 is read from sentences and to be confirmed. 2 indicators that restricted lines lead to are not shown.",
    );
    expect(rows(indicators).map(cells)).toEqual([
      ["KPI 1 Homes let within 20 daysEarly Help · Housing", "66% (Q3)", "", "Improving", "Ambertarget: 70%", "50% (March 2018)16 points more since"],
      ["SwimmersLeisure · carried forward from the month before", "2,180 swimmers (Q2)", "", "No change", "Not ratedno target given", "–"],
      ["pupils swamLeisure · read from a sentence, to be confirmed", "31", "–", "Not known", "Not ratedno target given", "–"],
    ]);
    const [line, flat] = [...indicators.querySelectorAll("svg")];
    expect(line?.getAttribute("aria-label")).toBe("From 61% (Q1) to 66% (Q3): improving.");
    expect(line?.querySelector(".course")?.getAttribute("d")).toBe("M5 35h0.01M145 18.3h0.01");
    expect(line?.querySelector(".target")?.getAttribute("d")).toBe("M5 5h0.01L75 5L145 5");
    expect(flat?.querySelector(".course")?.getAttribute("d")).toBe("M5 20h0.01L145 20");
  });

  it("counts open risks by likelihood and impact in a table with headers, and lists them, the highest first", () => {
    const risks = section(november, "risks");
    expect(text(risks.querySelector("p"))).toBe("4 open risks: 1 very high, 2 medium and 1 not scored. Since October 2018: 1 new, 1 up, 1 down, 1 closed and 1 no longer in a register. 1 risk closed before is not listed. 2 risks that restricted actions lead to are not shown.");
    const map = risks.querySelector("table.heat");
    expect([...(map?.querySelectorAll("thead th[scope=col]") ?? [])].map(text)).toEqual(["Likelihood", "Impact 1", "Impact 2", "Impact 3", "Impact 4", "Impact 5"]);
    expect([...(map?.querySelectorAll("tbody tr") ?? [])].map(cells)).toEqual([
      ["Likelihood 5", "0 medium", "0 high", "0 high", "0 very high", "0 very high"],
      ["Likelihood 4", "0 low", "0 medium", "0 high", "0 very high", "1 very highR1"],
      ["Likelihood 3", "0 low", "0 medium", "0 medium", "0 high", "0 high"],
      ["Likelihood 2", "0 low", "0 low", "2 mediumEarly Help R2, Leisure R2", "0 medium", "0 high"],
      ["Likelihood 1", "0 low", "0 low", "0 low", "0 low", "0 medium"],
    ]);
    expect(map?.querySelectorAll("tbody th[scope=row]")).toHaveLength(5);
    expect(text(risks)).toContain("1 open risk is not on it: 1 without a likelihood and an impact in numbers.");
    expect(rows(risks, ".risks").map((row) => cells(row).slice(0, 3))).toEqual([
      ["R1 No scaffolds are to be hadEarly Help · Housing", "20, very highlikelihood 4, impact 5", "Upwas 15, high"],
      ["R2 Tenants leaveEarly Help", "6, mediumlikelihood 2, impact 3", "Downwas 9, medium"],
      ["R2 The boiler failsLeisure", "6, mediumlikelihood 2, impact 3", "New"],
      ["Prices riseLeisure", "Not rated", "–"],
      ["R3 The grant endsEarly Help", "4, lowlikelihood 2, impact 2", "No longer in the register"],
      ["R4 The roof leaksLeisure · closed", "1, lowlikelihood 1, impact 1", "Closed"],
    ]);
  });

  it("says nothing of indicators and risks where the returns hold none", () => {
    const document = page(aMonth({ indicators: [], risks: [] }));
    expect([...document.querySelectorAll("#indicators, #risks, nav a[href='#indicators'], nav a[href='#risks']")]).toEqual([]);
  });

  it("names what is missing in the register, and tells findings in plain words, of frequent kinds the first few", () => {
    const document = november;
    expect(rowOf(section(document, "register"), "Parks")).toEqual(["Parks", "None", "Missing", "0", "–", "No return has come from Parks."]);
    const findings = section(document, "findings");
    expect([...findings.querySelectorAll("h3")].map(text)).toEqual(["The month as a whole", "Early Help"]);
    expect(text(findings)).toContain("Lead missing 1 warning");
    expect(text(findings)).toContain("Row 6 has a stray mark. (Plan, C6)and 2 more of this kind");
    expect(text(findings)).toContain("5 findings about restricted lines are not shown.");
  });

  it("gives the four answers as they were given, by theme", () => {
    const answers = section(november, "answers");
    expect([...answers.querySelectorAll("h3, h4")].map(text)).toEqual(["Housing", "Early Help"]);
    expect([...answers.querySelectorAll("dd")].map(text)).toEqual(["Lettings are quick.", "The weekly count.", "Not supplied by Early Help", "Two more clerks by March."]);
    expect(text(answers.querySelector("p"))).toBe("As the divisions answered them, by theme. Not answered by Leisure.");
  });
});

/** A page is large and a loaded machine slow. */
const PATIENCE = 90_000;

describe("restricted lines", { timeout: PATIENCE }, () => {
  it("are nowhere in the page", () => {
    const whole = JSON.stringify(aMonth());
    expect(whole.match(new RegExp(SECRET, "gi"))?.length).toBeGreaterThan(20);
    expect(htmlReport(aMonth())).not.toMatch(SECRET);
  });

  it("are nowhere in the page, whatever the month is like", () => {
    fc.assert(
      fc.property(generatedSummary, (summary) => {
        const marked = summary.lines.map((each, index) => (index % 2 === 0 ? each : { ...each, line: { ...each.line, ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, `zircon ${field}`])), leads: ["zircon"], circulation: "restricted" as const } }));
        const month = madeUpSummary(marked, { movement: summary.movement, trend: summary.trend, returns: summary.returns, risks: summary.risks.map((each, index) => ({ ...each, risk: { ...each.risk, ...(index % 2 === 0 ? {} : { risk: "zircon", linkedActions: marked.filter(({ division, line }) => division === each.division && line.circulation === "restricted").map(({ line }) => line.action).join("; ") }) } })).filter(({ risk }) => risk.risk !== "zircon" || risk.linkedActions !== "") });
        expect(SECRET.exec(htmlReport(month))?.index).toBe(undefined);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what a division writes", { timeout: PATIENCE }, () => {
  const HOSTILE = `</script></style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)' --><!-- &lt;b&gt; \u0000`;

  it("is text wherever it stands", () => {
    const [line] = lines("| action | due | status |\n| a | 2018-10-01 | off-track |");
    if (!line) throw new Error("There is no line.");
    const hostile = summaryLine({ ...line, ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, HOSTILE])), leads: [HOSTILE], due: { ...line.due, text: HOSTILE, kind: "unreadable", by: null } }, { division: HOSTILE, file: HOSTILE });
    const name = { division: HOSTILE, id: HOSTILE, ref: HOSTILE, action: HOSTILE, milestone: HOSTILE };
    const month = aMonth();
    const document = page(madeUpSummary([hostile], {
      ...{ previousMonth: "2018-10", trend: month.trend, version: { number: HOSTILE, changes: [HOSTILE] } },
      returns: month.returns.map((entry) => ({ ...entry, division: HOSTILE, file: HOSTILE, why: HOSTILE, signedOffBy: HOSTILE })),
      findings: month.findings.map((finding) => ({ ...finding, message: HOSTILE, name: HOSTILE, at: { file: HOSTILE, sheet: HOSTILE, cell: HOSTILE } })),
      indicators: month.indicators.map((each) => ({ ...each, division: HOSTILE, indicator: { ...each.indicator, ref: HOSTILE, measure: HOSTILE, unit: { kind: "count", word: HOSTILE }, target: { text: HOSTILE, low: 1, high: null } } })),
      risks: month.risks.map((each) => ({ ...each, division: HOSTILE, risk: { ...each.risk, ref: HOSTILE, risk: HOSTILE, theme: HOSTILE, mitigation: HOSTILE, owner: HOSTILE } })),
      answers: [{ division: HOSTILE, theme: HOSTILE, workingWell: HOSTILE, howWeKnow: HOSTILE, worriedAbout: HOSTILE, whatNext: HOSTILE }],
      movement: { ...month.movement, added: [name], vanished: [name], reworded: [{ ...name, before: { action: HOSTILE, milestone: HOSTILE } }] },
    }));
    expect(document.querySelectorAll("script, style, title").length).toBe(3);
    expect(document.querySelectorAll("img, [onmouseover], [onerror], [style]").length).toBe(0);
    expect([...document.querySelectorAll(".milestone")].map(({ textContent }) => textContent)).toContain(HOSTILE.replace("\u0000", ""));
  });

  it("stands in the page as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).map((words) => `x${words}`), (words) => {
        const [line] = lines("| action | due | status |\n| a | | on-track |");
        const update = [...page(madeUpSummary(line ? [summaryLine({ ...line, update: words })] : [])).querySelectorAll("#actions td:last-child")].map(({ textContent }) => textContent);
        expect(update).toEqual([words]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the page stands alone", { timeout: PATIENCE }, () => {
  const digest = (content: string): string => `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;

  it("lets in its own script and style by their digests, and nothing else", () => {
    const document = november;
    const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content");
    const [script, style] = ["script", "style"].map((tag) => document.querySelector(tag)?.textContent ?? "");
    expect(policy).toBe(`default-src 'none'; style-src ${digest(style ?? "")}; script-src ${digest(script ?? "")}; base-uri 'none'; form-action 'none'`);
    expect(() => new Script(script ?? "")).not.toThrow();
  });

  it("names no address but places in itself", () => {
    const document = november;
    const addresses = [...document.querySelectorAll("*")].flatMap((element) => ["src", "href", "action", "data", "poster", "srcset", "xlink:href"].flatMap((name) => element.getAttribute(name) ?? []));
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
    expect(htmlReport(aMonth())).not.toMatch(/https?:|@import|url\((?!#)/);
  });

  it("gives every element its own id and every region its own name", () => {
    const document = november;
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const regions = [...document.querySelectorAll("[role=region]")].map((region) => region.getAttribute("aria-label"));
    expect(new Set(regions).size).toBe(regions.length);
  });

  it("is made of any month, one without a line included", () => {
    expect(text(page(madeUpSummary([])).querySelector(".headline"))).toBe("No lines have been read.");
    fc.assert(
      fc.property(generatedSummary, (summary) => {
        expect(rows(section(page(summary), "actions")).length).toBe(summary.lines.filter(({ line }) => line.circulation !== "restricted").length);
      }),
      { numRuns: 12 },
    );
  });

  it("grows in proportion: 750 lines of ordinary length take less than 1.5 MB", () => {
    const [line] = lines("| action | due | status |\n| a | 2018-10-01 | on-track |");
    if (!line) throw new Error("There is no line.");
    const full = { ...line, action: "Agree the protocol with the partners and publish it. ".repeat(3), milestone: "The draft has gone to the board. ".repeat(2), lead: "Head of Service", leads: ["Head of Service"], update: "Three of the five partners have agreed; the others meet next week. ".repeat(4) };
    const month = (count: number): number => htmlReport(madeUpSummary(Array.from({ length: count }, (_, index) => summaryLine({ ...full, id: `line-${index}`, ref: String(index), theme: `Theme ${index % 40}`, due: index % 4 === 0 ? line.due : { ...line.due, kind: "ongoing", by: null }, status: index % 9 === 0 ? "off-track" : "on-track" })))).length;
    expect(month(750)).toBeLessThan(1_500_000);
    expect(month(3000) / month(750)).toBeLessThan(4.2);
  });
});
