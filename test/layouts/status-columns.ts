import { lines, xlsx, type Layout } from "./layout.js";

const openClosed: Layout = {
  name: "a RAG column beside an open or closed column",
  file: xlsx("board actions.xlsx", [{ name: "Action log", text: `
    bold | Action log: Improvement Board |
    bold pale | Ref | Meeting date | Action | Owner | Due date | RAG | Open / Closed | Update |
    | 101 | d:2025-04-14 | Bring the sufficiency strategy back with costs | Head of Commissioning | d:2025-05-19 | Blue | Closed | Taken on 19 May |
    | 102 | d:2025-04-14 | Map services that end in March | Head of Family Help | d:2025-06-16 | Green | Open | Two thirds mapped |
    | 103 | d:2025-05-19 | Ask health for a decision on rooms | Director | d:2025-06-02 | Red | Open | Letter sent; no answer |
    | 104 | d:2025-05-19 | Invite a carer to each meeting | Board Secretary | d:2025-06-16 | Blue | Closed | Attends from June |
    | 105 | d:2025-06-16 | Bring a note about agency spend | Finance Business Partner | d:2025-07-14 | Amber | Open | Figures late |
    | 106 | d:2025-06-16 | Share audit dates | QA Manager | d:2025-06-20 | Blue | Closed | Shared |
  ` }]),
  answer: lines(`
    | ref | action | lead | dueDate | status | statusText | update |
    | 101 | Bring the sufficiency strategy back with costs | Head of Commissioning | 2025-05-19 | complete | Blue | Taken on 19 May |
    | 102 | Map services that end in March | Head of Family Help | 2025-06-16 | on-track | Green | Two thirds mapped |
    | 103 | Ask health for a decision on rooms | Director | 2025-06-02 | off-track | Red | Letter sent; no answer |
    | 104 | Invite a carer to each meeting | Board Secretary | 2025-06-16 | complete | Blue | Attends from June |
    | 105 | Bring a note about agency spend | Finance Business Partner | 2025-07-14 | at-risk | Amber | Figures late |
    | 106 | Share audit dates | QA Manager | 2025-06-20 | complete | Blue | Shared |
  `),
};

const previousAndCurrent: Layout = {
  name: "previous and current RAG, and arrows",
  file: xlsx("priorities.xlsx", [{ name: "Priorities", text: `
    bold | Priority | Action | SRO | Target date | Previous RAG | Current RAG | Direction of travel | Commentary |
    | Permanence | Track every child from the second review | Head of Care | 30 Jun 2025 | Amber{amber} | Green{green} | ↑ | 58 of 60 tracked |
    | | Early permanence carers: ten by spring | Adoption Manager | 31 Mar 2026 | Green{green} | Amber{amber} | ↓ | Six approved |
    | | Sibling assessments before each match | Permanence Team Manager | 30 Sep 2025 | Red{red} | Red{red} | ↔ | Eleven outstanding |
    | Stability | Support plan in the first week of a move | Placements Manager | 31 Jul 2025 | Amber{amber} | Blue{blue} | ↑ | In the system |
    | | Therapy for children in their second year | Clinical Lead | 31 Oct 2025 | Green{green} | Green{green} | ↔ | 19 children seen |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status | update |
    | Permanence | Track every child from the second review | Head of Care | 30 Jun 2025 | 2025-06-30 | on-track | 58 of 60 tracked |
    | " | Early permanence carers: ten by spring | Adoption Manager | 31 Mar 2026 | 2026-03-31 | at-risk | Six approved |
    | " | Sibling assessments before each match | Permanence Team Manager | 30 Sep 2025 | 2025-09-30 | off-track | Eleven outstanding |
    | Stability | Support plan in the first week of a move | Placements Manager | 31 Jul 2025 | 2025-07-31 | complete | In the system |
    | " | Therapy for children in their second year | Clinical Lead | 31 Oct 2025 | 2025-10-31 | on-track | 19 children seen |
  `),
};

const monthlyRatings: Layout = {
  name: "a RAG for each month, the latest last",
  file: xlsx("monthly ratings.xlsx", [{ name: "Ratings", text: `
    bold | Ref | Action | Lead | Due | Aug-25 RAG | Sep-25 RAG | Oct-25 RAG | Update |
    | 1 | Duty rota covers school holidays | Assessment Manager | 31/10/2025 | R | A | G | Cover agreed |
    | 2 | Visits within five days of a referral | Assessment Manager | 30/11/2025 | G | G | A | Sickness in one team |
    | 3 | Manager signs each assessment | Head of Assessment | 30/09/2025 | A | G | B | Closed by audit |
    | 4 | Interpreter for first visits | Business Manager | 31/12/2025 | A | A | R | Contract ended |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Duty rota covers school holidays | Assessment Manager | 31/10/2025 | 2025-10-31 | on-track | Cover agreed |
    | 2 | Visits within five days of a referral | Assessment Manager | 30/11/2025 | 2025-11-30 | at-risk | Sickness in one team |
    | 3 | Manager signs each assessment | Head of Assessment | 30/09/2025 | 2025-09-30 | complete | Closed by audit |
    | 4 | Interpreter for first visits | Business Manager | 31/12/2025 | 2025-12-31 | off-track | Contract ended |
  `),
};

const percentAndWords: Layout = {
  name: "per cent complete beside statuses in a division's own words",
  file: xlsx("systems.xlsx", [{ name: "Systems", text: `
    bold | ID | Activity | Accountable lead | Start date | End date | % complete | Overall status | Highlights this period |
    | S1 | Load five years of case notes | Systems Manager | d:2025-04-07 | d:2025-08-29 | =100% | Completed | Loaded over the bank holiday |
    | S2 | Switch off the old finance screen | Systems Manager | d:2025-06-02 | d:2025-09-30 | =60% | On target | Two teams still use it |
    | S3 | Mobile forms for visits | Digital Lead | d:2025-07-01 | d:2025-12-19 | =15% | Behind - off track | Supplier has changed |
    | S4 | Genograms drawn by the system | Digital Lead | d:2025-11-03 | d:2026-02-27 | =0% | Not yet started | |
    | S5 | Single view of a child for the front door | Data Architect | d:2025-05-12 | d:2025-10-31 | =40% | At risk | Health feed is late |
    | S6 | Voice notes for recordings | Digital Lead | d:2025-05-12 | d:2025-10-31 | =20% | On hold | Waits for the privacy assessment |
  ` }]),
  answer: lines(`
    | ref | action | lead | startDate | dueDate | status | update |
    | S1 | Load five years of case notes | Systems Manager | 2025-04-07 | 2025-08-29 | complete | Loaded over the bank holiday |
    | S2 | Switch off the old finance screen | Systems Manager | 2025-06-02 | 2025-09-30 | on-track | Two teams still use it |
    | S3 | Mobile forms for visits | Digital Lead | 2025-07-01 | 2025-12-19 | off-track | Supplier has changed |
    | S4 | Genograms drawn by the system | Digital Lead | 2025-11-03 | 2026-02-27 | not-started | |
    | S5 | Single view of a child for the front door | Data Architect | 2025-05-12 | 2025-10-31 | at-risk | Health feed is late |
    | S6 | Voice notes for recordings | Digital Lead | 2025-05-12 | 2025-10-31 | paused | Waits for the privacy assessment |
  `),
};

export const STATUS_COLUMNS: readonly Layout[] = [openClosed, previousAndCurrent, monthlyRatings, percentAndWords];
