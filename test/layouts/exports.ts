import { lines, textFile, type Layout } from "./layout.js";

const smartsheet: Layout = {
  name: "a CSV export with row ids, per cent and predecessors",
  file: textFile("export.csv", `Row ID,Task Name,Workstream,Assigned To,Start Date,End Date,% Complete,Status,Predecessors,Latest Comment
1,"Write the case for change, with costs",Case for change,Programme Manager,07/04/2025,30/05/2025,100%,Complete,,"Agreed by cabinet on 28 May"
2,Consult staff,People,HR Business Partner,02/06/2025,11/07/2025,100%,Complete,1,41 replies
3,Consult families,People,Participation Manager,02/06/2025,29/08/2025,70%,In Progress,1,"Two events held, one to come"
4,"Design the ""no wrong door"" rota",Design,Head of Family Help,14/07/2025,30/09/2025,25%,In Progress,2,
5,Fit out the two hubs,Buildings,Property Manager,01/09/2025,19/12/2025,0%,Not Started,,Waiting for a quote
6,Go live,Design,Programme Manager,05/01/2026,05/01/2026,0%,Not Started,"4, 5",
`),
  answer: lines(`
    | ref | theme | action | lead | start | startDate | due | dueDate | status | update |
    | 1 | Case for change | Write the case for change, with costs | Programme Manager | 07/04/2025 | 2025-04-07 | 30/05/2025 | 2025-05-30 | complete | Agreed by cabinet on 28 May |
    | 2 | People | Consult staff | HR Business Partner | 02/06/2025 | 2025-06-02 | 11/07/2025 | 2025-07-11 | complete | 41 replies |
    | 3 | People | Consult families | Participation Manager | 02/06/2025 | 2025-06-02 | 29/08/2025 | 2025-08-29 | on-track | Two events held, one to come |
    | 4 | Design | Design the "no wrong door" rota | Head of Family Help | 14/07/2025 | 2025-07-14 | 30/09/2025 | 2025-09-30 | on-track | |
    | 5 | Buildings | Fit out the two hubs | Property Manager | 01/09/2025 | 2025-09-01 | 19/12/2025 | 2025-12-19 | not-started | Waiting for a quote |
    | 6 | Design | Go live | Programme Manager | 05/01/2026 | 2026-01-05 | 05/01/2026 | 2026-01-05 | not-started | |
  `),
};

const planner: Layout = {
  name: "a CSV export with buckets, progress, priority and lateness",
  file: textFile("planner export.csv", `\uFEFFTask ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start date,Due date,Late,Completed Date,Completed By,Description,Labels
xk2,Agree the induction week,People,Completed,Medium,Workforce Lead,Programme Officer,03/03/2025,17/03/2025,30/04/2025,false,28/04/2025,Workforce Lead,"Five days: two in a hub, three with a buddy",
pq9,Buy induction packs,People,In progress,Low,Business Manager,Programme Officer,03/03/2025,,30/09/2025,false,,,,Spend
zz1,Test forms with three families,Systems,Not started,Important,Digital Lead,Programme Officer,10/04/2025,01/09/2025,31/10/2025,false,,,Ask the parents' forum for names,
ab7,Switch on text reminders,Systems,In progress,Urgent,Digital Lead,Programme Officer,10/04/2025,01/07/2025,28/11/2025,false,,,,
`),
  answer: lines(`
    | theme | action | lead | startDate | due | dueDate | status | description |
    | People | Agree the induction week | Workforce Lead | 2025-03-17 | 30/04/2025 | 2025-04-30 | complete | Five days: two in a hub, three with a buddy |
    | People | Buy induction packs | Business Manager | | 30/09/2025 | 2025-09-30 | on-track | |
    | Systems | Test forms with three families | Digital Lead | 2025-09-01 | 31/10/2025 | 2025-10-31 | not-started | Ask the parents' forum for names |
    | Systems | Switch on text reminders | Digital Lead | 2025-07-01 | 28/11/2025 | 2025-11-28 | on-track | |
  `),
};

const tabbed: Layout = {
  name: "a tab-separated paste with a title above it",
  file: textFile("pasted.tsv", `Care leavers' forum: you said, we did\t\t\t\t
\t\t\t\t
You said\tWe will\tWho\tBy when\tHow it is going
Letters are too long\tSend one page\tLeaving Care Manager\tJune 2025\tDone
Nobody answers on Fridays\tDuty phone until six\tLeaving Care Manager\tJuly 2025\tOn track
Gyms cost too much\tFree pass for a year\tLeisure Manager\tOctober 2025\tAt risk
`),
  answer: lines(`
    | action | lead | due | dueDate |
    | Send one page | Leaving Care Manager | June 2025 | 2025-06-30 |
    | Duty phone until six | Leaving Care Manager | July 2025 | 2025-07-31 |
    | Free pass for a year | Leisure Manager | October 2025 | 2025-10-31 |
  `),
};

const windowsCsv: Layout = {
  name: "a windows-1252 CSV with pounds, dashes and line breaks in quotes",
  file: {
    name: "old system.csv",
    build: () => {
      const text = `Action Reference,Action Description,Officer,Target,Position,Traffic Light\r\n` +
        `EH-1,"Grant of £5,000 for each hub \u2013 first round",Grants Officer,31/05/2025,"Paid\r\nto six",Green\r\n` +
        `EH-2,Volunteers\u2019 expenses paid weekly,Finance Officer,30/06/2025,System cannot do it,Red\r\n` +
        `EH-3,Tell the \u201cquiet\u201d families,Outreach Worker,31/10/2025,,Amber\r\n`;
      const codes: Readonly<Record<string, number>> = { "\u2013": 0x96, "\u2019": 0x92, "\u201c": 0x93, "\u201d": 0x94 };
      return Promise.resolve(Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0))));
    },
  },
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | EH-1 | Grant of £5,000 for each hub – first round | Grants Officer | 31/05/2025 | 2025-05-31 | on-track | Paid to six |
    | EH-2 | Volunteers’ expenses paid weekly | Finance Officer | 30/06/2025 | 2025-06-30 | off-track | System cannot do it |
    | EH-3 | Tell the “quiet” families | Outreach Worker | 31/10/2025 | 2025-10-31 | at-risk | |
  `),
};

export const EXPORTS: readonly Layout[] = [smartsheet, planner, tabbed, windowsCsv];
