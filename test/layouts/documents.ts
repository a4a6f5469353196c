import { docxOf, type DocxCell } from "../support/docx-text.js";
import { lines, PLAN_2025, textFile, type Layout } from "./layout.js";

const GREEN: DocxCell = { fill: "92D050" };
const AMBER: DocxCell = { fill: "FFC000" };
const RED: DocxCell = { fill: "C00000" };
const BLUE: DocxCell = { fill: "0070C0" };

const wordThemes: Layout = {
  name: "a Word tracker with a theme above each table and shaded statuses",
  file: {
    name: "word tracker.docx",
    build: () => Promise.resolve(docxOf([
      { text: "Improvement plan for disabled children", style: "Heading1" },
      { text: "This plan was agreed with the parents' forum." },
      { text: "Theme 1: Short breaks", bold: true },
      { text: "Theme owner: Head of Disabled Children's Service" },
      { rows: [
        ["Ref", "Action", "Lead", "Timescale", "Status"],
        ["1.1", "Open the booking page", "Short Breaks Manager", "June 2025", BLUE],
        ["1.2", "Sitters for evenings", "Short Breaks Manager", "Sept 2025", GREEN],
        ["1.3", "Overnight beds for teenagers", "Commissioning Officer", "Dec 2025", RED],
      ] },
      { text: "" },
      { text: "Theme 2: Growing up", bold: true },
      { text: "Theme owner: Transitions Manager" },
      { rows: [
        ["Ref", "Action", "Lead", "Timescale", "Status"],
        ["2.1", "Named worker from year nine", "Transitions Manager", "Oct 2025", AMBER],
        ["2.2", "Joint clinic with adult services", "Designated Nurse", "Jan 2026", GREEN],
      ] },
      { text: "Next review: January 2026" },
    ])),
  },
  plan: PLAN_2025,
  answer: lines(`
    | ref | theme | themeOwner | action | lead | due | dueDate | status |
    | 1.1 | Theme 1: Short breaks | Head of Disabled Children's Service | Open the booking page | Short Breaks Manager | June 2025 | 2025-06-30 | complete |
    | 1.2 | " | " | Sitters for evenings | Short Breaks Manager | Sept 2025 | 2025-09-30 | on-track |
    | 1.3 | " | " | Overnight beds for teenagers | Commissioning Officer | Dec 2025 | 2025-12-31 | off-track |
    | 2.1 | Theme 2: Growing up | Transitions Manager | Named worker from year nine | Transitions Manager | Oct 2025 | 2025-10-31 | at-risk |
    | 2.2 | " | " | Joint clinic with adult services | Designated Nurse | Jan 2026 | 2026-01-31 | on-track |
  `),
};

const wordMerged: Layout = {
  name: "a Word table with actions merged down, a heading row across and letters",
  file: {
    name: "word merged.docx",
    build: () => Promise.resolve(docxOf([
      { text: "Quality assurance plan" },
      { rows: [
        ["What will we do?", "Steps", "Who?", "By when?", "RAG"],
        [{ text: "Priority A: Know our practice", across: 5, fill: "DDEBF7" }],
        [{ text: "Audit with families", down: "first" }, "Agree the questions", "QA Manager", "May 2025", { text: "B", fill: "0070C0" }],
        [{ down: "next" }, "Ring ten families a month", "QA Officer", "Ongoing", { text: "G", fill: "92D050" }],
        ["Dashboards for teams", "Design with two teams", "Performance\nManager", "July 2025", { text: "A", fill: "FFC000" }],
        [{ text: "Priority B: Learn from it", across: 5, fill: "DDEBF7" }],
        [{ text: "Practice week", down: "first" }, "Set the dates", "Principal Social Worker", "June 2025", { text: "G", fill: "92D050" }],
        [{ down: "next" }, "Share three lessons", "Principal Social Worker", "Nov 2025", { text: "R", fill: "C00000" }],
      ] },
    ])),
  },
  plan: PLAN_2025,
  answer: lines(`
    | theme | action | milestone | lead | due | dueDate | status |
    | Priority A: Know our practice | Audit with families | Agree the questions | QA Manager | May 2025 | 2025-05-31 | complete |
    | " | " | Ring ten families a month | QA Officer | Ongoing | | on-track |
    | " | Dashboards for teams | Design with two teams | Performance\\nManager | July 2025 | 2025-07-31 | at-risk |
    | Priority B: Learn from it | Practice week | Set the dates | Principal Social Worker | June 2025 | 2025-06-30 | on-track |
    | " | " | Share three lessons | Principal Social Worker | Nov 2025 | 2025-11-30 | off-track |
  `),
};

const msoCell = (text: string, more = "") => `<td style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'${more}><p class=MsoNormal><span lang=EN-GB style='font-family:"Arial",sans-serif'>${text}<o:p></o:p></span></p></td>`;

const htmlFromWord: Layout = {
  name: "HTML pasted from Word, with rowspan and shaded cells",
  file: textFile("pasted.html", `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style>p.MsoNormal {margin:0cm;}</style></head><body>
<p class=MsoNormal><b>Priority 4: A stable home</b></p>
<table class=MsoTableGrid border=1>
<tr>${["Action", "Milestone", "Responsible officer", "Deadline", "RAG"].map((text) => msoCell(`<b>${text}</b>`)).join("")}</tr>
<tr>${msoCell("Prevent moves", " rowspan=2")}${msoCell("Support line until midnight")}${msoCell("Fostering&nbsp;Manager")}${msoCell("30&nbsp;June 2025")}<td style='background:#92D050'><p class=MsoNormal>&nbsp;</p></td></tr>
<tr>${msoCell("Disruption meetings for every move")}${msoCell("IRO Manager")}${msoCell("31 July 2025")}<td style='background:#FFC000'><p class=MsoNormal>&nbsp;</p></td></tr>
<tr>${msoCell("Homes near school")}${msoCell("Map homes &amp; schools")}${msoCell("Data Officer")}${msoCell("30 September 2025")}<td style='background:red'><p class=MsoNormal>&nbsp;</p></td></tr>
<tr>${msoCell("Brothers and sisters together")}${msoCell("Two larger carers&rsquo; homes extended")}${msoCell("Property Manager")}${msoCell("28 February 2026")}<td style='background:#0070C0'><p class=MsoNormal>&nbsp;</p></td></tr>
</table></body></html>`),
  answer: lines(`
    | theme | action | milestone | lead | due | dueDate | status |
    | Priority 4: A stable home | Prevent moves | Support line until midnight | Fostering Manager | 30 June 2025 | 2025-06-30 | on-track |
    | " | " | Disruption meetings for every move | IRO Manager | 31 July 2025 | 2025-07-31 | at-risk |
    | " | Homes near school | Map homes & schools | Data Officer | 30 September 2025 | 2025-09-30 | off-track |
    | " | Brothers and sisters together | Two larger carers' homes extended | Property Manager | 28 February 2026 | 2026-02-28 | complete |
  `),
};

const htmlFromExcel: Layout = {
  name: "HTML pasted from a web page, with colspan bands",
  file: textFile("intranet.htm", `<table><thead><tr><th>ID</th><th>Deliverable</th><th>Owner</th><th>Due</th><th>Status</th><th>Commentary</th></tr></thead>
<tbody><tr><td colspan="6"><strong>Workstream 1: Finance</strong></td></tr>
<tr><td>1.1</td><td>One cost code for each home</td><td>Finance Manager</td><td>30/05/2025</td><td>Complete</td><td>Done<br>and checked</td></tr>
<tr><td>1.2</td><td>Forecast by child each month</td><td>Finance Manager</td><td>30/09/2025</td><td>On track</td><td></td></tr>
<tr><td colspan="6"><strong>Workstream 2: Contracts</strong></td></tr>
<tr><td>2.1</td><td>Fees on one page</td><td>Contracts Officer</td><td>31/10/2025</td><td>At risk</td><td>Two providers have not replied</td></tr>
<tr><td>2.2</td><td>Visit each provider</td><td>Quality Officer</td><td>31/03/2026</td><td>Not started</td><td></td></tr></tbody></table>`),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | 1.1 | Workstream 1: Finance | One cost code for each home | Finance Manager | 30/05/2025 | 2025-05-30 | complete | Done and checked |
    | 1.2 | " | Forecast by child each month | Finance Manager | 30/09/2025 | 2025-09-30 | on-track | |
    | 2.1 | Workstream 2: Contracts | Fees on one page | Contracts Officer | 31/10/2025 | 2025-10-31 | at-risk | Two providers have not replied |
    | 2.2 | " | Visit each provider | Quality Officer | 31/03/2026 | 2026-03-31 | not-started | |
  `),
};

const brokenPages: Layout = {
  name: "text of a PDF with rows broken by pages and statuses in words",
  file: textFile("pdf text.txt", [
    "Northbank Council", "", "Ofsted action plan", "", "Prepared for the scrutiny committee, September 2025", "",
    "Area for improvement\tAction\tLead\tCompletion\tProgress",
    "1. Children's voices in records\tEvery visit note has a line in the child's words\tTeam Managers\tJuly 2025\tOn track",
    "\tTrain workers in direct work with under-fives\tPrincipal Social\tSeptember\tAt risk",
    "", "Page 4", "",
    "Area for improvement\tAction\tLead\tCompletion\tProgress",
    "\t\tWorker\t2025\t",
    "\tBuy toys and story sheets for each team\tBusiness Manager\tMay 2025\tComplete",
    "2. Response to domestic abuse\tPolice join the daily meeting in\tFront Door\tJune 2025\tComplete",
    "", "Page 5", "",
    "Area for improvement\tAction\tLead\tCompletion\tProgress",
    "\tperson\tManager\t\t",
    "\tOne safety plan template\tPractice Lead\tOctober 2025\tNot started",
    "", "Glossary", "", "IRO: independent reviewing officer",
  ].join("\n")),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | Every visit note has a line in the child's words | Team Managers | July 2025 | 2025-07-31 | on-track |
    | Train workers in direct work with under-fives | Principal Social Worker | September 2025 | 2025-09-30 | at-risk |
    | Buy toys and story sheets for each team | Business Manager | May 2025 | 2025-05-31 | complete |
    | Police join the daily meeting in person | Front Door Manager | June 2025 | 2025-06-30 | complete |
    | One safety plan template | Practice Lead | October 2025 | 2025-10-31 | not-started |
  `),
};

export const DOCUMENTS: readonly Layout[] = [wordThemes, wordMerged, htmlFromWord, htmlFromExcel, brokenPages];
