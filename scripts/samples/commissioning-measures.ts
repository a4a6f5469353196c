import { pipeRecords } from "./pipe-table.js";
import type { MeasureRecord } from "./sample-measure.js";
import type { RiskRecord } from "./sample-risk.js";

/** Commissioning and Resources' scorecard: a figure each month. Nobody counted taxis in August; April's invoices were never sent; a number below five is not told. */
export const COMMISSIONING_MEASURES: readonly MeasureRecord[] = pipeRecords(["measure", "theme", "better", "target", "tolerance", "baseline", "figures"], `
  | Children in care who live within 20 miles of home | Sufficiency | Higher | 75% | 3 | 64% | 66%, 66%, 67%, 67%, 69%, 68%, 70%, 71%, 71%, 72%, 73%, 74% |
  | Children in residential homes out of the county | Sufficiency | Lower | 30 | 4 | 43 | 41, 42, 41, 40, 40, 39, 38, 39, 37, 35, 36, 38 |
  | Young people in places that are not registered | Sufficiency | Lower | 0 | 0 | 7 | 6, 5, <5, <5, 5, 6, 5, <5, <5, <5, <5, <5 |
  | Providers rated good or outstanding | Quality | Higher | 85% | 2 | 80% | 81%, 81%, 82%, 82%, 83%, 83%, 84%, 86%, 86%, 87%, 87%, 88% |
  | Pupils who travel alone in a taxi | Transport | Lower | 160 | 15 | 210 | 204, 203, 201, 199, 196, 195, 192, 190, , 190, 190, 190 |
  | Invoices paid within 30 days | Systems | Higher | 95% | 2 | 90% | 91%, 92%, 92%, 93%, , 93%, 94%, 94%, 94%, 93%, 94%, 91% |
  | Children who wait more than 18 weeks for therapies | Joint commissioning | Lower | 20 | 5 | 48 | 46, 44, 45, 41, 38, 36, 33, 35, 31, 28, 27, 29 |
  | Share of the pay bill that goes to agencies | Workforce | Lower | 5.0% | 1 | 8.8% | 8.4%, 8.1%, 8.2%, 7.9%, 7.7%, 7.6%, 7.4%, 7.3%, 7.2%, 7.2%, 7.1%, 6.6% |
`);

/** Its register: one risk closed in spring and taken out in summer, one opened, two up, one down. */
export const COMMISSIONING_RISKS: readonly RiskRecord[] = pipeRecords(["ref", "theme", "risk", "consequence", "mitigation", "owner", "actions", "review", "course"], `
  | CRR1 | Sufficiency | Two homes close within weeks of each other | Children move at short notice, some of them far away | Eight beds with two neighbouring councils; a first call each Monday with every home | Head of Joint Commissioning | CR01, CR02 | | 2024-12 3x4; 2025-08 4x4; 2025-11 4x5 |
  | CRR2 | Transport | School transport costs more than 5% over its budget | Savings are asked of other services | Check every single-occupancy taxi; pick-up points; mileage for parents who drive | Head of Transport, Fleet & Passenger Services | CR14, CR16 | | 2024-12 4x3; 2025-07 4x4 |
  | CRR3 | Joint commissioning | Therapies provider hands back its contract | Children wait longer, and appeals rise | One contract with health; a meeting each month with the provider's director | Head of Joint Commissioning | CR22 | | 2024-12 4x3; 2025-10 2x3 |
  | CRR4 | Systems | Old payment screen fails before the new one is ready | Carers and homes are paid late | Payments by file each Thursday, tried twice | Systems Manager | CR21 | 2025-09-30 | 2024-12 3x3 |
  | CRR5 | Systems | Staff lose the second floor before desks can be booked | Teams have nowhere to meet | Rooms in two libraries until the end of March | Business Manager | | | 2024-12 2x3; 2025-03 closed; 2025-06 gone |
  | CRR6 | Sufficiency | Grant for supported accommodation is not renewed | Twelve flats lose their support worker | Case for the council's own money, at two sizes | Contracts Manager | CR04 | | 2025-05 3x3 |
`);
