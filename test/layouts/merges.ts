import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const mergedActions: Layout = {
  name: "an action merged over its milestones, and its status with it",
  file: xlsx("permanence.xlsx", [{ name: "Permanence", text: `
    bold | Theme | Action | Milestones | Lead | Deadline | RAG | Progress |
    | Early permanence{vertical} | Consider early permanence for every unborn baby | Add a question to the pre-birth assessment | Practice Lead | May 2025 | Green{green} | Question added |
    | ^ | ^ | Train the pre-birth team | Adoption Manager | July 2025 | ^ | Two sessions held |
    | ^ | ^ | Review every case at twenty weeks | Head of Care | Sept 2025 | ^ | First reviews in June |
    | ^ | Recruit carers with the neighbouring agencies | Joint information evenings | Adoption Manager | Oct 2025 | Amber{amber} | One of three held |
    | ^ | ^ | Joint panel | Panel Adviser | Jan 2026 | ^ | |
    | Special guardianship{vertical} | Support plans before the order | Write the plan with the family | Kinship Lead | June 2025 | Red{red} | 4 of 11 |
    | ^ | ^ | Agree the plan at a panel | Kinship Lead | June 2025 | Red{red} | |
    | ^ | Training for guardians | Six-week course | Learning Manager | Nov 2025 | Blue{blue} | Eleven finished |
  ` }]),
  answer: lines(`
    | theme | action | milestone | lead | due | dueDate | status |
    | Early permanence | Consider early permanence for every unborn baby | Add a question to the pre-birth assessment | Practice Lead | May 2025 | 2025-05-31 | on-track |
    | " | " | Train the pre-birth team | Adoption Manager | July 2025 | 2025-07-31 | on-track |
    | " | " | Review every case at twenty weeks | Head of Care | Sept 2025 | 2025-09-30 | on-track |
    | " | Recruit carers with the neighbouring agencies | Joint information evenings | Adoption Manager | Oct 2025 | 2025-10-31 | at-risk |
    | " | " | Joint panel | Panel Adviser | Jan 2026 | 2026-01-31 | at-risk |
    | Special guardianship | Support plans before the order | Write the plan with the family | Kinship Lead | June 2025 | 2025-06-30 | off-track |
    | " | " | Agree the plan at a panel | Kinship Lead | June 2025 | 2025-06-30 | off-track |
    | " | Training for guardians | Six-week course | Learning Manager | Nov 2025 | 2025-11-30 | complete |
  `),
};

const mergedRefs: Layout = {
  name: "ref, action and lead merged over key steps without a theme",
  file: xlsx("supervision.xlsx", [{ name: "Supervision", text: `
    bold navy font:white | Ref | Objective / action | Lead | Key steps | Target date | RAG | Comments |
    | 1 | Every worker is supervised each month | Principal Social Worker | Publish the standard | 30/04/2025 | Blue | Out |
    | ^ | ^ | ^ | Dip sample in June | 30/06/2025 | Green | 88% met |
    | ^ | ^ | ^ | Report to heads of service | 31/07/2025 | Green | |
    | 2 | Group supervision in each team | Systemic Practice Lead | Train twelve facilitators | 30/09/2025 | Amber | Seven trained |
    | ^ | ^ | ^ | Start in two teams | 31/10/2025 | Green | Hub East has begun |
    | 3 | Record it where auditors can see it | Systems Manager | New form | 31/05/2025 | Red | Not built |
  ` }]),
  answer: lines(`
    | ref | action | milestone | lead | due | dueDate | status | update |
    | 1 | Every worker is supervised each month | Publish the standard | Principal Social Worker | 30/04/2025 | 2025-04-30 | complete | Out |
    | 1 | " | Dip sample in June | " | 30/06/2025 | 2025-06-30 | on-track | 88% met |
    | 1 | " | Report to heads of service | " | 31/07/2025 | 2025-07-31 | on-track | |
    | 2 | Group supervision in each team | Train twelve facilitators | Systemic Practice Lead | 30/09/2025 | 2025-09-30 | at-risk | Seven trained |
    | 2 | " | Start in two teams | " | 31/10/2025 | 2025-10-31 | on-track | Hub East has begun |
    | 3 | Record it where auditors can see it | New form | Systems Manager | 31/05/2025 | 2025-05-31 | off-track | Not built |
  `),
};

const themeRows: Layout = {
  name: "theme rows between header blocks, with owners",
  file: xlsx("improvement plan.xlsx", [{ name: "Plan", text: `
    bold | Children's services improvement plan |
    | Version 4, agreed by the board in April 2025 |
    |
    bold lilac | Theme 1: Leaders know the front line | < | < | < | < |
    | Theme owner: Director of Children's Services | < | < | < | < |
    bold pale | Action | Milestone | Lead | Due date | Status |
    | Leaders visit practice | Each director visits a team a month | Director's Office | Ongoing | On track |
    | | Notes go on the staff page | Communications Officer | May 2025 | Complete |
    | Members see the whole picture | Scorecard to scrutiny every quarter | Performance Manager | June 2025 | On track |
    |
    bold lilac | Theme 2: The right caseloads | < | < | < | < |
    | Theme owner: Head of Assessment | < | < | < | < |
    bold pale | Action | Milestone | Lead | Due date | Status |
    | Lower caseloads in assessment | Two extra teams until March | Head of Assessment | July 2025 | At risk |
    | | Transfer at the first review | Head of Safeguarding | Sept 2025 | Off track |
    | Workload tool | Choose the tool | Principal Social Worker | Aug 2025 | Complete |
    | | Use the tool in each supervision | Team Managers | Dec 2025 | Not started |
  ` }]),
  answer: lines(`
    | theme | themeOwner | action | milestone | lead | due | dueDate | status |
    | Theme 1: Leaders know the front line | Director of Children's Services | Leaders visit practice | Each director visits a team a month | Director's Office | Ongoing | | on-track |
    | " | " | " | Notes go on the staff page | Communications Officer | May 2025 | 2025-05-31 | complete |
    | " | " | Members see the whole picture | Scorecard to scrutiny every quarter | Performance Manager | June 2025 | 2025-06-30 | on-track |
    | Theme 2: The right caseloads | Head of Assessment | Lower caseloads in assessment | Two extra teams until March | Head of Assessment | July 2025 | 2025-07-31 | at-risk |
    | " | " | " | Transfer at the first review | Head of Safeguarding | Sept 2025 | 2025-09-30 | off-track |
    | " | " | Workload tool | Choose the tool | Principal Social Worker | Aug 2025 | 2025-08-31 | complete |
    | " | " | " | Use the tool in each supervision | Team Managers | Dec 2025 | 2025-12-31 | not-started |
  `),
};

const bandsUnderOneHeader: Layout = {
  name: "filled priority bands between rows under one header",
  file: xlsx("early help strategy.xlsx", [{ name: "Delivery plan", text: `
    bold | Early help strategy delivery plan |
    bold navy font:white | Ref | Action | Lead | Timescale | RAG | Progress |
    bold sky | Priority 1: Families find help quickly | < | < | < | < | < |
    | 1.1 | One telephone number for families | Front Door Manager | June 2025 | Blue | Live |
    | 1.2 | Directory that can be searched by postcode | Family Information Manager | Sept 2025 | Green | Test version |
    bold sky | Priority 2: Help that works | < | < | < | < | < |
    | 2.1 | Two parenting courses, chosen on evidence | Parenting Lead | Oct 2025 | Amber | One chosen |
    | 2.2 | Stop the three courses with no evidence | Parenting Lead | July 2025 | Green | Two stopped |
    | 2.3 | Outcome star for each family | Practice Lead | Dec 2025 | Red | Licence not bought |
    bold sky | Priority 3: One team around the family | < | < | < | < | < |
    | 3.1 | Shared space in four hubs | Property Manager | Mar 2026 | Green | |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | 1.1 | Priority 1: Families find help quickly | One telephone number for families | Front Door Manager | June 2025 | 2025-06-30 | complete | Live |
    | 1.2 | " | Directory that can be searched by postcode | Family Information Manager | Sept 2025 | 2025-09-30 | on-track | Test version |
    | 2.1 | Priority 2: Help that works | Two parenting courses, chosen on evidence | Parenting Lead | Oct 2025 | 2025-10-31 | at-risk | One chosen |
    | 2.2 | " | Stop the three courses with no evidence | Parenting Lead | July 2025 | 2025-07-31 | on-track | Two stopped |
    | 2.3 | " | Outcome star for each family | Practice Lead | Dec 2025 | 2025-12-31 | off-track | Licence not bought |
    | 3.1 | Priority 3: One team around the family | Shared space in four hubs | Property Manager | Mar 2026 | 2026-03-31 | on-track | |
  `),
};

const plainBands: Layout = {
  name: "plain bold headings in the first column, no fill and no merge",
  file: xlsx("hospital discharge.xlsx", [{ name: "Plan", text: `
    bold | Item | Action | Owner | Deadline | Status |
    bold | Ward to home |
    | 1 | Meet on the ward within two days of referral | Hospital Team Manager | 31/05/2025 | On track |
    | 2 | Equipment ordered before the meeting | Occupational Therapy Lead | 30/06/2025 | At risk |
    bold | Home to school |
    | 3 | Call the school nurse on the day of discharge | Hospital Team Manager | 31/05/2025 | Complete |
    | 4 | Tutor at home after ten days away | Hospital School Head | 30/09/2025 | On track |
    | 5 | Plan for return written with the pupil | SENCO Adviser | 31/10/2025 | Not started |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Meet on the ward within two days of referral | Hospital Team Manager | 31/05/2025 | 2025-05-31 | on-track |
    | 2 | Equipment ordered before the meeting | Occupational Therapy Lead | 30/06/2025 | 2025-06-30 | at-risk |
    | 3 | Call the school nurse on the day of discharge | Hospital Team Manager | 31/05/2025 | 2025-05-31 | complete |
    | 4 | Tutor at home after ten days away | Hospital School Head | 30/09/2025 | 2025-09-30 | on-track |
    | 5 | Plan for return written with the pupil | SENCO Adviser | 31/10/2025 | 2025-10-31 | not-started |
  `),
};

const themesAndGroups: Layout = {
  name: "dark theme bands with lighter group headings inside",
  file: xlsx("directorate plan.xlsx", [{ name: "Directorate plan", text: `
    bold pale | Ref | What we will do | Lead officer | Start | Finish | RAG |
    bold navy font:white | Theme 1 - Safe | < | < | < | < | < |
    bold sky | Exploitation | < | < | < | < | < |
    | 1a | One risk tool for all agencies | Exploitation Lead | Apr 2025 | July 2025 | Green |
    | 1b | Disruption orders within a month | Police Inspector | May 2025 | Oct 2025 | Amber |
    bold sky | Neglect | < | < | < | < | < |
    | 1c | Graded care profile in every assessment | Practice Lead | Apr 2025 | Sept 2025 | Red |
    bold navy font:white | Theme 2 - Well | < | < | < | < | < |
    bold sky | Mental health | < | < | < | < | < |
    | 2a | Therapist in the leaving care team | Clinical Lead | June 2025 | Sept 2025 | Blue |
    | 2b | Waiting list seen by a nurse each week | CAMHS Manager | June 2025 | Ongoing | Green |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | theme | group | action | lead | start | due | dueDate | status |
    | 1a | Theme 1 - Safe | Exploitation | One risk tool for all agencies | Exploitation Lead | Apr 2025 | July 2025 | 2025-07-31 | on-track |
    | 1b | " | " | Disruption orders within a month | Police Inspector | May 2025 | Oct 2025 | 2025-10-31 | at-risk |
    | 1c | " | Neglect | Graded care profile in every assessment | Practice Lead | Apr 2025 | Sept 2025 | 2025-09-30 | off-track |
    | 2a | Theme 2 - Well | Mental health | Therapist in the leaving care team | Clinical Lead | June 2025 | Sept 2025 | 2025-09-30 | complete |
    | 2b | " | " | Waiting list seen by a nurse each week | CAMHS Manager | June 2025 | Ongoing | | on-track |
  `),
};

const themePerSheet: Layout = {
  name: "a theme for each sheet, named by its tab alone",
  file: xlsx("by theme.xlsx", [
    { name: "Safeguarding", text: `
      bold | Ref | Action | Lead | Due | RAG | Update |
      | S1 | Strategy meetings minuted in a day | Safeguarding Manager | 31/05/2025 | G | Typist in post |
      | S2 | Core groups every four weeks | Safeguarding Manager | 30/06/2025 | A | 82% |
      | S3 | Conference reports shared three days before | Conference Chairs Manager | 31/07/2025 | R | 51% |
    ` },
    { name: "Children in care", text: `
      bold | Ref | Action | Lead | Due | RAG | Update |
      | C1 | Dental checks every year | Designated Nurse | 31/12/2025 | A | Two dentists found |
      | C2 | Passport for each child | Business Support Manager | 30/09/2025 | G | 61 of 90 |
    ` },
    { name: "Care leavers", text: `
      bold | Ref | Action | Lead | Due | RAG | Update |
      | L1 | Stay close offer | Leaving Care Manager | 31/03/2026 | G | Flat found |
      | L2 | Pathway plans by sixteen and three months | Leaving Care Manager | 30/06/2025 | B | Done for all |
    ` },
  ]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | S1 | Safeguarding | Strategy meetings minuted in a day | Safeguarding Manager | 31/05/2025 | 2025-05-31 | on-track | Typist in post |
    | S2 | " | Core groups every four weeks | Safeguarding Manager | 30/06/2025 | 2025-06-30 | at-risk | 82% |
    | S3 | " | Conference reports shared three days before | Conference Chairs Manager | 31/07/2025 | 2025-07-31 | off-track | 51% |
    | C1 | Children in care | Dental checks every year | Designated Nurse | 31/12/2025 | 2025-12-31 | at-risk | Two dentists found |
    | C2 | " | Passport for each child | Business Support Manager | 30/09/2025 | 2025-09-30 | on-track | 61 of 90 |
    | L1 | Care leavers | Stay close offer | Leaving Care Manager | 31/03/2026 | 2026-03-31 | on-track | Flat found |
    | L2 | " | Pathway plans by sixteen and three months | Leaving Care Manager | 30/06/2025 | 2025-06-30 | complete | Done for all |
  `),
};

export const MERGES: readonly Layout[] = [mergedActions, mergedRefs, themeRows, bandsUnderOneHeader, plainBands, themesAndGroups, themePerSheet];
