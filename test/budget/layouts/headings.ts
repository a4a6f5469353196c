import type { BudgetLayout } from "./layout.js";

/** Headings in one row, in two, over several columns, repeated, or missing. */
export const HEADINGS: readonly BudgetLayout[] = [
  {
    name: "two rows of headings, merged over budget, to date and remaining",
    unit: "GBP thousand",
    table: `
      | Service     | 2025/26 £000 | <          | <         | 2024/25 £000 |
      | ^           | Budget       | To date    | Remaining | Outturn      |
      | Ferries     | 1,420        | 655        | 765       | 1,388        |
      | Piers       | 310          | 298        | 12        | 305          |
      | Slipways    | 95           | 101        | -6        | 88           |
      | Total       | 1,825        | 1,054      | 771       | 1,781        |`,
    adds: [["2025/26 Remaining = 2025/26 Budget - 2025/26 To date (a minus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "two rows of headings over two years",
    table: `
      |             | 2024/25 |        |      | 2025/26 |        |      |
      | £m          | Gross   | Income | Net  | Gross   | Income | Net  |
      | Ferries     | 14.2    | (6.1)  | 8.1  | 15.0    | (6.4)  | 8.6  |
      | Piers       | 3.1     | (0.4)  | 2.7  | 3.0     | (0.3)  | 2.7  |
      | Slipways    | 0.9     | (0.2)  | 0.7  | 1.1     | (0.2)  | 0.9  |
      | Total       | 18.2    | (6.7)  | 11.5 | 19.1    | (6.9)  | 12.2 |`,
    unit: "GBP million",
    adds: [["2024/25 Net = 2024/25 Gross + 2024/25 Income", "2025/26 Net = 2025/26 Gross + 2025/26 Income", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "three rows: a year, a heading, a unit",
    table: `
      | Capital scheme | 2024/25 | 2025/26 | 2026/27 | All years |
      |                | Budget  | Budget  | Budget  | Budget    |
      |                | £000    | £000    | £000    | £000      |
      | Sea wall       | 2,450   | 3,110   | 640     | 6,200     |
      | Lighthouse     | 120     | 310     | -       | 430       |
      | Harbour lights | 85      | 15      | 20      | 120       |
      | Programme      | 2,655   | 3,435   | 660     | 6,750     |`,
    unit: "GBP thousand",
    adds: [["All years Budget = 2024/25 Budget + 2025/26 Budget + 2026/27 Budget", "Programme = Sea wall + Lighthouse + Harbour lights"]],
  },
  {
    name: "years as numbers",
    table: `
      | Grant to clubs £ | 2023  | 2024  | 2025  | Total  |
      | Rowing           | 4,250 | 4,400 | 4,615 | 13,265 |
      | Sailing          | 2,105 | 2,310 | 2,275 | 6,690  |
      | Swimming         | 890   | 915   | 1,020 | 2,825  |
      | Total            | 7,245 | 7,625 | 7,910 | 22,780 |`,
    unit: "GBP",
    adds: [["Total = 2023 + 2024 + 2025", "Total = Rowing + Sailing + Swimming"]],
  },
  {
    name: "a blank heading for the combined income",
    table: `
      | Team     | Gross £000 | Grants £000 | Fees and charges £000 |       | Net £000 |
      | Ferries  | 1,420      | -310        | -655                  | -965  | 455      |
      | Piers    | 310        | 0           | -48                   | -48   | 262      |
      | Slipways | 95         | -20         | -5                    | -25   | 70       |
      | Total    | 1,825      | -330        | -708                  | -1,038 | 787     |`,
    adds: [["Total income = Grants + Fees and charges", "Net = Gross + Total income", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "a blank heading for the total of all",
    table: `
      | Team     | Staffing £ | Vehicles £ | Premises £ |         |
      | Ferries  | 142,000    | 65,500     | 12,300     | 219,800 |
      | Piers    | 31,050     | 2,980      | 44,120     | 78,150  |
      | Slipways | 9,500      | 1,010      | 870        | 11,380  |
      | All      | 182,550    | 69,490     | 57,290     | 309,330 |`,
    adds: [["Total = Staffing + Vehicles + Premises", "All = Ferries + Piers + Slipways"]],
  },
  {
    name: "blank spacer columns between",
    table: `
      | Service  |  | Budget £000 | Forecast £000 |  | Variance £000 |  | Variance % |
      | Ferries  |  | 1,420       | 1,455         |  | 35            |  | 2.5%       |
      | Piers    |  | 310         | 298           |  | (12)          |  | -3.9%      |
      | Slipways |  | 95          | 101           |  | 6             |  | 6.3%       |
      |          |  |             |               |  |               |  |            |
      | Total    |  | 1,825       | 1,854         |  | 29            |  | 1.6%       |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "numbered columns under the headings",
    table: `
      | Service  | Budget £000 | Actual £000 | Variance £000 |
      |          | (1)         | (2)         | (3)           |
      | Ferries  | 1,420       | 1,455       | -35           |
      | Piers    | 310         | 298         | 12            |
      | Slipways | 95          | 101         | -6            |
      | Total    | 1,825       | 1,854       | -29           |`,
    adds: [["Variance (3) = Budget (1) - Actual (2) (a minus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "headings repeated where a page ends, with the page's number and the title again",
    table: `
      | Waterside budget 2025/26 |
      | Service  | Gross £000 | Income £000 | Net £000 |
      | Ferries  | 1,420      | -965        | 455      |
      | Piers    | 310        | -48         | 262      |
      | Page 1 of 2 |
      | Waterside budget 2025/26 (continued) |
      | Service  | Gross £000 | Income £000 | Net £000 |
      | Slipways | 95         | -25         | 70       |
      | Buoys    | 41         | -           | 41       |
      | Total    | 1,866      | -1,038      | 828      |`,
    adds: [["Net = Gross + Income", "Total = the 4 lines from Ferries to Buoys"]],
  },
  {
    name: "a page that ends after a subtotal",
    table: `
      | Service        | Budget £000 | Forecast £000 |
      | Ferries        | 1,420       | 1,455         |
      | Piers          | 310         | 298           |
      | Total afloat   | 1,730       | 1,753         |
      | Service        | Budget £000 | Forecast £000 |
      | Slipways       | 95          | 101           |
      | Buoys          | 41          | 38            |
      | Total ashore   | 136         | 139           |
      | Grand total    | 1,866       | 1,892         |`,
    adds: [["Total afloat = Ferries + Piers", "Total ashore = Slipways + Buoys", "Grand total = Total afloat + Total ashore"]],
  },
  {
    name: "units in a row of their own beside the group",
    table: `
      |              | Budget | Forecast | Over/(under)spend |
      | Spending     | £000   | £000     | £000              |
      | Crews        | 812    | 840      | 28                |
      | Fuel         | 455    | 430      | (25)              |
      | Moorings     | 60     | 66       | 6                 |
      | Total        | 1,327  | 1,336    | 9                 |`,
    adds: [["Over/(under)spend = Forecast - Budget (a plus means overspent)", "Total = Crews + Fuel + Moorings"]],
  },
  {
    name: "no headings at all but a title",
    table: `
      | Harbour account 2025/26 (£) |
      | Dues        | 12,450 |
      | Moorings    | 8,310  |
      | Sales       | 2,095  |
      | Total       | 22,855 |`,
    unit: "GBP",
    adds: [["Total = Dues + Moorings + Sales"]],
  },
];
