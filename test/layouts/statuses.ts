import { lines, xlsx, type Layout } from "./layout.js";

const ticksInColours: Layout = {
  name: "ticks in Red, Amber, Green and Complete columns",
  file: xlsx("kinship.xlsx", [{ name: "Kinship", text: `
    bold | Ref | Action | Lead | Due | Status | < | < | < | Progress |
    bold | ^ | ^ | ^ | ^ | Red{red} | Amber{amber} | Green{green} | Complete{blue} | ^ |
    | K1 | Appoint a kinship lead | Head of Permanence | 30/05/2025 | | | | ✓ | In post |
    | K2 | Put the local offer on one page | Kinship Lead | 30/06/2025 | | | | ✓ | Online |
    | K3 | Family group meeting before every care application | Family Group Service Manager | 30/09/2025 | | ✓ | | | 7 of 12 |
    | K4 | Pay grandparents' travel to meetings | Finance Officer | 31/10/2025 | | | ✓ | | Policy agreed |
    | K5 | Start two support groups | Kinship Lead | 30/11/2025 | ✓ | | | | No venue |
    | K6 | Ask carers what helps, every spring | Participation Officer | 31/03/2026 | | | ✓ | | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | K1 | Appoint a kinship lead | Head of Permanence | 30/05/2025 | 2025-05-30 | complete | In post |
    | K2 | Put the local offer on one page | Kinship Lead | 30/06/2025 | 2025-06-30 | complete | Online |
    | K3 | Family group meeting before every care application | Family Group Service Manager | 30/09/2025 | 2025-09-30 | at-risk | 7 of 12 |
    | K4 | Pay grandparents' travel to meetings | Finance Officer | 31/10/2025 | 2025-10-31 | on-track | Policy agreed |
    | K5 | Start two support groups | Kinship Lead | 30/11/2025 | 2025-11-30 | off-track | No venue |
    | K6 | Ask carers what helps, every spring | Participation Officer | 31/03/2026 | 2026-03-31 | on-track | |
  `),
};

const ticksInWords: Layout = {
  name: "an x under Not started, On track, At risk, Off track, Done in one header row",
  file: xlsx("early years.xlsx", [{ name: "Early years", text: `
    bold pale | No | Task | Who | When | Not started | On track | At risk | Off track | Done |
    | 1 | Tell every family of a two-year-old about funded hours | Family Information Manager | Apr 2025 | | | | | x |
    | 2 | Open breakfast places in five schools | Childcare Sufficiency Officer | Sep 2025 | | x | | | |
    | 3 | Visit each childminder once a year | Early Years Adviser | Mar 2026 | | X | | | |
    | 4 | Speech and language screening at two and a half | Health Visiting Manager | Oct 2025 | | | x | | |
    | 5 | Inclusion fund pays within fifteen days | Early Years SENCO | Jul 2025 | | | | x | |
    | 6 | Summer play scheme in the north | Play Officer | Aug 2026 | x | | | | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Tell every family of a two-year-old about funded hours | Family Information Manager | Apr 2025 | 2025-04-30 | complete |
    | 2 | Open breakfast places in five schools | Childcare Sufficiency Officer | Sep 2025 | 2025-09-30 | on-track |
    | 3 | Visit each childminder once a year | Early Years Adviser | Mar 2026 | 2026-03-31 | on-track |
    | 4 | Speech and language screening at two and a half | Health Visiting Manager | Oct 2025 | 2025-10-31 | at-risk |
    | 5 | Inclusion fund pays within fifteen days | Early Years SENCO | Jul 2025 | 2025-07-31 | off-track |
    | 6 | Summer play scheme in the north | Play Officer | Aug 2026 | 2026-08-31 | not-started |
  `),
};

const onesInColumns: Layout = {
  name: "R, A, G, B columns with a 1 in one of them",
  file: xlsx("qa framework.xlsx", [{ name: "QA", text: `
    bold | Action | Lead | Deadline | R | A | G | B | Notes |
    | Moderate one audit in five | QA Manager | 31/05/2025 | | | =1 | | Began in May |
    | Give feedback within a week | QA Manager | 31/05/2025 | | =1 | | | Nine days on average |
    | Observe practice twice a year | Practice Educators | 30/09/2025 | =1 | | | | A third seen once |
    | Hear from families in each audit | Participation Manager | 30/06/2025 | | | | =1 | In the tool |
    | Learning bulletin every six weeks | Principal Social Worker | 31/03/2026 | | | =1 | | Third one out |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | Moderate one audit in five | QA Manager | 31/05/2025 | 2025-05-31 | on-track |
    | Give feedback within a week | QA Manager | 31/05/2025 | 2025-05-31 | at-risk |
    | Observe practice twice a year | Practice Educators | 30/09/2025 | 2025-09-30 | off-track |
    | Hear from families in each audit | Participation Manager | 30/06/2025 | 2025-06-30 | complete |
    | Learning bulletin every six weeks | Principal Social Worker | 31/03/2026 | 2026-03-31 | on-track |
  `),
};

const dots: Layout = {
  name: "status as a coloured dot",
  file: xlsx("workforce.xlsx", [{ name: "Workforce", text: `
    bold | Workforce strategy: year two |
    |
    bold navy font:white | Strand | Action | Lead | Target | Status | Progress |
    | Attract | Pay agency rate to staff who move to permanent posts | HR Business Partner | 30 June 2025 | ●{font:00B050} | 11 moved |
    | Attract | Offer final placements to all forty students | Practice Learning Manager | 31 July 2025 | ●{font:0070C0} | 40 offered |
    | Keep | Cap caseloads at sixteen in assessment | Head of Assessment | 30 September 2025 | ●{font:FF0000} | Average is 21 |
    | Keep | Exit talk with each leaver | HR Adviser | 31 October 2025 | ●{font:FFC000} | Six of ten held |
    | Grow | Twelve-month course for new managers | Learning and Development Manager | 31 January 2026 | ●{font:00B050} | Nine enrolled |
    | Grow | Send two social workers to the university each year | Principal Social Worker | 31 March 2026 | ●{font:00B050} | Names chosen |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status | update |
    | Attract | Pay agency rate to staff who move to permanent posts | HR Business Partner | 30 June 2025 | 2025-06-30 | on-track | 11 moved |
    | Attract | Offer final placements to all forty students | Practice Learning Manager | 31 July 2025 | 2025-07-31 | complete | 40 offered |
    | Keep | Cap caseloads at sixteen in assessment | Head of Assessment | 30 September 2025 | 2025-09-30 | off-track | Average is 21 |
    | Keep | Exit talk with each leaver | HR Adviser | 31 October 2025 | 2025-10-31 | at-risk | Six of ten held |
    | Grow | Twelve-month course for new managers | Learning and Development Manager | 31 January 2026 | 2026-01-31 | on-track | Nine enrolled |
    | Grow | Send two social workers to the university each year | Principal Social Worker | 31 March 2026 | 2026-03-31 | on-track | Names chosen |
  `),
};

const emoji: Layout = {
  name: "status as traffic-light symbols",
  file: xlsx("participation.xlsx", [{ name: "Voice", text: `
    bold | Commitment | Owner | By | RAG | Update |
    | Young people sit on every interview panel | Participation Manager | 30/06/2025 | 🟢 | Eight panels so far |
    | Replies to the children in care council within a month | Director's Office | 31/05/2025 | 🟠 | One reply took six weeks |
    | Children's own words open every review | IRO Manager | 30/09/2025 | 🔴 | 40% of records |
    | Bus passes for council members | Transport Manager | 30/04/2025 | 🔵 | Issued |
    | Film about coming into care | Communications Officer | 31/12/2025 | 🟢 | Script done |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Young people sit on every interview panel | Participation Manager | 30/06/2025 | 2025-06-30 | on-track | Eight panels so far |
    | Replies to the children in care council within a month | Director's Office | 31/05/2025 | 2025-05-31 | at-risk | One reply took six weeks |
    | Children's own words open every review | IRO Manager | 30/09/2025 | 2025-09-30 | off-track | 40% of records |
    | Bus passes for council members | Transport Manager | 30/04/2025 | 2025-04-30 | complete | Issued |
    | Film about coming into care | Communications Officer | 31/12/2025 | 2025-12-31 | on-track | Script done |
  `),
};

const fill = (colour: string) => ({ type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: `FF${colour}` } });

const numbers: Layout = {
  name: "1, 2, 3 and 4 with a key and conditional formats",
  file: xlsx("adolescents.xlsx", [{
    name: "Actions",
    text: `
      bold | Safer adolescents: delivery plan |
      | Rating: 1 = complete, 2 = on track, 3 = some delay, 4 = serious delay |
      |
      bold | Id | Action | Responsible | Finish date | Rating | Comment |
      | 1 | Weekly exploitation meeting includes youth work | Contextual Safeguarding Manager | d:2025-05-30 | =1 | Since April |
      | 2 | Every child at high risk has a safety map | Contextual Safeguarding Manager | d:2025-07-31 | =2 | 22 of 25 |
      | 3 | Detached youth team of six | Head of Youth Service | d:2025-09-30 | =3 | Four in post |
      | 4 | Joint visits with the police missing team | Detective Inspector | d:2025-06-30 | =4 | Stopped in July |
      | 5 | Return to school plan within ten days | Inclusion Manager | d:2025-10-31 | =2 | |
      | 6 | Parents' group on Tuesdays | Family Support Manager | d:2025-12-19 | =2 | 14 parents |
    `,
    finish: (sheet) => sheet.addConditionalFormatting({
      ref: "E5:E10",
      rules: [
        { type: "cellIs", operator: "equal", formulae: [1], priority: 1, style: { fill: fill("0070C0") } },
        { type: "cellIs", operator: "equal", formulae: [2], priority: 2, style: { fill: fill("92D050") } },
        { type: "cellIs", operator: "equal", formulae: [3], priority: 3, style: { fill: fill("FFC000") } },
        { type: "cellIs", operator: "equal", formulae: [4], priority: 4, style: { fill: fill("C00000") } },
      ],
    }),
  }]),
  answer: lines(`
    | ref | action | lead | dueDate | status | update |
    | 1 | Weekly exploitation meeting includes youth work | Contextual Safeguarding Manager | 2025-05-30 | complete | Since April |
    | 2 | Every child at high risk has a safety map | Contextual Safeguarding Manager | 2025-07-31 | on-track | 22 of 25 |
    | 3 | Detached youth team of six | Head of Youth Service | 2025-09-30 | at-risk | Four in post |
    | 4 | Joint visits with the police missing team | Detective Inspector | 2025-06-30 | off-track | Stopped in July |
    | 5 | Return to school plan within ten days | Inclusion Manager | 2025-10-31 | on-track | |
    | 6 | Parents' group on Tuesdays | Family Support Manager | 2025-12-19 | on-track | 14 parents |
  `),
};

const numbersKeyBeside: Layout = {
  name: "1, 2 and 3 with the key in cells below the table",
  file: xlsx("transport review.xlsx", [{ name: "Review", text: `
    bold | Step | Officer | Deadline | Score |
    | Count pupils who travel alone in a taxi | Transport Officer | 31/05/2025 | =3 |
    | Agree pick-up points with the parents' forum | SEND Engagement Officer | 30/06/2025 | =2 |
    | Write to schools about start times | Head of Admissions | 30/06/2025 | =3 |
    | Train sixty passenger assistants | Transport Manager | 31/08/2025 | =1 |
    | Publish the new policy | Head of Inclusion | 31/10/2025 | =2 |
    |
    bold | Key to scores |
    | =1 | Not on target |
    | =2 | On target |
    | =3 | Finished |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status |
    | Count pupils who travel alone in a taxi | Transport Officer | 31/05/2025 | 2025-05-31 | complete |
    | Agree pick-up points with the parents' forum | SEND Engagement Officer | 30/06/2025 | 2025-06-30 | on-track |
    | Write to schools about start times | Head of Admissions | 30/06/2025 | 2025-06-30 | complete |
    | Train sixty passenger assistants | Transport Manager | 31/08/2025 | 2025-08-31 | off-track |
    | Publish the new policy | Head of Inclusion | 31/10/2025 | 2025-10-31 | on-track |
  `),
};

export const STATUSES: readonly Layout[] = [ticksInColours, ticksInWords, onesInColumns, dots, emoji, numbers, numbersKeyBeside];
