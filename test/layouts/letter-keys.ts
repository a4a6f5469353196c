import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const scoreOfFive: Layout = {
  name: "scores from five down to one, five the best",
  file: xlsx("Delivery.xlsx", [{ name: "Delivery", text: `
    bold | Youth Justice Plan – delivery log |
    | Scoring: | 5 = completed | 4 = progressing as planned | 3 = minor slippage | 2 = serious slippage | 1 = not begun |
    |
    bold pale | Action no. | Strategic aim | Activity we will undertake | Manager | Completion due | Score (1-5) | Narrative |
    | YJ1 | Fewer first-time entrants | Out-of-court panel sits weekly | Prevention Manager | May 25 | =5 | Panel sits on Thursdays |
    | YJ2 | ^ | Speech and language screen for every child | Health Lead | July 25 | =4 | |
    | YJ3 | ^ | Parents invited to panel by text | Prevention Manager | Aug 25 | =3 | Software late |
    | YJ4 | Fewer in custody | Bail support until ten at night | Court Manager | Sept 25 | =2 | No staff for evenings |
    | YJ5 | ^ | Remand fostering: two households | Fostering Manager | Jan 26 | =1 | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | YJ1 | Fewer first-time entrants | Out-of-court panel sits weekly | Prevention Manager | May 25 | 2025-05-31 | complete | Panel sits on Thursdays |
    | YJ2 | " | Speech and language screen for every child | Health Lead | July 25 | 2025-07-31 | on-track | |
    | YJ3 | " | Parents invited to panel by text | Prevention Manager | Aug 25 | 2025-08-31 | at-risk | Software late |
    | YJ4 | Fewer in custody | Bail support until ten at night | Court Manager | Sept 25 | 2025-09-30 | off-track | No staff for evenings |
    | YJ5 | " | Remand fostering: two households | Fostering Manager | Jan 26 | 2026-01-31 | not-started | |
  `),
};

const ownLetters: Layout = {
  name: "letters of a division's own in a row above",
  file: xlsx("EY.xlsx", [{ name: "EY", text: `
    bold | Early years quality plan |
    | C - Completed | P - Progressing well | D - Slipping | N - Not yet begun | X - No longer needed |
    bold sky | Objective | How we will get there | Who's responsible | Timeframe | C/P/D/N/X | Notes |
    | Two-year-olds thrive | Visit every setting that dropped a grade | Early Years Consultant | Summer term 2025 | C | Six visits |
    | | Makaton for baby rooms | Area SENCO | Autumn term 2025 | P | |
    | | Peer reviews between nurseries | Quality Officer | Autumn term 2025 | D | Two settings withdrew |
    | Families know what is on offer | Leaflet in red books | Family Information Manager | Spring term 2026 | N | |
    | | Stall at every registry office | Family Information Manager | Spring term 2026 | X | Registrars refused |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | theme | action | lead | due | dueDate | status | update |
    | Two-year-olds thrive | Visit every setting that dropped a grade | Early Years Consultant | Summer term 2025 | 2025-07-31 | complete | Six visits |
    | " | Makaton for baby rooms | Area SENCO | Autumn term 2025 | 2025-12-31 | on-track | |
    | " | Peer reviews between nurseries | Quality Officer | Autumn term 2025 | 2025-12-31 | at-risk | Two settings withdrew |
    | Families know what is on offer | Leaflet in red books | Family Information Manager | Spring term 2026 | 2026-03-31 | not-started | |
    | " | Stall at every registry office | Family Information Manager | Spring term 2026 | 2026-03-31 | withdrawn | Registrars refused |
  `),
};

const signs: Layout = {
  name: "a tick, an arrow, an exclamation mark and a cross",
  file: xlsx("PAUSE.xlsx", [{ name: "PAUSE", text: `
    bold | Repeat removals project |
    | ✔ = complete | ➜ = on track | ! = at risk | ✘ = off track |
    bold | Step | By whom | By | Progress | Comment |
    | Referral route from midwifery | Project Lead | 31/05/2025 | ✔ | |
    | Twelve women on programme | Project Lead | 31/10/2025 | ➜ | Nine so far |
    | Counselling room | Property Officer | 30/06/2025 | ! | Damp |
    | Evaluation by the university | Commissioner | 31/03/2026 | ✘ | No funds |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | update | status |
    | Referral route from midwifery | Project Lead | 31/05/2025 | 2025-05-31 | | complete |
    | Twelve women on programme | Project Lead | 31/10/2025 | 2025-10-31 | Nine so far | on-track |
    | Counselling room | Property Officer | 30/06/2025 | 2025-06-30 | Damp | at-risk |
    | Evaluation by the university | Commissioner | 31/03/2026 | 2026-03-31 | No funds | off-track |
  `),
};

const otherMeanings: Layout = {
  name: "R for resolved and A for active",
  file: xlsx("Actions.xlsx", [{ name: "Actions", text: `
    bold | Domestic abuse partnership board – live actions |
    | Status codes: R = Resolved; A = Active and on course; P = Parked; O = Overdue |
    |
    bold pale | No. | Agreed action | Agency | Required by | Code | Latest |
    | 1 | Refuge spaces counted daily | Housing | 30/06/2025 | R | Live on dashboard |
    | 2 | Perpetrator panel | Police | 31/08/2025 | A | Two held |
    | 3 | Children's worker in refuge | Children's Services | 31/05/2025 | O | No applicants |
    | 4 | Court dogs | Victim Support | 30/11/2025 | P | After the elections |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Refuge spaces counted daily | Housing | 30/06/2025 | 2025-06-30 | complete | Live on dashboard |
    | 2 | Perpetrator panel | Police | 31/08/2025 | 2025-08-31 | on-track | Two held |
    | 3 | Children's worker in refuge | Children's Services | 31/05/2025 | 2025-05-31 | off-track | No applicants |
    | 4 | Court dogs | Victim Support | 30/11/2025 | 2025-11-30 | paused | After the elections |
  `),
};

const faces: Layout = {
  name: "faces for statuses, with a key of faces",
  file: xlsx("Kids plan.xlsx", [{ name: "Kids plan", text: `
    bold | Our plan (written with the children in care council) |
    bold lilac | What we asked for | What you promised | Who is in charge of it | When by | How is it going? |
    | See our brothers and sisters more | A sibling day every holiday | Contact Manager | August 2025 | 😀 |
    | Social workers who stay | Tell us before a worker leaves | Head of Care | June 2025 | ☹ |
    | Fewer meetings at school | No meetings in lesson time | Virtual School Head | September 2025 | 😐 |
    |
    | 😀 = on track | 😐 = a bit behind | ☹ = not good |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate |
    | A sibling day every holiday | Contact Manager | August 2025 | 2025-08-31 |
    | Tell us before a worker leaves | Head of Care | June 2025 | 2025-06-30 |
    | No meetings in lesson time | Virtual School Head | September 2025 | 2025-09-30 |
  `),
};

export const LETTER_KEYS: readonly Layout[] = [scoreOfFive, ownLetters, signs, otherMeanings, faces];
