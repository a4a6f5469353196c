import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const questions: Layout = {
  name: "question headings",
  file: xlsx("children in our care.xlsx", [{ name: "Plan", text: `
    bold | Children in our care: what we are going to do in 2025/26 |
    |
    bold pale | | What are we going to do? | Who? | By when? | How will we know? | How far have we got? | RAG |
    | 1 | Match every child aged ten or over with an independent visitor who asks for one | Participation Manager | July 2025 | Nine in ten children who asked have met their visitor | 31 of 44 matched so far | Amber |
    | 2 | Hold health assessments at the family hub instead of the hospital | Designated Nurse | 30/09/2025 | Waiting times fall below 20 working days | Rooms agreed with the trust | Green |
    | 3 | Give every carer a named education adviser | Virtual School Head | September 2025 | Carers say that they know whom to ring | List sent to carers in May | Complete |
    | 4 | Write to every child in words that they chose | IRO Manager | December 2025 | Letters pass the young inspectors' test | Pilot in two teams | Green |
    | 5 | Bring short-notice moves to a weekly panel | Head of Corporate Parenting | Ongoing | Fewer than one move in ten is made within 48 hours | No panel yet: chair on leave | Red |
    | 6 | Offer a saving account to all children who stay for a year | Finance Business Partner | March 2026 | Every account is open by the first anniversary | | Not started |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | due | dueDate | impact | update | status |
    | 1 | Match every child aged ten or over with an independent visitor who asks for one | Participation Manager | July 2025 | 2025-07-31 | Nine in ten children who asked have met their visitor | 31 of 44 matched so far | at-risk |
    | 2 | Hold health assessments at the family hub instead of the hospital | Designated Nurse | 30/09/2025 | 2025-09-30 | Waiting times fall below 20 working days | Rooms agreed with the trust | on-track |
    | 3 | Give every carer a named education adviser | Virtual School Head | September 2025 | 2025-09-30 | Carers say that they know whom to ring | List sent to carers in May | complete |
    | 4 | Write to every child in words that they chose | IRO Manager | December 2025 | 2025-12-31 | Letters pass the young inspectors' test | Pilot in two teams | on-track |
    | 5 | Bring short-notice moves to a weekly panel | Head of Corporate Parenting | Ongoing | | Fewer than one move in ten is made within 48 hours | No panel yet: chair on leave | off-track |
    | 6 | Offer a saving account to all children who stay for a year | Finance Business Partner | March 2026 | 2026-03-31 | Every account is open by the first anniversary | | not-started |
  `),
};

const willItDo: Layout = {
  name: "what will it do, who will do it, when will it be done",
  file: xlsx("short breaks.xlsx", [{ name: "Sheet1", text: `
    | What will it do? | Who will do it? | When will it be done? | How is it going? | On track? |
    | Open a Saturday club for children who use a wheelchair | Short Breaks Lead | 30 June 2025 | Hall found; ramps ordered | Yes |
    | Publish one page about what families may ask for | Local Offer Officer | 31 May 2025 | Drafts are with the parents' forum | No |
    | Train sitters to give rescue medicine | Community Nurse Manager | 31 October 2025 | First six trained | Yes |
    | Pay families directly for weekend breaks | Direct Payments Team Manager | 31 January 2026 | Card provider chosen | Yes |
    | Ask children what they made of their break | Participation Worker | 31 March 2026 | Not begun | Not started |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | update |
    | Open a Saturday club for children who use a wheelchair | Short Breaks Lead | 30 June 2025 | 2025-06-30 | Hall found; ramps ordered |
    | Publish one page about what families may ask for | Local Offer Officer | 31 May 2025 | 2025-05-31 | Drafts are with the parents' forum |
    | Train sitters to give rescue medicine | Community Nurse Manager | 31 October 2025 | 2025-10-31 | First six trained |
    | Pay families directly for weekend breaks | Direct Payments Team Manager | 31 January 2026 | 2026-01-31 | Card provider chosen |
    | Ask children what they made of their break | Participation Worker | 31 March 2026 | 2026-03-31 | Not begun |
  `),
};

const deliverables: Layout = {
  name: "deliverable, accountable, timescale, latest position",
  file: xlsx("programme plan.xlsx", [{ name: "Programme", text: `
    bold | Family Hubs programme |
    bold navy | No. | Workstream | Deliverable | Accountable | Timescale | BRAG | Latest position | Next steps |
    | 1 | Buildings | Lease signed for the Eastgate hub | Head of Property | Q2 2025/26 | B | Signed on 4 July | None |
    | 2 | Buildings | Fit-out of the Millbank hub | Head of Property | Q3 2025/26 | A | Contractor two weeks behind | Agree weekend working |
    | 3 | People | Hub coordinators in post | HR Business Partner | Sept 2025 | G | Four of five appointed | Readvertise the fifth |
    | 4 | People | Joint induction with health visitors | Workforce Lead | Oct 2025 | G | Dates in diaries | Print packs |
    | 5 | Data | Shared consent form live in every hub | Information Governance Manager | 31.12.25 | R | Form not agreed by two partners | Take to the board |
    | 6 | Data | Dashboard of first contacts | Performance Analyst | Jan 26 | G | Test version seen | |
    | 7 | Voice | Parent panel meets monthly | Parent Engagement Officer | Monthly | G | Nine parents came in September | Pay travel on the day |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | statusText | update |
    | 1 | Buildings | Lease signed for the Eastgate hub | Head of Property | Q2 2025/26 | 2025-09-30 | complete | B | Signed on 4 July |
    | 2 | Buildings | Fit-out of the Millbank hub | Head of Property | Q3 2025/26 | 2025-12-31 | at-risk | A | Contractor two weeks behind |
    | 3 | People | Hub coordinators in post | HR Business Partner | Sept 2025 | 2025-09-30 | on-track | G | Four of five appointed |
    | 4 | People | Joint induction with health visitors | Workforce Lead | Oct 2025 | 2025-10-31 | on-track | G | Dates in diaries |
    | 5 | Data | Shared consent form live in every hub | Information Governance Manager | 31.12.25 | 2025-12-31 | off-track | R | Form not agreed by two partners |
    | 6 | Data | Dashboard of first contacts | Performance Analyst | Jan 26 | 2026-01-31 | on-track | G | Test version seen |
    | 7 | Voice | Parent panel meets monthly | Parent Engagement Officer | Monthly | | on-track | G | Nine parents came in September |
  `),
};

const tasks: Layout = {
  name: "task, owner, target date, with a high-medium-low priority",
  file: xlsx("mash tasks.xlsx", [{ name: "Tasks", text: `
    bold grey | Task ID | Strand | Task | Priority | Owner | Target date | Progress to date | Status |
    | T-01 | Front door | Answer professional calls within two minutes | High | MASH Manager | d:2025-06-30 | Average is 2m 40s | At risk |
    | T-02 | Front door | Close contacts in one working day | High | MASH Manager | d:2025-07-31 | 94 per cent last week | On track |
    | T-03 | Information sharing | Sign the new agreement with probation | Medium | Partnership Officer | d:2025-05-16 | Signed | Done |
    | T-04 | Information sharing | Let the schools' safeguarding leads see outcomes | Low | Education Safeguarding Officer | d:2025-11-28 | | Not yet started |
    | T-05 | Night cover | Move night calls to the emergency duty team | Medium | EDT Manager | d:2025-10-01 | Phones switched; two nights missed | Slipping |
    | T-06 | Night cover | Agree thresholds for night visits | Low | EDT Manager | d:2025-12-12 | Draft out | On track |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | dueDate | update | status | statusText |
    | T-01 | Front door | Answer professional calls within two minutes | MASH Manager | 2025-06-30 | Average is 2m 40s | at-risk | At risk |
    | T-02 | Front door | Close contacts in one working day | MASH Manager | 2025-07-31 | 94 per cent last week | on-track | On track |
    | T-03 | Information sharing | Sign the new agreement with probation | Partnership Officer | 2025-05-16 | Signed | complete | Done |
    | T-04 | Information sharing | Let the schools' safeguarding leads see outcomes | Education Safeguarding Officer | 2025-11-28 | | not-started | Not yet started |
    | T-05 | Night cover | Move night calls to the emergency duty team | EDT Manager | 2025-10-01 | Phones switched; two nights missed | at-risk | Slipping |
    | T-06 | Night cover | Agree thresholds for night visits | EDT Manager | 2025-12-12 | Draft out | on-track | On track |
  `),
};

const capitals: Layout = {
  name: "capitals, with an objective merged over its actions",
  file: xlsx("SEND.xlsx", [{ name: "SEND", text: `
    bold | AREA SEND PRIORITY ACTION PLAN |
    bold sky | REF | OBJECTIVE | ACTION REQUIRED | RESPONSIBLE OFFICER | COMPLETION DATE | RAG STATUS | COMMENTS |
    | 1.1 | TIMELY PLANS | Recruit four educational psychologists | PRINCIPAL EDUCATIONAL PSYCHOLOGIST | 31/08/2025 | AMBER | TWO OFFERS MADE |
    | 1.2 | ^ | Issue draft plans by week sixteen | SEND CASEWORK MANAGER | 30/09/2025 | RED | 61% IN AUGUST |
    | 1.3 | ^ | Check every plan before it is final | SEND QUALITY OFFICER | 30/09/2025 | GREEN | SAMPLE OF 20 READ EACH WEEK |
    | 2.1 | PREPARING FOR ADULTHOOD | Start reviews in year nine | HEAD OF SEND | 31/10/2025 | GREEN | DATES SET WITH ALL SCHOOLS |
    | 2.2 | ^ | Open twelve supported internships | POST-16 ADVISER | 30/11/2025 | BLUE | TWELVE FILLED |
    | 3.1 | FAMILIES' CONFIDENCE | Ring families every six weeks while they wait | SEND CASEWORK MANAGER | 31/03/2026 | GREEN | |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | statusText | update |
    | 1.1 | TIMELY PLANS | Recruit four educational psychologists | PRINCIPAL EDUCATIONAL PSYCHOLOGIST | 31/08/2025 | 2025-08-31 | at-risk | AMBER | TWO OFFERS MADE |
    | 1.2 | " | Issue draft plans by week sixteen | SEND CASEWORK MANAGER | 30/09/2025 | 2025-09-30 | off-track | RED | 61% IN AUGUST |
    | 1.3 | " | Check every plan before it is final | SEND QUALITY OFFICER | 30/09/2025 | 2025-09-30 | on-track | GREEN | SAMPLE OF 20 READ EACH WEEK |
    | 2.1 | PREPARING FOR ADULTHOOD | Start reviews in year nine | HEAD OF SEND | 31/10/2025 | 2025-10-31 | on-track | GREEN | DATES SET WITH ALL SCHOOLS |
    | 2.2 | " | Open twelve supported internships | POST-16 ADVISER | 30/11/2025 | 2025-11-30 | complete | BLUE | TWELVE FILLED |
    | 3.1 | FAMILIES' CONFIDENCE | Ring families every six weeks while they wait | SEND CASEWORK MANAGER | 31/03/2026 | 2026-03-31 | on-track | GREEN | |
  `),
};

const activitySteps: Layout = {
  name: "activity and steps, quarter due, success measure",
  file: xlsx("youth justice plan.xlsx", [{ name: "YJ plan", text: `
    bold green | Pillar | Activity | Steps | Accountable officer | Quarter due | Success measure | Direction | Commentary |
    | Pillar 1: Prevention | Turnaround offer for children stopped by police | Agree referral form with custody sergeants | YJS Operations Manager | Q1 | Every child stopped twice is offered help | ↑ | Form in use since May |
    | ^ | ^ | Place a worker in the custody suite | YJS Operations Manager | Q2 | ^ | → | Vetting is slow |
    | ^ | Mentors for younger brothers and sisters | Recruit eight mentors | Volunteer Coordinator | Q3 | Six matches last a year | ↑ | Five recruited |
    | Pillar 2: Resettlement | Plans begin on the day of sentence | Write the one-page plan | Resettlement Worker | Q2 | No child leaves custody without an address | ↑ | In use |
    | ^ | ^ | Visit within ten days | Resettlement Worker | Q4 | ^ | ↓ | Two of seven late |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | theme | action | milestone | lead | due | dueDate | impact | update |
    | Pillar 1: Prevention | Turnaround offer for children stopped by police | Agree referral form with custody sergeants | YJS Operations Manager | Q1 | 2025-06-30 | Every child stopped twice is offered help | Form in use since May |
    | " | " | Place a worker in the custody suite | YJS Operations Manager | Q2 | 2025-09-30 | " | Vetting is slow |
    | " | Mentors for younger brothers and sisters | Recruit eight mentors | Volunteer Coordinator | Q3 | 2025-12-31 | Six matches last a year | Five recruited |
    | Pillar 2: Resettlement | Plans begin on the day of sentence | Write the one-page plan | Resettlement Worker | Q2 | 2025-09-30 | No child leaves custody without an address | In use |
    | " | " | Visit within ten days | Resettlement Worker | Q4 | 2026-03-31 | " | Two of seven late |
  `),
};

const recommendations: Layout = {
  name: "recommendations as actions, with evidence of impact",
  file: xlsx("learning review.xlsx", [{ name: "Recommendations", text: `
    bold | Local learning review: response to recommendations |
    | Agency: Children's Social Care |
    |
    bold | Rec. no. | Recommendation | Lead officer | Target date for completion | Current status | Evidence of impact |
    | R1 | Multi-agency chronologies are begun at the first strategy meeting | Service Manager, Assessment | 30 June 2025 | Complete | Twelve of twelve files in the June dip sample |
    | R2 | Fathers are spoken to in every assessment | Principal Social Worker | 31 July 2025 | On track | Up from 48% to 71% |
    | R3 | Neglect tool is scored again after six months | Head of Family Help | 30 September 2025 | At risk | |
    | R4 | Bruising protocol covers babies who do not yet crawl | Named Doctor | 31 May 2025 | Complete | Audit by the hospital |
    | R5 | Housing officers join core groups | Head of Housing Options | 31 December 2025 | Not started | |
  ` }]),
  answer: lines(`
    | ref | action | lead | leads | due | dueDate | status | statusText |
    | R1 | Multi-agency chronologies are begun at the first strategy meeting | Service Manager, Assessment | Service Manager, Assessment | 30 June 2025 | 2025-06-30 | complete | Complete |
    | R2 | Fathers are spoken to in every assessment | Principal Social Worker | Principal Social Worker | 31 July 2025 | 2025-07-31 | on-track | On track |
    | R3 | Neglect tool is scored again after six months | Head of Family Help | Head of Family Help | 30 September 2025 | 2025-09-30 | at-risk | At risk |
    | R4 | Bruising protocol covers babies who do not yet crawl | Named Doctor | Named Doctor | 31 May 2025 | 2025-05-31 | complete | Complete |
    | R5 | Housing officers join core groups | Head of Housing Options | Head of Housing Options | 31 December 2025 | 2025-12-31 | not-started | Not started |
  `),
};

const recommendationsWithActions: Layout = {
  name: "a recommendation merged over the actions that answer it",
  file: xlsx("ilacs response.xlsx", [{ name: "Response", text: `
    bold pale | Recommendation | # | What needs to be done | Person responsible | Milestone date | RAG | Outcome sought |
    | The quality and timeliness of life story work | 1a | Buy the story-book software | Commissioning Officer | 15/05/2025 | Complete | Children can tell their own story |
    | ^ | 1b | Train two workers in each team | Learning and Development Lead | 30/09/2025 | Green | Children can tell their own story |
    | ^ | 1c | Clear the waiting list of 38 children | Permanence Team Manager | 31/03/2026 | Red | Nobody waits over six months |
    | Support for care leavers in custody | 2a | Visit every eight weeks | Leaving Care Manager | 30/06/2025 | Amber | Young people leave with a plan |
    | ^ | 2b | Agree a housing pathway with probation | Leaving Care Manager | 31/10/2025 | Green | Nobody is released homeless |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | impact |
    | 1a | Buy the story-book software | Commissioning Officer | 15/05/2025 | 2025-05-15 | complete | Children can tell their own story |
    | 1b | Train two workers in each team | Learning and Development Lead | 30/09/2025 | 2025-09-30 | on-track | Children can tell their own story |
    | 1c | Clear the waiting list of 38 children | Permanence Team Manager | 31/03/2026 | 2026-03-31 | off-track | Nobody waits over six months |
    | 2a | Visit every eight weeks | Leaving Care Manager | 30/06/2025 | 2025-06-30 | at-risk | Young people leave with a plan |
    | 2b | Agree a housing pathway with probation | Leaving Care Manager | 31/10/2025 | 2025-10-31 | on-track | Nobody is released homeless |
  `),
};

export const HEADINGS: readonly Layout[] = [questions, willItDo, deliverables, tasks, capitals, activitySteps, recommendations, recommendationsWithActions];
