import { lines, xlsx, type Layout } from "./layout.js";

const legendAtTop: Layout = {
  name: "fill alone, legend at the top",
  file: xlsx("family help.xlsx", [{ name: "Plan", text: `
    bold | FAMILY HELP TRANSFORMATION PLAN |
    |
    | {red} | Off schedule |
    | {amber} | Some concerns |
    | {green} | Going to plan |
    | {blue} | Finished |
    |
    bold pale | Area | Actions | Start | End | Lead | Status |
    | Teams | 1. Merge family support with children in need | Apr 25 | Sep 25 | Head of Family Help | {green} |
    | ^ | 2. Move three teams into hubs | Jun 25 | Dec 25 | Property Manager | {amber} |
    | ^ | 3. Write the new job descriptions | Apr 25 | June 25 | HR Adviser | {blue} |
    | Practice | 4. One plan for each family | Jul 25 | Mar 26 | Practice Lead | {green} |
    | ^ | 5. Lead practitioners in schools | Sept 25 | Jan 26 | Schools Partnership Lead | {red} |
    | Partners | 6. Named adult mental health worker in each hub | Apr 25 | Oct 25 | NHS Commissioner | {red} |
    | ^ | 7. Share the family's story once | | Feb 26 | Data Lead | |
  ` }]),
  answer: lines(`
    | ref | theme | action | start | due | dueDate | lead | status | statusText |
    | 1 | Teams | Merge family support with children in need | Apr 25 | Sep 25 | 2025-09-30 | Head of Family Help | on-track | |
    | 2 | " | Move three teams into hubs | Jun 25 | Dec 25 | 2025-12-31 | Property Manager | at-risk | |
    | 3 | " | Write the new job descriptions | Apr 25 | June 25 | 2025-06-30 | HR Adviser | complete | |
    | 4 | Practice | One plan for each family | Jul 25 | Mar 26 | 2026-03-31 | Practice Lead | on-track | |
    | 5 | " | Lead practitioners in schools | Sept 25 | Jan 26 | 2026-01-31 | Schools Partnership Lead | off-track | |
    | 6 | Partners | Named adult mental health worker in each hub | Apr 25 | Oct 25 | 2025-10-31 | NHS Commissioner | off-track | |
    | 7 | " | Share the family's story once | | Feb 26 | 2026-02-28 | Data Lead | unknown | |
  `),
};

const noLegend: Layout = {
  name: "fill alone, no legend",
  file: xlsx("school attendance.xlsx", [{ name: "Attendance", text: `
    bold | Objective | Action | Lead person | Timescale | RAG |
    | Welcome | Greet at the gate in ten schools | Attendance Manager | 30/05/2025 | {darkgreen} |
    | Welcome | Same-day call when a child is absent | Attendance Manager | 30/09/2025 | {brightred} |
    | Support | School nurse for anxiety in each cluster | Public Health Nurse | 31/10/2025 | {FFC000} |
    | Support | Walking buses | Road Safety Officer | 31/03/2026 | {92D050} |
    | Enforce | One route to a penalty notice | Legal Adviser | 31/07/2025 | {0070C0} |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Welcome | Greet at the gate in ten schools | Attendance Manager | 30/05/2025 | 2025-05-30 | on-track |
    | Welcome | Same-day call when a child is absent | Attendance Manager | 30/09/2025 | 2025-09-30 | off-track |
    | Support | School nurse for anxiety in each cluster | Public Health Nurse | 31/10/2025 | 2025-10-31 | at-risk |
    | Support | Walking buses | Road Safety Officer | 31/03/2026 | 2026-03-31 | on-track |
    | Enforce | One route to a penalty notice | Legal Adviser | 31/07/2025 | 2025-07-31 | complete |
  `),
};

const legendAtSide: Layout = {
  name: "amber means on track and green complete; legend at the side",
  file: xlsx("adoption hub.xlsx", [{ name: "Adoption", text: `
    bold | Adoption hub action plan | | | | | | |
    |
    bold pale | Ref | Action | Lead | Complete by | RAG | | Key{bold} |
    | AH1 | One enquiry line for four councils | Recruitment Lead | July 2025 | {green} | | {grey} | Not started |
    | AH2 | Shared panel, two days a month | Panel Adviser | Sept 2025 | {amber} | | {amber} | On track |
    | AH3 | Play therapy within eight weeks of a request | Adoption Support Manager | Dec 2025 | {red} | | {red} | Off track |
    | AH4 | Letterbox contact on a secure site | Contact Coordinator | Feb 2026 | {grey} | | {green} | Complete |
    | AH5 | Adopters' voice on the board | Regional Head | May 2025 | {green} |
    | AH6 | Reach out to Black churches | Recruitment Lead | Mar 2026 | {amber} |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | AH1 | One enquiry line for four councils | Recruitment Lead | July 2025 | 2025-07-31 | complete |
    | AH2 | Shared panel, two days a month | Panel Adviser | Sept 2025 | 2025-09-30 | on-track |
    | AH3 | Play therapy within eight weeks of a request | Adoption Support Manager | Dec 2025 | 2025-12-31 | off-track |
    | AH4 | Letterbox contact on a secure site | Contact Coordinator | Feb 2026 | 2026-02-28 | not-started |
    | AH5 | Adopters' voice on the board | Regional Head | May 2025 | 2025-05-31 | complete |
    | AH6 | Reach out to Black churches | Recruitment Lead | Mar 2026 | 2026-03-31 | on-track |
  `),
};

const wordsByLegend: Layout = {
  name: "words Amber and Green whose meanings a legend turns round",
  file: xlsx("care leavers.xlsx", [{ name: "Care leavers", text: `
    bold | Local offer for care leavers |
    | RED = not begun{red} |
    | AMBER = under way and on track{amber} |
    | GREEN = completed{green} |
    |
    bold | No. | What we promise | Responsible | When | RAG | Latest |
    | 1 | Council tax discount to age 25 | Revenues Manager | 01/04/2025 | Green | Began on 1 April |
    | 2 | Free travel for apprentices | Leaving Care Manager | 01/09/2025 | Amber | Bus company has agreed |
    | 3 | Guarantor for a first private tenancy | Head of Housing | 01/10/2025 | Amber | Paper to cabinet |
    | 4 | Guaranteed interview at the council | HR Business Partner | 01/01/2026 | Red | |
    | 5 | Health passport at sixteen | Designated Nurse | 01/07/2025 | Green | 31 given |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | statusText | update |
    | 1 | Council tax discount to age 25 | Revenues Manager | 01/04/2025 | 2025-04-01 | complete | Green | Began on 1 April |
    | 2 | Free travel for apprentices | Leaving Care Manager | 01/09/2025 | 2025-09-01 | on-track | Amber | Bus company has agreed |
    | 3 | Guarantor for a first private tenancy | Head of Housing | 01/10/2025 | 2025-10-01 | on-track | Amber | Paper to cabinet |
    | 4 | Guaranteed interview at the council | HR Business Partner | 01/01/2026 | 2026-01-01 | not-started | Red | |
    | 5 | Health passport at sixteen | Designated Nurse | 01/07/2025 | 2025-07-01 | complete | Green | 31 given |
  `),
};

const legendAtBottom: Layout = {
  name: "five colours with yellow, legend at the bottom",
  file: xlsx("hub partners.xlsx", [{ name: "Hub", text: `
    bold | Task | Who | By when | Status | Comment |
    | Midwife clinic in each hub | Midwifery Manager | 30/06/2025 | {green} | Three of four |
    | Debt advice on Fridays | Advice Centre | 31/07/2025 | {blue} | Began in July |
    | Registrar visits once a month | Registration Manager | 30/09/2025 | {yellow} | Computer not yet in place |
    | Library cards at the first visit | Library Manager | 31/08/2025 | {red} | No staff |
    | Fathers' breakfast | Hub Coordinator | 30/11/2025 | {purple} | Dropped by the board |
    | Sign-up in five languages | Hub Coordinator | 31/12/2025 | {yellow} | Two done |
    |
    bold | What the colours mean |
    | {blue} | Done |
    | {green} | On course |
    | {yellow} | Small delay, can be made up |
    | {red} | Large delay |
    | {purple} | Withdrawn |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Midwife clinic in each hub | Midwifery Manager | 30/06/2025 | 2025-06-30 | on-track | Three of four |
    | Debt advice on Fridays | Advice Centre | 31/07/2025 | 2025-07-31 | complete | Began in July |
    | Registrar visits once a month | Registration Manager | 30/09/2025 | 2025-09-30 | at-risk | Computer not yet in place |
    | Library cards at the first visit | Library Manager | 31/08/2025 | 2025-08-31 | off-track | No staff |
    | Fathers' breakfast | Hub Coordinator | 30/11/2025 | 2025-11-30 | withdrawn | Dropped by the board |
    | Sign-up in five languages | Hub Coordinator | 31/12/2025 | 2025-12-31 | at-risk | Two done |
  `),
};

const legendOnOtherSheet: Layout = {
  name: "legend on another sheet",
  file: xlsx("placements.xlsx", [
    { name: "Placements", text: `
      bold pale | Ref | Action | Lead | Deadline | Progress RAG | Narrative |
      | P1 | Open a four-bed home in the borough | Head of Commissioning | 31 October 2025 | {lilac} | Bought in June |
      | P2 | Block of eight beds with two neighbours | Sub-regional Lead | 31 January 2026 | {F8CBAD} | One neighbour has withdrawn |
      | P3 | Step down from residential for ten children | Placements Manager | 31 March 2026 | {C6E0B4} | Four have moved |
      | P4 | Weekly cost panel | Finance Manager | 30 April 2025 | {lilac} | Meets on Wednesdays |
      | P5 | Visit unregistered settings daily | Head of Care | 30 April 2025 | {C6E0B4} | None in use since May |
    ` },
    { name: "Key", text: `
      bold | Key |
      bold | Colour | Meaning |
      | {F8CBAD} | Off track |
      | {C6E0B4} | On track |
      | {lilac} | Completed |
    ` },
  ]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | P1 | Open a four-bed home in the borough | Head of Commissioning | 31 October 2025 | 2025-10-31 | complete | Bought in June |
    | P2 | Block of eight beds with two neighbours | Sub-regional Lead | 31 January 2026 | 2026-01-31 | off-track | One neighbour has withdrawn |
    | P3 | Step down from residential for ten children | Placements Manager | 31 March 2026 | 2026-03-31 | on-track | Four have moved |
    | P4 | Weekly cost panel | Finance Manager | 30 April 2025 | 2025-04-30 | complete | Meets on Wednesdays |
    | P5 | Visit unregistered settings daily | Head of Care | 30 April 2025 | 2025-04-30 | on-track | None in use since May |
  `),
};

const legendInOneCell: Layout = {
  name: "legend in one cell, abbreviations in the next, theme tints for colours",
  file: xlsx("front door.xlsx", [{ name: "Front door", text: `
    bold | Front door improvement plan 2025 |
    | Key: Blue - complete; Green - on track; Amber - at risk of delay; Red - overdue. HFD = Head of Front Door; DSL = Designated Safeguarding Lead; TM = Team Manager |
    |
    bold | No | Action | Lead | Due | RAG | Progress this month |
    | 1 | Decision by a manager on each contact | HFD/TM | June 2025 | {theme:6/0.4} | 99% |
    | 2 | Ring the referrer back every time | TM | July 2025 | {theme:9/0.4} | 81% |
    | 3 | Daily police and health huddle | HFD | May 2025 | {theme:4/0.4} | Runs at ten |
    | 4 | Schools' helpline | HFD/DSL | Sept 2025 | {C00000} | No line yet |
    | 5 | Threshold quiz for partners | DSL | Oct 2025 | {theme:6/0.4} | 140 people |
  ` }]),
  answer: lines(`
    | ref | action | lead | leads | due | dueDate | status | update |
    | 1 | Decision by a manager on each contact | HFD/TM | HFD; TM | June 2025 | 2025-06-30 | on-track | 99% |
    | 2 | Ring the referrer back every time | TM | TM | July 2025 | 2025-07-31 | at-risk | 81% |
    | 3 | Daily police and health huddle | HFD | HFD | May 2025 | 2025-05-31 | complete | Runs at ten |
    | 4 | Schools' helpline | HFD/DSL | HFD; DSL | Sept 2025 | 2025-09-30 | off-track | No line yet |
    | 5 | Threshold quiz for partners | DSL | DSL | Oct 2025 | 2025-10-31 | on-track | 140 people |
  `),
};

const colourShownWithWord: Layout = {
  name: "colours explained only by the cells that carry a word as well",
  file: xlsx("virtual school.xlsx", [{ name: "Virtual school", text: `
    bold | Aim | Action | Lead | Deadline | BRAG |
    | Attainment | Tutor for every pupil in year eleven | Virtual School Head | 30/09/2025 | Green{C6E0B4} |
    | Attainment | Book parcel each term | Education Adviser | 31/10/2025 | {C6E0B4} |
    | Attendance | Daily attendance feed from all schools | Data Officer | 30/06/2025 | Blue{9DC3E6} |
    | Attendance | Meet schools where a pupil misses a week | Education Adviser | 30/09/2025 | {FFE699} |
    | Stability | No change of school in exam years | Head of Care | 31/03/2026 | Amber{FFE699} |
    | Stability | Designated teacher training in June | Virtual School Head | 30/06/2025 | {9DC3E6} |
    | Voice | Pupils choose how their money is spent | Virtual School Head | 30/11/2025 | Red{F4B084} |
    | Voice | Awards evening | Education Adviser | 31/10/2025 | {F4B084} |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Attainment | Tutor for every pupil in year eleven | Virtual School Head | 30/09/2025 | 2025-09-30 | on-track |
    | Attainment | Book parcel each term | Education Adviser | 31/10/2025 | 2025-10-31 | on-track |
    | Attendance | Daily attendance feed from all schools | Data Officer | 30/06/2025 | 2025-06-30 | complete |
    | Attendance | Meet schools where a pupil misses a week | Education Adviser | 30/09/2025 | 2025-09-30 | at-risk |
    | Stability | No change of school in exam years | Head of Care | 31/03/2026 | 2026-03-31 | at-risk |
    | Stability | Designated teacher training in June | Virtual School Head | 30/06/2025 | 2025-06-30 | complete |
    | Voice | Pupils choose how their money is spent | Virtual School Head | 30/11/2025 | 2025-11-30 | off-track |
    | Voice | Awards evening | Education Adviser | 31/10/2025 | 2025-10-31 | off-track |
  `),
};

export const LEGENDS: readonly Layout[] = [legendAtTop, noLegend, legendAtSide, wordsByLegend, legendAtBottom, legendOnOtherSheet, legendInOneCell, colourShownWithWord];
