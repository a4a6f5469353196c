import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const inspectionAnswer: Layout = {
  name: "what inspectors said, our response and where we are, in a header of three levels",
  file: xlsx("ILACS plan.xlsx", [{ name: "ILACS plan", text: `
    bold navy font:white | Getting to good: our plan after inspection | < | < | < | < | < | < | < | < |
    bold sky | What inspectors said | < | Our response | < | < | < | Where we are | < | < |
    bold pale | Ref | Finding | What we have committed to | Executive sponsor | Delivery lead | To be done by | BRAG | Position this month | Difference made to children |
    | 1.1 | Assessments do not always consider history | Chronology on file before allocation | Director | Head of Assessment | 31 May 2025 | B | All teams now compliant | Managers see patterns earlier |
    | 1.2 | ^ | Team managers to countersign every chronology | Director | Service Manager East | 30 June 2025 | G | 91% in May | |
    | 2.1 | Visits are not purposeful | New visit template built into the system | Director | Systems Lead | 31 July 2025 | A | Build slipped three weeks | |
    | 2.2 | ^ | Coaching for those who need it | Director | Principal Social Worker | 30 September 2025 | G | 14 of 20 coached | |
    | 3.1 | Too many children wait for a return interview | Commission a new provider | Director | Commissioning Manager | 31 October 2025 | R | Tender failed | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1.1 | Chronology on file before allocation | Head of Assessment | 31 May 2025 | 2025-05-31 | complete | All teams now compliant |
    | 1.2 | Team managers to countersign every chronology | Service Manager East | 30 June 2025 | 2025-06-30 | on-track | 91% in May |
    | 2.1 | New visit template built into the system | Systems Lead | 31 July 2025 | 2025-07-31 | at-risk | Build slipped three weeks |
    | 2.2 | Coaching for those who need it | Principal Social Worker | 30 September 2025 | 2025-09-30 | on-track | 14 of 20 coached |
    | 3.1 | Commission a new provider | Commissioning Manager | 31 October 2025 | 2025-10-31 | off-track | Tender failed |
  `),
};

const auditFollowUp: Layout = {
  name: "recommendations of internal audit, with original and revised dates",
  file: xlsx("Audit follow up.xlsx", [{ name: "Audit follow up", text: `
    bold | Internal Audit: follow-up of agreed actions, Children's Directorate |
    |
    bold grey | Audit | Rec no | Issue found | Agreed management action | Risk rating | Action owner | Original implementation date | Revised implementation date | Implementation status | Audit comment |
    | Section 17 payments | 1 | No receipts held for four in ten payments | Receipts to be scanned to the case file within a week | High | Finance Business Partner | 30/04/2025 | 31/07/2025 | Partially implemented | Retest in August |
    | Section 17 payments | 2 | Limits not followed | Limits built into the payment form | Medium | Systems Manager | 31/05/2025 | | Implemented | Evidence seen |
    | Foster carer payments | 1 | Overpayments not chased | Monthly list of overpayments to team managers | High | Fostering Team Manager | 30/06/2025 | 30/11/2025 | Not implemented | No list produced yet |
    | Foster carer payments | 2 | Mileage claimed late | Claims over three months old refused | Low | Fostering Team Manager | 30/09/2025 | | Superseded | New system removes the need |
    | Direct payments | 1 | Annual reviews overdue | Two temporary reviewers | Medium | Disabled Children Manager | 31/12/2025 | | Not yet due | |
  ` }]),
  answer: lines(`
    | ref | action | lead | dueDate | statusText | update |
    | 1 | Receipts to be scanned to the case file within a week | Finance Business Partner | 2025-07-31 | Partially implemented | Retest in August |
    | 2 | Limits built into the payment form | Systems Manager | 2025-05-31 | Implemented | Evidence seen |
    | 1 | Monthly list of overpayments to team managers | Fostering Team Manager | 2025-11-30 | Not implemented | No list produced yet |
    | 2 | Claims over three months old refused | Fostering Team Manager | 2025-09-30 | Superseded | New system removes the need |
    | 1 | Two temporary reviewers | Disabled Children Manager | 2025-12-31 | Not yet due | |
  `),
};

const schoolPlan: Layout = {
  name: "a school improvement plan in terms and half terms, with costs",
  file: xlsx("SIP.xlsx", [{ name: "SIP", text: `
    bold | Primary School – School Improvement Plan 2025-26 |
    bold sky | Key Priority 1: Quality of Education – reading | < | < | < | < | < | < | < |
    bold pale | Objective | Tasks | Personnel | Start | End | Cost | Success criteria | Monitoring |
    | Every pupil a reader by seven | Phonics refresher for all staff | English Lead | Autumn 1 | Autumn 1 | £600 | All lessons follow the scheme | Head, termly walk |
    | | Daily catch-up for the lowest fifth | SENCO | Autumn 1 | Summer 2 | £2,400 | Gap closes by half | Pupil progress meetings |
    | | New library opened by pupils | Librarian | Spring 1 | Spring 2 | £5,000 | Every class visits weekly | Governor visit |
    |
    bold sky | Key Priority 2: Behaviour and Attitudes | < | < | < | < | < | < | < |
    bold pale | Objective | Tasks | Personnel | Start | End | Cost | Success criteria | Monitoring |
    | Calm lunchtimes | Zoned playground | Deputy Head | Autumn 2 | Autumn 2 | £1,000 | Incidents fall by a third | Behaviour log |
    | | Train play leaders in Year 6 | PE Lead | Autumn 1 | Spring 1 | Nil | Twelve leaders each day | PE Lead |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | action | lead | due | impact | monitoring |
    | Phonics refresher for all staff | English Lead | Autumn 1 | All lessons follow the scheme | Head, termly walk |
    | Daily catch-up for the lowest fifth | SENCO | Summer 2 | Gap closes by half | Pupil progress meetings |
    | New library opened by pupils | Librarian | Spring 2 | Every class visits weekly | Governor visit |
    | Zoned playground | Deputy Head | Autumn 2 | Incidents fall by a third | Behaviour log |
    | Train play leaders in Year 6 | PE Lead | Spring 1 | Twelve leaders each day | PE Lead |
  `),
};

const regulationPlan: Layout = {
  name: "steps to put a shortfall right, met or outstanding",
  file: xlsx("Reg 44 actions.xlsx", [{ name: "Reg 44 actions", text: `
    bold | Registered home: response to monitoring visit |
    bold pale | Regulation | Shortfall | Steps being taken to put it right | Person responsible | Date action will be completed | Evidence | Outstanding / Met |
    | Reg 12 | Risk assessments out of date | Rewrite all six with the young people | Deputy Manager | 9th May 2025 | Files | Met |
    | Reg 13 | Supervision gaps in March | Supervision tree on the office wall | Registered Manager | 30th May 2025 | Tree | Met |
    | Reg 25 | Fire drill not done at night | Night drill every quarter | Night Senior | 30th June 2025 | Log | Outstanding |
    | Reg 32 | One reference missing | Obtain reference or end contract | Registered Manager | 16th May 2025 | Staff file | Outstanding |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate |
    | Rewrite all six with the young people | Deputy Manager | 9th May 2025 | 2025-05-09 | Files |
    | Supervision tree on the office wall | Registered Manager | 30th May 2025 | 2025-05-30 | Tree |
    | Night drill every quarter | Night Senior | 30th June 2025 | 2025-06-30 | Log |
    | Obtain reference or end contract | Registered Manager | 16th May 2025 | 2025-05-16 | Staff file |
  `),
};

const bilingual: Layout = {
  name: "headings in two languages",
  file: xlsx("Cynllun.xlsx", [{ name: "Cynllun", text: `
    bold | Cynllun Gwella / Improvement Plan |
    bold pale | Cyf / Ref | Cam gweithredu / Action | Arweinydd / Lead | Erbyn pryd / By when | Statws / Status | Diweddariad / Update |
    | 1 | Offer a Welsh-speaking worker at first contact | Front Door Manager | 30/06/2025 | Complete | Two workers on rota |
    | 2 | Translate the threshold guide | Partnership Officer | 31/07/2025 | On track | Half done |
    | 3 | Cylch meithrin staff join core groups | Early Years Manager | 30/09/2025 | At risk | Cover costs |
    | 4 | Bilingual feedback forms | Participation Worker | 31/10/2025 | Not started | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Offer a Welsh-speaking worker at first contact | Front Door Manager | 30/06/2025 | 2025-06-30 | complete | Two workers on rota |
    | 2 | Translate the threshold guide | Partnership Officer | 31/07/2025 | 2025-07-31 | on-track | Half done |
    | 3 | Cylch meithrin staff join core groups | Early Years Manager | 30/09/2025 | 2025-09-30 | at-risk | Cover costs |
    | 4 | Bilingual feedback forms | Participation Worker | 31/10/2025 | 2025-10-31 | not-started | |
  `),
};

const outcomes: Layout = {
  name: "outcome, improvement activity and responsible person",
  file: xlsx("CSP.xlsx", [{ name: "CSP", text: `
    bold | Children's Services Plan 2023-26: Year 3 |
    bold sky | National outcome | Improvement activity | What will be different | Responsible person | Timescale | Evidence source | Yr 3 Q2 RAG | Yr 3 Q2 comment |
    | We grow up loved | Scale up family group decision making | Fewer children looked after away from home | Service Manager, Children and Families | March 2026 | Quarterly data | Green | 18 families |
    | | Promise champions in each school | Care experienced pupils feel understood | Education Officer | December 2025 | Survey | Amber | 40 of 70 |
    | We are healthy | Counselling from age ten | Waits below six weeks | Health Improvement Lead | June 2025 | Provider returns | Blue | In place |
    | | Free swimming for kinship families | Families active together | Leisure Trust Manager | September 2025 | Swipe cards | Red | Pool shut |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Scale up family group decision making | Service Manager, Children and Families | March 2026 | 2026-03-31 | on-track | 18 families |
    | Promise champions in each school | Education Officer | December 2025 | 2025-12-31 | at-risk | 40 of 70 |
    | Counselling from age ten | Health Improvement Lead | June 2025 | 2025-06-30 | complete | In place |
    | Free swimming for kinship families | Leisure Trust Manager | September 2025 | 2025-09-30 | off-track | Pool shut |
  `),
};

const academyTrust: Layout = {
  name: "bullets inside cells, in a school trust's words",
  file: xlsx("MAT.xlsx", [{ name: "MAT", text: `
    bold navy font:white | Trust strategic objective | Key actions | Person(s) responsible | Milestones / timeline | Resource implications | Intended impact | Progress RAG |
    | One curriculum | • Agree end points in each subject | Director of Education | By end of Autumn Term 2025 | 6 days' cover | Pupils build on what they know | Green |
    | | • Share assessments each half term | Assessment Lead | By end of Spring Term 2026 | Nil | Teachers compare fairly | Amber |
    | Belonging | • Attendance team across five schools | Trust Attendance Lead | By 31 October 2025 | £42k | Absence below 6% | Green |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | impact | status |
    | One curriculum | Agree end points in each subject | Director of Education | By end of Autumn Term 2025 | Pupils build on what they know | on-track |
    | " | Share assessments each half term | Assessment Lead | By end of Spring Term 2026 | Teachers compare fairly | at-risk |
    | Belonging | Attendance team across five schools | Trust Attendance Lead | By 31 October 2025 | Absence below 6% | on-track |
  `),
};

const charity: Layout = {
  name: "goal, what we'll do, champion and finish line",
  file: xlsx("Charity.xlsx", [{ name: "Charity", text: `
    bold green | Goal | What we'll do | Champion | Finish line | How's it going? | Next up |
    | Young carers get a break | Two residential weekends | Activities Lead | 31/08/2025 | One done, one booked | Book the coach |
    | | Saturday club in the valley | Youth Worker | 30/06/2025 | Runs fortnightly | |
    | Schools understand | Assembly in twelve schools | Schools Lead | 31/12/2025 | Four so far | Ring the academies |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | update |
    | Young carers get a break | Two residential weekends | Activities Lead | 31/08/2025 | 2025-08-31 | One done, one booked |
    | " | Saturday club in the valley | Youth Worker | 30/06/2025 | 2025-06-30 | Runs fortnightly |
    | Schools understand | Assembly in twelve schools | Schools Lead | 31/12/2025 | 2025-12-31 | Four so far |
  `),
};

const notice: Layout = {
  name: "direction, commitment and date for delivery, with a key of assurance below",
  file: xlsx("Notice.xlsx", [{ name: "Notice", text: `
    bold | Response to the improvement notice |
    bold pale | Direction | Council commitment | Cabinet member | Lead officer | Date for delivery | Assurance | Adviser's view |
    | Para 4a | Appoint a permanent director | Leader | Chief Executive | 30/06/2025 | Delivered{blue} | Strong appointment |
    | Para 4b | Cut caseloads to eighteen | Children | Director | 31/10/2025 | Some concern{amber} | Agency heavy |
    | Para 5 | Monthly assurance visits by members | Children | Head of Democratic Services | 31/05/2025 | On course{green} | Visits are valued |
    | Para 6 | Data that staff can trust | Resources | Head of Performance | 30/09/2025 | Serious concern{red} | Three systems |
    |
    | Delivered{blue} | On course{green} | Some concern{amber} | Serious concern{red} |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | statusText |
    | Appoint a permanent director | Chief Executive | 30/06/2025 | 2025-06-30 | complete | Delivered |
    | Cut caseloads to eighteen | Director | 31/10/2025 | 2025-10-31 | at-risk | Some concern |
    | Monthly assurance visits by members | Head of Democratic Services | 31/05/2025 | 2025-05-31 | on-track | On course |
    | Data that staff can trust | Head of Performance | 30/09/2025 | 2025-09-30 | off-track | Serious concern |
  `),
};

const safeguardingReview: Layout = {
  name: "agency, author and long guidance above a safeguarding review's plan",
  file: xlsx("SAR action plan.xlsx", [{ name: "SAR action plan", text: `
    bold | Local child safeguarding practice review: single-agency action plan |
    | Agency: | Community health trust |
    | Author: | Named Nurse |
    | Date completed: | 4 September 2025 |
    | Please complete one row for each recommendation. The action should say what will change for children, not that a policy will be written. Return to the business unit by the end of the month. |
    |
    bold pale | Recommendation | Action to be taken by agency | Responsible officer | Timescale | Outcome for children | Status of action |
    | Health visitors see fathers | Father's details on the first visit form | Health Visiting Lead | 31/10/2025 | Fathers are known | In progress |
    | ^ | Dip sample 50 records | Named Nurse | 31/01/2026 | ^ | Not started |
    | GPs share chronologies | Template on the GP system | Named GP | 30/09/2025 | Patterns are seen | Completed |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | impact |
    | Father's details on the first visit form | Health Visiting Lead | 31/10/2025 | 2025-10-31 | on-track | Fathers are known |
    | Dip sample 50 records | Named Nurse | 31/01/2026 | 2026-01-31 | not-started | Fathers are known |
    | Template on the GP system | Named GP | 30/09/2025 | 2025-09-30 | complete | Patterns are seen |
  `),
};

export const SECTOR_WORDING: readonly Layout[] = [inspectionAnswer, auditFollowUp, schoolPlan, regulationPlan, bilingual, outcomes, academyTrust, charity, notice, safeguardingReview];
