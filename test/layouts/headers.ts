import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const twoRows: Layout = {
  name: "two-row header with merged group headings",
  file: xlsx("fostering.xlsx", [{ name: "Fostering", text: `
    bold | Fostering improvement plan |
    |
    bold sky | Ref | Theme | Action | Timescale | < | Accountability | < | Progress | < |
    bold sky | ^ | ^ | ^ | Start | Finish | Lead | Support | RAG | Commentary |
    | F1 | Recruitment | Run a stall at the county show | June 2025 | July 2025 | Recruitment Officer | Communications | Blue | 46 enquiries |
    | F2 | Recruitment | Ring back every enquiry within a day | May 2025 | Ongoing | Duty Social Worker | Recruitment Officer | Green | 97% in August |
    | F3 | Recruitment | Halve the time from enquiry to panel | Sept 2025 | Mar 2026 | Fostering Team Manager | Panel Adviser | Amber | Medicals take ten weeks |
    | F4 | Retention | Pay the same allowance for every placement | Apr 2025 | Apr 2025 | Finance Manager | Fostering Team Manager | Blue | Paid from 1 April |
    | F5 | Retention | Give each carer a buddy | Aug 2025 | Nov 2025 | Support Group Chair | | Green | 20 buddies |
    | F6 | Retention | Meet every carer who leaves | Apr 2025 | Ongoing | Head of Fostering | HR | Red | Two of nine met |
  ` }]),
  answer: lines(`
    | ref | theme | action | start | startDate | due | dueDate | lead | status | update |
    | F1 | Recruitment | Run a stall at the county show | June 2025 | 2025-06-01 | July 2025 | 2025-07-31 | Recruitment Officer | complete | 46 enquiries |
    | F2 | " | Ring back every enquiry within a day | May 2025 | 2025-05-01 | Ongoing | | Duty Social Worker | on-track | 97% in August |
    | F3 | " | Halve the time from enquiry to panel | Sept 2025 | 2025-09-01 | Mar 2026 | 2026-03-31 | Fostering Team Manager | at-risk | Medicals take ten weeks |
    | F4 | Retention | Pay the same allowance for every placement | Apr 2025 | 2025-04-01 | Apr 2025 | 2025-04-30 | Finance Manager | complete | Paid from 1 April |
    | F5 | " | Give each carer a buddy | Aug 2025 | 2025-08-01 | Nov 2025 | 2025-11-30 | Support Group Chair | on-track | 20 buddies |
    | F6 | " | Meet every carer who leaves | Apr 2025 | 2025-04-01 | Ongoing | | Head of Fostering | off-track | Two of nine met |
  `),
};

const brokenHeader: Layout = {
  name: "a header typed over two rows without merging",
  file: xlsx("reunification.xlsx", [{ name: "Plan", text: `
    bold | | Action to be | Officer | Planned | Target | Current | Progress |
    bold | No | taken | responsible | start | completion | RAG | this period |
    | 1 | Review every child placed with parents | Reviewing Manager | Apr 25 | Jun 25 | Green | 14 of 14 reviewed |
    | 2 | Write a reunification framework | Practice Lead | May 25 | Sep 25 | Amber | Awaits legal advice |
    | 3 | Train staff in the framework | Workforce Lead | Oct 25 | Dec 25 | Not started | |
    | 4 | Set up a reunification panel | Head of Care | Jun 25 | Jul 25 | Complete | Meets on Mondays |
    | 5 | Report to the corporate parenting board | Head of Care | Jan 26 | Feb 26 | Not started | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | start | startDate | due | dueDate | status | update |
    | 1 | Review every child placed with parents | Reviewing Manager | Apr 25 | 2025-04-01 | Jun 25 | 2025-06-30 | on-track | 14 of 14 reviewed |
    | 2 | Write a reunification framework | Practice Lead | May 25 | 2025-05-01 | Sep 25 | 2025-09-30 | at-risk | Awaits legal advice |
    | 3 | Train staff in the framework | Workforce Lead | Oct 25 | 2025-10-01 | Dec 25 | 2025-12-31 | not-started | |
    | 4 | Set up a reunification panel | Head of Care | Jun 25 | 2025-06-01 | Jul 25 | 2025-07-31 | complete | Meets on Mondays |
    | 5 | Report to the corporate parenting board | Head of Care | Jan 26 | 2026-01-01 | Feb 26 | 2026-02-28 | not-started | |
  `),
};

const notesAround: Layout = {
  name: "a table that starts at C5 with notes around it",
  file: xlsx("audit actions.xlsx", [
    { name: "Audit actions", at: "A1", text: `
    | Audit actions | | | | | | | | | Printed 3 November |
    | Please send updates to the quality team by the fifth working day. |
    |
    |
    | | | Ref{bold} | Agreed action{bold} | Manager{bold} | Deadline{bold} | Position{bold} | RAG{bold} |
    | | | QA1 | Dip sample twenty chronologies each month | QA Manager | 31 May 2025 | Done for May and June | G |
    | see QA4 | | QA2 | Write case summaries for all children in need | Team Managers | 30 June 2025 | 212 of 260 written | A | | Ask for weekly count |
    | | | QA3 | Record supervision within three days | Team Managers | 31 July 2025 | 88% | G |
    | | | QA4 | Agree a standard for summaries | Principal Social Worker | 30 April 2025 | Agreed | B |
    | | | QA5 | Report themes to practice week | QA Manager | 31 October 2025 | | NS |
    |
    | | | Next audit: January 2026, on the voice of disabled children. |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | update | status |
    | QA1 | Dip sample twenty chronologies each month | QA Manager | 31 May 2025 | 2025-05-31 | Done for May and June | on-track |
    | QA2 | Write case summaries for all children in need | Team Managers | 30 June 2025 | 2025-06-30 | 212 of 260 written | at-risk |
    | QA3 | Record supervision within three days | Team Managers | 31 July 2025 | 2025-07-31 | 88% | on-track |
    | QA4 | Agree a standard for summaries | Principal Social Worker | 30 April 2025 | 2025-04-30 | Agreed | complete |
    | QA5 | Report themes to practice week | QA Manager | 31 October 2025 | 2025-10-31 | | not-started |
  `),
};

const blankHeading: Layout = {
  name: "refs under a blank heading, two columns swapped in the second block",
  file: xlsx("business plan.xlsx", [{ name: "Business plan", text: `
    bold | Focus area: Safer at home |
    bold | | Action | What this involves | Difference it will make | Where we are in Q1 2025-26 | Risks | Leads |
    | A1 | Launch a domestic abuse perpetrator offer | Buy 30 places a year and pay for a worker in the hub | Fewer repeat referrals | Specification written | Only one bidder | Head of Family Help |
    | A2 | Safety plans that children can read | Picture plan for under-tens; text version for teenagers | Children know what happens next | Tested with eleven children | Needs time in visits | Principal Social Worker, Participation Manager |
    |
    bold | Focus area: Ready to learn |
    bold | | Action | What this involves | Where we are in Q1 2025-26 | Difference it will make | Risks | Leads |
    | B1 | Attendance clinics in every cluster | Monthly clinic with school, nurse and family worker | Six of nine clusters have dates | Persistent absence falls by a fifth | Winter sickness | Head of Inclusion |
    | B2 | Help parents with the first school place | Open evenings; text reminders in four languages | Evenings booked | On-time forms rise to 98% | None known | Admissions Manager |
    | B3 | Keep pupils with plans in school | Review each part-time timetable at six weeks | 41 timetables on the list | No part-time timetable lasts over twelve weeks | Schools may not tell us | Head of Inclusion and Head of SEND |
  ` }]),
  answer: lines(`
    | ref | theme | action | description | impact | baseline | risk | lead | leads |
    | A1 | Safer at home | Launch a domestic abuse perpetrator offer | Buy 30 places a year and pay for a worker in the hub | Fewer repeat referrals | Specification written | Only one bidder | Head of Family Help | Head of Family Help |
    | A2 | " | Safety plans that children can read | Picture plan for under-tens; text version for teenagers | Children know what happens next | Tested with eleven children | Needs time in visits | Principal Social Worker, Participation Manager | Principal Social Worker; Participation Manager |
    | B1 | Ready to learn | Attendance clinics in every cluster | Monthly clinic with school, nurse and family worker | Persistent absence falls by a fifth | Six of nine clusters have dates | Winter sickness | Head of Inclusion | Head of Inclusion |
    | B2 | " | Help parents with the first school place | Open evenings; text reminders in four languages | On-time forms rise to 98% | Evenings booked | None known | Admissions Manager | Admissions Manager |
    | B3 | " | Keep pupils with plans in school | Review each part-time timetable at six weeks | No part-time timetable lasts over twelve weeks | 41 timetables on the list | Schools may not tell us | Head of Inclusion and Head of SEND | Head of Inclusion; Head of SEND |
  `),
};

const numberingInText: Layout = {
  name: "numbers of three kinds inside the actions' text",
  file: xlsx("neglect strategy.xlsx", [{ name: "Neglect", text: `
    bold | Priority | Key actions | Lead | Completion date | Status |
    | Priority 1: See it | 1.1.1 Put the neglect tool into every school's safeguarding folder | Education Safeguarding Lead | May 2025 | Complete |
    | | 1.1.2 Train health visitors to score the tool | Named Nurse | July 2025 | On track |
    | | 1.2.1 Count unheated homes with the housing team | Housing Standards Manager | Dec 2025 | At risk |
    | Priority 2: Name it | 2.1.1 Use one word list across agencies | Partnership Manager | June 2025 | Complete |
    | | 2.1.2 Add neglect to the dashboard by ward | Performance Manager | Sept 2025 | On track |
    | Priority 3: Stop it | 3.1.1 Start a decluttering fund of £20,000 | Early Help Manager | Oct 2025 | Off track |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status |
    | 1.1.1 | Priority 1: See it | Put the neglect tool into every school's safeguarding folder | Education Safeguarding Lead | May 2025 | 2025-05-31 | complete |
    | 1.1.2 | " | Train health visitors to score the tool | Named Nurse | July 2025 | 2025-07-31 | on-track |
    | 1.2.1 | " | Count unheated homes with the housing team | Housing Standards Manager | Dec 2025 | 2025-12-31 | at-risk |
    | 2.1.1 | Priority 2: Name it | Use one word list across agencies | Partnership Manager | June 2025 | 2025-06-30 | complete |
    | 2.1.2 | " | Add neglect to the dashboard by ward | Performance Manager | Sept 2025 | 2025-09-30 | on-track |
    | 3.1.1 | Priority 3: Stop it | Start a decluttering fund of £20,000 | Early Help Manager | Oct 2025 | 2025-10-31 | off-track |
  `),
};

const slashedRefs: Layout = {
  name: "refs with slashes",
  file: xlsx("contracts.xlsx", [{ name: "Contracts", text: `
    bold | Item | Area of work | Action point | Assigned to | To be completed by | State of play | RAG rating |
    | CR/01 | Placements | Renew the framework for residential homes | Contracts Manager | 30-Sep-25 | Tender live | Green |
    | CR/02 | Placements | Visit all homes used out of county | Quality Officer | 31-Dec-25 | 9 of 22 visited | Amber |
    | CR/03 | Transport | Retender the minibus routes | Transport Manager | 31-Jul-25 | Let in June | Blue |
    | CR/04 | Transport | Offer mileage to parents who drive | Transport Manager | 31-Aug-25 | 60 families signed up | Blue |
    | CR/05 | Advocacy | Extend the advocacy contract by a year | Contracts Manager | 31-Oct-25 | Provider has not replied | Red |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | update | status |
    | CR/01 | Placements | Renew the framework for residential homes | Contracts Manager | 30-Sep-25 | 2025-09-30 | Tender live | on-track |
    | CR/02 | Placements | Visit all homes used out of county | Quality Officer | 31-Dec-25 | 2025-12-31 | 9 of 22 visited | at-risk |
    | CR/03 | Transport | Retender the minibus routes | Transport Manager | 31-Jul-25 | 2025-07-31 | Let in June | complete |
    | CR/04 | Transport | Offer mileage to parents who drive | Transport Manager | 31-Aug-25 | 2025-08-31 | 60 families signed up | complete |
    | CR/05 | Advocacy | Extend the advocacy contract by a year | Contracts Manager | 31-Oct-25 | 2025-10-31 | Provider has not replied | off-track |
  `),
};

const bracketRefs: Layout = {
  name: "1a) and 1b) as the only numbers",
  file: xlsx("missing children.xlsx", [{ name: "Missing", text: `
    bold | Actions | Named lead | When | Rating |
    | 1a) Offer every return interview within 72 hours | Missing Coordinator | 30/06/2025 | Green |
    | 1b) Write up interviews within five days | Missing Coordinator | 30/06/2025 | Amber |
    | 2a) Map places where children are found | Intelligence Analyst | 30/09/2025 | Green |
    | 2b) Share the map with night-time economy officers | Community Safety Manager | 31/10/2025 | Red |
    | 3a) Brief taxi firms | Licensing Manager | 30/11/2025 | Not started |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1a | Offer every return interview within 72 hours | Missing Coordinator | 30/06/2025 | 2025-06-30 | on-track |
    | 1b | Write up interviews within five days | Missing Coordinator | 30/06/2025 | 2025-06-30 | at-risk |
    | 2a | Map places where children are found | Intelligence Analyst | 30/09/2025 | 2025-09-30 | on-track |
    | 2b | Share the map with night-time economy officers | Community Safety Manager | 31/10/2025 | 2025-10-31 | off-track |
    | 3a | Brief taxi firms | Licensing Manager | 30/11/2025 | 2025-11-30 | not-started |
  `),
};

export const HEADERS: readonly Layout[] = [twoRows, brokenHeader, notesAround, blankHeading, numberingInText, slashedRefs, bracketRefs];
