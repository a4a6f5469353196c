import { lines, textFile, xlsx, type Layout } from "./layout.js";

const cards: Layout = {
  name: "cards of labels and values in four columns",
  file: xlsx("cards.xlsx", [{ name: "Cards", text: `
    bold | Project highlight cards |
    |
    | Action{bold} | Supported lodgings for eight young people | Reference{bold} | SL1 |
    | Owner{bold} | Accommodation Manager | Due by{bold} | 30/09/2025 |
    | Status{bold} | At risk | Latest update{bold} | Five hosts approved |
    |
    | Action{bold} | Driving lessons for care leavers in work | Reference{bold} | SL2 |
    | Owner{bold} | PA Team Manager | Due by{bold} | 31/10/2025 |
    | Status{bold} | On track | Latest update{bold} | Instructor found |
    |
    | Action{bold} | Rent guarantee scheme | Reference{bold} | SL3 |
    | Owner{bold} | Housing Options Manager | Due by{bold} | 31/05/2025 |
    | Status{bold} | Complete | Latest update{bold} | Signed by cabinet member |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | SL1 | Supported lodgings for eight young people | Accommodation Manager | 30/09/2025 | 2025-09-30 | at-risk | Five hosts approved |
    | SL2 | Driving lessons for care leavers in work | PA Team Manager | 31/10/2025 | 2025-10-31 | on-track | Instructor found |
    | SL3 | Rent guarantee scheme | Housing Options Manager | 31/05/2025 | 2025-05-31 | complete | Signed by cabinet member |
  `),
};

const labelledText: Layout = {
  name: "actions as labelled lines of text",
  file: textFile("blocks.txt", `Scrutiny task group on school transport

Recommendations and responses

Action 1: Publish appeal outcomes every term
Lead: Transport Manager
By when: 30 September 2025
Status: On track

Action 2: Offer independent travel training at twelve
Lead: SEND Travel Trainer
By when: 31 December 2025
Status: Not started

Action 3: End single-pupil taxis where two pupils share a street
Lead: Route Planner
By when: 31 August 2025
Status: Delayed
`),
  answer: lines(`
    | action | lead | due | dueDate | statusText |
    | Publish appeal outcomes every term | Transport Manager | 30 September 2025 | 2025-09-30 | On track |
    | Offer independent travel training at twelve | SEND Travel Trainer | 31 December 2025 | 2025-12-31 | Not started |
    | End single-pupil taxis where two pupils share a street | Route Planner | 31 August 2025 | 2025-08-31 | Delayed |
  `),
};

const letteredChildren: Layout = {
  name: "parent rows with lettered children",
  file: xlsx("Nested.xlsx", [{ name: "Nested", text: `
    bold | Action | Lead | By | Status |
    | 1. Strengthen the front door | | | |
    | a) One consent form | Access Manager | 30/06/2025 | Complete |
    | b) Health worker in the team | Designated Nurse | 30/09/2025 | On track |
    | 2. Strengthen assessment | | | |
    | a) Timescale report weekly | Performance Lead | 31/05/2025 | Complete |
    | b) Peer reading of five files | Team Managers | 31/10/2025 | At risk |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | a) One consent form | Access Manager | 30/06/2025 | 2025-06-30 | complete |
    | b) Health worker in the team | Designated Nurse | 30/09/2025 | 2025-09-30 | on-track |
    | a) Timescale report weekly | Performance Lead | 31/05/2025 | 2025-05-31 | complete |
    | b) Peer reading of five files | Team Managers | 31/10/2025 | 2025-10-31 | at-risk |
  `),
};

const recommendations: Layout = {
  name: "labelled lines of text under each recommendation",
  file: textFile("inline.txt", `Response to the youth select committee

Recommendation 1
Action: Fund two more detached youth workers
Owner: Head of Youth Service
Timescale: March 2026
Progress: Posts advertised

Recommendation 2
Action: Safe seats at the bus station
Owner: Transport Manager
Timescale: October 2025
Progress: Design agreed with young people
`),
  answer: lines(`
    | action | lead | due | dueDate | update |
    | Fund two more detached youth workers | Head of Youth Service | March 2026 | 2026-03-31 | Posts advertised |
    | Safe seats at the bus station | Transport Manager | October 2025 | 2025-10-31 | Design agreed with young people |
  `),
};

const updateBelow: Layout = {
  name: "an update merged under each action",
  file: xlsx("Two-row records.xlsx", [{ name: "Two-row records", text: `
    bold pale | Ref | Action | Lead | Due | RAG |
    | 1 | Weekly permanence tracking | Head of Care | 30/06/2025 | Green |
    | Update: tracker live, 58 of 60 children have a plan | < | < | < | < |
    | 2 | Early permanence training | Adoption Manager | 30/09/2025 | Amber |
    | Update: trainer booked, dates to follow | < | < | < | < |
    | 3 | Life story work by adoption order | Adoption Manager | 31/12/2025 | Red |
    | Update: eleven children still wait | < | < | < | < |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Weekly permanence tracking | Head of Care | 30/06/2025 | 2025-06-30 | on-track | tracker live, 58 of 60 children have a plan |
    | 2 | Early permanence training | Adoption Manager | 30/09/2025 | 2025-09-30 | at-risk | trainer booked, dates to follow |
    | 3 | Life story work by adoption order | Adoption Manager | 31/12/2025 | 2025-12-31 | off-track | eleven children still wait |
  `),
};

const tableEach: Layout = {
  name: "a band for each action, with a table of milestones under it",
  file: xlsx("Blocks.xlsx", [{ name: "Blocks", text: `
    bold sky | Action 1.1: Stable workforce | < | < | < |
    bold pale | Milestone | Owner | Due | RAG |
    | Market supplement paid | HR Lead | 30/04/2025 | Blue |
    | Twenty permanent starters | HR Lead | 30/09/2025 | Amber |
    |
    bold sky | Action 1.2: Manageable caseloads | < | < | < |
    bold pale | Milestone | Owner | Due | RAG |
    | Third assessment pod | Head of Assessment | 30/06/2025 | Green |
    | Average below seventeen | Head of Assessment | 31/10/2025 | Red |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | Market supplement paid | HR Lead | 30/04/2025 | 2025-04-30 | complete |
    | Twenty permanent starters | HR Lead | 30/09/2025 | 2025-09-30 | at-risk |
    | Third assessment pod | Head of Assessment | 30/06/2025 | 2025-06-30 | on-track |
    | Average below seventeen | Head of Assessment | 31/10/2025 | 2025-10-31 | off-track |
  `),
};

const printedRows: Layout = {
  name: "each printed line a row, as turned from a PDF",
  file: xlsx("From PDF.xlsx", [{ name: "From PDF", text: `
    bold | Ref | Action | Lead | Deadline | Status |
    | 1.1 | Put a named social worker in each | Schools Link | 30/06/2025 | On track |
    | | of the twelve secondary schools | Manager | | |
    | | in the borough | | | |
    | 1.2 | Publish a termly newsletter | Comms Officer | 31/07/2025 | Complete |
    | 2.1 | Hold two conferences for | Learning Lead | 31/10/2025 | At risk |
    | | designated safeguarding leads | | | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1.1 | Put a named social worker in each of the twelve secondary schools in the borough | Schools Link Manager | 30/06/2025 | 2025-06-30 | on-track |
    | 1.2 | Publish a termly newsletter | Comms Officer | 31/07/2025 | 2025-07-31 | complete |
    | 2.1 | Hold two conferences for designated safeguarding leads | Learning Lead | 31/10/2025 | 2025-10-31 | at-risk |
  `),
};

export const RECORDS: readonly Layout[] = [cards, labelledText, letteredChildren, recommendations, updateBelow, tableEach, printedRows];
