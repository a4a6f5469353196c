import { textFile, workbook, type RiskLayout } from "./layout.js";

export const COUNCILS: readonly RiskLayout[] = [
  workbook("number, risk, mitigation", `
    | No | Risk | Mitigation |
    | 1 | Too few school places | Agree a phased plan\\nWatch applications each year |
    | 2 | Referrals cost more than planned | Keep a reserve |`, `
    | ref | risk | mitigation | now |
    | 1 | Too few school places | Agree a phased plan\\nWatch applications each year | |
    | 2 | Referrals cost more than planned | Keep a reserve | |`),

  workbook("five by five, one rating", `
    | Ref | Risk | Likelihood (1-5) | Impact (1-5) | Score | Mitigation | Owner | Review date |
    | R1 | Loss of the main site | =3 | =5 | =15 | Second site agreed | Head of Property | d:2025-09-30 |
    | R2 | Staff turnover | =4 | =2 | =8 | Retention scheme | HR Manager | d:2025-10-31 |`, `
    | ref | risk | now | scale | mitigation | owner | review |
    | R1 | Loss of the main site | 3x5=15 | 5 | Second site agreed | Head of Property | 2025-09-30 |
    | R2 | Staff turnover | 4x2=8 | 5 | Retention scheme | HR Manager | 2025-10-31 |`),

  workbook("gross and net under group headings", `
    | Ref | Risk description{bold} | Gross risk | < | < | Existing controls | Net risk | < | < | Risk owner |
    | ^ | ^ | L | I | Score | ^ | L | I | Score | ^ |
    | CR1 | Cyber attack stops services | =5 | =5 | =25{brightred} | Firewall; training | =3 | =5 | =15{amber} | Chief Digital Officer |
    | CR2 | Flooding closes roads | =4 | =3 | =12{amber} | Gully cleaning | =2 | =3 | =6{green} | Head of Highways |`, `
    | ref | risk | gross | now | target | controls | owner |
    | CR1 | Cyber attack stops services | 5x5=25 red | 3x5=15 amber | | Firewall; training | Chief Digital Officer |
    | CR2 | Flooding closes roads | 4x3=12 amber | 2x3=6 green | | Gully cleaning | Head of Highways |`),

  workbook("inherent, current and target in one header row", `
    | ID | Risk title | Description | Inherent Likelihood | Inherent Impact | Inherent Score | Current Likelihood | Current Impact | Current Score | Target Score | Direction of travel |
    | 7 | Budget | Savings are not made in time | =4 | =5 | =20 | =3 | =4 | =12 | =8 | ↑ |
    | 8 | Pupils | Numbers fall | =2 | =2 | =4 | =2 | =2 | =4 | =4 | → |`, `
    | ref | risk | gross | now | target | direction | other |
    | 7 | Savings are not made in time | 4x5=20 | 3x4=12 | .x.=8 | ↑ | Risk title: Budget |
    | 8 | Numbers fall | 2x2=4 | 2x2=4 | .x.=4 | → | Risk title: Pupils |`),

  workbook("the sum in the cell", `
    | Ref | Risk | Initial score (likelihood x impact) | Mitigating actions | Residual score (likelihood x impact) |
    | 1 | Supplier fails | 4 x 3 = 12 | Framework in place | 2 x 3 = 6 |
    | 2 | Data loss | 3x5 | Backups | (1x5) 5 |
    | 3 | Strike | 16 (4x4) | Talks | 8 (4x2) |`, `
    | ref | risk | gross | now | mitigation | marks |
    | 1 | Supplier fails | 4x3=12 | 2x3=6 | Framework in place | |
    | 2 | Data loss | 3x5=15 | 1x5=5 | Backups | |
    | 3 | Strike | 4x4=16 | 4x2=8 | Talks | |`),

  workbook("sections between, with words and colours", `
    | Ref | Risk | Likelihood | Impact | Rating | Controls |
    bold pale | Financial risks | < | < | < | < | < |
    | F1 | Income is lower than planned | High | Medium | {brightred} | Monthly monitoring |
    | F2 | Grant ends early | Low | High | {amber} | Exit plan |
    bold pale | People risks | < | < | < | < | < |
    | P1 | Sickness grows | Medium | Low | {green} | Wellbeing offer |`, `
    | ref | theme | risk | now | controls |
    | F1 | Financial risks | Income is lower than planned | HighxMedium=. red | Monthly monitoring |
    | F2 | Financial risks | Grant ends early | LowxHigh=. amber | Exit plan |
    | P1 | People risks | Sickness grows | MediumxLow=. green | Wellbeing offer |`),

  workbook("several mitigations below one merged risk", `
    | Ref | Risk | Score | Mitigation | Action owner | Due |
    | 1 | Care homes close at short notice | =12 | Market statement | Commissioning Manager | Sep 2025 |
    | ^ | ^ | ^ | Provider forum | Commissioning Manager | Oct 2025 |
    | ^ | ^ | ^ | Contingency beds | Head of Care | Nov 2025 |
    | 2 | Transport costs rise | =9 | New framework | Transport Manager | Dec 2025 |`, `
    | ref | risk | now | mitigation | other |
    | 1 | Care homes close at short notice | .x.=12 | Market statement\\nProvider forum\\nContingency beds | Action owner: Commissioning Manager\\nHead of Care; Due: Sep 2025\\nOct 2025\\nNov 2025 |
    | 2 | Transport costs rise | .x.=9 | New framework | Action owner: Transport Manager; Due: Dec 2025 |`),

  workbook("further mitigations with the other cells left blank", `
    | No. | Risk | Mitigations | Risk owner | Next review |
    | 1. | Court backlog grows | Weekly tracking meeting | Head of Legal | 30/09/2025 |
    | | | Extra sitting days | | |
    | | | Early advice to families | Practice Lead | 31/10/2025 |
    | 2. | Agency spend | Recruitment plan | HR Manager | |`, `
    | ref | risk | mitigation | owner | owners | review | other |
    | 1 | Court backlog grows | Weekly tracking meeting\\nExtra sitting days\\nEarly advice to families | Head of Legal\\nPractice Lead | Head of Legal; Practice Lead | 2025-09-30 | Next review: 31/10/2025 |
    | 2 | Agency spend | Recruitment plan | HR Manager | HR Manager | | |`),

  workbook("broken by a page, with the headings said again", `
    | Ref | Risk | Consequence | Mitigation |
    | 1 | Market cannot offer enough places | Cost and distance | Local sufficiency plan |
    |
    | Ref | Risk | Consequence | Mitigation |
    | | so that children are placed far from home. | | Block contracts |
    | 2 | Panel decisions are late. | Drift | Weekly panel |`, `
    | ref | risk | consequence | mitigation | marks |
    | 1 | Market cannot offer enough places so that children are placed far from home. | Cost and distance | Local sufficiency plan\\nBlock contracts | risk joined; mitigation joined |
    | 2 | Panel decisions are late. | Drift | Weekly panel | |`),

  workbook("a key on another sheet", [
    { name: "Risks", text: `
      | Risk ID | Risk | Likelihood | Impact | Risk level | Further action | Due |
      | 1 | Old boilers fail | Likely | Major | High | Replace two | Mar 2026 |
      | 2 | Lifts out of use | Possible | Minor | Low | Service contract | Apr 2026 |` },
    { name: "Scoring", text: `
      | Score | Likelihood | Impact |
      | =1 | Rare | Insignificant |
      | =2 | Unlikely | Minor |
      | =3 | Possible | Moderate |
      | =4 | Likely | Major |
      | =5 | Almost certain | Catastrophic |` },
  ], `
    | ref | risk | now | scale | further | other |
    | 1 | Old boilers fail | 4x4=16 red | 5 | Replace two | Due: Mar 2026 |
    | 2 | Lifts out of use | 3x2=6 green | 5 | Service contract | Due: Apr 2026 |`),

  workbook("a key below the register, in a sentence", `
    | Ref | Risk | Likelihood | Impact | Controls |
    | 1 | Records lost | 2 | D | Locked store |
    | 2 | Post delayed | Likely | B | Courier |
    |
    | Likelihood: 1 = Very unlikely, 2 = Unlikely, 3 = Possible, 4 = Likely |
    | Impact: A = 1, B = 2, C = 3, D = 4 |`, `
    | ref | now | scale |
    | 1 | 2x4=8 | 4 |
    | 2 | 4x2=8 | 4 |`),

  workbook("words with their figures", `
    | Ref | Risk | Likelihood | Impact | Overall score | Trend |
    | 1 | Fraud | 2 - Unlikely | 4 - Major | 8 Medium | ▲ |
    | 2 | Fire | Almost certain (5) | Minor (2) | 10 (High) | ▼ |
    | 3 | Theft | Unlikely | Minor | 4 (Low) | ↔ |`, `
    | ref | now | direction |
    | 1 | 2x4=8 amber | ▲ |
    | 2 | 5x2=10 red | ▼ |
    | 3 | 2x2=4 green | ↔ |`),

  workbook("open and closed, below their own headings", `
    | Strategic risk register |
    |
    | Ref | Risk | Score | Owner | Status |
    | 1 | Grant ends | =16 | Director of Finance | Open |
    | 2 | Office move | =4 | Head of Property | Closed |
    |
    | Closed risks |
    | Ref | Risk | Score | Owner | Status |
    | 3 | New ledger | =6 | Head of Finance | |`, `
    | ref | now | status | closed |
    | 1 | .x.=16 | Open | no |
    | 2 | .x.=4 | Closed | yes |
    | 3 | .x.=6 | | yes |`),

  textFile("a text with tabs, between paragraphs", "plan.txt", [
    "5 Risk", "The service reviews its risks each quarter.", "", "Table 2: Key risks", "",
    "Ref\tKey risk\tLikelihood\tImpact\tMitigating action\tLead",
    "1\tTribunal numbers rise and \tH\tM\t• Mediation offer • Early advice\tSEND Manager",
    "", "Ref\tKey risk\tLikelihood\tImpact\tMitigating action\tLead",
    "\tcosts with them.\t\t\t• Panel review\t",
    "2\tPlaces run out.\tM\tH\tCapital bid\tHead of Places", "", "6 Budget", "The budget is set out below.",
  ].join("\n"), `
    | ref | risk | now | mitigation | owner |
    | 1 | Tribunal numbers rise and costs with them. | HxM=. | Mediation offer\\nEarly advice\\nPanel review | SEND Manager |
    | 2 | Places run out. | MxH=. | Capital bid | Head of Places |`),

  workbook("rows that a template left for more, and a ref said again on a new page", `
    | Ref | Risk | Likelihood | Impact | Score | Mitigation |
    | 1 | Permits lapse | =2 | =3 | =6 | Renew by |
    |
    | Ref | Risk | Likelihood | Impact | Score | Mitigation |
    | 1 | and fines follow | | | | the end of May |
    | 2 | Fees fall | =3 | =3 | =9 | Review |
    | 3 | | | | =0 | |
    | | | | | =0 | |`, `
    | ref | risk | now | mitigation | other |
    | 1 | Permits lapse and fines follow | 2x3=6 | Renew by the end of May | |
    | 2 | Fees fall | 3x3=9 | Review | |`),

  workbook("under a tracker on the same sheet", `
    | Ref | Action | Lead | Due | RAG | Risk |
    | 1.1 | Recruit two officers | HR Manager | Sep 2025 | Green | Market is thin |
    | 1.2 | Agree the policy | Head of Policy | Oct 2025 | Amber | Late sign-off |
    |
    | Risks |
    |
    | Ref | Risk | Likelihood | Impact | Score | Mitigation |
    | A | Officers leave | =3 | =3 | =9 | Career grade |`, `
    | ref | risk | now | mitigation |
    | A | Officers leave | 3x3=9 | Career grade |`, 2),
];
