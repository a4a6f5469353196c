import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const arrowBeside: Layout = {
  name: "an arrow, a date or a reason beside the status",
  file: xlsx("Scrutiny.xlsx", [{ name: "Scrutiny", text: `
    bold pale | Ref | Recommendation from scrutiny | Cabinet response / action to be taken | Responsible | Timescale | RAG & trend |
    | S1 | Publish waiting times | Publish monthly on the website | CAMHS Manager | June 2025 | G ↑ |
    | S2 | Involve parents | Two parents on the working group | Parent Forum Chair | May 2025 | Complete (12 May 2025) |
    | S3 | Look at rural access | Video clinics in three surgeries | CAMHS Manager | Sept 2025 | A ↓ |
    | S4 | More school nurses | Business case to the board | Public Health Consultant | Oct 2025 | Red – awaiting decision |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | lead | due | dueDate | status | statusText | action |
    | S1 | CAMHS Manager | June 2025 | 2025-06-30 | on-track | G ↑ | Publish monthly on the website |
    | S2 | Parent Forum Chair | May 2025 | 2025-05-31 | complete | Complete (12 May 2025) | Two parents on the working group |
    | S3 | CAMHS Manager | Sept 2025 | 2025-09-30 | at-risk | A ↓ | Video clinics in three surgeries |
    | S4 | Public Health Consultant | Oct 2025 | 2025-10-31 | off-track | Red – awaiting decision | Business case to the board |
  `),
};

const everydayWords: Layout = {
  name: "everyday words for statuses",
  file: xlsx("Log.xlsx", [{ name: "Log", text: `
    bold | ID | Action required | Allocated to | Due | Current position | Notes |
    | 1 | Update the delegated authority list | Legal Manager | 30/05/2025 | Closed | |
    | 2 | Chase private fostering notifications | Fostering Manager | 30/06/2025 | Stalled | Vacancy |
    | 3 | Revise missing protocol | Missing Lead | 31/07/2025 | On schedule | |
    | 4 | Second desk at the police station | Police Link | 31/07/2025 | Cancelled | Desk share instead |
    | 5 | Pilot virtual visits | Digital Lead | 31/08/2025 | On hold | |
    | 6 | Fridge magnets with numbers | Comms Officer | 30/09/2025 | Yet to start | |
    | 7 | Cross-border agreement | Head of Access | 31/10/2025 | Behind schedule | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | statusText |
    | 1 | Update the delegated authority list | Legal Manager | 30/05/2025 | 2025-05-30 | Closed |
    | 2 | Chase private fostering notifications | Fostering Manager | 30/06/2025 | 2025-06-30 | Stalled |
    | 3 | Revise missing protocol | Missing Lead | 31/07/2025 | 2025-07-31 | On schedule |
    | 4 | Second desk at the police station | Police Link | 31/07/2025 | 2025-07-31 | Cancelled |
    | 5 | Pilot virtual visits | Digital Lead | 31/08/2025 | 2025-08-31 | On hold |
    | 6 | Fridge magnets with numbers | Comms Officer | 30/09/2025 | 2025-09-30 | Yet to start |
    | 7 | Cross-border agreement | Head of Access | 31/10/2025 | 2025-10-31 | Behind schedule |
  `),
};

const notStartedTemplate: Layout = {
  name: "pre-numbered rows that already say Not started",
  file: xlsx("Template 2.xlsx", [{ name: "Template 2", text: `
    bold | No | Action | Lead | By | Status |
    | =1 | Plan the handover of duty | Duty Manager | 30/06/2025 | On track |
    | =2 | Agree holiday cover | Duty Manager | 30/06/2025 | Complete |
    | =3 | New phone message | Business Support | 31/07/2025 | At risk |
    | =4 | | | | Not started |
    | =5 | | | | Not started |
    | =6 | | | | Not started |
    | =7 | | | | Not started |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Plan the handover of duty | Duty Manager | 30/06/2025 | 2025-06-30 | on-track |
    | 2 | Agree holiday cover | Duty Manager | 30/06/2025 | 2025-06-30 | complete |
    | 3 | New phone message | Business Support | 31/07/2025 | 2025-07-31 | at-risk |
  `),
};

const tickOne: Layout = {
  name: "tick one of three under a merged heading",
  file: xlsx("Section 11.xlsx", [{ name: "Section 11", text: `
    bold | Section 11 action plan |
    bold pale | Standard | Improvement action | Who | Deadline | Progress (tick one) | < | < | Evidence |
    bold pale | ^ | ^ | ^ | ^ | Not started | Underway | Complete | ^ |
    | 1. Leadership | Name a board champion | Chief Officer | 30/06/2025 | | | ✔ | Minutes |
    | 2. Safer recruitment | Train ten panel members | HR Lead | 30/09/2025 | | ✔ | | Six trained |
    | 3. Listening | Feedback postcards | Engagement Officer | 31/12/2025 | ✔ | | | |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | Name a board champion | Chief Officer | 30/06/2025 | 2025-06-30 | complete |
    | Train ten panel members | HR Lead | 30/09/2025 | 2025-09-30 | on-track |
    | Feedback postcards | Engagement Officer | 31/12/2025 | 2025-12-31 | not-started |
  `),
};

const fillDisagrees: Layout = {
  name: "words and fills that disagree",
  file: xlsx("Mixed.xlsx", [{ name: "Mixed", text: `
    bold | Ref | Action | Lead | Due | Status | Update |
    | 1 | Parents' survey | Participation Lead | 30/06/2025 | Complete{green} | 212 replies |
    | 2 | Results on the website | Comms | 31/07/2025 | Overdue{red} | Not yet |
    | 3 | Second survey | Participation Lead | 31/01/2026 | Not started{grey} | |
    | 4 | Board discussion | Director | 31/10/2025 | In progress{amber} | Paper drafted |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | statusText | update |
    | 1 | Parents' survey | Participation Lead | 30/06/2025 | 2025-06-30 | Complete | 212 replies |
    | 2 | Results on the website | Comms | 31/07/2025 | 2025-07-31 | Overdue | Not yet |
    | 3 | Second survey | Participation Lead | 31/01/2026 | 2026-01-31 | Not started | |
    | 4 | Board discussion | Director | 31/10/2025 | 2025-10-31 | In progress | Paper drafted |
  `),
};

const slashes: Layout = {
  name: "R/A/G as a heading",
  file: xlsx("RAG slash.xlsx", [{ name: "RAG slash", text: `
    bold | Ref | Action | Lead | Deadline | R/A/G | Next steps required |
    | 1 | Confirm the terms of reference | Board Secretary | 30/06/2025 | G | None |
    | 2 | Appoint a lay member | Board Secretary | 31/08/2025 | A | Advertise again |
    | 3 | Publish the yearly report | Partnership Manager | 30/09/2025 | R | Chair to sign off |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Confirm the terms of reference | Board Secretary | 30/06/2025 | 2025-06-30 | on-track |
    | 2 | Appoint a lay member | Board Secretary | 31/08/2025 | 2025-08-31 | at-risk |
    | 3 | Publish the yearly report | Partnership Manager | 30/09/2025 | 2025-09-30 | off-track |
  `),
};

export const STATUS_WORDS: readonly Layout[] = [arrowBeside, everydayWords, notStartedTemplate, tickOne, fillDisagrees, slashes];
