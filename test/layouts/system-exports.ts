import { lines, textFile, xlsx, type Layout } from "./layout.js";

const issues: Layout = {
  name: "issue keys, reporters and times of day in a CSV export",
  file: textFile("jira.csv", `Issue Type,Issue key,Issue id,Summary,Assignee,Reporter,Priority,Status,Resolution,Created,Updated,Due Date,Epic Link
Task,CSC-101,20011,Map fields for the new case system,Data Lead,PMO,Medium,Done,Done,03/Mar/25 9:12 AM,02/Jun/25 4:00 PM,30/May/25,CSC-1
Task,CSC-102,20012,"Migrate documents, with an audit trail",Data Lead,PMO,High,In Progress,,03/Mar/25 9:15 AM,02/Jul/25 1:20 PM,31/Jul/25,CSC-1
Task,CSC-107,20044,Train 40 super-users,Training Lead,PMO,Medium,To Do,,10/Apr/25 2:00 PM,10/Apr/25 2:00 PM,30/Sep/25,CSC-2
Task,CSC-110,20051,Switch off old forms,Systems Manager,PMO,Low,Blocked,,10/Apr/25 2:05 PM,01/Jul/25 8:00 AM,31/Oct/25,CSC-2
`),
  answer: lines(`
    | ref | action | lead | dueDate | statusText |
    | CSC-101 | Map fields for the new case system | Data Lead | 2025-05-30 | Done |
    | CSC-102 | Migrate documents, with an audit trail | Data Lead | 2025-07-31 | In Progress |
    | CSC-107 | Train 40 super-users | Training Lead | 2025-09-30 | To Do |
    | CSC-110 | Switch off old forms | Systems Manager | 2025-10-31 | Blocked |
  `),
};

const plannerPreamble: Layout = {
  name: "buckets and checklists under the export's own preamble",
  file: xlsx("Planner export.xlsx", [{ name: "Tasks", text: `
    | Plan name | Early Help Improvement |
    | Plan ID | Zk29aaLq |
    | Date of export | d:2025-11-03 |
    |
    bold | Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created By | Created Date | Start date | Due date | Is Recurring | Late | Completed Date | Completed By | Completed Checklist Items | Checklist Items | Labels | Description |
    | q1w2 | Publish outcomes framework | Quality | Completed | Medium | EH Quality Lead | PMO | d:2025-03-03 | d:2025-04-01 | d:2025-05-30 | false | false | d:2025-05-28 | EH Quality Lead | 2/2 | Draft;Publish | | Signed off at leadership team |
    | e3r4 | Link workers in eight clusters | People | In progress | Important | EH Service Manager | PMO | d:2025-03-03 | d:2025-05-01 | d:2025-09-30 | false | true | | | 1/3 | Advert;Interview;Start | | |
    | t5y6 | Family network meetings | Practice | Not started | Medium | FGC Manager | PMO | d:2025-03-10 | | d:2025-12-19 | false | false | | | | | Amber | Pilot in two areas |
  ` }]),
  answer: lines(`
    | theme | action | lead | startDate | dueDate | status | description |
    | Quality | Publish outcomes framework | EH Quality Lead | 2025-04-01 | 2025-05-30 | complete | Signed off at leadership team |
    | People | Link workers in eight clusters | EH Service Manager | 2025-05-01 | 2025-09-30 | on-track | |
    | Practice | Family network meetings | FGC Manager | | 2025-12-19 | not-started | Pilot in two areas |
  `),
};

const actionReport: Layout = {
  name: "an action report with titles, notes and per cent",
  file: xlsx("pentana.xlsx", [{ name: "Action Report", text: `
    bold | Action Report: Children and Families |
    | Generated on: 03 November 2025 |
    |
    bold grey | Code | Title | Description | Status | Progress | Due Date | Assigned To | Managed By | Latest Note | Latest Note Date |
    | CF 25/01 | Refresh the sufficiency strategy | Three-year strategy for homes | Completed | =100% | d:2025-06-30 dd-mmm-yyyy | Commissioning Manager | Assistant Director | Approved by cabinet. | d:2025-07-01 dd-mmm-yyyy |
    | CF 25/02 | Residential home for short stays | Open a four-bed home | In Progress | =45% | d:2025-12-31 dd-mmm-yyyy | Residential Manager | Assistant Director | Planning consent given. | d:2025-10-14 dd-mmm-yyyy |
    | CF 25/03 | Regional care cooperative | Join by spring | Overdue | =20% | d:2025-09-30 dd-mmm-yyyy | Head of Commissioning | Director | Awaiting legal agreement. | d:2025-10-20 dd-mmm-yyyy |
    | CF 25/04 | Foster carer hub | Regional hub for enquiries | Assigned | =0% | d:2026-03-31 dd-mmm-yyyy | Fostering Manager | Assistant Director | | |
  ` }]),
  answer: lines(`
    | ref | action | description | lead | dueDate | statusText | update |
    | CF 25/01 | Refresh the sufficiency strategy | Three-year strategy for homes | Commissioning Manager | 2025-06-30 | Completed | Approved by cabinet. |
    | CF 25/02 | Residential home for short stays | Open a four-bed home | Residential Manager | 2025-12-31 | In Progress | Planning consent given. |
    | CF 25/03 | Regional care cooperative | Join by spring | Head of Commissioning | 2025-09-30 | Overdue | Awaiting legal agreement. |
    | CF 25/04 | Foster carer hub | Regional hub for enquiries | Fostering Manager | 2026-03-31 | Assigned | |
  `),
};

const listSchema: Layout = {
  name: "a list exported with a line of its schema",
  file: textFile("sharepoint.csv", `"ListSchema={""schemaXmlList"":[""<Field Name='Title' Type='Text'/>"",""<Field Name='AssignedTo' Type='User'/>""]}"
"Title","Assigned To","Due Date","Action Status","Priority","Modified","Modified By","Comments","Item Type","Path"
"Agree thresholds with community paediatrics","Designated Doctor","30/09/2025","In Progress","(1) High","01/10/2025 09:14","PMO","Draft shared","Item","sites/csc/Lists/Actions"
"Audit ten discharge plans","QA Lead","31/10/2025","Not Started","(2) Normal","01/10/2025 09:15","PMO","","Item","sites/csc/Lists/Actions"
"Retire the paper referral form","Front Door Manager","31/07/2025","Completed","(2) Normal","04/08/2025 12:00","PMO","Gone from website","Item","sites/csc/Lists/Actions"
`),
  answer: lines(`
    | theme | ref | action | lead | due | dueDate | status | update |
    | | | Agree thresholds with community paediatrics | Designated Doctor | 30/09/2025 | 2025-09-30 | on-track | Draft shared |
    | | | Audit ten discharge plans | QA Lead | 31/10/2025 | 2025-10-31 | not-started | |
    | | | Retire the paper referral form | Front Door Manager | 31/07/2025 | 2025-07-31 | complete | Gone from website |
  `),
};

const isoTimes: Layout = {
  name: "ISO dates with times under a preamble in CSV",
  file: textFile("inphase.csv", `Report,Children's Plan Actions
Run date,2025-11-03T08:00:00

Action Ref,Action Name,Parent Objective,Owner,Start,End,Performance,% Progress,Manager Comment
CP-1.1,Recruit 20 mainstream foster families,Homes for children,Fostering Manager,2025-04-01T00:00:00,2026-03-31T00:00:00,Amber,35,"Seven approved, four in assessment"
CP-1.2,Open second children's home,Homes for children,Residential Lead,2025-05-01T00:00:00,2025-12-31T00:00:00,Red,20,Planning appeal
CP-2.1,Family hub in Easton,Early help,Hub Manager,2025-04-01T00:00:00,2025-09-30T00:00:00,Complete,100,Opened 8 September
`),
  answer: lines(`
    | ref | theme | action | lead | startDate | dueDate | status | update |
    | CP-1.1 | Homes for children | Recruit 20 mainstream foster families | Fostering Manager | 2025-04-01 | 2026-03-31 | at-risk | Seven approved, four in assessment |
    | CP-1.2 | Homes for children | Open second children's home | Residential Lead | 2025-05-01 | 2025-12-31 | off-track | Planning appeal |
    | CP-2.1 | Early help | Family hub in Easton | Hub Manager | 2025-04-01 | 2025-09-30 | complete | Opened 8 September |
  `),
};

const parentRows: Layout = {
  name: "parent rows that roll up their children in CSV",
  file: textFile("smartsheet.csv", `Primary,RAG,Assigned To,Start,Finish,% Complete,Latest Comment
Workstream 1: Front door,,,01/04/25,30/09/25,55%,
Move phones to one queue,Green,Access Manager,01/04/25,30/06/25,100%,Live
Train call handlers,Yellow,Academy Lead,01/06/25,30/09/25,40%,Two of five
Workstream 2: Data,,,01/05/25,31/12/25,20%,
Clean the address file,Red,Data Lead,01/05/25,31/08/25,10%,Gazetteer late
`),
  answer: lines(`
    | action | lead | due | dueDate |
    | Move phones to one queue | Access Manager | 30/06/25 | 2025-06-30 |
    | Train call handlers | Academy Lead | 30/09/25 | 2025-09-30 |
    | Clean the address file | Data Lead | 31/08/25 | 2025-08-31 |
  `),
};

const groupsOfRows: Layout = {
  name: "tab-separated groups of rows, the rating first",
  file: textFile("group.tsv", `RAG\tWhat\tWho\tDate\tComments

G\tDraft the consultation\tPolicy Officer\t30/05/2025\tOut
A\tThree public meetings\tEngagement Lead\t30/06/2025\tTwo held

R\tAnalyse replies\tPolicy Officer\t31/07/2025\t
B\tBook venue\tBusiness Support\t30/04/2025\tBooked
`),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Draft the consultation | Policy Officer | 30/05/2025 | 2025-05-30 | on-track | Out |
    | Three public meetings | Engagement Lead | 30/06/2025 | 2025-06-30 | at-risk | Two held |
    | Analyse replies | Policy Officer | 31/07/2025 | 2025-07-31 | off-track | |
    | Book venue | Business Support | 30/04/2025 | 2025-04-30 | complete | Booked |
  `),
};

export const SYSTEM_EXPORTS: readonly Layout[] = [issues, plannerPreamble, actionReport, listSchema, isoTimes, parentRows, groupsOfRows];
