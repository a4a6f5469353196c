import { docxOf } from "../support/docx-text.js";
import { lines, textFile, type Layout } from "./layout.js";

const commitments: Layout = {
  name: "prose: our commitments, success will look like",
  file: textFile("alliance plan.txt", `Early Years Alliance

Plan for 2025 to 2027

Foreword

Every family in the county should meet a friendly face in the first thousand days. This plan says what the alliance will do about it.

Priority 1: A good start

To achieve this we will:

• Offer a visit at thirty weeks to every first-time parent.
• Put speech and language workers into the six busiest nurseries.
• Lend, not sell, equipment for safe sleep.

Success will look like more children who speak in sentences at three.

Priority 2: Families who cope

To achieve this we will:

• Pay parents who have been there to befriend new ones.
• Hold money advice in hubs, on the same
day as the baby clinic.

Success will look like fewer families in crisis at the front door.

Priority 3: One workforce

Our commitments:

- Train health visitors and nursery staff together.
- Share one set of notes.
`),
  answer: lines(`
    | theme | action | impact |
    | Priority 1: A good start | Offer a visit at thirty weeks to every first-time parent. | Success will look like more children who speak in sentences at three. |
    | " | Put speech and language workers into the six busiest nurseries. | " |
    | " | Lend, not sell, equipment for safe sleep. | " |
    | Priority 2: Families who cope | Pay parents who have been there to befriend new ones. | Success will look like fewer families in crisis at the front door. |
    | " | Hold money advice in hubs, on the same day as the baby clinic. | " |
    | Priority 3: One workforce | Train health visitors and nursery staff together. | |
    | " | Share one set of notes. | |
  `),
};

const numberedSubBullets: Layout = {
  name: "prose: numbered actions under What we will do",
  file: textFile("loneliness plan.txt", `Young carers' strategy

Introduction

One pupil in fifteen looks after somebody at home. Most are never asked about it.

Objective 1: Find young carers earlier

What we will do

1.1 Ask about caring when a pupil joins a school.
1.2 Train receptionists at surgeries to ask as well.
1.3 Put a carer's badge on the education system.

Objective 2: Give them a break

What we will do

2.1 Run a club in each town on a weekday evening.
2.2 Pay for one trip a year for each club.

Objective 3: Look after the whole family

What we will do

3.1 Offer an adult's assessment wherever a child is caring.
`),
  answer: lines(`
    | ref | theme | action |
    | 1.1 | Objective 1: Find young carers earlier | Ask about caring when a pupil joins a school. |
    | 1.2 | " | Train receptionists at surgeries to ask as well. |
    | 1.3 | " | Put a carer's badge on the education system. |
    | 2.1 | Objective 2: Give them a break | Run a club in each town on a weekday evening. |
    | 2.2 | " | Pay for one trip a year for each club. |
    | 3.1 | Objective 3: Look after the whole family | Offer an adult's assessment wherever a child is caring. |
  `),
};

const groupsOfBullets: Layout = {
  name: "prose: two groups of bullets in a priority, marks of three kinds",
  file: textFile("regional plan.txt", ` Our regional plan

Priority One – Enough good homes

We will grow fostering in our region by:

   Running one campaign for eight councils.
   Paying for a helpline that is open at night.

We will work with providers to:

· Publish what each of us will need in five years.

· Agree a fair price for
   complex care.

We will know it has worked when fewer children live more than twenty miles from home.

Priority Two – A workforce that stays

We will support managers in their first year by:

– Pairing each with a manager from another council.
– Running three learning days.

We will know it has worked when turnover of team managers falls below one in ten.
`),
  answer: lines(`
    | theme | group | action | impact |
    | Priority One – Enough good homes | We will grow fostering in our region by | Running one campaign for eight councils. | We will know it has worked when fewer children live more than twenty miles from home. |
    | " | " | Paying for a helpline that is open at night. | " |
    | " | We will work with providers to | Publish what each of us will need in five years. | " |
    | " | " | Agree a fair price for complex care. | " |
    | Priority Two – A workforce that stays | We will support managers in their first year by | Pairing each with a manager from another council. | We will know it has worked when turnover of team managers falls below one in ten. |
    | " | " | Running three learning days. | " |
  `),
};

const wordBullets: Layout = {
  name: "prose in Word: headings and bullets",
  file: {
    name: "pledges.docx",
    build: () => Promise.resolve(docxOf([
      { text: "Our pledge to children in care", style: "Heading1" },
      { text: "Young people wrote this pledge with us in the spring." },
      { text: "Priority 1: Listen", style: "Heading2" },
      { text: "We will listen to children by:" },
      { text: "Asking before we change a worker.", style: "ListBullet" },
      { text: "Giving each child a card with three telephone numbers.", style: "ListBullet" },
      { text: "Priority 2: Belong", style: "Heading2" },
      { text: "We will help children to belong by:" },
      { text: "Keeping a box of photographs for each child.", style: "ListBullet" },
      { text: "Planning time with brothers and sisters every month.", style: "ListBullet" },
      { text: "Inviting carers' own children to the awards evening.", style: "ListBullet" },
    ])),
  },
  answer: lines(`
    | theme | group | action |
    | Priority 1: Listen | We will listen to children by | Asking before we change a worker. |
    | " | " | Giving each child a card with three telephone numbers. |
    | Priority 2: Belong | We will help children to belong by | Keeping a box of photographs for each child. |
    | " | " | Planning time with brothers and sisters every month. |
    | " | " | Inviting carers' own children to the awards evening. |
  `),
};

const reportOnly: Layout = {
  name: "prose: a committee report whose bullets are no plan",
  file: textFile("committee report.txt", `Report to the children and young people scrutiny committee

1. PURPOSE OF THE REPORT

1.1 This report tells members how the early help service performed between April and September 2025.

2. BACKGROUND

2.1 The service has four hubs:
- Eastgate
- Millbank
- Northbank
- The Quay

2.2 The service had 1,204 requests in six months. This is nine per cent more than in the year before.

3. FINANCIAL IMPLICATIONS

3.1 The service is forecast to spend £4.1m against a budget of £4.0m.

4. RECOMMENDATIONS

4.1 That members note the report.

CONTACT OFFICER: Head of Early Help
`),
  answer: [],
};

export const PROSE: readonly Layout[] = [commitments, numberedSubBullets, groupsOfBullets, wordBullets, reportOnly];
