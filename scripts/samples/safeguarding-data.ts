import { pipeRecords } from "./pipe-table.js";
import type { ClosedRecord, Rewording } from "./sample-month.js";

/** Safeguarding and Care: one tracker over many pages, rated by colour alone. Ratings: r, a, g, b, y (yellow, which no key explains), else the cell's own words. */
export const SAFEGUARDING = pipeRecords(["area", "action", "start", "due", "sponsor", "october", "november", "novemberDue"], `
  | Leaders and culture | Hold a practice week twice a year in which every senior manager observes a visit, a supervision and a conference | | Nov 25 | ADSC | g | b | |
  | | Publish one page a month on what leaders learned from visits to teams | July 25 | Sept 25 | DCS | b | b | |
  | | Agree with partners how the three safeguarding leads share decisions | Sept 25 | Mar 26 | DCS/ADSC | g | g | |
  | | Refresh every service plan so that each has no more than six actions | Oct 25 | Dec 25 | ADSC | a | g | |
  | Money | Set placement budgets on the number of children now in care, by type of home | June 25 | Oct 25 | DCS/HoF ADSC | a | r | Jan 26 |
  | | Close cost codes that nobody has used for two years & name an owner for the rest | | Jan 26 | HoF | g | g | |
  | | Weekly panel for all spending on agency staff | Jun 25 | Jul 25 | ADSC/HR | b | b | |
  | Front door | Answer professional callers within two minutes, measured each day | | Nov 25 | ADSC | r | a | |
  | | Record why a contact was closed, in words that a parent would understand | Sept 25 | Nov 25 | ADSC | g | g | |
  | | Bring probation and housing officers to the daily meeting | | Feb 26 | DCS | g | g | |
  | | Review threshold document (a) with schools (b) with health (c) with the voluntary sector | Oct 25 | Mar 26 | ADSC/ Partnership Manager | g | a | |
  | Assessment | Managers read and sign each assessment at day ten | | Oct 25 | ADSC | a | b | |
  | | Speak to fathers and to partners who live elsewhere in every assessment | | Dec 25 | ADSC | a | a | |
  | | - Use the neglect tool again at six months and compare the scores | | Jan 26 | ADSC | g | g | |
  | | Joint protocol with housing for families without a home | Nov 25 | Feb 26 | ADSC | y | g | |
  | Child protection | Share reports with families three days before a conference | | Nov 25 | HEAD OF CONFERENCES AND REVIEWING | r | r | Feb 26 |
  | | Core groups meet every four weeks and are minuted | | Dec 25 | Head of Conferences and Reviewing | g | g | |
  | | End plans that have lasted two years, or say why they go on | Sept 25 | Dec 25 | ADSC | a | a | |
  | | Family group meeting offered before every first conference | | Mar 26 | ADSC | g | g | |
  | Court work | Track every pre-proceedings case at a fortnightly meeting | | Oct 25 | ADSC | b | b | |
  | | Letters before proceedings are written in plain words and read aloud to parents | | Jan 26 | ADSC/Principal Lawyer | g | g | |
  | | Bring average length of proceedings under thirty weeks: (a) experts named early (b) timetable checked each week (c) final evidence on time | Oct 25 | Mar 26 | ADSC | a | r | |
  | Exploitation | One risk tool for all agencies, used from the age of nine | Dec 25 | Nov 25 | ADSC | g | gone | |
  | | Safety map drawn with each child at high risk | | Jan 26 | ADSC | g | g | |
  | | Offer return interviews within 72 hours and share themes every quarter | | Feb 25 | ADSC | r | a | |
  | | Disruption meetings with licensing, police and trading standards | | Mar 26 | DCS | g | g | |
  | Supervision and audit | Monthly supervision recorded within three days | | Nov 25 | ADSC | a | a | |
  | | Dip sample twenty chronologies a month and tell teams what was found | | Dec 25 | Performance Manager | g | b | |
  | | Ring ten families a month and ask what changed for them | Sept 25 | Dec 25 | ADSC/Performance Manager | g | g | |
  | | Learning bulletin within a week of each audit | | Nov 25 | PSW | b | b | |
  | Children in care | Visit children on the day after a move, every time | | Oct 25 | ADSC | r | b | |
  | | Life story work begun by the second review | | Mar 26 | ADSC | a | a | May 26 |
  | | Assess brothers and sisters together before any plan to place them apart | | Jan 26 | ADSC | g | g | |
  | | Health passports for all who are sixteen | | Dec 25 | Designated Nurse | g | g | |
  | | Write to children after each review in words that they chose | | Nov 25 | Head of Conferences and Reviewing | b | b | |
  | | Step ten children down from residential homes to families | July 25 | Mar 26 | DCS/HoF/ADSC | a | a | |
  | Fostering | Campaign with three neighbouring councils for carers of teenagers | Sept 25 | Mar 26 | ADSC | g | g | |
  | | Give every carer a named night-time telephone number | | Nov 25 | | r | a | |
  | | Pay the same skills fee to kinship carers who finish the course | | Jan 26 | HoF/ADSC | g | g | |
  | Permanence | Weekly tracking of every child from the second review on | | Oct 25 | ADSC | b | b | |
  | | Recruit early permanence carers with the regional agency | | Mar 26 | ADSC | a | g | |
  | | Agree support plan before any special guardianship order is made | Sept 25 | Dec 25 | ADSC | g | g | |
  | Care leavers | Open six training flats for eighteen-year-olds | | March 26 | ADSC/Head of Housing Options | a | r | June 26 |
  | | Drop-in on two evenings a week with a nurse and a job coach | | Nov 25 | ADSC | g | b | |
  | | Council tax relief up to 25 wherever the young person lives | | Dec 25 | DCS | Date to be agreed | g | |
  | | Publish a local offer that young people wrote | June25 | Oct 25 | ADSC | b | b | |
  | Systems | Case summaries that pull from the last three forms by themselves | | Feb 26 | Head of Digital | g | g | |
  | | One dashboard for team managers in place of nine reports | Oct 25 | Jan 26 | Head of Digital/Performance Manager | g | a | |
  | | Mobile recording for visits, tried first in two teams | | Mar 26 | Head of Digital | new | g | |
`);

/** What the division's own key says of its colours and initials. */
export const SAFEGUARDING_KEY = [
  ["r", "Past its date", "DCS = Director of Children's Services"],
  ["a", "May miss its date", "ADSC= Assistant Director Safeguarding and Care"],
  ["g", "Will meet its date", "HoF = Head of Finance"],
  ["b", "Finished", "PSW = Principal Social Worker"],
] as const;

/** Reworded between October and November, by number. */
export const SAFEGUARDING_REWORDED: Readonly<Record<number, string>> = {
  27: "Supervision every month, recorded in three working days and checked by the service manager",
};

/** And before October. */
export const SAFEGUARDING_EARLIER: Readonly<Record<number, Rewording>> = {
  8: { until: "2025-02", wording: "Answer professional callers within three minutes, measured every week" },
  24: { until: "2025-05", wording: "Safety map drawn with each child at risk outside the home" },
  38: { until: "2025-07", wording: "Give every foster carer a telephone number for the night" },
  48: { until: "2025-09", wording: "One dashboard for team managers in place of seven reports" },
};

/** Closed and taken out of the plan before October; `until` is the last month in which a line stands there. */
export const SAFEGUARDING_CLOSED = pipeRecords(["ref", "area", "action", "due", "sponsor", "until"], `
  | 50 | Follow-up of the last inspection | Rewrite the six letters that families found hardest to read | Jan 25 | PSW | 2025-02 |
  | 51 | | Visit every child on the inspectors' list again | Dec 24 | ADSC | 2025-01 |
  | 52 | | Write to all partners about what will change | Feb 25 | DCS | 2025-04 |
  | 53 | | Move old case files from the annexe into the archive | Apr 25 | Performance Manager | 2025-06 |
  | 54 | | Appoint two more duty managers | June 25 | ADSC/HR | 2025-08 |
`) as readonly ClosedRecord<"ref" | "area" | "action" | "due" | "sponsor">[];
