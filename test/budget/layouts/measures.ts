import type { BudgetLayout } from "./layout.js";

/** What the columns are: budgets, variances, movements, months, posts. */
export const MEASURES: readonly BudgetLayout[] = [
  {
    name: "opening and variations to closing, a percentage between",
    table: `
      | Service  | Opening budget £ | Variations £ | Change % | Closing budget £ |
      | Ferries  | 1,420,300        | 35,000       | 2.5%     | 1,455,300        |
      | Piers    | 310,150          | -12,150      | -3.9%    | 298,000          |
      | Slipways | 95,000           | 6,400        | 6.7%     | 101,400          |
      | Total    | 1,825,450        | 29,250       | 1.6%     | 1,854,700        |`,
    adds: [["Closing budget = Opening budget + Variations", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "a percentage column of bare numbers",
    table: `
      | Service  | Budget £000 | Spent £000 | % spent | Left £000 |
      | Ferries  | 1,420       | 655        | 46.1    | 765       |
      | Piers    | 310         | 298        | 96.1    | 12        |
      | Slipways | 95          | 40         | 42.1    | 55        |
      | Total    | 1,825       | 993        | 54.4    | 832       |`,
    adds: [["Left = Budget - Spent (a minus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "base, inflation, pressures and savings to next year's budget",
    table: `
      | Service  | 2024/25 budget £000 | Inflation £000 | Pressures £000 | Savings £000 | 2025/26 budget £000 |
      | Ferries  | 1,420               | 43             | 110            | (75)         | 1,498               |
      | Piers    | 310                 | 9              | -              | (22)         | 297                 |
      | Slipways | 95                  | 3              | 15             | -            | 113                 |
      | Buoys    | 41                  | 1              | 2              | (4)          | 40                  |
      | Total    | 1,866               | 56             | 127            | (101)        | 1,948               |`,
    adds: [["2025/26 budget = 2024/25 budget + Inflation + Pressures + Savings", "Total = the 4 lines from Ferries to Buoys"]],
  },
  {
    name: "savings written positive and taken away",
    table: `
      | Service  | 2024/25 base £000 | Inflation £000 | Growth £000 | Savings £000 | 2025/26 budget £000 |
      | Ferries  | 1,420             | 43             | 110         | 75           | 1,498               |
      | Piers    | 310               | 9              | 6           | 22           | 303                 |
      | Slipways | 95                | 3              | 15          | 5            | 108                 |
      | Buoys    | 41                | 1              | 2           | 4            | 40                  |
      | Total    | 1,866             | 56             | 133         | 106          | 1,949               |`,
    adds: [["2025/26 budget = 2024/25 base + Inflation + Growth - Savings", "Total = the 4 lines from Ferries to Buoys"]],
  },
  {
    name: "budget, actual, commitments and what is left",
    table: `
      | Service  | Budget £ | Actual £ | Committed £ | Available £ |
      | Ferries  | 14,200   | 6,550    | 2,100       | 5,550       |
      | Piers    | 3,100    | 2,980    | 0           | 120         |
      | Slipways | 950      | 400      | 0           | 550         |
      | Buoys    | 1,410    | 1,180    | 75          | 155         |
      | Total    | 19,660   | 11,110   | 2,175       | 6,375       |`,
    adds: [["Available = Budget - Actual - Committed", "Total = the 4 lines from Ferries to Buoys"]],
  },
  {
    name: "budget, profile, actual, forecast and two variances",
    table: `
      | Service  | Annual budget £000 | Profiled budget £000 | Actual to date £000 | Variance to date £000 | Forecast £000 | Forecast variance £000 |
      | Ferries  | 1,420              | 710                  | 755                 | 45                    | 1,490         | 70                     |
      | Piers    | 310                | 155                  | 149                 | -6                    | 301           | -9                     |
      | Slipways | 95                 | 48                   | 51                  | 3                     | 95            | 0                      |
      | Total    | 1,825              | 913                  | 955                 | 42                    | 1,886         | 61                     |`,
    adds: [
      [
        "Variance to date = Actual to date - Profiled budget (a plus means overspent)",
        "Forecast variance = Forecast - Annual budget (a plus means overspent)",
        "Total = Ferries + Piers + Slipways",
      ],
    ],
  },
  {
    name: "months, a year to date and a total",
    table: `
      | Service  | Apr £ | May £ | Jun £ | Year to date £ | Jul £ | Aug £ | Sep £ | Half year £ |
      | Ferries  | 1,210 | 1,305 | 1,188 | 3,703          | 1,402 | 1,377 | 1,256 | 7,738       |
      | Piers    | 310   | 298   | 305   | 913            | 344   | 351   | 322   | 1,930       |
      | Slipways | 95    | 101   | 88    | 284            | 120   | 117   | 99    | 620         |
      | Total    | 1,615 | 1,704 | 1,581 | 4,900          | 1,866 | 1,845 | 1,677 | 10,288      |`,
    adds: [["Year to date = Apr + May + Jun", "Half year = Year to date + Jul + Aug + Sep", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "quarters between their months, and the year",
    table: `
      | Service  | Apr   | May   | Jun   | Q1 £  | Jul   | Aug   | Sep   | Q2 £  | Oct   | Nov   | Dec   | Q3 £  | Jan   | Feb   | Mar   | Q4 £  | Year £ |
      | Ferries  | 1,210 | 1,305 | 1,188 | 3,703 | 1,402 | 1,377 | 1,256 | 4,035 | 1,110 | 1,003 | 986   | 3,099 | 904   | 911   | 1,040 | 2,855 | 13,692 |
      | Piers    | 310   | 298   | 305   | 913   | 344   | 351   | 322   | 1,017 | 287   | 266   | 251   | 804   | 240   | 244   | 270   | 754   | 3,488  |
      | Slipways | 95    | 101   | 88    | 284   | 120   | 117   | 99    | 336   | 80    | 71    | 64    | 215   | 60    | 66    | 77    | 203   | 1,038  |
      | Total    | 1,615 | 1,704 | 1,581 | 4,900 | 1,866 | 1,845 | 1,677 | 5,388 | 1,477 | 1,340 | 1,301 | 4,118 | 1,204 | 1,221 | 1,387 | 3,812 | 18,218 |`,
    adds: [
      [
        "Q1 = Apr + May + Jun",
        "Q2 = Jul + Aug + Sep",
        "Q3 = Oct + Nov + Dec",
        "Q4 = Jan + Feb + Mar",
        "Year = Q1 + Q2 + Q3 + Q4",
        "Total = Ferries + Piers + Slipways",
      ],
    ],
  },
  {
    name: "posts beside money",
    table: `
      | Service  | FTE  | Employees £000 | Other £000 | Gross £000 | Income £000 | Net £000 |
      | Ferries  | 31.5 | 1,020          | 400        | 1,420      | -965        | 455      |
      | Piers    | 4.0  | 132            | 178        | 310        | -48         | 262      |
      | Slipways | 1.5  | 48             | 47         | 95         | -25         | 70       |
      | Total    | 37.0 | 1,200          | 625        | 1,825      | -1,038      | 787      |`,
    adds: [["Gross = Employees + Other", "Net = Gross + Income", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "posts without money",
    unit: null,
    table: `
      | Team     | Established posts | Filled | Vacant | Agency |
      | Ferries  | 34                | 31     | 3      | 2      |
      | Piers    | 5                 | 4      | 1      | 0      |
      | Slipways | 12                | 9      | 3      | 1      |
      | Buoys    | 17                | 15     | 2      | 2      |
      | Total    | 68                | 59     | 9      | 5      |`,
    adds: [["Established posts = Filled + Vacant", "Total = the 4 lines from Ferries to Buoys"]],
  },
  {
    name: "last year beside this year and the change",
    table: `
      | Service  | 2024/25 £000 | 2025/26 £000 | Change £000 | Change |
      | Ferries  | 1,388        | 1,420        | 32          | 2.3%   |
      | Piers    | 305          | 310          | 5           | 1.6%   |
      | Slipways | 88           | 95           | 7           | 8.0%   |
      | Total    | 1,781        | 1,825        | 44          | 2.5%   |`,
    adds: [["2025/26 = 2024/25 + Change", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "unit costs and averages, which nobody adds",
    table: `
      | Service   | Places | Average cost per place £ | Budget £ |
      | Moorings  | 120    | 410                      | 49,200   |
      | Berths    | 36     | 1,250                    | 45,000   |
      | Dry docks | 4      | 5,600                    | 22,400   |
      | Total     | 160    | 729                      | 116,600  |`,
    adds: [["Total = Moorings + Berths + Dry docks"]],
  },
  {
    name: "a capital programme with where the money comes from",
    table: `
      | Scheme     | Cost £000 | Grant £000 | Borrowing £000 | Receipts £000 |
      | Sea wall   | 6,200     | 4,000      | 2,000          | 200           |
      | Lighthouse | 430       | 0          | 300            | 130           |
      | Pontoons   | 1,145     | 650        | 495            | 0             |
      | Total      | 7,775     | 4,650      | 2,795          | 330           |`,
    adds: [["Cost = Grant + Borrowing + Receipts", "Total = Sea wall + Lighthouse + Pontoons"]],
  },
  {
    name: "reserves: opening, in, out, closing",
    table: `
      | Reserve   | Opening balance £000 | Transfers in £000 | Transfers out £000 | Closing balance £000 |
      | Dredging  | 1,240                | 150               | -310               | 1,080                |
      | Insurance | 515                  | 25                | -                  | 540                  |
      | Storms    | 880                  | 0                 | -95                | 785                  |
      | Total     | 2,635                | 175               | -405               | 2,405                |`,
    adds: [["Closing balance = Opening balance + Transfers in + Transfers out", "Total = Dredging + Insurance + Storms"]],
  },
  {
    name: "most lines on budget",
    table: `
      | Service   | Budget £000 | Forecast £000 | Variance £000 |
      | Ferries   | 1,420       | 1,420         | 0             |
      | Piers     | 310         | 310           | -             |
      | Slipways  | 95          | 95            | 0             |
      | Buoys     | 41          | 63            | 22            |
      | Lights    | 77          | 77            | -             |
      | Total     | 1,943       | 1,965         | 22            |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = the 5 lines from Ferries to Lights"]],
  },
  {
    name: "a column of virements that are nearly all nothing",
    table: `
      | Service   | Original budget £000 | Virements £000 | Revised budget £000 | Forecast £000 | Variance £000 |
      | Ferries   | 1,420                | 0              | 1,420               | 1,455         | 35            |
      | Piers     | 310                  | 0              | 310                 | 298           | -12           |
      | Slipways  | 95                   | 10             | 105                 | 111           | 6             |
      | Buoys     | 41                   | -10            | 31                  | 31            | 0             |
      | Lights    | 77                   | 0              | 77                  | 82            | 5             |
      | Total     | 1,943                | 0              | 1,943               | 1,977         | 34            |`,
    adds: [
      [
        "Revised budget = Original budget + Virements",
        "Variance = Forecast - Revised budget (a plus means overspent)",
        "Total = the 5 lines from Ferries to Lights",
      ],
    ],
  },
];
