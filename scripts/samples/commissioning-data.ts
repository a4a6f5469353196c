import { pipeRecords } from "./pipe-table.js";
import type { ClosedRecord, Rewording } from "./sample-month.js";

/** Commissioning and Resources: an Excel table with real dates and statuses in whatever words came to mind. Word for a status that did not change: "". */
export const COMMISSIONING = pipeRecords(["workstream", "action", "who", "start", "due", "october", "november", "octoberPosition", "novemberPosition", "budgetLine", "novemberDue"], `
  | Sufficiency | Buy a four-bed home in the borough | Head of Joint Commissioning | 2025-04-22 | 2025-12-17 | On Track | | Survey done. | Contracts exchanged. | Placements for children in care | |
  | Sufficiency | Block of eight beds with two neighbouring councils | Head of Joint Commissioning | 2025-05-12 | 2026-03-16 | amber | RED | One council is unsure. | One council has withdrawn. | Placements for children in care | |
  | Sufficiency | Refresh the sufficiency statement by age and need | Head of Joint Commissioning | 2025-04-07 | 2025-09-30 | Complete | | Published. | | | |
  | Sufficiency | Framework for supported accommodation | Contracts Manager | 2025-06-02 | 2025-11-28 | Some slippage | DONE | Bids are being scored. | Let on 24 November. | Care leavers | |
  | Sufficiency | Mother and baby places in a new contract | Contracts Manager | 2025-07-01 | 2026-01-30 | Not started | N/S | | | Placements for children in care | |
  | Sufficiency | Local homes for remand | Youth Justice Operations Manager | 2025-09-01 | 2026-02-27 | GREEN | | | | Youth justice | |
  | Quality | Visit every home used out of county | Quality Officer | 2025-04-14 | 2025-12-19 | At risk | | 14 of 22 visited. | 17 of 22 visited. | Quality and contracts | 2026-01-30 |
  | Quality | Score providers each quarter with young inspectors | Quality Officer | 2025-05-01 | 2025-10-31 | Closed - complete | | First scores out. | | Quality and contracts | |
  | Quality | Act within a day when a home is judged inadequate | Head of Joint Commissioning | 2025-06-16 | 2025-08-29 | done | | | | | |
  | Quality | Advocacy contract extended by a year | Contracts Manager | 2025-08-04 | 2025-10-17 | Overdue | DONE | Provider has not replied. | Signed on 7 November. | Participation and advocacy | |
  | Quality | Independent visitors for all who ask | Participation Manager | 2025-06-02 | 2026-03-31 | on-track | | | 31 of 44 matched. | Participation and advocacy | |
  | Transport | Retender minibus routes | Head of Transport, Fleet & Passenger Services | 2025-04-28 | 2025-08-15 | Complete | | Let in June. | | Home to school transport | |
  | Transport | Mileage for parents who drive | Head of Transport, Fleet & Passenger Services | 2025-06-09 | 2025-11-14 | On Track | Complete | 60 families. | 84 families. | Home to school transport | |
  | Transport | Check every single-occupancy taxi | Transport Officer | 2025-07-07 | 2025-10-24 | Off track | | 112 of 190. | 131 of 190. | Home to school transport | 2025-12-19 |
  | Transport | Passenger assistants trained in epilepsy care | Transport Officer | 2025-09-15 | 2026-02-13 | GREEN | | | | | |
  | Transport | Pick-up points for secondary pupils | SEND Engagement Officer | 2025-09-01 | 2026-04-13 | amber | On Track | Forum wants a trial. | Trial from January. | Home to school transport | |
  | Systems | Provider portal for referrals and invoices | Systems Manager | 2025-05-19 | 2025-12-12 | On Track | Some slippage | | Security test failed. | Systems and data | |
  | Systems | Forecast of placements by child, every month | Finance Business Partner | 2025-04-07 | 2025-07-31 | DONE | | | | | |
  | Systems | Load five years of contracts into the register | Contracts Manager | 2025-06-23 | 2025-10-31 | at risk | Closed - complete | Two thirds loaded. | Loaded. | Quality and contracts | |
  | Systems | One number for each child across the three systems | Systems Manager | 2025-08-11 | 2026-03-20 | RED | | No supplier time. | No supplier time. | Systems and data | |
  | Systems | Switch off the old payment screen | Systems Manager | 2025-09-29 | 2026-01-16 | Not started | On Track | | Date agreed. | Systems and data | |
  | Joint commissioning | Therapies in one contract with health | Head of Joint Commissioning | 2025-05-06 | 2025-11-21 | Some slippage | RED | Board in November. | Board put off. | Therapies | 2026-02-27 |
  | Joint commissioning | Pooled fund for equipment | Head of Joint Commissioning | 2025-07-14 | 2026-03-27 | on-track | | | | Therapies | |
  | Joint commissioning | Short breaks prices reviewed with parents | SEND Engagement Officer | 2025-06-30 | 2025-12-05 | GREEN | | Two meetings. | Report drafted. | Short breaks | |
  | Joint commissioning | Night sitters for children with complex health needs | Head of Joint Commissioning | 2025-09-08 | 2026-02-20 | N/S | | | | Short breaks | |
  | Joint commissioning | Mental health support teams in all secondary schools | CAMHS Commissioner | 2025-04-14 | 2025-11-07 | amber | DONE | 11 of 13. | 13 of 13. | | |
  | Joint commissioning | Parenting courses chosen on evidence | Family Help Commissioner | 2025-07-21 | 2025-10-10 | Complete | | | | Family hubs | |
  | Participation | Young commissioners score two tenders | Participation Manager | 2025-06-16 | 2025-11-28 | On Track | Complete | | Scored. | Participation and advocacy | |
  | Participation | Easy-read versions of all contracts' promises | Participation Manager | 2025-09-22 | 2026-03-13 | Not started | | | | | |
  | Participation | Answer children's council within a month | Head of Joint Commissioning | 2025-05-27 | 2026-03-31 | GREEN | amber | | One reply took six weeks. | | |
  | Participation | Film about living in a children's home | Communications Officer | 2025-08-18 | 2025-12-18 | On hold | | Waits for consent. | Waits for consent. | | |
  | Workforce | Agency spend below five per cent | HR Business Partner | 2025-04-07 | 2026-03-31 | Some slippage | | 7.1%. | 6.6%. | Business support | |
  | Workforce | Pay agency rate to those who become permanent | HR Business Partner | 2025-04-28 | 2025-09-12 | DONE | | 11 moved. | 14 moved. | Business support | |
  | Workforce | Business support hub for all teams | Business Manager | 2025-06-09 | 2025-11-10 | RED | | Posts not agreed. | Posts agreed. | Business support | 2026-01-12 |
  | Workforce | Induction on the first Monday of each month | Business Manager | 2025-07-07 | 2025-10-06 | Closed - complete | | | | Business support | |
  | Workforce | Exit talks with all who leave | HR Adviser | 2025-07-28 | 2026-01-09 | On Track | | 6 of 10. | 9 of 13. | | |
  | Workforce | Travel policy for part-time staff | HR Adviser | 2025-10-06 | 2026-02-06 | on-track | gone | | | | |
  | Workforce | Standby payments reviewed | HR Business Partner | 2025-09-15 | 2025-12-15 | new | GREEN | | Terms drafted. | Business support | |
  | Sufficiency | Move two children from a home that is to close | Head of Joint Commissioning | 2025-06-02 | 2025-12-19 | On Track | Some slippage | One has moved. | The second home has withdrawn. | Placements for children in care | |
`);

/** Who may see a line, by number; the others say nothing of it. */
export const COMMISSIONING_CIRCULATION: Readonly<Record<number, string>> = { 33: "Internal", 39: "Restricted" };

/** What the division says in November of the lines that are behind, by number: what comes next and by when, and a new date that it asks for. */
export const COMMISSIONING_ASKS: Readonly<Record<number, { readonly next: string; readonly by: string; readonly date: string }>> = {
  2: { next: "Ask a third council to take two of the beds", by: "2025-12-12", date: "2026-06-30" },
  14: { next: "Two officers from the contact centre help for four weeks", by: "2025-12-05", date: "" },
  20: { next: "Board decides whether to pay for the supplier's time", by: "2025-12-18", date: "2026-09-30" },
  34: { next: "Advertise the agreed posts", by: "2025-12-01", date: "" },
};

/** What is done, where it was worded otherwise before October, by number. */
export const COMMISSIONING_EARLIER: Readonly<Record<number, Rewording>> = {
  7: { until: "2025-05", wording: "Visit the homes used out of county that are not rated good" },
  16: { until: "2025-08", wording: "Pick-up points for pupils in years ten and eleven" },
};

/** Closed and taken out of the tracker before October. */
export const COMMISSIONING_CLOSED = pipeRecords(["number", "workstream", "action", "who", "start", "due", "until"], `
  | 40 | Office moves | Give back the lease of the second floor | Business Manager | 2024-10-07 | 2025-01-31 | 2025-02 |
  | 41 | Office moves | Book desks by telephone or on a screen by the door | Systems Manager | 2024-11-04 | 2025-02-28 | 2025-04 |
  | 42 | Quality | Read every complaint of last year about a provider | Quality Officer | 2024-11-11 | 2025-03-28 | 2025-05 |
  | 43 | Transport | Count empty seats on every route for a week | Transport Officer | 2025-01-06 | 2025-04-30 | 2025-07 |
  | 44 | Systems | Test the invoice file with the bank | Finance Business Partner | 2025-02-03 | 2025-06-30 | 2025-08 |
`) as readonly ClosedRecord<"number" | "workstream" | "action" | "who" | "start" | "due">[];

/** Rows that the division has hidden, by number. */
export const COMMISSIONING_HIDDEN: readonly number[] = [9, 18, 27, 33];

/** Reworded between October and November, by number. */
export const COMMISSIONING_REWORDED: Readonly<Record<number, string>> = { 24: "Short breaks prices agreed with parents and providers" };

/** £000: line, gross, grants, other income. The transport subtotal's income is 40 out and flows into the total. */
export const COMMISSIONING_BUDGET = pipeRecords(["line", "gross", "grants", "income", "combined", "net"], `
  | Placements for children in care | 14820 | -612 | -1204 | -1816 | 13004 |
  | Care leavers | 2310 | -410 | -36 | -446 | 1864 |
  | Short breaks | 1145 | -120 | -48 | -168 | 977 |
  | Therapies | 890 | -300 | -145 | -445 | 445 |
  | Children total | 19165 | -1442 | -1433 | -2875 | 16290 |
  | Home to school transport | 7420 | | -310 | -310 | 7110 |
  | Travel training | 96 | -40 | | -40 | 56 |
  | Transport total | 7516 | -40 | -350 | -390 | 7126 |
  | Quality and contracts | 640 | | -25 | -25 | 615 |
  | Participation and advocacy | 412 | -65 | -10 | -75 | 337 |
  | Systems and data | 731 | | -90 | -90 | 641 |
  | Business support | 1288 | | -102 | -102 | 1186 |
  | Family hubs | 1875 | -940 | -15 | -955 | 920 |
  | Youth justice | 1060 | -505 | -22 | -527 | 533 |
  | Support total | 6006 | -1510 | -264 | -1774 | 4232 |
  | Grand Total | 32687 | -2992 | -2047 | -5039 | 27648 |
`);
