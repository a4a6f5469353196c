import { textFile, workbook, type RiskLayout } from "./layout.js";

export const HEALTH_AND_SCHOOLS: readonly RiskLayout[] = [
  workbook("consequence first, as trusts have it", `
    | ID | Risk title | Risk description | Consequence (initial) | Likelihood (initial) | Rating (initial) | Controls in place | Consequence (current) | Likelihood (current) | Rating (current) | Rating (target) | Next review |
    | 2031 | Ward cover | Too few nurses at night | =4 | =4 | =16 | Bank staff | =4 | =3 | =12 | =6 | d:2025-08-15 |
    | 2044 | Scanner | Scanner past its life | =3 | =5 | =15 | Service contract | =3 | =4 | =12 | =4 | d:2025-09-01 |`, `
    | ref | risk | gross | now | target | controls | review |
    | 2031 | Too few nurses at night | 4x4=16 | 3x4=12 | .x.=6 | Bank staff | 2025-08-15 |
    | 2044 | Scanner past its life | 5x3=15 | 4x3=12 | .x.=4 | Service contract | 2025-09-01 |`),

  workbook("the score as C x L", `
    | Ref | Principal risk | Risk score (C x L) | Gaps in control | Further actions |
    | BAF1 | Waiting lists grow | 5x3=15 | No weekend lists | Open Saturday clinics |
    | BAF2 | Deficit | 20 (4x5) | None | Recovery board |`, `
    | ref | risk | now | further | other |
    | BAF1 | Waiting lists grow | 3x5=15 | Open Saturday clinics | Gaps in control: No weekend lists |
    | BAF2 | Deficit | 5x4=20 | Recovery board | Gaps in control: None |`),

  workbook("likelihood and consequence in letters", `
    | Ref | Risk | L | C | R | RAG |
    | 1 | Falls | =4 | =2 | =8 | A |
    | 2 | Infection | =2 | =5 | =10 | R |`, `
    | ref | now |
    | 1 | 4x2=8 amber |
    | 2 | 2x5=10 red |`),

  workbook("severity, occurrence and detection", `
    | Process step | Failure mode (what could go wrong) | Effect | Severity | Occurrence | Detection | RPN | Recommended action |
    | Dispense | Wrong dose given | Harm to patient | =9 | =2 | =4 | =72 | Second check |
    | Label | Label missing | Delay | =3 | =3 | =2 | =18 | Printer alarm |`, `
    | risk | consequence | now | other |
    | Wrong dose given | Harm to patient | 2x9=72 | Process step: Dispense; Detection: 4 |
    | Label missing | Delay | 3x3=18 | Process step: Label; Detection: 2 |`),

  workbook("extreme above high", `
    | Ref | Risk | Likelihood | Consequence | Risk rating |
    | 1 | Power fails | =3 | =5 | Extreme |
    | 2 | Parking is short | =3 | =3 | High |
    | 3 | Signs are old | =1 | =2 | Low |`, `
    | ref | now |
    | 1 | 3x5=15 red |
    | 2 | 3x3=9 amber |
    | 3 | 1x2=2 green |`),

  workbook("a school's risk assessment", `
    | Activity | Hazard | Who might be harmed | L | S | R | Control measures | L | S | R |
    | Science lab | Burns from hot glass | Pupils and staff | =3 | =4 | =12 | Goggles, supervision | =1 | =4 | =4 |
    | Trip to coast | Slips on rocks | Pupils | =4 | =3 | =12 | Ratios, briefing | =2 | =3 | =6 |`, `
    | risk | theme | gross | now | controls | other |
    | Burns from hot glass | Science lab | 3x4=12 | 1x4=4 | Goggles, supervision | Who might be harmed: Pupils and staff |
    | Slips on rocks | Trip to coast | 4x3=12 | 2x3=6 | Ratios, briefing | Who might be harmed: Pupils |`),

  workbook("before and after, in words", `
    | Hazard | Likelihood before controls | Severity before controls | Controls | Likelihood after controls | Severity after controls | Residual risk |
    | Wet floors | H | M | Signs | L | M | Low |
    | Ladders | M | H | Two people | L | H | Medium |`, `
    | risk | gross | now |
    | Wet floors | HxM=. | LxM=Low green |
    | Ladders | MxH=. | LxH=Medium amber |`),

  workbook("a trust's register with one heading and High, Medium, Low", `
    | Risk | Cause | Effect | Likelihood (H/M/L) | Impact (H/M/L) | Mitigation | By whom |
    | Roll falls | Fewer births | Income falls | H | H | Open a nursery | Head Teacher |
    | Exclusions rise | Behaviour | Harm to learning | M | M | New policy | Deputy Head |`, `
    | risk | cause | consequence | now | mitigation | owner |
    | Roll falls | Fewer births | Income falls | HxH=. | Open a nursery | Head Teacher |
    | Exclusions rise | Behaviour | Harm to learning | MxM=. | New policy | Deputy Head |`),

  workbook("cards, one below another", `
    | Risk title: | Loss of key staff | Ref: | S1 |
    | Risk owner: | Business Manager | Likelihood: | =3 |
    | Mitigation: | Succession plan | Impact: | =4 |
    |
    | Risk title: | Roof leaks | Ref: | S2 |
    | Risk owner: | Site Manager | Likelihood: | =2 |
    | Mitigation: | Survey each spring | Impact: | =5 |`, `
    | ref | risk | now | owner | mitigation |
    | S1 | Loss of key staff | 3x4=12 | Business Manager | Succession plan |
    | S2 | Roof leaks | 2x5=10 | Site Manager | Survey each spring |`),

  textFile("a web page's table", "risks.html", `<h2>Risks</h2><table>
    <tr><th rowspan="2">Ref</th><th rowspan="2">Risk</th><th colspan="3">Inherent</th><th rowspan="2">Controls</th><th colspan="3">Residual</th></tr>
    <tr><th>Likelihood</th><th>Impact</th><th>Score</th><th>Likelihood</th><th>Impact</th><th>Score</th></tr>
    <tr><td>1</td><td>Access to records fails</td><td>4</td><td>4</td><td>16</td><td>Paper copies</td><td>2</td><td>4</td><td>8</td></tr>
    <tr><td>2</td><td>Vaccine supply stops</td><td>2</td><td>5</td><td>10</td><td>Two suppliers</td><td>1</td><td>5</td><td>5</td></tr></table>`, `
    | ref | risk | gross | now | controls |
    | 1 | Access to records fails | 4x4=16 | 2x4=8 | Paper copies |
    | 2 | Vaccine supply stops | 2x5=10 | 1x5=5 | Two suppliers |`),

  workbook("percentages for likelihood", `
    | Risk no | Risk | Probability | Impact | Response | Contingency |
    | 1 | Tender comes in high | =40% | High | Reduce | Cut scope |
    | 2 | Planning refused | =10% | Very high | Accept | Appeal |`, `
    | ref | risk | now | mitigation | other |
    | 1 | Tender comes in high | 40%xHigh=. | Cut scope | Response: Reduce |
    | 2 | Planning refused | 10%xVery high=. | Appeal | Response: Accept |`),
];
