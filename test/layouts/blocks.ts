import { lines, xlsx, type Layout } from "./layout.js";

const labelBlocks: Layout = {
  name: "label and value in two columns, one record below another",
  file: xlsx("project cards.xlsx", [{ name: "Cards", text: `
    bold | Project cards, autumn 2025 |
    |
    | Ref{bold} | PC1 |
    | Action{bold} | Open a second contact centre |
    | Lead{bold} | Contact Service Manager |
    | Due date{bold} | 30 September 2025 |
    | RAG{bold} | Amber |
    | Progress{bold} | Lease agreed; painters delayed |
    |
    | Ref{bold} | PC2 |
    | Action{bold} | Train contact supervisors in trauma |
    | Lead{bold} | Clinical Lead |
    | Due date{bold} | 31 October 2025 |
    | RAG{bold} | Green |
    | Progress{bold} | Fourteen trained |
    |
    | Ref{bold} | PC3 |
    | Action{bold} | Book contact online |
    | Lead{bold} | Digital Lead |
    | Due date{bold} | 31 January 2026 |
    | RAG{bold} | Not started |
    | Progress{bold} | |
    |
    | Ref{bold} | PC4 |
    | Action{bold} | Write to families about the move |
    | Lead{bold} | Contact Service Manager |
    | Due date{bold} | 31 August 2025 |
    | RAG{bold} | Complete |
    | Progress{bold} | Letters out on 4 August |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | PC1 | Open a second contact centre | Contact Service Manager | 30 September 2025 | 2025-09-30 | at-risk | Lease agreed; painters delayed |
    | PC2 | Train contact supervisors in trauma | Clinical Lead | 31 October 2025 | 2025-10-31 | on-track | Fourteen trained |
    | PC3 | Book contact online | Digital Lead | 31 January 2026 | 2026-01-31 | not-started | |
    | PC4 | Write to families about the move | Contact Service Manager | 31 August 2025 | 2025-08-31 | complete | Letters out on 4 August |
  `),
};

const oneCellBlocks: Layout = {
  name: "label: value within one cell",
  file: xlsx("one page plan.xlsx", [{ name: "Plan", text: `
    bold | Unaccompanied children: one-page plan |
    |
    | Action: Age assessments by two trained workers |
    | Lead: Asylum Team Manager |
    | By when: 30/06/2025 |
    | Status: On track |
    | Update: Nine workers trained |
    |
    | Action: English lessons in the first week |
    | Lead: Virtual School Head |
    | By when: 30/09/2025 |
    | Status: At risk |
    | Update: College full until November |
    |
    | Action: Health check within twenty days |
    | Lead: Designated Nurse |
    | By when: 31/07/2025 |
    | Status: Complete |
    | Update: All seen since May |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Age assessments by two trained workers | Asylum Team Manager | 30/06/2025 | 2025-06-30 | on-track | Nine workers trained |
    | English lessons in the first week | Virtual School Head | 30/09/2025 | 2025-09-30 | at-risk | College full until November |
    | Health check within twenty days | Designated Nurse | 31/07/2025 | 2025-07-31 | complete | All seen since May |
  `),
};

const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `| =${from + i} | | | | | |`).join("\n");

const hundredEmptyRows: Layout = {
  name: "a hundred pre-numbered empty rows",
  file: xlsx("template in use.xlsx", [{ name: "Action plan", text: `
    bold | Action plan template v3. Do not delete rows. |
    |
    bold pale | No. | Action | Responsible person | Date for completion | RAG rating | Comments |
    | =1 | Name a lead for each child on a part-time timetable | Inclusion Manager | d:2025-05-30 | Green | Named |
    | =2 | Visit alternative provision each half term | Inclusion Manager | d:2025-10-24 | Amber | Nine of fourteen |
    | =3 | Stop using two unregistered providers | Head of Inclusion | d:2025-07-18 | Complete | Stopped |
    | =4 | Share exclusions with the front door weekly | Data Officer | d:2025-09-05 | Green | |
    ${numbered(5, 104)}
  ` }]),
  answer: lines(`
    | ref | action | lead | dueDate | status | update |
    | 1 | Name a lead for each child on a part-time timetable | Inclusion Manager | 2025-05-30 | on-track | Named |
    | 2 | Visit alternative provision each half term | Inclusion Manager | 2025-10-24 | at-risk | Nine of fourteen |
    | 3 | Stop using two unregistered providers | Head of Inclusion | 2025-07-18 | complete | Stopped |
    | 4 | Share exclusions with the front door weekly | Data Officer | 2025-09-05 | on-track | |
  `),
};

const footers: Layout = {
  name: "totals, notes and sign-off below the table",
  file: xlsx("signed return.xlsx", [{ name: "October", text: `
    bold | Prevention division return |
    | Month: October 2025 | | | | Prepared by: Programme Officer |
    |
    bold pale | Ref | Action | Lead | Due | RAG | Cost £000 |
    | P1 | Sleep clinic in two hubs | Health Visiting Manager | 30/11/2025 | Green | =12 |
    | P2 | Perinatal peer supporters | Perinatal Lead | 31/12/2025 | Amber | =30 |
    | P3 | Text messages for new fathers | Public Health Officer | 31/10/2025 | Complete | =4 |
    | P4 | Book bag at eight months | Library Manager | 31/03/2026 | Green | =9 |
    bold | Total | | | | | =55 |
    |
    | Number of actions: 4. Green: 2. Amber: 1. Complete: 1. |
    | * P2 depends on a grant that is awarded in December. |
    | Signed off by: Assistant Director | | | | Date: 4 November 2025 |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | P1 | Sleep clinic in two hubs | Health Visiting Manager | 30/11/2025 | 2025-11-30 | on-track |
    | P2 | Perinatal peer supporters | Perinatal Lead | 31/12/2025 | 2025-12-31 | at-risk |
    | P3 | Text messages for new fathers | Public Health Officer | 31/10/2025 | 2025-10-31 | complete |
    | P4 | Book bag at eight months | Library Manager | 31/03/2026 | 2026-03-31 | on-track |
  `),
};

const stackedTables: Layout = {
  name: "several tables on one sheet, with headings in different orders",
  file: xlsx("two tables.xlsx", [{ name: "Sheet1", text: `
    bold | Residential homes: what needs doing |
    |
    bold | Immediate actions |
    bold pale | No | Action | Lead | Deadline | RAG |
    | 1 | Replace the fire doors at the north home | Registered Manager | 15/05/2025 | Complete |
    | 2 | Waking night staff at weekends | Registered Manager | 31/05/2025 | Green |
    |
    bold | Longer term actions |
    bold pale | No | RAG | Deadline | Who will lead | What we will do | Progress |
    | 3 | Amber | 31/10/2025 | Head of Residential Care | Choose a model of care with staff | Two visits made |
    | 4 | Green | 31/12/2025 | Workforce Lead | Level four for all deputies | Five enrolled |
    | 5 | Red | 31/03/2026 | Head of Property | Single rooms in both homes | No funds yet |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Replace the fire doors at the north home | Registered Manager | 15/05/2025 | 2025-05-15 | complete |
    | 2 | Waking night staff at weekends | Registered Manager | 31/05/2025 | 2025-05-31 | on-track |
    | 3 | Choose a model of care with staff | Head of Residential Care | 31/10/2025 | 2025-10-31 | at-risk |
    | 4 | Level four for all deputies | Workforce Lead | 31/12/2025 | 2025-12-31 | on-track |
    | 5 | Single rooms in both homes | Head of Property | 31/03/2026 | 2026-03-31 | off-track |
  `),
};

const hiddenAndStruck: Layout = {
  name: "hidden rows, a hidden sheet of lists and a row struck through",
  file: xlsx("hidden rows.xlsx", [
    { name: "Tracker", text: `
      bold pale | Ref | Action | Lead | Due | Status | Update |
      | H1 | Agree a protocol with the ambulance service | Partnership Manager | 31/05/2025 | Complete | Signed |
      hidden | H2 | Tell staff about the protocol | Communications Officer | 30/06/2025 | Complete | Sent |
      strike | H3 | Buy tablets for the panel | Business Manager | 30/06/2025 | Withdrawn | No longer needed |
      | H4 | Put panel papers online | Digital Lead | 31/08/2025 | On track | |
      hidden | H5 | Review the panel's membership | Head of Safeguarding | 30/09/2025 | At risk | Chair to be found |
      | H6 | Publish the annual report | Partnership Manager | 31/10/2025 | Not started | |
    ` },
    { name: "Lists", hidden: true, text: `
      | Not started | Partnership Manager |
      | On track | Communications Officer |
      | At risk | Business Manager |
      | Off track | Digital Lead |
      | Complete | Head of Safeguarding |
      | Withdrawn | |
    ` },
  ]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | H1 | Agree a protocol with the ambulance service | Partnership Manager | 31/05/2025 | 2025-05-31 | complete | Signed |
    | H2 | Tell staff about the protocol | Communications Officer | 30/06/2025 | 2025-06-30 | complete | Sent |
    | H3 | Buy tablets for the panel | Business Manager | 30/06/2025 | 2025-06-30 | withdrawn | No longer needed |
    | H4 | Put panel papers online | Digital Lead | 31/08/2025 | 2025-08-31 | on-track | |
    | H5 | Review the panel's membership | Head of Safeguarding | 30/09/2025 | 2025-09-30 | at-risk | Chair to be found |
    | H6 | Publish the annual report | Partnership Manager | 31/10/2025 | 2025-10-31 | not-started | |
  `),
};

const lineBreaks: Layout = {
  name: "line breaks in headings, actions and leads",
  file: xlsx("line breaks.xlsx", [{ name: "Plan", text: `
    bold pale | Ref\\nno. | Action\\n(what we will do) | Lead\\nofficer(s) | Target\\ncompletion\\ndate | RAG\\nrating | Progress\\nto date |
    | 1 | Agree a day\\nfor joint visits | Hub Manager\\nHealth Visiting Manager | 30 June\\n2025 | Green | Tuesdays agreed.\\nFirst visit on 3 June. |
    | 2 | Put up signs at\\nthe bus stop\\nand at the gate | Property Manager | 31 July 2025 | Amber | Signs ordered |
    | 3 | Ask for a crossing | Road Safety Officer\\nWard Councillors' Support | Sept\\n2025 | Red | Refused once;\\nasked again |
    | 4 | Open on Saturdays | Hub Manager | Nov 2025 | Not\\nstarted | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Agree a day\\nfor joint visits | Hub Manager\\nHealth Visiting Manager | 30 June\\n2025 | 2025-06-30 | on-track | Tuesdays agreed.\\nFirst visit on 3 June. |
    | 2 | Put up signs at\\nthe bus stop\\nand at the gate | Property Manager | 31 July 2025 | 2025-07-31 | at-risk | Signs ordered |
    | 3 | Ask for a crossing | Road Safety Officer\\nWard Councillors' Support | Sept\\n2025 | 2025-09-30 | off-track | Refused once;\\nasked again |
    | 4 | Open on Saturdays | Hub Manager | Nov 2025 | 2025-11-30 | not-started | |
  `),
};

const monthlyUpdates: Layout = {
  name: "an update for each month side by side, the latest last",
  file: xlsx("monthly updates.xlsx", [{ name: "Updates", text: `
    bold pale | Ref | Action | Owner | Due date | September update | October update | November update | RAG |
    | M1 | Panel for every child under five | Permanence Manager | 30/11/2025 | Dates set | First panel held | Second panel held; 14 children | Green |
    | M2 | Photos in each profile | Family Finder | 31/10/2025 | Camera bought | 30 of 44 | All 44 have a photo | Complete |
    | M3 | Film for matching events | Family Finder | 31/12/2025 | | Script | Filming put off to January | Amber |
    | M4 | Feedback from adopters | Adoption Manager | 31/01/2026 | Form drafted | Form sent | Two replies | Red |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | update | status |
    | M1 | Panel for every child under five | Permanence Manager | 30/11/2025 | 2025-11-30 | Second panel held; 14 children | on-track |
    | M2 | Photos in each profile | Family Finder | 31/10/2025 | 2025-10-31 | All 44 have a photo | complete |
    | M3 | Film for matching events | Family Finder | 31/12/2025 | 2025-12-31 | Filming put off to January | at-risk |
    | M4 | Feedback from adopters | Adoption Manager | 31/01/2026 | 2026-01-31 | Two replies | off-track |
  `),
};

const latestFirst: Layout = {
  name: "updates with the newest column first",
  file: xlsx("newest first.xlsx", [{ name: "Log", text: `
    bold pale | Action | Owner | Deadline | RAG | Nov 2025 update | Oct 2025 update | Sep 2025 update |
    | Share rotas with the emergency team | EDT Manager | 30/09/2025 | Blue | Closed | Shared each Friday | Format agreed |
    | Lone working devices | Health and Safety Adviser | 30/11/2025 | Amber | 60 of 110 given out | Ordered | Quotes in |
    | Debrief after each critical incident | Principal Social Worker | 31/12/2025 | Green | Three held | Guide written | Begun |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Share rotas with the emergency team | EDT Manager | 30/09/2025 | 2025-09-30 | complete | Closed |
    | Lone working devices | Health and Safety Adviser | 30/11/2025 | 2025-11-30 | at-risk | 60 of 110 given out |
    | Debrief after each critical incident | Principal Social Worker | 31/12/2025 | 2025-12-31 | on-track | Three held |
  `),
};

export const BLOCKS: readonly Layout[] = [labelBlocks, oneCellBlocks, hundredEmptyRows, footers, stackedTables, hiddenAndStruck, lineBreaks, monthlyUpdates, latestFirst];
