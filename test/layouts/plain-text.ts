import { docx, lines, textFile, type Layout } from "./layout.js";

const byMarch: Layout = {
  name: "prose: by a month we will have",
  file: textFile("neglect prose.txt", `Doing better on neglect

Our joint strategy

Why this matters

Neglect is the most common reason for a plan in our area.

Aim 1: Spot it sooner

By March 2026 we will have:

• trained every nursery in the screening tool
• placed a family worker in each secondary school
• written to all dentists about missed appointments

Aim 2: Work together

By March 2026 we will have:

• one shared chronology for each child on a plan
• a joint duty rota with housing

What will be different? Children will be helped before they reach crisis.
`),
  answer: lines(`
    | theme | action |
    | Aim 1: Spot it sooner | trained every nursery in the screening tool |
    | " | placed a family worker in each secondary school |
    | " | written to all dentists about missed appointments |
    | Aim 2: Work together | one shared chronology for each child on a plan |
    | " | a joint duty rota with housing |
  `),
};

const leadInBrackets: Layout = {
  name: "prose: numbered actions with lead and date in brackets",
  file: textFile("pledge.txt", `Participation strategy 2025

Our priorities

Priority 1 – Listening

We will:
1. Hold a takeover day in every service each autumn.
2. Pay young inspectors the living wage.

Priority 2 – Acting

We will:
3. Publish a "you said, we did" page every quarter.
4. Bring one young person's question to each cabinet meeting.
5. Report to full council in July.

Review

This strategy will be reviewed in 2027.
`),
  answer: lines(`
    | ref | theme | action |
    | 1 | Priority 1 – Listening | Hold a takeover day in every service each autumn. |
    | 2 | " | Pay young inspectors the living wage. |
    | 3 | Priority 2 – Acting | Publish a "you said, we did" page every quarter. |
    | 4 | " | Bring one young person's question to each cabinet meeting. |
    | 5 | " | Report to full council in July. |
  `),
};

const alignedSpaces: Layout = {
  name: "text of a PDF in columns of spaces",
  file: textFile("aligned.txt", `The council
Care leavers covenant: action plan

Ref   Action                                  Lead officer              Deadline        RAG
1     Free prescriptions for all              Health Lead               30 June 2025    Green
2     Two guaranteed interviews a year        HR Adviser                31 July 2025    Amber
3     Laptop on the first day of college      Virtual School Head       1 Sept 2025     Complete
4     Rent deposit fund                       Housing Manager           31 Oct 2025     Red

Page 1 of 1
`),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Free prescriptions for all | Health Lead | 30 June 2025 | 2025-06-30 | on-track |
    | 2 | Two guaranteed interviews a year | HR Adviser | 31 July 2025 | 2025-07-31 | at-risk |
    | 3 | Laptop on the first day of college | Virtual School Head | 1 Sept 2025 | 2025-09-01 | complete |
    | 4 | Rent deposit fund | Housing Manager | 31 Oct 2025 | 2025-10-31 | off-track |
  `),
};

const wrappedTabs: Layout = {
  name: "tab-separated text of a PDF with wrapped rows and a repeated header",
  file: textFile("tabs.txt", `Area\tWhat we will do\tLead\tDate\tProgress
Homes\tFind a landlord for the\tHousing Lead\t30 June\tOn track
\tmove-on flats\t\t2025\t
\tFurnish them from the starter\tLeaving Care\t31 August\tAt risk
\tfund\tManager\t2025\t
Work\tCareers adviser in the hub on Mondays\tEmployment Lead\t31 May 2025\tComplete
\tTwo firms to offer\tEmployment Lead\t31 October\tNot started
\twork experience\t\t2025\t`),
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Homes | Find a landlord for the move-on flats | Housing Lead | 30 June 2025 | 2025-06-30 | on-track |
    | " | Furnish them from the starter fund | Leaving Care Manager | 31 August 2025 | 2025-08-31 | at-risk |
    | Work | Careers adviser in the hub on Mondays | Employment Lead | 31 May 2025 | 2025-05-31 | complete |
    | " | Two firms to offer work experience | Employment Lead | 31 October 2025 | 2025-10-31 | not-started |
  `),
};

const wordOverYears: Layout = {
  name: "prose in Word: over the next three years we will",
  file: docx("strategy.docx", [
    { text: "Early help strategy", style: "Heading1" },
    { text: "Our values", style: "Heading2" },
    { text: "Kindness", style: "ListBullet" },
    { text: "Honesty", style: "ListBullet" },
    { text: "Ambition 1: Help where families are", style: "Heading2" },
    { text: "Families told us that they want help close to home." },
    { text: "Over the next three years we will:" },
    { text: "open a hub within two miles of every family", style: "ListBullet" },
    { text: "put a family worker in each GP federation", style: "ListBullet" },
    { text: "Ambition 2: A confident workforce", style: "Heading2" },
    { text: "Over the next three years we will:" },
    { text: "train 600 staff in restorative practice", style: "ListBullet" },
    { text: "recognise schools that lead the way", style: "ListBullet" },
  ]),
  answer: lines(`
    | theme | action |
    | Ambition 1: Help where families are | open a hub within two miles of every family |
    | " | put a family worker in each GP federation |
    | Ambition 2: A confident workforce | train 600 staff in restorative practice |
    | " | recognise schools that lead the way |
  `),
};

const keyActions: Layout = {
  name: "prose: key actions for the year under each promise",
  file: textFile("covenant.txt", `COVENANT FOR CARE LEAVERS

OUR PROMISE 1: A PLACE TO CALL HOME

Key actions for 2025/26

* Ring-fence twenty council flats a year.
* Pay the first month's rent.
* No evictions without a panel.

How we will measure success: nine in ten care leavers are in suitable homes.

OUR PROMISE 2: WORK AND LEARNING

Key actions for 2025/26

* Guarantee an interview for every council job.
* Give a laptop to each student.

How we will measure success: six in ten are in work or learning.
`),
  answer: lines(`
    | action |
    | Ring-fence twenty council flats a year. |
    | Pay the first month's rent. |
    | No evictions without a panel. |
    | Guarantee an interview for every council job. |
    | Give a laptop to each student. |
  `),
};

export const PLAIN_TEXT: readonly Layout[] = [byMarch, leadInBrackets, alignedSpaces, wrappedTabs, wordOverYears, keyActions];
