import { workbook, type RiskLayout } from "./layout.js";

export const REPORTS_AND_CARDS: readonly RiskLayout[] = [
  workbook("a committee report: reference, risk, response and a letter", `
    | Ref | Strategic risks | Risk control / response | RAG |
    | 12 | CYBER ATTACK\\nThe threat is growing. | Most attacks are stopped. | R{brightred} |
    | 5 | ROADS\\nWinter damage. | Planned works | A{amber} |`, `
    | ref | risk | now | controls |
    | 12 | CYBER ATTACK\\nThe threat is growing. | .x.=. red | Most attacks are stopped. |
    | 5 | ROADS\\nWinter damage. | .x.=. amber | Planned works |`),

  workbook("an assurance framework, impact first", `
    | Board assurance framework |
    | ID | Principal risk | Strategic objective | Exec lead | Initial score (IxL) | Key controls | Sources of assurance | Actions to address gaps | Current score (IxL) | Target score (IxL) |
    | 1 | Quality falls | Safe care | Chief Nurse | 5x4=20 | Rota | Audit | Write plan by March | 4x3=12 | 4x2=8 |
    | 2 | Estate decays | Value | Chief Operating Officer | 4x5=20 | Checks | Report | Bid | 4x3=12 | 4x1=4 |`, `
    | ref | risk | theme | gross | now | target | controls | further | owner | other |
    | 1 | Quality falls | Safe care | 4x5=20 | 3x4=12 | 2x4=8 | Rota | Write plan by March | Chief Nurse | Sources of assurance: Audit |
    | 2 | Estate decays | Value | 5x4=20 | 3x4=12 | 1x4=4 | Checks | Bid | Chief Operating Officer | Sources of assurance: Report |`),

  workbook("spacers, titles and a note on how to score", `
    | Programme risk register |
    | Last updated 1 June 2025 |
    |
    | Please score 1 to 5 |
    |
    | | No. | Risk description | | Likelihood | Impact | Risk score | | Mitigation | Owner |
    | | 1 | Delay in procurement | | =3 | =4 | =12 | | Early market test | Procurement Lead |
    | | 2 | Poor take-up | | =2 | =3 | =6 | | Outreach | Comms Lead |
    | | Total risks | =2 |`, `
    | ref | risk | theme | now | mitigation | owner |
    | 1 | Delay in procurement | | 3x4=12 | Early market test | Procurement Lead |
    | 2 | Poor take-up | | 2x3=6 | Outreach | Comms Lead |`),

  workbook("now and target under each measure", `
    | Ref | Risk | Likelihood | < | Impact | < | Score | < | Mitigation |
    | ^ | ^ | Now | Target | Now | Target | Now | Target | ^ |
    | 1 | Fraud | =3 | =2 | =4 | =4 | =12 | =8 | Audit |
    | 2 | Theft | =2 | =1 | =3 | =3 | =6 | =3 | Locks |`, `
    | ref | now | target | mitigation |
    | 1 | 3x4=12 | 2x4=8 | Audit |
    | 2 | 2x3=6 | 1x3=3 | Locks |`),

  workbook("group headings that nobody merged", `
    | | | Inherent risk | | | | Residual risk | | |
    | Ref | Risk | L | I | S | Controls | L | I | S |
    | 1 | Fraud | =3 | =4 | =12 | Audit | =2 | =4 | =8 |
    | 2 | Theft | =2 | =3 | =6 | Locks | =1 | =3 | =3 |`, `
    | ref | gross | now | controls |
    | 1 | 3x4=12 | 2x4=8 | Audit |
    | 2 | 2x3=6 | 1x3=3 | Locks |`),

  workbook("headings that go on into a sentence", `
    | Risk No | Date raised | There is a risk that... | Caused by... | Leading to... | Likelihood | Impact | Proximity | Risk response | Status |
    | 001 | 01/02/2025 | funding stops | policy change | closure | =4 | =5 | 3 months | Lobby | Open |
    | 002 | 01/03/2025 | staff leave | pay | gaps | =3 | =3 | 6 months | Review pay | Closed - mitigated |`, `
    | ref | risk | cause | consequence | now | mitigation | status | closed | other |
    | 001 | funding stops | policy change | closure | 4x5=20 | Lobby | Open | no | Date raised: 01/02/2025; Proximity: 3 months |
    | 002 | staff leave | pay | gaps | 3x3=9 | Review pay | Closed - mitigated | yes | Date raised: 01/03/2025; Proximity: 6 months |`),

  workbook("assets, threats and vulnerabilities", `
    | Asset | Threat | Vulnerability | Likelihood | Impact | Risk level | Treatment |
    | Laptop | Theft | No encryption | Medium | High | High | Encrypt |
    | Server | Fire | No suppression | Low | High | Medium | Move |`, `
    | risk | cause | now | mitigation | other |
    | Theft | No encryption | MediumxHigh=High red | Encrypt | Asset: Laptop |
    | Fire | No suppression | LowxHigh=Medium amber | Move | Asset: Server |`),

  workbook("a form for each risk, its scores labelled", `
    | Risk: | Loss of data |
    | Cause: | Ageing kit |
    | Consequence: | Fines |
    | Inherent score: | L4 x I5 = 20 |
    | Controls: | Backups |
    | Residual score: | L2 x I5 = 10 |
    | Target score: | =5 |
    | Owner: | Head of ICT |
    |
    | Risk: | Loss of staff |
    | Cause: | Pay |
    | Consequence: | Delay |
    | Inherent score: | L3 x I3 = 9 |
    | Controls: | Survey |
    | Residual score: | L2 x I3 = 6 |
    | Target score: | =3 |
    | Owner: | Head of HR |`, `
    | risk | cause | consequence | gross | now | target | controls | owner |
    | Loss of data | Ageing kit | Fines | 4x5=20 | 2x5=10 | .x.=5 | Backups | Head of ICT |
    | Loss of staff | Pay | Delay | 3x3=9 | 2x3=6 | .x.=3 | Survey | Head of HR |`),

  workbook("matrices of a performance system", `
    | Risk Code | Risk Description | Original Risk Matrix | Current Risk Matrix | Target Risk Matrix | Assigned To | Latest Note |
    | CR01 | Budget gap | Likelihood 4 Impact 4 | Likelihood 3 Impact 4 | Likelihood 2 Impact 3 | Chief Finance Officer | On course |
    | CR02 | Old systems | =16 | =12 | =6 | Head of ICT | Patch done |`, `
    | ref | gross | now | target | owner | other |
    | CR01 | 4x4=16 | 3x4=12 | 2x3=6 | Chief Finance Officer | Latest Note: On course |
    | CR02 | .x.=16 | .x.=12 | .x.=6 | Head of ICT | Latest Note: Patch done |`),

  workbook("plain words, and no table called a register", `
    | Key risk | Why it matters | What we are doing about it | RAG |
    | Bus subsidy ends | Rural access | Talks with operator | Amber |
    | Pothole claims | Cost | Inspections | Green |`, `
    | risk | now | mitigation | other |
    | Bus subsidy ends | .x.=. amber | Talks with operator | Why it matters: Rural access |
    | Pothole claims | .x.=. green | Inspections | Why it matters: Cost |`),
];
