import type { BudgetLayout } from "./layout.js";

/** Habits of finance teams. */
export const HABITS: readonly BudgetLayout[] = [
  {
    name: "two rows of headings that are not merged, over gross and income",
    table: `
      |          | Budget £m |        | To date £m |        | Remaining £m |        |
      | Service  | Gross     | Income | Gross      | Income | Gross        | Income |
      | Ferries  | 14.2      | -6.1   | 7.0        | -3.3   | 7.2          | -2.8   |
      | Piers    | 3.1       | -0.4   | 1.9        | -0.1   | 1.2          | -0.3   |
      | Slipways | 0.9       | -0.2   | 0.4        | -0.2   | 0.5          | 0.0    |
      | Total    | 18.2      | -6.7   | 9.3        | -3.6   | 8.9          | -3.1   |`,
    adds: [
      [
        "Remaining Gross = Budget Gross - To date Gross (a minus means overspent)",
        "Remaining Income = Budget Income - To date Income (a minus means overspent)",
        "Total = Ferries + Piers + Slipways",
      ],
    ],
  },
  {
    name: "three years of spending, income and net",
    table: `
      |          | 2023/24 |        |      | 2024/25 |        |      | 2025/26 |        |      |
      | £000     | Spend   | Income | Net  | Spend   | Income | Net  | Spend   | Income | Net  |
      | Ferries  | 1,388   | -940   | 448  | 1,402   | -951   | 451  | 1,420   | -965   | 455  |
      | Piers    | 305     | -44    | 261  | 307     | -47    | 260  | 310     | -48    | 262  |
      | Slipways | 88      | -21    | 67   | 92      | -24    | 68   | 95      | -25    | 70   |
      | Total    | 1,781   | -1,005 | 776  | 1,801   | -1,022 | 779  | 1,825   | -1,038 | 787  |`,
    adds: [
      [
        "2023/24 Net = 2023/24 Spend + 2023/24 Income",
        "2024/25 Net = 2024/25 Spend + 2024/25 Income",
        "2025/26 Net = 2025/26 Spend + 2025/26 Income",
        "Total = Ferries + Piers + Slipways",
      ],
    ],
  },
  {
    name: "the total in the first column",
    table: `
      | Service  | Total £000 | Q1 £000 | Q2 £000 | Q3 £000 | Q4 £000 |
      | Ferries  | 1,420      | 355     | 402     | 341     | 322     |
      | Piers    | 310        | 71      | 95      | 80      | 64      |
      | Slipways | 95         | 22      | 31      | 24      | 18      |
      | Total    | 1,825      | 448     | 528     | 445     | 404     |`,
    adds: [["Total = Q1 + Q2 + Q3 + Q4", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "every subtotal called sub-total",
    table: `
      | Line        | Budget £000 | Forecast £000 |
      | Dredging    | 640         | 655           |
      | Surveying   | 85          | 81            |
      | Sub-total   | 725         | 736           |
      | Lifeguards  | 310         | 322           |
      | First aid   | 22          | 19            |
      | Sub-total   | 332         | 341           |
      | Grand total | 1,057       | 1,077         |`,
    adds: [["Sub-total = Dredging + Surveying", "Sub-total = Lifeguards + First aid", "Grand total = Sub-total + Sub-total"]],
  },
  {
    name: "what pays for it, after the total",
    table: `
      | Line              | 2024/25 £000 | 2025/26 £000 |
      | Harbour           | 725          | 736          |
      | Beaches           | 332          | 341          |
      | Net budget        | 1,057        | 1,077        |
      | Funded by:        |              |              |
      | Council tax       | 700          | 722          |
      | Business rates    | 240          | 238          |
      | Reserves          | 117          | 117          |
      | Total funding     | 1,057        | 1,077        |
      | Difference        | 0            | 0            |`,
    adds: [["Net budget = Harbour + Beaches", "Total funding = Council tax + Business rates + Reserves"]],
  },
  {
    name: "posts and a rate under the total",
    table: `
      | Line             | Budget £000 | Forecast £000 |
      | Crews            | 812         | 840           |
      | Fuel             | 455         | 430           |
      | Total            | 1,267       | 1,270         |
      | Posts (FTE)      | 31.5        | 30.0          |
      | Share of council | 4.1%        | 4.1%          |`,
    adds: [["Total = Crews + Fuel"]],
  },
  {
    name: "numbers of notes beside the labels",
    table: `
      | Line       | Note | 2024/25 £000 | 2025/26 £000 |
      | Crews      | 1    | 812          | 840          |
      | Fuel       |      | 455          | 430          |
      | Insurance  | 2    | 118          | 121          |
      | Total      |      | 1,385        | 1,391        |`,
    adds: [["Total = Crews + Fuel + Insurance"]],
  },
  {
    name: "footnote marks after figures",
    table: `
      | Line       | 2024/25 £000 | 2025/26 £000 |
      | Crews      | 812*         | 840          |
      | Fuel       | 455          | 430†         |
      | Insurance  | 118          | 121²         |
      | Total      | 1,385        | 1,391        |
      | * Before the pay award. |`,
    adds: [["Total = Crews + Fuel + Insurance"]],
  },
  {
    name: "spaces between the thousands",
    table: `
      | Line       | 2024/25 £ | 2025/26 £ |
      | Crews      | 812 400   | 840 100   |
      | Fuel       | 455 000   | 430 250   |
      | Insurance  | 1 118 050 | 1 121 900 |
      | Total      | 2 385 450 | 2 392 250 |`,
    adds: [["Total = Crews + Fuel + Insurance"]],
  },
  {
    name: "variances of income the other way round",
    table: `
      | Line          | Budget £000 | Actual £000 | Favourable/(adverse) variance £000 |
      | Crews         | 812         | 840         | (28)                     |
      | Fuel          | 455         | 430         | 25                       |
      | Insurance     | 118         | 121         | (3)                      |
      | Moorings      | 64          | 71          | (7)                      |
      | Paint         | 39          | 33          | 6                        |
      | Fees income   | 720         | 745         | 25                       |
      | Grant income  | 150         | 140         | (10)                     |`,
    adds: [["Favourable/(adverse) variance = Budget - Actual (a minus means overspent)"]],
  },
  {
    name: "last month's variance and the change since",
    table: `
      | Service  | Budget £000 | Forecast £000 | Variance £000 | Last month's variance £000 | Change £000 |
      | Ferries  | 1,420       | 1,455         | 35            | 28                         | 7           |
      | Piers    | 310         | 298           | (12)          | (15)                       | 3           |
      | Slipways | 95          | 101           | 6             | 9                          | (3)         |
      | Buoys    | 41          | 38            | (3)           | 0                          | (3)         |
      | Total    | 1,866       | 1,892         | 26            | 22                         | 4           |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Variance = Last month's variance + Change", "Total = the 4 lines from Ferries to Buoys"]],
  },
  {
    name: "a recharge taken away before the total",
    table: `
      | Line              | Budget £000 | Forecast £000 |
      | Crews             | 812         | 840           |
      | Fuel              | 455         | 430           |
      | Less: recharges   | 200         | 215           |
      | Total             | 1,067       | 1,055         |`,
    adds: [["Total = Crews + Fuel - Less: recharges"]],
  },
  {
    name: "grants that are lines, not taken away",
    table: `
      | Line              | Budget £000 | Forecast £000 |
      | Crews             | 812         | 840           |
      | Grants to clubs   | 55          | 61            |
      | Contributions     | 120         | 118           |
      | Total             | 987         | 1,019         |`,
    adds: [["Total = Crews + Grants to clubs + Contributions"]],
  },
  {
    name: "total rows that leave some columns blank",
    table: `
      | Service  | Budget £000 | Forecast £000 | Variance £000 | Places |
      | Ferries  | 1,420       | 1,455         | 35            | 310    |
      | Piers    | 310         | 298           | (12)          | 45     |
      | Slipways | 95          | 101           | 6             | 12     |
      | Total    | 1,825       | 1,854         |               |        |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "a line of nought, and one of which most is blank",
    table: `
      | Service   | Gross £000 | Grants £000 | Fees £000 | Net £000 |
      | Ferries   | 1,420      | -310        | -655      | 455      |
      | Pilots    | 0          | 0           | 0         | 0        |
      | Piers     | 310        |             | -48       | 262      |
      | Slipways  | 95         | -20         | -5        | 70       |
      | Lights    | 77         |             |           | 77       |
      | Total     | 1,902      | -330        | -708      | 864      |`,
    adds: [["Net = Gross + Grants + Fees", "Total = the 5 lines from Ferries to Lights"]],
  },
  {
    name: "savings with who leads them and how they stand",
    table: `
      | Saving               | Lead   | 2025/26 £000 | 2026/27 £000 | Total £000 | RAG   |
      | Fewer winter sailings | OPS   | 75           | 20           | 95         | Green |
      | Light by the sun     | ENG    | 22           | 10           | 32         | Amber |
      | Share a dredger      | ENG    | 110          | 55           | 165        | Red   |
      | Total                |        | 207          | 85           | 292        |       |`,
    adds: [["Total = 2025/26 + 2026/27", "Total = Fewer winter sailings + Light by the sun + Share a dredger"]],
  },
  {
    name: "a virement table that comes to nothing",
    table: `
      | Service  | From £000 | To £000 | Net £000 |
      | Ferries  | -120      | 45      | -75      |
      | Piers    | -10       | 60      | 50       |
      | Slipways | 0         | 25      | 25       |
      | Total    | -130      | 130     | 0        |`,
    adds: [["Net = From + To", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "totals for two things at the end: of the year, and with reserves",
    table: `
      | Line                 | 2024/25 £000 | 2025/26 £000 | 2026/27 £000 |
      | Sea wall             | 2,450        | 3,110        | 640          |
      | Lighthouse           | 120          | 310          | 0            |
      | Total programme      | 2,570        | 3,420        | 640          |
      | Grant                | 1,500        | 2,000        | 300          |
      | Borrowing            | 1,070        | 1,420        | 340          |
      | Total funding        | 2,570        | 3,420        | 640          |`,
    adds: [["Total programme = Sea wall + Lighthouse", "Total funding = Grant + Borrowing"]],
  },
  {
    name: "budget lines by type under each service, with the same names",
    table: `
      | Service  | Type      | Budget £ | Actual £ | Variance £ |
      | Ferries  | Employees | 102,000  | 104,500  | -2,500     |
      |          | Supplies  | 40,000   | 41,000   | -1,000     |
      |          | Income    | -96,500  | -98,200  | 1,700      |
      | Ferries total |      | 45,500   | 47,300   | -1,800     |
      | Piers    | Employees | 13,200   | 12,900   | 300        |
      |          | Supplies  | 17,800   | 16,900   | 900        |
      |          | Income    | -4,800   | -5,100   | 300        |
      | Piers total |        | 26,200   | 24,700   | 1,500      |
      | Grand total |        | 71,700   | 72,000   | -300       |`,
    adds: [
      [
        "Variance = Budget - Actual (a minus means overspent)",
        "Ferries total = Employees + Supplies + Income",
        "Piers total = Employees + Supplies + Income",
        "Grand total = Ferries total + Piers total",
      ],
    ],
  },
  {
    name: "one line and its total",
    table: `
      | Line      | Budget £000 | Actual £000 | Variance £000 |
      | Dredging  | 640         | 655         | -15           |
      | Total     | 640         | 655         | -15           |`,
    adds: [["Variance = Budget - Actual (a minus means overspent)", "Total = Dredging"]],
  },
];
