import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const manyFormats: Layout = {
  name: "dates as days, months, quarters, terms and words in one column",
  file: xlsx("mixed dates.xlsx", [{ name: "Plan", text: `
    bold | Ref | Action | Lead | Start date | Deadline | RAG |
    | 1 | Set up the parents' line | Helpline Manager | d:2025-04-14 | d:2025-06-30 | Green |
    | 2 | Write the guide for schools | Inclusion Adviser | d:2025-05-01 mmm-yy | d:2025-09-01 mmm-yy | Green |
    | 3 | Train lunchtime staff | Inclusion Adviser | Summer term 2025 | Autumn term 2025 | Amber |
    | 4 | Visit special schools | Head of Inclusion | Q1 2025/26 | Q3 2025/26 | Green |
    | 5 | Publish the timetable | Head of Inclusion | 1.9.25 | w/c 6 October 2025 | Red |
    | 6 | Ask pupils what changed | Participation Officer | Jan 2026 | End of March 2026 | Not started |
    | 7 | Keep the online map right | Family Information Manager | d:2025-04-01 dd-mmm-yyyy | Ongoing | Green |
    | 8 | Agree next year's places | Sufficiency Officer | TBC | 13th February 2026 | Not started |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | startDate | dueDate | status |
    | 1 | Set up the parents' line | Helpline Manager | 2025-04-14 | 2025-06-30 | on-track |
    | 2 | Write the guide for schools | Inclusion Adviser | 2025-05-01 | 2025-09-30 | on-track |
    | 3 | Train lunchtime staff | Inclusion Adviser | 2025-04-01 | 2025-12-31 | at-risk |
    | 4 | Visit special schools | Head of Inclusion | 2025-04-01 | 2025-12-31 | on-track |
    | 5 | Publish the timetable | Head of Inclusion | 2025-09-01 | 2025-10-12 | off-track |
    | 6 | Ask pupils what changed | Participation Officer | 2026-01-01 | 2026-03-31 | not-started |
    | 7 | Keep the online map right | Family Information Manager | 2025-04-01 | | on-track |
    | 8 | Agree next year's places | Sufficiency Officer | | 2026-02-13 | not-started |
  `),
};

const macDates: Layout = {
  name: "a workbook whose dates count from 1904",
  file: xlsx("from a mac.xlsx", [{ name: "Plan", text: `
    bold | Action | Lead | Start | Deadline | Status |
    | Move the clinic to the hub | Clinic Manager | d:2025-04-01 | d:2025-06-30 | Complete |
    | Text parents the day before | Clinic Manager | d:2025-05-19 | d:2025-10-31 | On track |
    | Evening clinic | Clinic Manager | d:2025-09-01 d mmmm yyyy | d:2026-02-28 d mmmm yyyy | At risk |
    | Ask non-attenders why | Health Visiting Manager | d:2025-07-01 mmm-yy | d:2025-12-01 mmm-yy | On track |
  ` }], { date1904: true }),
  answer: lines(`
    | action | lead | startDate | dueDate | status |
    | Move the clinic to the hub | Clinic Manager | 2025-04-01 | 2025-06-30 | complete |
    | Text parents the day before | Clinic Manager | 2025-05-19 | 2025-10-31 | on-track |
    | Evening clinic | Clinic Manager | 2025-09-01 | 2026-02-28 | at-risk |
    | Ask non-attenders why | Health Visiting Manager | 2025-07-01 | 2025-12-31 | on-track |
  `),
};

const originalAndRevised: Layout = {
  name: "original and revised deadlines",
  file: xlsx("revised dates.xlsx", [{ name: "Plan", text: `
    bold pale | Ref | Action | Lead | Original deadline | Revised deadline | RAG | Reason for change |
    | D1 | Choose a provider for mediation | Commissioning Manager | 30/06/2025 | 30/09/2025 | Amber | Only one bid |
    | D2 | Mediation offered before court | Legal Adviser | 31/10/2025 | 31/01/2026 | Amber | Follows D1 |
    | D3 | Leaflet for separating parents | Communications Officer | 30/04/2025 | 30/05/2025 | Blue | Translation |
    | D4 | Workers trained in parental conflict | Learning Manager | 30/09/2025 | 28/11/2025 | Red | Trainer left |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | D1 | Choose a provider for mediation | Commissioning Manager | 30/09/2025 | 2025-09-30 | at-risk |
    | D2 | Mediation offered before court | Legal Adviser | 31/01/2026 | 2026-01-31 | at-risk |
    | D3 | Leaflet for separating parents | Communications Officer | 30/05/2025 | 2025-05-30 | complete |
    | D4 | Workers trained in parental conflict | Learning Manager | 28/11/2025 | 2025-11-28 | off-track |
  `),
};

const leads: Layout = {
  name: "leads with slashes, line breaks, commas inside titles and a key of initials",
  file: xlsx("many leads.xlsx", [{ name: "Plan", text: `
    bold | Joint commissioning plan |
    | HoC = Head of Commissioning | ADP = Assistant Director, Partnerships |
    | SENDM = SEND Manager | CFO = Chief Finance Officer |
    |
    bold pale | Ref | Action | Lead(s) | Date due | Status |
    | J1 | One contract for therapies | HoC/SENDM | Sept 2025 | On track |
    | J2 | Pooled budget for equipment | CFO / ADP | Mar 2026 | At risk |
    | J3 | Waiting times on one page | Head of Performance, Data and Insight | Jun 2025 | Complete |
    | J4 | Parents choose the key worker | SENDM, Designated Clinical Officer | Oct 2025 | On track |
    | J5 | Review short breaks prices | HoC\\nCFO | Nov 2025 | Not started |
    | J6 | Transition clinic at sixteen | Head of Adult Social Care and Head of SEND | Jan 2026 | Off track |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | leads | due | dueDate | status |
    | J1 | One contract for therapies | HoC/SENDM | HoC; SENDM | Sept 2025 | 2025-09-30 | on-track |
    | J2 | Pooled budget for equipment | CFO / ADP | CFO; ADP | Mar 2026 | 2026-03-31 | at-risk |
    | J3 | Waiting times on one page | Head of Performance, Data and Insight | Head of Performance, Data and Insight | Jun 2025 | 2025-06-30 | complete |
    | J4 | Parents choose the key worker | SENDM, Designated Clinical Officer | SENDM; Designated Clinical Officer | Oct 2025 | 2025-10-31 | on-track |
    | J5 | Review short breaks prices | HoC\\nCFO | HoC; CFO | Nov 2025 | 2025-11-30 | not-started |
    | J6 | Transition clinic at sixteen | Head of Adult Social Care and Head of SEND | Head of Adult Social Care; Head of SEND | Jan 2026 | 2026-01-31 | off-track |
  `),
};

const namesAndPosts: Layout = {
  name: "leads as names with posts, monitoring and budget columns",
  file: xlsx("names and posts.xlsx", [{ name: "Plan", text: `
    bold sky | Outcome | Actions to achieve it | Led by | Deliver by | How it will be monitored | Budget line | Rag |
    | Babies are safe to sleep | Safe sleep talk before discharge | J. Quillby (Matron) | Jul 25 | Monthly dip sample | Public health | Green |
    | ^ | Moses baskets for families in need | P. Tarrowden (Hub Manager) | Sep 25 | Stock count | Family hubs | Amber |
    | Fathers are part of it | Letter to each father | J. Quillby (Matron) | Oct 25 | Yearly survey | Public health | Green |
    | ^ | Saturday class | R. Osk (Parent Educator) | Jan 26 | Register | Family hubs | Red |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | action | lead | due | dueDate | monitoring | budgetLine | status |
    | Safe sleep talk before discharge | J. Quillby (Matron) | Jul 25 | 2025-07-31 | Monthly dip sample | Public health | on-track |
    | Moses baskets for families in need | P. Tarrowden (Hub Manager) | Sep 25 | 2025-09-30 | Stock count | Family hubs | at-risk |
    | Letter to each father | J. Quillby (Matron) | Oct 25 | 2025-10-31 | Yearly survey | Public health | on-track |
    | Saturday class | R. Osk (Parent Educator) | Jan 26 | 2026-01-31 | Register | Family hubs | off-track |
  `),
};

const turnedDates: Layout = {
  name: "months that Excel turned into days of the current year",
  file: xlsx("turned dates.xlsx", [{ name: "Plan", text: `
    bold | Action | Lead | Target completion | Status |
    | Panel for step-down from care | Head of Care | d:2025-06-25 d-mmm | Green |
    | Passport for foster carers | Fostering Manager | d:2025-09-25 d-mmm | Green |
    | Out-of-hours line for carers | Fostering Manager | d:2025-11-25 d-mmm | Amber |
    | Carers' charter | Head of Fostering | d:2025-12-25 d-mmm | Red |
    | Training calendar | Learning Manager | d:2025-01-26 d-mmm | Green |
    | Stay-put rates reviewed | Finance Manager | d:2025-03-26 d-mmm | Not started |
    | Respite weekends | Fostering Manager | d:2025-10-25 d-mmm | Blue |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | action | lead | dueDate | status |
    | Panel for step-down from care | Head of Care | 2025-06-30 | on-track |
    | Passport for foster carers | Fostering Manager | 2025-09-30 | on-track |
    | Out-of-hours line for carers | Fostering Manager | 2025-11-30 | at-risk |
    | Carers' charter | Head of Fostering | 2025-12-31 | off-track |
    | Training calendar | Learning Manager | 2026-01-31 | on-track |
    | Stay-put rates reviewed | Finance Manager | 2026-03-31 | not-started |
    | Respite weekends | Fostering Manager | 2025-10-31 | complete |
  `),
};

export const DATES: readonly Layout[] = [manyFormats, macDates, originalAndRevised, leads, namesAndPosts, turnedDates];
