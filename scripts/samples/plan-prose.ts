/** What each area of the improvement plan is for. */
export const AREA_AIMS: readonly (readonly [string, string])[] = [
  ["Leaders and culture", "Leaders know what it is like to be helped here, because they go and see."],
  ["Front door", "A call is answered, a reason is given, and nobody has to ring twice."],
  ["Child protection", "Families understand what must change & have a say in the plan."],
  ["Children in care", "Children keep their people, their things and their place in school."],
];

export const THEMES_PLAN_FRONT = `

**family help and
prevention**

Service plan 2025-2026

April 2025

Contents

1.	Introduction	1
2.	Our budget	2
3.	How we did last year	3
4.	Risks	4
	Appendix 1: Improvement plan 2025-2026	5

Commonly used acronyms

DMT	Directorate management team
HNB	High needs block

1 INTRODUCTION

- 1.1 Four in ten families who ask us for help ask again within a year. This plan is about the first time.
- 1.2 The service is delivered through:
 - Four family hubs.
 - A front door that is open until ten in the evening.
 - Youth and inclusion teams.

2 OUR BUDGET

2.1 The directorate spends £32.7m before income, of which the council funds £27.6m, see table 1.
`;

export const THEMES_PLAN_BACK = `
3 HOW WE DID LAST YEAR

Table 2: Performance 2024-2025

Service	Performance
Family hubs	<ul style="list-style-type: none"> 9,310 families used a hub. 31% came from the wards with most need.</ul>
Youth services	<ul style="list-style-type: none"> 455 young people were seen each week. 120 gained an award.</ul>

Note: figures as at 31 March 2025

4 RISKS

4.1 Three risks are on the register, see table 3.

Table 3: Risks and what we do about them

No	Risk	Mitigation
1.	Hub buildings are not ready in time.	<ul style="list-style-type: none"> Weekly site meeting. Rooms borrowed from two schools.</ul>
2.	Grant for family hubs ends in March.	<ul style="list-style-type: none"> Plan at three sizes. Talks with the trust about shared posts.</ul>

No	Risk	Mitigation
3.	Lead practitioners leave for agency work.	<ul style="list-style-type: none"> Caseload caps. Retention payment at two years.</ul>

Appendix 1: Improvement plan 2025-2026
`;

export const FOCUS_AREA_PROSE = [
  `What happens before school decides much of what happens in it. We share the work with health visitors, nurseries and libraries.

- We will look at take-up by street, not by ward.
- We will keep the same worker with a family for as long as they need one.

What parents told us

'Ring us, do not write' - letters are put in a drawer`,
  `Schools told us what they need: fewer forms, one telephone number, and an answer within the week.

- We will answer within five working days.

What heads told us

'Tell us early' - late news of a placement costs a child a term`,
] as const;

/** Prose alone: priorities, groups of bullets marked in several ways, and a sentence that says how we will know. */
export const PRIORITIES_PLAN = ` About this plan

Eight councils share this plan. It says what we will do together, and how we will tell whether it worked.

Our priorities are to:

   find enough good homes for children in care

· keep the social workers whom we train
   spend together where that is cheaper

Priority 1 - Enough good homes, near to school and family

We will recruit foster carers together by

   Running one campaign, with one telephone number, for all eight councils.
   Paying the same allowance for the same care.
   Sharing assessors when one council has a backlog.

We will shape the market for residential care by:

· Publishing once a year what each council will need, by age and need.

· Agreeing a fair price for complex care with the
providers who do it well.


· Visit homes that two or more of us use as one team.

We will know we have made a difference when fewer children live more than twenty miles from home and no child waits in an unregistered setting.

Priority 2 – A workforce that stays

We will support new social workers and their managers by:

· Offering a year-long course for new team managers, in pairs across councils.

· Sharing practice educators.

· Learning together from exit talks every quarter.

We will pay no more than the agreed rate for agency social workers, and will publish each breach.

We will know we have made a difference when vacancies are below one in ten in every council.

Priority 3 - Money well spent

Placements:

· Forecasting need by child with one method.

· Looking each month at the ten dearest placements in the region.

Transport and equipment:

   Buying adapted equipment through one contract, with
  repairs within two days.

We will know we have made a difference when the average price of a placement rises by less than inflation.

Priority 4 – listen to young people in all that we do.

We will pay young inspectors in every council and act on what they find. We will report to the regional children in care council twice a year.
`;

/** A committee's report: bullets, questions, a table of managers and money in prose, and no action in it. */
export const COMMITTEE_REPORT = `REPORT TO:	Children and Families Scrutiny Committee 18 November 2025
SUBJECT:	Progress of the improvement plan and management capacity
LEAD OFFICER:	Director of Children's Services
WARDS:	All

FINANCIAL IMPACT The plan is funded within the budget agreed in February.

1. RECOMMENDATIONS 1.1 Note the progress made. 1.2 Note the table of managers.

2. SUMMARY

- 2.1 The plan now has four workstreams:
 - Practice; covering supervision, audit and the voice of children
 - People; covering recruitment, pay and learning
 - Partners; covering the front door and the family hubs
 - Platforms; covering systems, buildings and business support

- 2.2 Reports to the board answer four questions:
 - What is going well? (things done, and what changed)
 - How do we know? (what the evidence is)
 - What worries us? (risks and slippage)
 - What needs to happen, and by when? (who will do what)

3. MANAGERS

- 3.1 The table shows managers by service at the end of October 2025.

Service	Number of managers	Agency	Permanent	In post a year ago	Joined since
Front door and assessment	14	5	9	8	6
Safeguarding	17	4	13	11	6
Children in care	12	2	10	9	3
Care leavers	5	1	4	4	1
Family hubs	8	0	8	5	3
TOTAL	56	12	44	37	19

Table 1

4. MONEY

4.1 Growth of £3.4m for placements and £0.6m for transport, £4.0m in all, was agreed for 2025/26.

5. CONSULTATION

- 5.1 A staff group meets every month, with two social workers on the board. Its aims are:
1. To tell staff what has changed and why
 2. To bring news of what does not work
 3. To try out new forms before everybody has to use them

CONTACT OFFICER: Programme Manager

BACKGROUND DOCUMENTS: None
`;
