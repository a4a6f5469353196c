import { textFile, workbook, type RiskLayout } from "./layout.js";

export const PROJECTS_AND_DEPARTMENTS: readonly RiskLayout[] = [
  workbook("a sheet of a RAID log", [
    { name: "Actions", text: `
      | ID | Action | Owner | Due date | Status |
      | A1 | Book the hall | Project Officer | 01/09/2025 | Complete |
      | A2 | Brief the board | Project Manager | 01/10/2025 | On track |` },
    { name: "Risks", text: `
      | ID | Description | Probability | Impact | Score | Mitigation | Owner | Date raised | Status |
      | R1 | Supplier is late | =3 | =4 | =12 | Weekly call | Project Manager | 01/06/2025 | Open |
      | R2 | Data is poor | =2 | =3 | =6 | Cleanse early | Data Lead | 04/06/2025 | Closed |` },
  ], `
    | ref | risk | now | mitigation | owner | status | closed | other |
    | R1 | Supplier is late | 3x4=12 | Weekly call | Project Manager | Open | no | Date raised: 01/06/2025 |
    | R2 | Data is poor | 2x3=6 | Cleanse early | Data Lead | Closed | yes | Date raised: 04/06/2025 |`, 2),

  workbook("risks among assumptions, issues and dependencies", `
    | ID | Type | Description | Likelihood | Impact | Mitigation | Owner |
    | 1 | Risk | Scope grows | =4 | =3 | Change control | PMO |
    | 2 | Issue | Server is down | | =4 | Restart | ICT |
    | 3 | Assumption | Funding holds | | | | Finance |
    | 4 | Risk | Users resist | =3 | =3 | Champions | Change Lead |`, `
    | ref | risk | now | mitigation |
    | 1 | Scope grows | 4x3=12 | Change control |
    | 4 | Users resist | 3x3=9 | Champions |`),

  workbook("three header rows, as a department has it", `
    | Risk | < | Assessment | < | < | < | < | < | Response |
    | Ref | Risk event | Inherent | < | < | Residual | < | < | Mitigation |
    | ^ | ^ | L | I | S | L | I | S | ^ |
    | D1 | Legislation is delayed | =4 | =4 | =16 | =3 | =4 | =12 | Early drafting |
    | D2 | Legal challenge | =3 | =5 | =15 | =2 | =5 | =10 | Advice sought |`, `
    | ref | risk | gross | now | mitigation |
    | D1 | Legislation is delayed | 4x4=16 | 3x4=12 | Early drafting |
    | D2 | Legal challenge | 3x5=15 | 2x5=10 | Advice sought |`),

  workbook("category, cause, event, effect", `
    | Category | Risk ref | Cause | Risk event | Effect | Inherent risk score | Key controls | Residual risk score | Tolerance | Linked actions |
    | Operational | O1 | Single supplier | Supply stops | Service halts | =20 | Stock held | =12 | =8 | A3, A7 |
    | ^ | O2 | Old systems | Outage | Delay | =15 | Support contract | =9 | =6 | A9 |
    | Financial | F1 | Inflation | Overspend | Cuts elsewhere | =16 | Monthly forecast | =12 | =9 | |`, `
    | ref | theme | cause | risk | consequence | gross | now | target | linked |
    | O1 | Operational | Single supplier | Supply stops | Service halts | .x.=20 | .x.=12 | .x.=8 | A3, A7 |
    | O2 | Operational | Old systems | Outage | Delay | .x.=15 | .x.=9 | .x.=6 | A9 |
    | F1 | Financial | Inflation | Overspend | Cuts elsewhere | .x.=16 | .x.=12 | .x.=9 | |`),

  workbook("rated twice with the same headings", `
    | No | Threat | Probability | Impact | Total | Countermeasures | Probability | Impact | Total | Owner |
    | 1 | Key person leaves | =4 | =4 | =16 | Shadowing | =2 | =4 | =8 | Programme Lead |
    | 2 | Venue lost | =2 | =3 | =6 | Option held | =1 | =3 | =3 | Events Officer |`, `
    | ref | risk | gross | now | mitigation | marks |
    | 1 | Key person leaves | 4x4=16 | 2x4=8 | Shadowing | inherent inferred; current inferred |
    | 2 | Venue lost | 2x3=6 | 1x3=3 | Option held | inherent inferred; current inferred |`),

  workbook("likelihood and impact in one column", `
    | Ref | Risk | Likelihood / Impact | Rating | Mitigation |
    | 1 | Costs rise | 4/5 | Red | Fixed price |
    | 2 | Weather | 3/2 | Green | Float |`, `
    | ref | now | scale |
    | 1 | 4x5=20 red | . |
    | 2 | 3x2=6 green | . |`),

  workbook("labelled scores, and no heading that tells their order", `
    | Ref | Risk | Score | Mitigation |
    | 1 | Costs rise | L4 I3 | Fixed price |
    | 2 | Weather | I2 x L5 = 10 | Float |
    | 3 | Site is wet | 2x3 | Drains |`, `
    | ref | now | marks |
    | 1 | 4x3=12 | |
    | 2 | 5x2=10 | |
    | 3 | 2x3=6 | current inferred |`),

  workbook("a letter and a figure", `
    | Ref | Risk | Risk rating | Mitigation |
    | 1 | Contractor fails | B2 | Bond |
    | 2 | Consent late | C4 | Early talks |`, `
    | ref | now |
    | 1 | Bx2=B2 |
    | 2 | Cx4=C4 |`),

  workbook("so much out of so much", `
    | Ref | Risk | Likelihood | Impact | Score | Mitigation |
    | 1 | Contractor fails | 4/5 | 3/5 | 12/25 | Bond |
    | 2 | Consent late | 2/5 | 2/5 | 4/25 | Early talks |`, `
    | ref | now | scale |
    | 1 | 4x3=12 | 5 |
    | 2 | 2x2=4 | 5 |`),

  workbook("a scale of six, shown by its key", `
    | Ref | Risk | Likelihood | Impact | Controls |
    | 1 | Contractor fails | =6 | =3 | Bond |
    |
    | Likelihood | 1 Almost impossible | 2 Very low | 3 Low | 4 Significant | 5 High | 6 Very high |`, `
    | ref | now | scale |
    | 1 | 6x3=18 | 6 |`),

  workbook("current and residual, the one before the planned action and the other after", `
    | Ref | Risk | Current score | Planned action | Residual score | Action owner |
    | 1 | Fleet ages | =15 | Buy ten vans | =6 | Fleet Manager |
    | 2 | Depot floods | =12 | Raise the bund | =4 | Depot Manager |`, `
    | ref | now | target | further | marks | other |
    | 1 | .x.=15 | .x.=6 | Buy ten vans | target inferred | Action owner: Fleet Manager |
    | 2 | .x.=12 | .x.=4 | Raise the bund | target inferred | Action owner: Depot Manager |`),

  workbook("a register with action, owner and due date", `
    | Risk no | Risk | Likelihood | Impact | Score | Action | Action owner | Due date | RAG |
    | 1 | Turnover | =4 | =4 | =16 | Pay review | HR Manager | 30/09/2025 | Red |
    | 2 | Overspend | =2 | =4 | =8 | Freeze posts | Finance Manager | 31/10/2025 | Amber |`, `
    | ref | risk | now | further | other |
    | 1 | Turnover | 4x4=16 red | Pay review | Action owner: HR Manager; Due date: 30/09/2025 |
    | 2 | Overspend | 2x4=8 amber | Freeze posts | Action owner: Finance Manager; Due date: 31/10/2025 |`),

  workbook("the same ref on every row, as exported", `
    | Risk Ref | Risk Name | Net Score | Control | Control Owner |
    | C1 | Power fails | =12 | Generator | Site Lead |
    | C1 | Power fails | =12 | Fuel contract | Buyer |
    | C2 | Water fails | =6 | Tank | Site Lead |`, `
    | ref | risk | now | controls | other |
    | C1 | Power fails | .x.=12 | Generator\\nFuel contract | Control Owner: Site Lead\\nBuyer |
    | C2 | Water fails | .x.=6 | Tank | Control Owner: Site Lead |`),

  textFile("a CSV of a system", "export.csv", [
    "Risk ID,Title,Risk Description,Category,Pre-mitigation probability,Pre-mitigation impact,Post-mitigation probability,Post-mitigation impact,Mitigation plan,Risk owner,Date of next review,Status",
    "17,Hosting,Hosting contract ends,Technical,High (3),High (3),Low (1),High (3),Extend for a year,Digital Lead,2025-12-01,Open",
    "18,Skills,Skills are scarce,People,Medium (2),Medium (2),Low (1),Medium (2),Apprentices,HR Lead,2025-12-01,Open",
  ].join("\n"), `
    | ref | risk | theme | gross | now | mitigation | owner | review | scale | status |
    | 17 | Hosting contract ends | Technical | 3x3=9 | 1x3=3 | Extend for a year | Digital Lead | 2025-12-01 | 3 | Open |
    | 18 | Skills are scarce | People | 2x2=4 | 1x2=2 | Apprentices | HR Lead | 2025-12-01 | 3 | Open |`),
];

/** Tables that speak of risk and are no registers. */
export const NO_REGISTERS: readonly RiskLayout[] = [
  workbook("a tracker with a risk column", `
    | Ref | Action | Lead | Due | RAG | Risk | Mitigation |
    | 1 | Recruit | HR Manager | Sep 2025 | Green | Market is thin | Agency |
    | 2 | Consult | Policy Lead | Oct 2025 | Red | Low response | Events |`, "| ref |", 2),
  workbook("a tracker with a risk level", `
    | Action | Owner | Deadline | Status | Risk rating |
    | Renew the lease | Property Lead | 30/09/2025 | On track | High |
    | Sell the van | Fleet Lead | 31/10/2025 | Complete | Low |`, "| ref |", 2),
  workbook("audit recommendations", `
    | Ref | Recommendation | Risk | Priority | Agreed action | Responsible officer | Target date | Status |
    | 1 | Reconcile weekly | Errors stay unseen | High | Weekly reconciliation | Finance Officer | 30/09/2025 | Complete |
    | 2 | Rotate duties | Fraud | Medium | New rota | Finance Officer | 31/12/2025 | On track |`, "| ref |", 2),
  workbook("a budget with risks", `
    | Service | Gross £000 | Income £000 | Net £000 | Risk |
    | Parks | =500 | =-100 | =400 | Low |
    | Roads | =900 | =-50 | =850 | High |`, "| ref |"),
  workbook("performance measures", `
    | Indicator | Target | Actual | Previous | RAG | Risk to delivery |
    | Assessments in time | =90% | =86% | =84% | Amber | Staffing |
    | Placements stable | =70% | =74% | =72% | Green | None |`, "| ref |"),
  workbook("savings", `
    | Saving | Amount £000 | Risk | Mitigation | RAG |
    | Fewer agency staff | =120 | Cover is short | Bank | Amber |
    | New contract | =80 | Late | Interim terms | Green |`, "| ref |"),
];
