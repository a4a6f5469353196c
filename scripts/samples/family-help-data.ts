import { pipeRecords } from "./pipe-table.js";
import type { ClosedRecord, Rewording } from "./sample-month.js";

/** Family Help and Prevention: a sheet for each theme, actions over several milestones, a letter and a colour. */
export const FAMILY_HELP_THEMES = [
  { title: "A family hub within reach of every family", owner: "Head of Family Hubs" },
  { title: "The right help at the first request, including at night and at weekends", owner: "Family Help Service Manager" },
  { title: "A workforce that stays and learns together", owner: "Head of Workforce Development" },
  { title: "Partners who act early for children at risk of exclusion or offending", owner: "Head of Youth Services, Inclusion and Justice" },
  { title: "We know what difference we make", owner: "Head of Performance and Insight" },
] as const;

export const FAMILY_HELP = pipeRecords(["theme", "action", "milestone", "lead", "deadline", "monitoring", "october", "november", "octoberUpdate", "novemberUpdate", "novemberDeadline"], `
  | 1 | Open four hubs, one in each quarter of the borough | Sign the lease for Eastgate | Head of Property | July 2025 | Hub programme board | b | b | Signed. | Signed. | |
  | 1 | | Fit out Millbank, with a room for the midwives and a quiet room for children who need one | Head of Property | October 2025 and ongoing | Hub programme board | a | a | Builder is two weeks behind. | Opens on 8 December. | |
  | 1 | | Open Northbank on Saturdays | Head of Family Hubs | December 2025 | | g | b | Rota agreed. | First Saturday drew 31 families. | |
  | 1 | Bring services that families ask for under one roof | Agree hours with health visitors and registrars | Head of Family Hubs | September 2025 | Quarterly return. Parent panel | b | b | | Done in September. | |
  | 1 | | Debt advice in every hub, on the day of the baby clinic | Hub Coordinators with Advice Centre Manager | January 2026 onwards | Quarterly return | g | g | Adviser appointed. | | |
  | 1 | Parents shape what hubs do | Parent panel meets in each hub | Parent Engagement Officer | Start May 2025 and every two months thereafter. | Panel notes | g | g | Nine parents came. | Eleven parents came. | |
  | 1 | Parents shape what hubs do | Answer every suggestion within a month | Hub Coordinators | March 2026 | | g | a | | Backlog of 40. | |
  | 2 | One conversation, not four assessments | Design one form with twelve families | Family Help Service Manager | August 2025 | Practice board | b | b | Agreed. | Agreed. | |
  | 2 | | Train all lead practitioners in the new form | Family Help Service Manager with Learning and Development Manager | October – December 2025 | Training register | a | g | 48 of 110. | 97 of 110. | |
  | 2 | | Switch off the four old forms | Systems Manager | January 2026 | Practice board | g | r | | Supplier cannot do it until March. | March 2026 |
  | 2 | Help at night and at weekends | Telephone line until ten every evening | Family Help Service Manager / Emergency Duty Manager | November 2025 | Weekly call report | r | b | No staff for Fridays. | Live since 10 November. | |
  | 2 | | Weekend visits for families on the edge of care | Edge of Care Team Manager | February 2026 and ongoing | Edge of care panel | g | g | Four posts filled. | Five posts filled. | |
  | 2 | Families know where to turn | One telephone number on every poster, letter and school website | Communications Officer | September 2025 | | b | b | | | |
  | 2 | | Directory that can be searched by postcode | Family Information Manager | December 2025 | Web report | a | r | Test version seen by parents. | Search does not work on telephones. | |
  | 2 | | Welcome visit for families who move into the borough | Hub Coordinators | From January 2026 | - | g | g | | | |
  | 3 | Caseloads that leave time for families | Cap at fifteen families for each lead practitioner | Heads of Service | October 2025 and ongoing | Weekly caseload report. | a | a | Average is 17. | Average is 16. | |
  | 3 | | Review caps with teams at each quarter's end | Heads of Service with Practice Leads | December 2025 | Staff survey | g | g | | | |
  | 3 | Supervision that helps people think | Group supervision in every hub | Practice Leads | September 2025 and ongoing | Supervision audit | g | g | Three hubs of four. | All four hubs. | |
  | 3 | | Train sixteen facilitators | Learning and Development Manager | November 2025 | | a | b | Ten trained. | Sixteen trained. | |
  | 3 | A route from volunteer to paid worker | Write the route with volunteers | Volunteering Coordinator | July 2025 | Workforce board | b | b | | | |
  | 3 | | Six volunteers begin the level three award | Volunteering Coordinator | January 2026 | Workforce board | g | g | Eight applied. | Seven enrolled. | |
  | 3 | | Guarantee an interview to those who finish | Head of Workforce Development and HR Business Partner | June 2026 | | n | n | | | |
  | 4 | Children who miss school are seen early | Attendance clinic in every cluster | Attendance Manager | October 2025 | Monthly attendance report | g | b | Seven of nine. | Nine of nine. | |
  | 4 | | Call on families on the third day of absence | Attendance Manager / Education Welfare Officers | January 2026 and ongoing | Monthly attendance report | g | a | | Two officers are on long leave. | |
  | 4 | | Plan for each pupil who is on a part-time timetable | Head of Inclusion | December 2025 | | a | a | 60 of 92. | 71 of 92. | |
  | 4 | Younger brothers and sisters of children who offend | Turnaround worker meets each family once | Youth Justice Operations Manager | September 2025 | Youth justice board | b | b | | | |
  | 4 | | Recruit eight mentors | Volunteering Coordinator | November 2025 | | r | a | Two recruited. | Six recruited. | January 2026 |
  | 4 | Detached youth work where children gather | Map places with police and shopkeepers | Youth Services Manager | August 2025 | Safer streets group | b | b | | | |
  | 4 | | Team of six out on three evenings | Youth Services Manager | November 2025 and ongoing | Safer streets group | g | g | Five in post. | | |
  | 4 | | Bus with a kitchen in the villages | Youth Services Manager | March 2026 | | a | gone | Grant not yet awarded. | | |
  | 5 | Count what matters to families | Choose six measures with the parent panel | Head of Performance and Insight | July 2025 | DMT | b | b | | | |
  | 5 | | Show them by hub on one page | Performance Analyst | November 2025 | DMT | g | b | Draft seen. | Published. | |
  | 5 | | Share data with health under one agreement | Information Governance Manager | October 2025 | Information board | r | r | Trust has not signed. | Trust has not signed. | February 2026 |
  | 5 | Hear from those who stopped coming | Ring twenty families a month | Parent Engagement Officer | January 2026 and quarterly thereafter. | Report to DMT. | g | g | | Script agreed. | |
  | 5 | | Say in public what was changed | Communications Officer | April 2026 | | n | n | | | |
  | 5 | Learn from reviews | Local learning reviews read in every team meeting | All Practice Leads | November 2025 and ongoing | Team minutes | new | g | | First review read in November. | |
`);

/** Reworded between October and November: milestones by their October wording. */
export const FAMILY_HELP_REWORDED: Readonly<Record<string, string>> = {
  "Recruit eight mentors": "Recruit and train eight mentors, two of them bilingual",
};

/** And before October: milestones by their October wording. */
export const FAMILY_HELP_EARLIER: Readonly<Record<string, Rewording>> = {
  "Parent panel meets in each hub": { until: "2025-03", wording: "Parent panel meets in two of the hubs" },
  "Telephone line until ten every evening": { until: "2025-06", wording: "Telephone line until eight on weekdays" },
  "Show them by hub on one page": { until: "2025-08", wording: "Show the measures on a page for each hub" },
};

/** Closed and taken out of the plan before October. */
export const FAMILY_HELP_CLOSED = pipeRecords(["theme", "action", "milestone", "lead", "deadline", "until"], `
  | 1 | Warm rooms in the winter holidays | Keep two halls open in the Christmas weeks | Head of Family Hubs | January 2025 | 2025-01 |
  | 1 | Warm rooms in the winter holidays | Count who came and ask what they would like next time | Parent Engagement Officer | February 2025 | 2025-03 |
  | 2 | Close the old referral inbox | Answer the last two hundred messages | Family Help Service Manager | March 2025 | 2025-05 |
  | 3 | Welcome for new starters | Film of a day in a hub | Communications Officer | May 2025 | 2025-07 |
  | 5 | Tidy what we hold | Delete records that are past their date | Information Governance Manager | July 2025 | 2025-08 |
`) as readonly ClosedRecord<"theme" | "action" | "milestone" | "lead" | "deadline">[];
