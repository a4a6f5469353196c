import { FAMILY_HELP_THEMES } from "./family-help-data.js";
import { pipeRecords } from "./pipe-table.js";
import type { MeasureRecord } from "./sample-measure.js";
import type { RiskRecord } from "./sample-risk.js";

/** "2" as the division's plan names it. */
export function familyHelpTheme(number: number): string {
  return `Theme ${number}: ${FAMILY_HELP_THEMES[number - 1]?.title ?? ""}`;
}

const themed = <Row extends { readonly theme: string }>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, theme: familyHelpTheme(Number(row.theme)) }));

/** Family Help and Prevention's measures: a figure each quarter. Themes by number. */
export const FAMILY_HELP_MEASURES: readonly MeasureRecord[] = themed(pipeRecords(["measure", "theme", "better", "target", "tolerance", "baseline", "figures"], `
  | Families who used a hub in the quarter | 1 | Higher | 2,600 | 100 | 2,180 | 2180, 2290, 2240, 2410, 2530, 2655 |
  | Families from the wards with most need | 1 | Higher | 40% | 4 | 31% | 31%, 31%, 32%, 34%, 36%, 37% |
  | Families who ask again within a year | 2 | Lower | 30% | 3 | 41% | 41%, 40%, 40%, 38%, 36%, 33% |
  | Days from request to first visit | 2 | Lower | 10 | 2 | 16 | 16, 15, 17, 14, 13, 14 |
  | Lead practitioners who left in the quarter | 3 | Lower | 3 | 1 | 6 | 6, 5, <5, <5, 5, 6 |
  | Pupils of the five clusters who miss a tenth of school | 4 | Lower | 18% | 1 | 22% | 22.4%, 21.8%, 22.6%, 21.1%, 20.4%, n/a |
  | Families who say that things are better | 5 | Higher | 80% | 5 | 72% | 72%, 73%, 73%, 76%, 79%, 81% |
`));

/** And its register. */
export const FAMILY_HELP_RISKS: readonly RiskRecord[] = themed(pipeRecords(["ref", "theme", "risk", "consequence", "mitigation", "owner", "actions", "review", "course"], `
  | FR1 | 1 | Hub buildings are not ready in time | Families travel further, and the grant for fitting out is lost | Weekly site meeting; rooms borrowed from two schools | Head of Property | | | 2024-12 3x4; 2025-09 2x4 |
  | FR2 | 1 | Grant for family hubs ends in March | Two hubs close on weekdays | Plan at three sizes; talks with the trust about shared posts | Head of Family Hubs | | | 2024-12 4x4 |
  | FR3 | 3 | Lead practitioners leave for agency work | Families tell their story again to somebody new | Caseload caps; a payment at two years | Head of Workforce Development | | | 2024-12 3x3; 2025-06 4x3 |
  | FR4 | 2 | Night line has too few people to answer it | Families in a crisis ring the police | Six sessional staff; calls passed to the neighbouring council | Family Help Service Manager | | | 2024-12 3x3; 2025-10 closed |
  | FR5 | 2 | More families ask for help than the teams can answer | Visits wait, and some families give up | Weekly count by hub; two workers who move between hubs | Family Help Service Manager | | | 2025-07 3x4 |
`));
