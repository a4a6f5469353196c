import { lines, textFile, xlsx, type Layout } from "./layout.js";

const boardMinutes: Layout = {
  name: "attendance, decisions and then actions in one sheet of minutes",
  file: xlsx("board minutes.xlsx", [{ name: "14 Oct", text: `
    bold | Improvement Board – notes of the meeting, 14 October 2025 |
    |
    bold | Present |
    bold pale | Name | Role | Organisation | Present |
    | Chair | Independent Chair | | Y |
    | Police | Superintendent | Constabulary | Y |
    | Health | Designated Nurse | Integrated care board | N |
    |
    bold | Decisions |
    bold pale | No | Decision | Made by | Date |
    | D1 | Agree the new audit cycle | Board | d:2025-10-14 |
    | D2 | Close the recruitment strand | Chair | d:2025-10-14 |
    |
    bold | Actions |
    bold pale | No | Action | By whom | By when | Status |
    | A1 | Circulate the audit cycle to all heads | Board Secretary | d:2025-10-21 | Done |
    | A2 | Ask health for a named deputy | Independent Chair | d:2025-10-31 | In progress |
    | A3 | Bring workforce figures by team | HR Business Partner | d:2025-11-11 | Not started |
  ` }]),
  answer: lines(`
    | ref | action | lead | dueDate | status |
    | A1 | Circulate the audit cycle to all heads | Board Secretary | 2025-10-21 | complete |
    | A2 | Ask health for a named deputy | Independent Chair | 2025-10-31 | on-track |
    | A3 | Bring workforce figures by team | HR Business Partner | 2025-11-11 | not-started |
  `),
};

const agenda: Layout = {
  name: "an agenda grid in which most rows have no action",
  file: xlsx("JTAI steering.xlsx", [{ name: "JTAI steering", text: `
    bold | JTAI steering group – notes and actions, 9 September 2025 |
    bold pale | Agenda item | Discussion | Action | Owner | By when |
    | 1. Welcome | Apologies from police | | | |
    | 2. Matters arising | All closed | | | |
    | 3. Case tracking | Twelve children chosen | Send list to each agency | Partnership Manager | 12/09/2025 |
    | 4. Audit tool | Too long; agreed to halve | Redraft the tool | QA Lead | 19/09/2025 |
    | | | Test the tool on two cases | Named Nurse | 26/09/2025 |
    | 5. Any other business | None | | | |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate |
    | Send list to each agency | Partnership Manager | 12/09/2025 | 2025-09-12 |
    | Redraft the tool | QA Lead | 19/09/2025 | 2025-09-19 |
    | Test the tool on two cases | Named Nurse | 26/09/2025 | 2025-09-26 |
  `),
};

const shortActions: Layout = {
  name: "short actions that look like headings",
  file: xlsx("Quick list.xlsx", [{ name: "Quick list", text: `
    bold | Action | Owner | Due | Status |
    | Update policy | Policy officer | TBC | Open |
    | Risk register | Lead officer | 30/06/2025 | Complete |
    | Training | Academy | Ongoing | On track |
    | Comms plan | Comms lead | 31/07/2025 | At risk |
    | Progress report to board | Programme lead | Monthly | On track |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | statusText |
    | Update policy | Policy officer | TBC | | Open |
    | Risk register | Lead officer | 30/06/2025 | 2025-06-30 | Complete |
    | Training | Academy | Ongoing | | On track |
    | Comms plan | Comms lead | 31/07/2025 | 2025-07-31 | At risk |
    | Progress report to board | Programme lead | Monthly | | On track |
  `),
};

const oneAction: Layout = {
  name: "a single action",
  file: xlsx("Sheet1.xlsx", [{ name: "Sheet1", text: `
    bold | Action | Person responsible | Completion date | RAG |
    | Write the contingency plan for the move | Business Manager | 14/11/2025 | Green |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | Write the contingency plan for the move | Business Manager | 14/11/2025 | 2025-11-14 | on-track |
  `),
};

const actionAndOwner: Layout = {
  name: "actions and owners alone",
  file: xlsx("Away day.xlsx", [{ name: "Away day", text: `
    bold | Away day – who is doing what |
    | |
    bold | What | Who |
    | Book the hall for February | Business Support |
    | Draft a charter for meetings | Team Manager North |
    | Find a facilitator | Principal Social Worker |
    | Ask families for three wishes | Participation Worker |
  ` }]),
  answer: lines(`
    | action | lead |
    | Book the hall for February | Business Support |
    | Draft a charter for meetings | Team Manager North |
    | Find a facilitator | Principal Social Worker |
    | Ask families for three wishes | Participation Worker |
  `),
};

const markdown: Layout = {
  name: "a table in marks of plain text, pasted from a chat",
  file: textFile("teams.txt", `Actions from the Teams meeting

| # | Action | Owner | Due date | Status |
|---|--------|-------|----------|--------|
| 1 | Share the threshold slides | Access Manager | 10/10/2025 | Done |
| 2 | Book the audit room | QA Officer | 17/10/2025 | In progress |
| 3 | Ask finance for the agency spend | Finance Partner | 24/10/2025 | Not started |
`),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Share the threshold slides | Access Manager | 10/10/2025 | 2025-10-10 | complete |
    | 2 | Book the audit room | QA Officer | 17/10/2025 | 2025-10-17 | on-track |
    | 3 | Ask finance for the agency spend | Finance Partner | 24/10/2025 | 2025-10-24 | not-started |
  `),
};

export const MEETINGS: readonly Layout[] = [boardMinutes, agenda, shortActions, oneAction, actionAndOwner, markdown];
