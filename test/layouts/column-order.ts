import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const reversed: Layout = {
  name: "the rating first and the action last",
  file: xlsx("Sheet1.xlsx", [{ name: "Sheet1", text: `
    bold | RAG | Deadline | Latest news | Resp. officer | What needs doing | Item |
    | Green | 30.6.25 | Rooms found | Contact Manager | Family time at weekends | 1 |
    | Amber | 31.7.25 | One driver short | Transport Lead | Drivers trained to transport babies | 2 |
    | Red | 31.5.25 | Nothing received | Legal Manager | Court bundle template from the court | 3 |
    | Blue | 30.4.25 | Closed | Contact Manager | New rota | 4 |
    | Green | 30.9.25 | | Contact Manager | Feedback cards for children | 5 |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Family time at weekends | Contact Manager | 30.6.25 | 2025-06-30 | on-track | Rooms found |
    | 2 | Drivers trained to transport babies | Transport Lead | 31.7.25 | 2025-07-31 | at-risk | One driver short |
    | 3 | Court bundle template from the court | Legal Manager | 31.5.25 | 2025-05-31 | off-track | Nothing received |
    | 4 | New rota | Contact Manager | 30.4.25 | 2025-04-30 | complete | Closed |
    | 5 | Feedback cards for children | Contact Manager | 30.9.25 | 2025-09-30 | on-track | |
  `),
};

const dateRange: Layout = {
  name: "start and end in one column",
  file: xlsx("Workforce.xlsx", [{ name: "Workforce", text: `
    bold grey | Pillar | Activity | Who leads | When (start – end) | Measure of success | Rag |
    | Grow our own | Step up cohort of six | Principal Social Worker | Sept 2025 – Mar 2026 | All six qualify | Green |
    | | Apprenticeship degree places | HR Partner | Apr 2025 - Sept 2025 | Four places filled | Complete |
    | Welcome | Induction fortnight | Academy Manager | June to August 2025 | New starters stay past a year | Amber |
    | Stay | Stay interviews | Head of Service | 1 May 2025 - 31 July 2025 | Turnover below 12% | Red |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | theme | action | lead | due | dueDate | impact | status |
    | Grow our own | Step up cohort of six | Principal Social Worker | Sept 2025 – Mar 2026 | 2026-03-31 | All six qualify | on-track |
    | " | Apprenticeship degree places | HR Partner | Apr 2025 - Sept 2025 | 2025-09-30 | Four places filled | complete |
    | Welcome | Induction fortnight | Academy Manager | June to August 2025 | 2025-08-31 | New starters stay past a year | at-risk |
    | Stay | Stay interviews | Head of Service | 1 May 2025 - 31 July 2025 | 2025-07-31 | Turnover below 12% | off-track |
  `),
};

const raci: Layout = {
  name: "responsible, accountable, consulted and informed",
  file: xlsx("RACI.xlsx", [{ name: "RACI", text: `
    bold pale | WBS | Deliverable | Responsible | Accountable | Consulted | Informed | Baseline finish | Forecast finish | Delivery confidence |
    | 1.1 | Outline business case | Project Manager | Director of Finance | Unions | Staff | 30/05/2025 | 30/05/2025 | Complete |
    | 1.2 | Consultation document | Project Manager | Director | Unions | Families | 31/07/2025 | 29/08/2025 | Amber |
    | 2.1 | New structure live | HR Lead | Director | Unions | Partners | 31/10/2025 | 31/10/2025 | Green |
  ` }]),
  answer: lines(`
    | ref | action | dueDate | status |
    | 1.1 | Outline business case | 2025-05-30 | complete |
    | 1.2 | Consultation document | 2025-08-29 | at-risk |
    | 2.1 | New structure live | 2025-10-31 | on-track |
  `),
};

const guidance: Layout = {
  name: "a row of guidance under the headings",
  file: xlsx("Return.xlsx", [{ name: "Return", text: `
    bold | Divisional return |
    bold pale | Ref | Action | Lead officer | Target date | RAG | Progress |
    | e.g. 1.1 | SMART wording please | Job title, not name | dd/mm/yyyy | R/A/G/B | No more than 50 words |
    | 1.1 | Duty team moves to four-week rota | Duty Manager | 30/06/2025 | G | Rota drafted |
    | 1.2 | Weekly huddle with police | Duty Manager | 31/05/2025 | B | Every Tuesday |
    | 1.3 | Phone tree for snow days | Business Continuity Officer | 31/10/2025 | A | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1.1 | Duty team moves to four-week rota | Duty Manager | 30/06/2025 | 2025-06-30 | on-track | Rota drafted |
    | 1.2 | Weekly huddle with police | Duty Manager | 31/05/2025 | 2025-05-31 | complete | Every Tuesday |
    | 1.3 | Phone tree for snow days | Business Continuity Officer | 31/10/2025 | 2025-10-31 | at-risk | |
  `),
};

const numberedHeadings: Layout = {
  name: "numbered headings",
  file: xlsx("Numbered.xlsx", [{ name: "Numbered", text: `
    bold | 1. Ref | 2. What will be done | 3. Who will do it | 4. Completion date | 5. Progress to date | 6. RAG |
    | A | Cloth bags not bin bags for every move | Placements Manager | 30/04/2025 | 200 bought | Blue |
    | B | Photograph book of each home | Placements Manager | 31/07/2025 | 40 homes | Green |
    | C | Pets kept with children where we can | Fostering Manager | 30/09/2025 | Policy stuck | Red |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | update | status |
    | A | Cloth bags not bin bags for every move | Placements Manager | 30/04/2025 | 2025-04-30 | 200 bought | complete |
    | B | Photograph book of each home | Placements Manager | 31/07/2025 | 2025-07-31 | 40 homes | on-track |
    | C | Pets kept with children where we can | Fostering Manager | 30/09/2025 | 2025-09-30 | Policy stuck | off-track |
  `),
};

const shortHeadings: Layout = {
  name: "shortened headings",
  file: xlsx("Abbrev.xlsx", [{ name: "Abbrev", text: `
    bold | Ref. | Actn | Resp. Off. | Tgt date | Compl. date | RAG | Cmts |
    | 1 | Recheck DBS for drivers | Transp. Mgr | 30/06/25 | 12/06/25 | B | All clear |
    | 2 | Contract with second advocacy firm | Comm. Mgr | 31/08/25 | | A | Tender out |
    | 3 | Hub lease | Prop. Mgr | 30/09/25 | | G | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Recheck DBS for drivers | Transp. Mgr | 30/06/25 | 2025-06-30 | complete | All clear |
    | 2 | Contract with second advocacy firm | Comm. Mgr | 31/08/25 | 2025-08-31 | at-risk | Tender out |
    | 3 | Hub lease | Prop. Mgr | 30/09/25 | 2025-09-30 | on-track | |
  `),
};

const misspeltHeadings: Layout = {
  name: "misspelt headings",
  file: xlsx("Typos.xlsx", [{ name: "Typos", text: `
    bold | Actoin | Reponsible person | Time scale | R.A.G. | Coments |
    | Repaint the contact rooms | Facilities | July 2025 | Green | Colours chosen by children |
    | Replace car seats | Transport | May 2025 | Blue | Eight bought |
    | Translate the leaflet | Comms | Sept 2025 | Amber | Two languages late |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Repaint the contact rooms | Facilities | July 2025 | 2025-07-31 | on-track | Colours chosen by children |
    | Replace car seats | Transport | May 2025 | 2025-05-31 | complete | Eight bought |
    | Translate the leaflet | Comms | Sept 2025 | 2025-09-30 | at-risk | Two languages late |
  `),
};

const dateFormats: Layout = {
  name: "dates in every form that Excel shows",
  file: xlsx("Formats.xlsx", [{ name: "Formats", text: `
    bold | Item | Action to take | Owner | Start | Due by | Status |
    | 1 | Renew the lease | Property | d:2025-04-01 ddd dd mmm yyyy | d:2025-06-30 dddd, d mmmm yyyy | On track |
    | 2 | Order furniture | Property | d:2025-05-01 mmmm yyyy | d:2025-08-01 mmmm yyyy | On track |
    | 3 | Move in | Property | d:2025-09-01 d.m.yy | d:2025-09-12 yyyy-mm-dd | Not started |
    | 4 | Snagging | Property | 15th Sept 25 | 3rd Oct 25 | Not started |
    | 5 | Party | Hub staff | Oct-25 | end Oct 25 | Not started |
  ` }]),
  answer: lines(`
    | ref | action | lead | startDate | dueDate | status |
    | 1 | Renew the lease | Property | 2025-04-01 | 2025-06-30 | on-track |
    | 2 | Order furniture | Property | 2025-05-01 | 2025-08-31 | on-track |
    | 3 | Move in | Property | 2025-09-01 | 2025-09-12 | not-started |
    | 4 | Snagging | Property | 2025-09-15 | 2025-10-03 | not-started |
    | 5 | Party | Hub staff | 2025-10-01 | 2025-10-31 | not-started |
  `),
};

const threeRowHeader: Layout = {
  name: "a header wrapped over three typed rows",
  file: xlsx("Wrapped.xlsx", [{ name: "Wrapped", text: `
    bold | Action | Description of | Officer | Date by which | R | Comments on |
    bold | ref | the action to | who is | it will be | A | progress |
    bold | | be taken | responsible | completed | G | so far |
    | 1 | Ask schools for a single contact | Inclusion Lead | 30/06/2025 | G | 70 of 81 |
    | 2 | Contact list to the front door | Access Manager | 31/07/2025 | A | In draft |
    | 3 | Test it in the holidays | Access Manager | 31/08/2025 | R | |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Ask schools for a single contact | Inclusion Lead | 30/06/2025 | 2025-06-30 | on-track |
    | 2 | Contact list to the front door | Access Manager | 31/07/2025 | 2025-07-31 | at-risk |
    | 3 | Test it in the holidays | Access Manager | 31/08/2025 | 2025-08-31 | off-track |
  `),
};

const unnamedColumns: Layout = {
  name: "two columns without a heading, themes written upwards",
  file: xlsx("Unnamed.xlsx", [{ name: "Unnamed", text: `
    bold | | | What we will do | Who | By when | RAG |
    | Safe{vertical} | 1.1 | Teach online safety to carers | Fostering Trainer | June 2025 | Green |
    | ^ | 1.2 | Filter on every council laptop | ICT Lead | May 2025 | Blue |
    | Heard{vertical} | 2.1 | Advocacy on an app | Advocacy Manager | Sept 2025 | Amber |
    | ^ | 2.2 | Pay for the council's time | Participation Lead | Oct 2025 | Green |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status |
    | 1.1 | Safe | Teach online safety to carers | Fostering Trainer | June 2025 | 2025-06-30 | on-track |
    | 1.2 | Safe | Filter on every council laptop | ICT Lead | May 2025 | 2025-05-31 | complete |
    | 2.1 | Heard | Advocacy on an app | Advocacy Manager | Sept 2025 | 2025-09-30 | at-risk |
    | 2.2 | Heard | Pay for the council's time | Participation Lead | Oct 2025 | 2025-10-31 | on-track |
  `),
};

const refLast: Layout = {
  name: "actions, descriptions and leads merged down, the ref last",
  file: xlsx("Last ref.xlsx", [{ name: "Last ref", text: `
    bold sky | Key action | Detail | Lead | Sub-task | Sub-task owner | Due | Complete? | Ref |
    | Open the assessment hub | One site for three teams | Head of Assessment | Agree floor plan | Property | 31/05/2025 | Yes | H1a |
    | ^ | ^ | ^ | Order desks | Procurement | 30/06/2025 | Yes | H1b |
    | ^ | ^ | ^ | Move weekend | Business Manager | 31/08/2025 | No | H1c |
    | Out-of-hours cover | Cover to midnight | EDT Manager | Consult staff | HR | 31/07/2025 | No | H2a |
  ` }]),
  answer: lines(`
    | ref | action | milestone | due | dueDate |
    | H1a | Open the assessment hub | Agree floor plan | 31/05/2025 | 2025-05-31 |
    | H1b | Open the assessment hub | Order desks | 30/06/2025 | 2025-06-30 |
    | H1c | Open the assessment hub | Move weekend | 31/08/2025 | 2025-08-31 |
    | H2a | Out-of-hours cover | Consult staff | 31/07/2025 | 2025-07-31 |
  `),
};

const romanRefs: Layout = {
  name: "roman numerals and bracketed letters as refs",
  file: xlsx("Roman.xlsx", [{ name: "Roman", text: `
    bold | No. | Action | Lead | By | Status |
    | (i) | Publish the children's guide | Comms Lead | 30/06/2025 | Completed |
    | (ii) | Film in sign language | Comms Lead | 30/09/2025 | On target |
    | (iii) | Guide for carers | Fostering Manager | 31/10/2025 | Slipped |
    | (iv) | Guide for schools | Inclusion Lead | 30/11/2025 | Not started |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | statusText |
    | (i) | Publish the children's guide | Comms Lead | 30/06/2025 | 2025-06-30 | Completed |
    | (ii) | Film in sign language | Comms Lead | 30/09/2025 | 2025-09-30 | On target |
    | (iii) | Guide for carers | Fostering Manager | 31/10/2025 | 2025-10-31 | Slipped |
    | (iv) | Guide for schools | Inclusion Lead | 30/11/2025 | 2025-11-30 | Not started |
  `),
};

export const COLUMN_ORDER: readonly Layout[] = [reversed, dateRange, raci, guidance, numberedHeadings, shortHeadings, misspeltHeadings, dateFormats, threeRowHeader, unnamedColumns, refLast, romanRefs];
