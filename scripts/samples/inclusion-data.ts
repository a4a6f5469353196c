import { pipeRecords } from "./pipe-table.js";
import type { ClosedRecord, Rewording } from "./sample-month.js";

/** Education and Inclusion: focus areas with long descriptions, refs under a blank heading, tinted ratings. */
export const FOCUS_AREAS: Readonly<Record<string, string>> = {
  A: "A fair start for every child",
  B: "Belonging in school",
  C: "Special educational needs and preparation for adulthood",
  D: "Children in care achieve",
  E: "Staff who are well and well led",
  F: "Money, places and partners",
  G: "Children and families are heard",
};

export const INCLUSION = pipeRecords(["ref", "action", "description", "impact", "baseline", "risk", "leads", "october", "november", "word"], `
  | A1 | Speech and language screening at two and a half | Screen at the health visitor's check, and give nurseries a box of games to use in the same week | More children speak in sentences at three | Screening is in place in two clusters | Therapists are hard to recruit; share posts with the trust | AD for Early Years | g | g | Green |
  | A2 | Funded places taken up by families who gain most Find them through benefits data and call in person | Match lists each term; outreach workers call in the languages that families speak | Take-up for two-year-olds above 85% | Take-up is 71%; data agreement is signed | Data may be out of date | AD for Early Years and Head of Family Hubs | a | g | |
  | A3 | Book bag and library card at the birth registration | Registrars give the bag; libraries send a card within a week | Families read together | Pilot ran in spring | Cost of books | Libraries Manager, AD for Early Years | b | b | Complete |
  | B1 | Attendance is everybody's job | One page of things that work, chosen by heads; clinics in every cluster; no letter without a telephone call first | Persistent absence falls by a fifth | Heads have endorsed the idea | Winter sickness; school staffing | AD for Education and Inclusion, Head of Attendance and Exclusions | g | a | Green |
  | B2 | Stop part-time timetables that drift | Review at six weeks with parents; panel at twelve | No pupil is on part time for more than a term | 92 pupils are on part time | Schools may not tell us | Head of Inclusion, Alternative Provision & Medical Needs, AD for Education and Inclusion | r | r | Red |
  | B3 | Alternative provision near home | Buy places in three local centres, visit each one every half term | Pupils travel less and attend more | Two centres are approved | Buildings are not ready until spring | Head of Inclusion, Alternative Provision & Medical Needs | g | g | |
  | B4 | Young carers are known | Question at admission; badge on the system | Twice as many young carers identified | Idea stage | Families fear being judged | Young Carers Coordinator | g | g | Green |
  | C1 | Plans issued on time, and good | Two more coordinators; quality check before each final plan; weekly call to families who wait | Nine in ten on time; fewer appeals | 58% on time in the summer | Shortage of psychologists | Head of SEND, Principal Educational Psychologist | r | a | Off target |
  | C2 | Annual reviews from year nine are about adult life | Training for schools and colleges; young people chair their own review | Every young person has a plan for home, work, health and friends | Guidance is written | Adult services may not attend | Head of SEND and Head of Adult Learning Disability | g | g | |
  | C3 | Supported internships | Twelve places with the hospital, the council and two hotels | Eight paid jobs a year | Nine places were filled last year | Employers withdraw | Post-16 Adviser, Head of SEND | g | b | Green |
  | C4 | Travel training before taxis | Offer to all at fourteen; pay for a friend to come too | Forty young people travel alone each year | One trainer in post | Parents' confidence | Head of Transport, Fleet & Passenger Services | a | a | Amber |
  | D1 | Every plan has a target that the pupil chose | Ask, write it down, look at it at each meeting | Attainment gap narrows | Plans are in place for all | Time of designated teachers | Virtual School Head | g | g | |
  | D2 | No change of school in examination years | Panel agrees any move; foster carers' transport paid | Stability in years ten and eleven | Three moves last year | Emergency moves | Virtual School Head, AD for Safeguarding and Care | b | b | Complete |
  | D3 | Tutors within two weeks of coming into care | Framework with four tutors' agencies | Pupils do not fall behind | Framework is let | Quality varies | Virtual School Head, Head of Joint Commissioning | g | g | Green |
  | E1 | Workload that allows good work | Review of forms by staff; stop a third of them | Staff have more time with schools | Review has begun | Statutory forms cannot be stopped | AD for Education and Inclusion | a | a | |
  | E2 | Coaching for middle leaders | Twelve months in pairs, with heads of other councils | Managers stay longer | Matches are made | Diaries | Head of Workforce Development | g | g | Green |
  | E3 | Listening to staff every quarter | Five questions; answers published in a fortnight | Staff say that they are heard | Last survey was two years ago | Few reply | Extended leadership team | n | g | |
  | F1 | Places where they are needed | Forecast by ward, updated each term; consult on one closure and two openings | Balanced supply in all areas | Forecast to 2029 is agreed | Falling rolls | Head of Admissions, Place Planning and Capital | g | g | Green |
  | F2 | High needs block back in balance | Recovery plan of fourteen measures, reported to schools forum | Deficit stops growing in two years | Plan is agreed by forum | Demand outstrips grant | AD for Education and Inclusion and Head of Finance | r | r | Red |
  | F3 | Traded services that pay their way | Full costs known; three services redesigned | No trading deficit | Costing is half done | Schools buy elsewhere | Business Development Manager | a | g | |
  | F4 | Shared data with schools each night | Attendance and exclusions flow to one dashboard | Earlier help | Works for 61 of 78 schools | Academy systems differ | Head of Performance and Insight | g | b | Green |
  | G1 | Families help to write what is written about them | Draft shared on paper or on a telephone; two working days to answer | Fewer complaints; plans that make sense | Tried by one team | Time | Head of SEND, Participation Manager | g | g | Green |
  | G2 | Pupils' panel sees every policy first | Six meetings a year; travel and supper paid; answers within a month | Policies change because of pupils | Panel has met twice | Panel may not speak for all | Participation Manager | a | g | |
  | G3 | Complaints teach us something | Themes to managers each quarter, with one thing to change | Fewer repeat complaints | Report exists but nobody acts on it | Staff feel blamed | Head of Complaints, Information Governance & Customer Care | r | a | Red |
  | G4 | Interpreters booked with the visit | One click on the form; pool of thirty | No first visit without a language in common | Framework is let | Rare languages | Business Development Manager, Head of Digital | b | b | |
`);

/** Descriptions that were worded otherwise before October, by ref. */
export const INCLUSION_EARLIER: Readonly<Record<string, Rewording>> = {
  A1: { until: "2025-03", wording: "Screen at the health visitor's check in four clusters, then in all" },
  D1: { until: "2025-06", wording: "Ask each pupil for a target, write it down and come back to it" },
  F2: { until: "2025-08", wording: "Recovery plan of eleven measures, reported to schools forum" },
};

/** Closed and taken out of the plan before October. */
export const INCLUSION_CLOSED = pipeRecords(["ref", "action", "description", "impact", "baseline", "risk", "leads", "until"], `
  | A4 | Nursery milk claims on time | One form, sent each Friday; reminders by text message | Nurseries are paid within a month | Half are paid late | Staff turnover | AD for Early Years | 2025-02 |
  | C5 | Clear the tribunal backlog of 2023 | Two lawyers for six months; settle where the law is plain | No case is older than a year | Nine old cases | Diaries of the court | Head of SEND | 2025-05 |
  | E4 | Move to the new training diary | Load courses; show managers who is booked | Fewer empty seats | Diary is tested | Passwords | Head of Workforce Development | 2025-08 |
`) as readonly ClosedRecord<"ref" | "action" | "description" | "impact" | "baseline" | "risk" | "leads">[];
