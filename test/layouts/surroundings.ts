import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const gantt: Layout = {
  name: "a chart of coloured months to the right of the table",
  file: xlsx("with chart.xlsx", [{ name: "Plan", text: `
    bold | Sufficiency project plan |
    |
    bold pale | Ref | Task | Owner | Start | End | RAG | Apr | May | Jun | Jul | Aug | Sep |
    | G1 | Needs analysis by age | Analyst | Apr 2025 | May 2025 | Complete | {blue} | {blue} | | | | |
    | G2 | Talk to providers | Contracts Manager | May 2025 | Jun 2025 | Green | | {sky} | {sky} | | | |
    | G3 | Young people's view of homes | Participation Manager | Jun 2025 | Jul 2025 | Amber | | | {sky} | {sky} | | |
    | G4 | Draft statement | Head of Commissioning | Jul 2025 | Aug 2025 | Green | | | | {sky} | {sky} | |
    | G5 | Cabinet | Head of Commissioning | Sep 2025 | Sep 2025 | Not started | | | | | | {red} |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | start | due | dueDate | status |
    | G1 | Needs analysis by age | Analyst | Apr 2025 | May 2025 | 2025-05-31 | complete |
    | G2 | Talk to providers | Contracts Manager | May 2025 | Jun 2025 | 2025-06-30 | on-track |
    | G3 | Young people's view of homes | Participation Manager | Jun 2025 | Jul 2025 | 2025-07-31 | at-risk |
    | G4 | Draft statement | Head of Commissioning | Jul 2025 | Aug 2025 | 2025-08-31 | on-track |
    | G5 | Cabinet | Head of Commissioning | Sep 2025 | Sep 2025 | 2025-09-30 | not-started |
  `),
};

const listsAtSide: Layout = {
  name: "lists for drop-downs to the right of the table",
  file: xlsx("lists beside.xlsx", [{ name: "Tracker", text: `
    bold pale | Status | Ref | Action | Responsibility | Deadline | Resources needed | | | Status list | Officers |
    | On track | W1 | Welcome pack in each placement | Placements Officer | 30/06/2025 | £2,000 | | | Not started | Placements Officer |
    | Complete | W2 | Choose the colours of a bedroom | Placements Officer | 30/04/2025 | None | | | On track | Duty Manager |
    | Off track | W3 | Telephone call from the social worker on the first evening | Duty Manager | 31/05/2025 | None | | | At risk | IRO Manager |
    | At risk | W4 | Visit by the reviewing officer in week two | IRO Manager | 31/07/2025 | One post | | | Off track | |
    | Not started | W5 | Ask children about the first week | Placements Officer | 31/12/2025 | None | | | Complete | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | W1 | Welcome pack in each placement | Placements Officer | 30/06/2025 | 2025-06-30 | on-track |
    | W2 | Choose the colours of a bedroom | Placements Officer | 30/04/2025 | 2025-04-30 | complete |
    | W3 | Telephone call from the social worker on the first evening | Duty Manager | 31/05/2025 | 2025-05-31 | off-track |
    | W4 | Visit by the reviewing officer in week two | IRO Manager | 31/07/2025 | 2025-07-31 | at-risk |
    | W5 | Ask children about the first week | Placements Officer | 31/12/2025 | 2025-12-31 | not-started |
  `),
};

const keyInHeading: Layout = {
  name: "a key inside the heading of the status column",
  file: xlsx("key in heading.xlsx", [{ name: "Plan", text: `
    bold pale | No | Action | Lead | By when | RAG (Red = not started, Amber = on track, Green = done) | Evidence |
    | 1 | Agree how to ask about faith and food | Placements Manager | May 2025 | Green | Form 4b |
    | 2 | List of barbers and hairdressers by area | Business Support Officer | July 2025 | Amber | |
    | 3 | Carers learn to care for skin and hair | Fostering Training Officer | Oct 2025 | Amber | Dates booked |
    | 4 | Mentors from the same community | Participation Manager | Jan 2026 | Red | |
    | 5 | Festival calendar in each home | Residential Manager | May 2025 | Green | Photograph |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Agree how to ask about faith and food | Placements Manager | May 2025 | 2025-05-31 | complete |
    | 2 | List of barbers and hairdressers by area | Business Support Officer | July 2025 | 2025-07-31 | on-track |
    | 3 | Carers learn to care for skin and hair | Fostering Training Officer | Oct 2025 | 2025-10-31 | on-track |
    | 4 | Mentors from the same community | Participation Manager | Jan 2026 | 2026-01-31 | not-started |
    | 5 | Festival calendar in each home | Residential Manager | May 2025 | 2025-05-31 | complete |
  `),
};

const wordsWithCodes: Layout = {
  name: "statuses with a letter and a word, and halves such as amber-green",
  file: xlsx("coded statuses.xlsx", [{ name: "Plan", text: `
    bold | Item | Action to be taken | Named officer | Date to be completed | Progress rating | Narrative |
    | 1 | Ask each child about bullying at every review | IRO Manager | 30/06/2025 | G - On track | In the form |
    | 2 | Named worker in each school for children in need | Education Lead | 31/07/2025 | A - Some delay | 40 of 55 |
    | 3 | One complaint form with pictures | Complaints Manager | 30/05/2025 | B - Complete | Printed |
    | 4 | Answer complaints in ten days | Complaints Manager | 30/09/2025 | R - Off track | 21 days |
    | 5 | Share what complaints teach | Complaints Manager | 31/10/2025 | Amber/Green | Paper due |
    | 6 | Compliments on the wall | Business Support Officer | 31/10/2025 | Amber/Red | No wall |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | statusText | update |
    | 1 | Ask each child about bullying at every review | IRO Manager | 30/06/2025 | 2025-06-30 | on-track | G - On track | In the form |
    | 2 | Named worker in each school for children in need | Education Lead | 31/07/2025 | 2025-07-31 | at-risk | A - Some delay | 40 of 55 |
    | 3 | One complaint form with pictures | Complaints Manager | 30/05/2025 | 2025-05-30 | complete | B - Complete | Printed |
    | 4 | Answer complaints in ten days | Complaints Manager | 30/09/2025 | 2025-09-30 | off-track | R - Off track | 21 days |
    | 5 | Share what complaints teach | Complaints Manager | 31/10/2025 | 2025-10-31 | on-track | Amber/Green | Paper due |
    | 6 | Compliments on the wall | Business Support Officer | 31/10/2025 | 2025-10-31 | at-risk | Amber/Red | No wall |
  `),
};

const numberedThemeRows: Layout = {
  name: "numbered theme rows that use the columns of the actions",
  file: xlsx("numbered themes.xlsx", [{ name: "Plan", text: `
    bold navy font:white | No | Action | Lead | Timescale | Status | Update |
    bold pale | 1 | Safe and settled | | | | |
    | 1.1 | Placement plan before the first night | Placements Manager | June 2025 | On track | 92% |
    | 1.2 | Pocket money from day one | Finance Officer | May 2025 | Complete | Card sent |
    bold pale | 2 | Healthy and active | | | | |
    | 2.1 | Free swimming for the whole household | Leisure Manager | Sept 2025 | At risk | Two pools of four |
    | 2.2 | Eye test each year | Designated Nurse | Mar 2026 | On track | |
    bold pale | 3 | Heard and respected | | | | |
    | 3.1 | Advocate offered before each review | Advocacy Manager | Oct 2025 | Not started | |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1.1 | Placement plan before the first night | Placements Manager | June 2025 | 2025-06-30 | on-track | 92% |
    | 1.2 | Pocket money from day one | Finance Officer | May 2025 | 2025-05-31 | complete | Card sent |
    | 2.1 | Free swimming for the whole household | Leisure Manager | Sept 2025 | 2025-09-30 | at-risk | Two pools of four |
    | 2.2 | Eye test each year | Designated Nurse | Mar 2026 | 2026-03-31 | on-track | |
    | 3.1 | Advocate offered before each review | Advocacy Manager | Oct 2025 | 2025-10-31 | not-started | |
  `),
};

const gapsBetweenRows: Layout = {
  name: "an empty row between lines, leads merged, and an empty first column",
  file: xlsx("airy.xlsx", [{ name: "Plan", at: "B2", text: `
    bold | Drug and alcohol: actions for children affected |
    |
    bold | Aim | What needs to happen | Who is responsible | Completion target | RAG | Comments/progress |
    |
    | Find children early | Question in every adult assessment | Substance Misuse Commissioner | 30/06/2025 | Green | 78% asked |
    | | | ^ |
    | | Share lists with the front door each week | ^ | 31/08/2025 | Amber | Consent form late |
    |
    | Help in their own right | Group for eight to twelves | Young People's Service Manager | 31/10/2025 | Green | Seven children |
    |
    | | Lock boxes for every family on medicine | Pharmacy Lead | 30/05/2025 | Blue | 140 given |
    |
    | | Safe storage film | Communications Officer | 31/12/2025 | Red | No film |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status | update |
    | Find children early | Question in every adult assessment | Substance Misuse Commissioner | 30/06/2025 | 2025-06-30 | on-track | 78% asked |
    | " | Share lists with the front door each week | Substance Misuse Commissioner | 31/08/2025 | 2025-08-31 | at-risk | Consent form late |
    | Help in their own right | Group for eight to twelves | Young People's Service Manager | 31/10/2025 | 2025-10-31 | on-track | Seven children |
    | " | Lock boxes for every family on medicine | Pharmacy Lead | 30/05/2025 | 2025-05-30 | complete | 140 given |
    | " | Safe storage film | Communications Officer | 31/12/2025 | 2025-12-31 | off-track | No film |
  `),
};

const updatesInNotes: Layout = {
  name: "progress kept in notes on the cells",
  file: xlsx("notes on cells.xlsx", [{ name: "Plan", text: `
    bold | Ref | Action | Lead | Due | Status |
    | N1 | Bring the two duty teams together{note:3/11/2025:_teams_share_a_room_since_Monday} | Duty Manager | 30/11/2025 | On track |
    | N2 | One rota | Duty Manager | 31/10/2025 | Complete |
    | N3 | Headsets for all{note:10/11/2025:_sixty_ordered,_forty_here} | Business Manager | 30/11/2025 | At risk |
    | N4 | Quiet room | Property Manager | 31/01/2026 | Not started |
    | N5 | Calls recorded for training | Data Protection Officer | 31/12/2025 | On track |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | N1 | Bring the two duty teams together | Duty Manager | 30/11/2025 | 2025-11-30 | on-track | 3/11/2025: teams share a room since Monday |
    | N2 | One rota | Duty Manager | 31/10/2025 | 2025-10-31 | complete | |
    | N3 | Headsets for all | Business Manager | 30/11/2025 | 2025-11-30 | at-risk | 10/11/2025: sixty ordered, forty here |
    | N4 | Quiet room | Property Manager | 31/01/2026 | 2026-01-31 | not-started | |
    | N5 | Calls recorded for training | Data Protection Officer | 31/12/2025 | 2025-12-31 | on-track | |
  `),
};

const projectSummaryAbove: Layout = {
  name: "a summary of the project in label and value cells above its table",
  file: xlsx("project on a page.xlsx", [{ name: "Highlight report", text: `
    bold | HIGHLIGHT REPORT |
    | Project | Stay Close | | Reporting period | October 2025 |
    | Project manager | Leaving Care Manager | | Overall RAG | Amber{amber} |
    | Summary | Two flats are let. The third needs a new boiler. |
    |
    bold | Deliverables |
    bold pale | Deliverable | Owner | Baseline date | Forecast date | RAG | Comment |
    | First flat let | Housing Officer | d:2025-05-30 | d:2025-05-30 | Complete{blue} | Let |
    | Second flat let | Housing Officer | d:2025-07-31 | d:2025-08-29 | Complete{blue} | Let a month late |
    | Third flat let | Housing Officer | d:2025-09-30 | d:2025-12-12 | Red{red} | Boiler |
    | Evening worker in post | Leaving Care Manager | d:2025-10-31 | d:2025-10-31 | Green{green} | Interviews on the 20th |
    |
    bold | Decisions needed: agree £4,000 for the boiler |
  ` }]),
  answer: lines(`
    | lead | dueDate | status | update | action |
    | Housing Officer | 2025-05-30 | complete | Let | First flat let |
    | Housing Officer | 2025-08-29 | complete | Let a month late | Second flat let |
    | Housing Officer | 2025-12-12 | off-track | Boiler | Third flat let |
    | Leaving Care Manager | 2025-10-31 | on-track | Interviews on the 20th | Evening worker in post |
  `),
};

export const SURROUNDINGS: readonly Layout[] = [gantt, listsAtSide, keyInHeading, wordsWithCodes, numberedThemeRows, gapsBetweenRows, updatesInNotes, projectSummaryAbove];
