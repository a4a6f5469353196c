import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const ratingByMonth: Layout = {
  name: "a rating for each month, filled in so far",
  file: xlsx("Tracker 25-26.xlsx", [{ name: "Tracker 25-26", text: `
    bold | Neglect strategy tracker 2025/26 |
    |
    bold pale | Ref | Action | Lead | Due | Monthly RAG | < | < | < | < | < | < | < | < | < | < | < | Comments |
    bold pale | ^ | ^ | ^ | ^ | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar | ^ |
    | N1 | Tool in all schools | Education Lead | 31/07/2025 | G{green} | G{green} | A{amber} | A{amber} | G{green} | B{blue} | | | | | | | Finished in September |
    | N2 | Home conditions film | Training Officer | 31/10/2025 | G{green} | G{green} | G{green} | G{green} | G{green} | A{amber} | | | | | | | Actor ill |
    | N3 | Dentists trained | Public Health Nurse | 31/12/2025 | A{amber} | A{amber} | R{red} | R{red} | R{red} | R{red} | | | | | | | No take-up |
    | N4 | Housing letters | Housing Manager | 31/01/2026 | G{green} | G{green} | G{green} | G{green} | G{green} | G{green} | | | | | | | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | N1 | Tool in all schools | Education Lead | 31/07/2025 | 2025-07-31 | complete | Finished in September |
    | N2 | Home conditions film | Training Officer | 31/10/2025 | 2025-10-31 | at-risk | Actor ill |
    | N3 | Dentists trained | Public Health Nurse | 31/12/2025 | 2025-12-31 | off-track | No take-up |
    | N4 | Housing letters | Housing Manager | 31/01/2026 | 2026-01-31 | on-track | |
  `),
};

const thisMonthFirst: Layout = {
  name: "this month and last month, this month first",
  file: xlsx("Board.xlsx", [{ name: "Board", text: `
    bold pale | Programme strand | Key deliverables | Deliverable owner | Finish | RAG this month | RAG last month | Why has it changed? | Headline progress |
    | Front door | New threshold document | Head of Access | 30 May 2025 | Complete | Green | Published | Published on 28 May |
    | Front door | Single email address | Head of Access | 30 June 2025 | Amber | Green | ICT delay | ICT want a form |
    | Edge of care | Team of eight in place | Edge of Care Manager | 31 August 2025 | Green | Amber | Posts filled | Eight in post |
    | Edge of care | Weekend cover | Edge of Care Manager | 30 September 2025 | Red | Red | | Union ballot |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status | update |
    | Front door | New threshold document | Head of Access | 30 May 2025 | 2025-05-30 | complete | Published on 28 May |
    | Front door | Single email address | Head of Access | 30 June 2025 | 2025-06-30 | at-risk | ICT want a form |
    | Edge of care | Team of eight in place | Edge of Care Manager | 31 August 2025 | 2025-08-31 | on-track | Eight in post |
    | Edge of care | Weekend cover | Edge of Care Manager | 30 September 2025 | 2025-09-30 | off-track | Union ballot |
  `),
};

const quarters: Layout = {
  name: "an update and a rating for each quarter",
  file: xlsx("Quarterly.xlsx", [{ name: "Quarterly", text: `
    bold | Equality action plan, children's services |
    bold pale | Ref | Equality objective | Action | Owner | Deadline | Q1 | < | Q2 | < | Q3 | < | Q4 | < |
    bold pale | ^ | ^ | ^ | ^ | ^ | RAG | Update | RAG | Update | RAG | Update | RAG | Update |
    | E1 | Fair recruitment | Mixed panels for all posts | HR Partner | Dec 2025 | Green | Guidance sent | Green | 80% of panels | | | | |
    | E2 | Fair recruitment | Anonymous shortlisting | HR Partner | Sept 2025 | Amber | System cannot | Red | Still cannot | | | | |
    | E3 | Know our families | Ethnicity recorded | Data Lead | June 2025 | Amber | 91% | Blue | 99% | | | | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | E1 | Fair recruitment | Mixed panels for all posts | HR Partner | Dec 2025 | 2025-12-31 | on-track | 80% of panels |
    | E2 | Fair recruitment | Anonymous shortlisting | HR Partner | Sept 2025 | 2025-09-30 | off-track | Still cannot |
    | E3 | Know our families | Ethnicity recorded | Data Lead | June 2025 | 2025-06-30 | complete | 99% |
  `),
};

const mergedMonths: Layout = {
  name: "monthly updates under a merged heading, the newest last",
  file: xlsx("Log of updates.xlsx", [{ name: "Log of updates", text: `
    bold pale | Ref | Improvement action | Owner | Finish by | Current RAG | Progress updates | < | < |
    bold pale | ^ | ^ | ^ | ^ | ^ | August 2025 | September 2025 | October 2025 |
    | 1 | Pathway plans in plain words | PA Manager | 31/10/2025 | Green | Draft | Tested by forum | In use |
    | 2 | Out-of-hours number on a key ring | Comms | 30/09/2025 | Amber | Design | Supplier late | Arrived, not given out |
    | 3 | Birthday cards from the director | Business Support | 31/08/2025 | Complete | Started | | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Pathway plans in plain words | PA Manager | 31/10/2025 | 2025-10-31 | on-track |
    | 2 | Out-of-hours number on a key ring | Comms | 30/09/2025 | 2025-09-30 | at-risk |
    | 3 | Birthday cards from the director | Business Support | 31/08/2025 | 2025-08-31 | complete |
  `),
};

const dueMonths: Layout = {
  name: "months as columns, with an X in the month due",
  file: xlsx("Year planner.xlsx", [{ name: "Year planner", text: `
    bold | Year planner 2025/26: who does what, and by which month (X = due) |
    bold pale | Task | Lead | RAG | Apr | May | Jun | Jul | Aug | Sep |
    | Renew the fostering allowance | Finance Lead | Blue | X | | | | | |
    | Carers' summer event | Fostering Manager | Green | | | | X | | |
    | Annual return to the department | Performance Lead | Amber | | | X | | | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | action | lead | status |
    | Renew the fostering allowance | Finance Lead | complete |
    | Carers' summer event | Fostering Manager | on-track |
    | Annual return to the department | Performance Lead | at-risk |
  `),
};

const twelveColours: Layout = {
  name: "twelve coloured months in one header row",
  file: xlsx("RAG by month.xlsx", [{ name: "RAG by month", text: `
    bold | Family hubs: monthly ratings 2025/26 |
    |
    bold pale | No | Action | Lead | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 | Mar-26 |
    | 1 | Parent panels in each hub | Hub Manager | {green} | {green} | {amber} | {amber} | {green} | {blue} | | | | | | |
    | 2 | Infant feeding peer support | Public Health Lead | {green} | {green} | {green} | {red} | {red} | {red} | | | | | | |
    | 3 | Home learning boxes | Early Years Lead | {amber} | {amber} | {amber} | {amber} | {amber} | {green} | | | | | | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | status |
    | 1 | Parent panels in each hub | Hub Manager | complete |
    | 2 | Infant feeding peer support | Public Health Lead | off-track |
    | 3 | Home learning boxes | Early Years Lead | on-track |
  `),
};

export const MONTH_COLUMNS: readonly Layout[] = [ratingByMonth, thisMonthFirst, quarters, mergedMonths, dueMonths, twelveColours];
