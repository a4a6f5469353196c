import { docx, lines, PLAN_2025, textFile, type Layout } from "./layout.js";

const wordTwoRows: Layout = {
  name: "a Word table with a two-row header, leads and dates merged down",
  file: docx("joint plan.docx", [
    { text: "Joint protocol for homeless 16 and 17 year olds", style: "Heading1" },
    { text: "Reviewed twice a year by housing and children's services." },
    { rows: [
      [{ text: "What", across: 3 }, { text: "Who and when", across: 2 }, { text: "Progress", across: 2 }],
      ["No", "Action", "Step", "Lead agency", "Completion", "Traffic light", "Remarks"],
      [{ text: "1", down: "first" }, { text: "No young person in bed and breakfast", down: "first" }, "Nightstop beds with four hosts", { text: "Housing Options Manager", down: "first" }, { text: "31 July 2025", down: "first" }, { text: "", fill: "92D050" }, "Three hosts"],
      [{ down: "next" }, { down: "next" }, "Mediation on the same day", { down: "next" }, { down: "next" }, { text: "", fill: "FFC000" }, "Two-day wait"],
      [{ text: "2", down: "first" }, { text: "One assessment", down: "first" }, "Joint form", "16+ Team Manager", "30 May 2025", { text: "", fill: "0070C0" }, "In use"],
      [{ down: "next" }, { down: "next" }, "Duty worker in the housing office", "16+ Team Manager", "30 September 2025", { text: "", fill: "C00000" }, "No desk"],
    ] },
  ]),
  answer: lines(`
    | ref | action | milestone | lead | due | dueDate | status | update |
    | 1 | No young person in bed and breakfast | Nightstop beds with four hosts | Housing Options Manager | 31 July 2025 | 2025-07-31 | on-track | Three hosts |
    | 1 | " | Mediation on the same day | Housing Options Manager | 31 July 2025 | 2025-07-31 | at-risk | Two-day wait |
    | 2 | One assessment | Joint form | 16+ Team Manager | 30 May 2025 | 2025-05-30 | complete | In use |
    | 2 | " | Duty worker in the housing office | 16+ Team Manager | 30 September 2025 | 2025-09-30 | off-track | No desk |
  `),
};

const wordCards: Layout = {
  name: "a small Word table for each action",
  file: docx("action sheets.docx", [
    { text: "Edge of care: action sheets" },
    { rows: [
      ["Action 1", "Open an evening drop-in"],
      ["Owner", "Adolescent Team Manager"],
      ["Deadline", "30 June 2025"],
      ["Status", "On track"],
      ["Notes", "Room found"],
    ] },
    { text: "" },
    { rows: [
      ["Action 2", "Functional family therapy for twenty families"],
      ["Owner", "Clinical Lead"],
      ["Deadline", "31 October 2025"],
      ["Status", "Delayed"],
      ["Notes", "Therapist leaves in June"],
    ] },
    { text: "" },
    { rows: [
      ["Action 3", "Respite carers on call"],
      ["Owner", "Fostering Manager"],
      ["Deadline", "31 January 2026"],
      ["Status", "Not started"],
      ["Notes", ""],
    ] },
  ]),
  answer: lines(`
    | action | lead | due | dueDate | statusText |
    | Open an evening drop-in | Adolescent Team Manager | 30 June 2025 | 2025-06-30 | On track |
    | Functional family therapy for twenty families | Clinical Lead | 31 October 2025 | 2025-10-31 | Delayed |
    | Respite carers on call | Fostering Manager | 31 January 2026 | 2026-01-31 | Not started |
  `),
};

const nestedTable: Layout = {
  name: "a mail whose table stands in layout tables",
  file: textFile("mail.html", `<html><body><div><p>Hi all,</p><p>Please see actions from Tuesday. Shout if I have got anything wrong.</p>
<table border="0" cellpadding="0"><tr><td><table border="1"><tr><td><b>#</b></td><td><b>Action</b></td><td><b>Who</b></td><td><b>Deadline</b></td><td><b>Where are we?</b></td></tr>
<tr><td>1</td><td>Share the rota with night staff</td><td>EDT Manager</td><td>Fri 10 October 2025</td><td>Done</td></tr>
<tr><td>2</td><td>Ask ICT for shared inbox</td><td>Business Manager</td><td>Fri 17 October 2025</td><td>Chasing</td></tr>
<tr><td>3</td><td>Draft the joint letter to head teachers</td><td>Head of Inclusion</td><td>Wed 22 October 2025</td><td></td></tr></table></td></tr></table>
<p>Thanks</p><p>Programme Office<br>Tel: 01234 000000</p></div></body></html>`),
  answer: lines(`
    | ref | action | lead | due | dueDate |
    | 1 | Share the rota with night staff | EDT Manager | Fri 10 October 2025 | 2025-10-10 |
    | 2 | Ask ICT for shared inbox | Business Manager | Fri 17 October 2025 | 2025-10-17 |
    | 3 | Draft the joint letter to head teachers | Head of Inclusion | Wed 22 October 2025 | 2025-10-22 |
  `),
};

const webTable: Layout = {
  name: "a web table with a caption and statuses in coloured spans",
  file: textFile("intranet.html", `<table class="govuk-table"><caption>Children's transformation: priorities for the year</caption><thead><tr><th>Priority</th><th>Commitment</th><th>Senior responsible officer</th><th>Delivery date</th><th>Status</th></tr></thead><tbody>
<tr><td>Family hubs</td><td>Open four hubs</td><td>Head of Early Help</td><td>31 March 2026</td><td><span style="background-color:#00b050;color:#fff">&nbsp;On track&nbsp;</span></td></tr>
<tr><td>Family hubs</td><td>Digital front page</td><td>Digital Lead</td><td>30 September 2025</td><td><span style="background-color:#ffc000">&nbsp;At risk&nbsp;</span></td></tr>
<tr><td>Sufficiency</td><td>Two council homes</td><td>Head of Commissioning</td><td>31 December 2025</td><td><span style="background-color:#c00000">&nbsp;Off track&nbsp;</span></td></tr></tbody></table>`),
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Family hubs | Open four hubs | Head of Early Help | 31 March 2026 | 2026-03-31 | on-track |
    | Family hubs | Digital front page | Digital Lead | 30 September 2025 | 2025-09-30 | at-risk |
    | Sufficiency | Two council homes | Head of Commissioning | 31 December 2025 | 2025-12-31 | off-track |
  `),
};

const workPlan: Layout = {
  name: "membership, forward plan and glossary beside the tracker in Word",
  file: docx("terms and plan.docx", [
    { text: "Corporate Parenting Panel: terms of reference and work plan", style: "Heading1" },
    { text: "Membership", style: "Heading2" },
    { rows: [
      ["Name", "Role", "Organisation"],
      ["Chair", "Lead member", "Council"],
      ["Vice chair", "Care leaver", "Forum"],
    ] },
    { text: "Forward plan", style: "Heading2" },
    { rows: [
      ["Meeting", "Agenda item", "Report author"],
      ["9 September 2025", "Health of children in care", "Designated Nurse"],
      ["11 November 2025", "Education", "Virtual School Head"],
    ] },
    { text: "Actions from last year", style: "Heading2" },
    { rows: [
      ["Ref", "Task", "Lead", "Deadline", "Progress"],
      ["1", "Panel papers written for children", "Participation Officer", "31 May 2025", "Done"],
      ["2", "Visit every council home", "Lead Member", "30 September 2025", "Three of five"],
      ["3", "Savings account for each child", "Finance Officer", "31 March 2026", "Policy drafted"],
    ] },
    { text: "Glossary", style: "Heading2" },
    { rows: [
      ["Term", "Meaning"],
      ["IRO", "Independent reviewing officer"],
      ["PEP", "Personal education plan"],
    ] },
  ]),
  answer: lines(`
    | ref | action | lead | due | dueDate |
    | 1 | Panel papers written for children | Participation Officer | 31 May 2025 | 2025-05-31 |
    | 2 | Visit every council home | Lead Member | 30 September 2025 | 2025-09-30 |
    | 3 | Savings account for each child | Finance Officer | 31 March 2026 | 2026-03-31 |
  `),
};

const wordBands: Layout = {
  name: "a Word table with shaded bands and a signature below",
  file: docx("pep plan.docx", [
    { text: "Virtual school improvement plan 2025-26", style: "Heading1" },
    { rows: [
      ["Objective", "Actions", "By whom", "Timescale", "RAG"],
      [{ text: "1. Attendance", across: 5, fill: "D9D9D9" }],
      [{ text: "Raise attendance to 95%", down: "first" }, "Daily calls by nine", "Attendance Officer", "Sept 2025", { text: "Green", fill: "92D050" }],
      [{ down: "next" }, "Meet heads of the ten lowest", "Virtual School Head", "Oct 2025", { text: "Amber", fill: "FFC000" }],
      [{ text: "2. Progress", across: 5, fill: "D9D9D9" }],
      ["Every PEP rated good", "Rate each PEP with the designated teacher", "PEP Adviser", "Termly", { text: "Green", fill: "92D050" }],
    ] },
    { text: "Signed: Virtual School Head      Date: 2 September 2025" },
  ]),
  plan: PLAN_2025,
  answer: lines(`
    | action | lead | due | status |
    | Daily calls by nine | Attendance Officer | Sept 2025 | on-track |
    | Meet heads of the ten lowest | Virtual School Head | Oct 2025 | at-risk |
    | Rate each PEP with the designated teacher | PEP Adviser | Termly | on-track |
  `),
};

const wordThemeHeading: Layout = {
  name: "a Word table whose first heading is the theme",
  file: docx("priorities.docx", [
    { text: "Partnership priorities 2025-27", style: "Heading1" },
    { rows: [
      ["Priority 1: Children hear our voice", "Lead", "By when", "RAG"],
      ["Trauma training for custody staff", "Custody Inspector", "June 2025", "Green"],
      ["Quiet rooms in both stations", "Estates Manager", "March 2026", "Red"],
    ] },
    { text: "" },
    { rows: [
      ["Priority 2: Families get help early", "Lead", "By when", "RAG"],
      ["Link worker in the refuge", "Early Help Manager", "Sept 2025", "Amber"],
      ["Text line for teenagers", "Youth Manager", "May 2025", "Complete"],
    ] },
  ]),
  plan: PLAN_2025,
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Priority 1: Children hear our voice | Trauma training for custody staff | Custody Inspector | June 2025 | 2025-06-30 | on-track |
    | " | Quiet rooms in both stations | Estates Manager | March 2026 | 2026-03-31 | off-track |
    | Priority 2: Families get help early | Link worker in the refuge | Early Help Manager | Sept 2025 | 2025-09-30 | at-risk |
    | " | Text line for teenagers | Youth Manager | May 2025 | 2025-05-31 | complete |
  `),
};

const wordLabels: Layout = {
  name: "labels and values in four columns of a Word table",
  file: docx("project mandate.docx", [
    { text: "Action record" },
    { rows: [
      ["Ref", "A7", "Date raised", "2 June 2025"],
      ["Action", "Refresh the supervision template", "Lead", "Systems Lead"],
      ["Due date", "31 July 2025", "Status", "On track"],
      ["Update", { text: "Template tested in two teams", across: 3 }],
    ] },
  ]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | A7 | Refresh the supervision template | Systems Lead | 31 July 2025 | 2025-07-31 | on-track | Template tested in two teams |
  `),
};

export const WORD_AND_MAIL: readonly Layout[] = [wordTwoRows, wordCards, nestedTable, webTable, workPlan, wordBands, wordThemeHeading, wordLabels];
