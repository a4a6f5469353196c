import { lines, xlsx, type Layout } from "./layout.js";

const riskRegister: Layout = {
  name: "a risk register with mitigating actions beside the actions",
  file: xlsx("risks and actions.xlsx", [
    { name: "Risks", text: `
      bold pale | Risk ref | Risk description | Cause | Consequence | Inherent score | Mitigating actions | Risk owner | Due | Residual score |
      | R1 | Social workers leave faster than we recruit | Pay | Drift for children | =20 | Retention payment; academy | Head of Workforce | d:2025-12-31 | =12 |
      | R2 | Placements cost more than budget | Market | Overspend | =16 | Weekly panel | Head of Commissioning | d:2025-10-31 | =12 |
      | R3 | System outage | Supplier | Records lost | =10 | Paper fallback | Systems Manager | d:2025-09-30 | =6 |
    ` },
    { name: "Actions", text: `
      bold pale | Ref | Required action | Owner | Target date | RAG | Update |
      | 1 | Offer golden handshake to advanced practitioners | Head of Workforce | d:2025-09-30 | G | Offer live |
      | 2 | Panel to see all placements over £6,000 | Head of Commissioning | d:2025-08-29 | A | Three missed |
      | 3 | Test the paper fallback | Systems Manager | d:2025-11-28 | G | |
    ` },
  ]),
  answer: lines(`
    | ref | action | lead | dueDate | status | update |
    | 1 | Offer golden handshake to advanced practitioners | Head of Workforce | 2025-09-30 | on-track | Offer live |
    | 2 | Panel to see all placements over £6,000 | Head of Commissioning | 2025-08-29 | at-risk | Three missed |
    | 3 | Test the paper fallback | Systems Manager | 2025-11-28 | on-track | |
  `),
};

const closedActions: Layout = {
  name: "open and closed actions on two sheets, a dashboard and lists",
  file: xlsx("joint tracker.xlsx", [
    { name: "Dashboard", text: `
      bold | Improvement dashboard |
      bold pale | Workstream | Red | Amber | Green | Blue | Total |
      | Leadership | =0 | =1 | =1 | =1 | =3 |
      | Practice | =1 | =0 | =0 | =1 | =2 |
      bold | Total | =1 | =1 | =1 | =2 | =5 |
    ` },
    { name: "Open actions", text: `
      bold pale | Ref | Workstream | Action | Owner | Due | RAG | Update |
      | 3 | Leadership | Members' briefings each quarter | Director | 31/12/2025 | Amber | One held |
      | 4 | Leadership | Peer review of the front door | Assistant Director | 31/10/2025 | Green | Dates set |
      | 7 | Practice | Supervision policy | Principal Social Worker | 30/06/2025 | Red | Not agreed |
    ` },
    { name: "Closed actions", text: `
      bold pale | Ref | Workstream | Action | Owner | Due | RAG | Date closed | Evidence |
      | 1 | Leadership | Appoint an improvement adviser | Chief Executive | 30/04/2025 | Blue | 14/04/2025 | Contract |
      | 2 | Practice | Practice standards | Principal Social Worker | 31/05/2025 | Blue | 29/05/2025 | On intranet |
    ` },
    { name: "Lists", text: `
      bold | RAG | Workstream |
      | Red | Leadership |
      | Amber | Practice |
      | Green | |
      | Blue | |
    ` },
  ]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status |
    | 3 | Leadership | Members' briefings each quarter | Director | 31/12/2025 | 2025-12-31 | at-risk |
    | 4 | Leadership | Peer review of the front door | Assistant Director | 31/10/2025 | 2025-10-31 | on-track |
    | 7 | Practice | Supervision policy | Principal Social Worker | 30/06/2025 | 2025-06-30 | off-track |
    | 1 | Leadership | Appoint an improvement adviser | Chief Executive | 30/04/2025 | 2025-04-30 | complete |
    | 2 | Practice | Practice standards | Principal Social Worker | 31/05/2025 | 2025-05-31 | complete |
  `),
};

const scorecard: Layout = {
  name: "a scorecard with owners, ratings and commentary beside the actions",
  file: xlsx("scorecard and plan.xlsx", [
    { name: "Scorecard", text: `
      bold | Children's scorecard, Quarter 2 |
      bold pale | PI ref | Performance indicator | Owner | 2024/25 outturn | Target | Q1 | Q2 | RAG | Commentary |
      | PI1 | % of assessments within 45 days | Head of Assessment | 84% | 90% | 86% | 88% | Amber | Improving |
      | PI2 | Rate of children in care per 10,000 | Head of Care | =71 | =68 | =71 | =70 | Amber | Six exits |
      | PI3 | % of care leavers in touch | PA Manager | 95% | 96% | 97% | 97% | Green | |
    ` },
    { name: "Actions", text: `
      bold pale | PI ref | Corrective action | Owner | By | RAG | Progress note |
      | PI1 | Two duty workers for weekend assessments | Head of Assessment | 30/11/2025 | Green | One appointed |
      | PI2 | Discharge panel every fortnight | Head of Care | 31/10/2025 | Amber | First on 3 October |
    ` },
  ]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | PI1 | Two duty workers for weekend assessments | Head of Assessment | 30/11/2025 | 2025-11-30 | on-track | One appointed |
    | PI2 | Discharge panel every fortnight | Head of Care | 31/10/2025 | 2025-10-31 | at-risk | First on 3 October |
  `),
};

const emptyTemplate: Layout = {
  name: "an empty template and its lists hold no lines",
  file: xlsx("blank template.xlsx", [
    { name: "Tracker", text: `
      bold | Improvement tracker (blank) |
      bold pale | Ref | Action | Owner | Due | RAG | Update |
      | =1 | | | | | |
      | =2 | | | | | |
    ` },
    { name: "Drop-downs", text: `
      bold | Owner | RAG |
      | Head of Care | Red |
      | Head of Access | Amber |
      | | Green |
    ` },
  ]),
  answer: lines(`
    | action |
  `),
};

const divisions: Layout = {
  name: "a sheet for each division in its own layout, with a summary in front",
  file: xlsx("all divisions.xlsx", [
    { name: "Summary", text: `
      bold | Directorate summary |
      bold pale | Division | No. of actions | % green | Comment |
      | Early Help | =2 | =50% | Stable |
      | SEND | =2 | =0% | Concern |
    ` },
    { name: "Early Help", text: `
      bold | Ref | Action | Owner | Due | RAG |
      | EH1 | Text service for parents | Digital Lead | 30/09/2025 | Green |
      | EH2 | Dads' group in each hub | Hub Managers | 31/10/2025 | Amber |
    ` },
    { name: "SEND", text: `
      bold | R/A/G | What | Who | When | Ref |
      | Red | Clear the backlog of annual reviews | Casework Manager | 31/12/2025 | S1 |
      | Amber | Mediation within thirty days | Resolution Officer | 30/11/2025 | S2 |
    ` },
  ]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | EH1 | Text service for parents | Digital Lead | 30/09/2025 | 2025-09-30 | on-track |
    | EH2 | Dads' group in each hub | Hub Managers | 31/10/2025 | 2025-10-31 | at-risk |
    | S1 | Clear the backlog of annual reviews | Casework Manager | 31/12/2025 | 2025-12-31 | off-track |
    | S2 | Mediation within thirty days | Resolution Officer | 30/11/2025 | 2025-11-30 | at-risk |
  `),
};

const decisionLog: Layout = {
  name: "a log of decisions beside the log of actions",
  file: xlsx("logs.xlsx", [
    { name: "Decision log", text: `
      bold pale | Ref | Date | Decision made | Rationale | Decided by |
      | D01 | d:2025-06-02 | Close the west hub on Mondays | Low use | Programme Board |
      | D02 | d:2025-07-07 | Use one supplier | Cheaper | Programme Board |
    ` },
    { name: "Action log", text: `
      bold pale | Ref | Date raised | Raised at | Action | Assigned to | Target date | Date closed | Status |
      | A01 | d:2025-06-02 | Programme Board | Tell families about Mondays | Hub Manager | d:2025-06-20 | d:2025-06-18 | Closed |
      | A02 | d:2025-07-07 | Programme Board | Sign the contract | Procurement Lead | d:2025-08-29 | | Open |
      | A03 | d:2025-07-07 | Design Group | Map old suppliers | Business Analyst | d:2025-09-12 | | Open |
    ` },
  ]),
  answer: lines(`
    | ref | action | lead | dueDate | statusText |
    | A01 | Tell families about Mondays | Hub Manager | 2025-06-20 | Closed |
    | A02 | Sign the contract | Procurement Lead | 2025-08-29 | Open |
    | A03 | Map old suppliers | Business Analyst | 2025-09-12 | Open |
  `),
};

export const OTHER_SHEETS: readonly Layout[] = [riskRegister, closedActions, scorecard, emptyTemplate, divisions, decisionLog];
