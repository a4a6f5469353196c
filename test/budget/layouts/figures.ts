import type { BudgetLayout } from "./layout.js";

/** How figures are written. */
export const FIGURES: readonly BudgetLayout[] = [
  {
    name: "millions with one decimal, out by rounding",
    unit: "GBP million",
    table: `
      | Service  | Gross (£m) | Income (£m) | Net (£m) |
      | Ferries  | 14.2       | (6.1)       | 8.2      |
      | Piers    | 3.1        | (0.4)       | 2.7      |
      | Slipways | 0.9        | (0.2)       | 0.7      |
      | Total    | 18.3       | (6.7)       | 11.6     |`,
    adds: [["Net = Gross + Income", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "cr and dr",
    table: `
      | Service  | Budget £ | Forecast £ | Variance £ |
      | Ferries  | 14,200   | 14,550     | 350        |
      | Piers    | 3,100    | 2,980      | 120 cr     |
      | Slipways | 950      | 1,010      | 60dr       |
      | Dues     | 6,400cr  | 6,900cr    | 500cr      |
      | Total    | 11,850   | 11,640     | 210 CR     |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = the 4 lines from Ferries to Dues"]],
  },
  {
    name: "a minus after the figure",
    table: `
      | Service  | Gross £  | Income £ | Net £   |
      | Ferries  | 14,200   | 9,650-   | 4,550   |
      | Piers    | 3,100    | 480-     | 2,620   |
      | Kiosks   | 950      | 1,250-   | 300-    |
      | Total    | 18,250   | 11,380-  | 6,870   |`,
    adds: [["Net = Gross + Income", "Total = Ferries + Piers + Kiosks"]],
  },
  {
    name: "long dashes for minus, dots and dashes for nothing",
    table: `
      | Service  | Gross £000 | Income £000 | Net £000 |
      | Ferries  | 1,420      | −965        | 455      |
      | Piers    | 310        | –           | 310      |
      | Slipways | .          | –25         | –25      |
      | Lights   | 77         | n/a         | 77       |
      | Total    | 1,807      | −990        | 817      |`,
    adds: [["Net = Gross + Income", "Total = the 4 lines from Ferries to Lights"]],
  },
  {
    name: "pounds and pence with signs",
    unit: "GBP",
    table: `
      | Payee     | Net        | VAT       | Gross      |
      | Chandler  | £1,240.50  | £248.10   | £1,488.60  |
      | Ropemaker | £385.25    | £77.05    | £462.30    |
      | Sailmaker | £2,110.00  | £422.00   | £2,532.00  |
      | Total     | £3,735.75  | £747.15   | £4,482.90  |`,
    adds: [["Gross = Net + VAT", "Total = Chandler + Ropemaker + Sailmaker"]],
  },
  {
    name: "k and m after the figures",
    table: `
      | Service  | Budget  | Forecast | Variance |
      | Ferries  | £1.42m  | £1.45m   | £0.03m   |
      | Piers    | £0.31m  | £0.30m   | -£0.01m  |
      | Slipways | £0.95m  | £1.01m   | £0.06m   |
      | Total    | £2.68m  | £2.76m   | £0.08m   |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "no thousands separators",
    table: `
      | Cost centre | Name     | Budget £ | Actual £ | Variance £ |
      | 10010       | Ferries  | 142000   | 145500   | -3500      |
      | 10020       | Piers    | 31000    | 29800    | 1200       |
      | 10030       | Slipways | 9500     | 10100    | -600       |
      |             | Total    | 182500   | 185400   | -2900      |`,
    adds: [["Variance = Budget - Actual (a minus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "codes right of the label",
    table: `
      | Service  | Code  | Budget £ | Actual £ | Variance £ |
      | Ferries  | F1001 | 142,000  | 145,500  | -3,500     |
      | Piers    | P1002 | 31,000   | 29,800   | 1,200      |
      | Slipways | S1003 | 9,500    | 10,100   | -600       |
      | Total    |       | 182,500  | 185,400  | -2,900     |`,
    adds: [["Variance = Budget - Actual (a minus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "labels in the last column",
    table: `
      | Budget £ | Actual £ | Variance £ | Service  |
      | 142,000  | 145,500  | -3,500     | Ferries  |
      | 31,000   | 29,800   | 1,200      | Piers    |
      | 9,500    | 10,100   | -600       | Slipways |
      | 182,500  | 185,400  | -2,900     | Total    |`,
    adds: [["Variance = Budget - Actual (a minus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "comments at the end, longer and more than the labels",
    table: `
      | Service  | Budget £000 | Forecast £000 | Variance £000 | What is behind it                              |
      | Ferries  | 1,420       | 1,455         | 35            | Fuel has cost more since the summer.           |
      | Piers    | 310         | 298           | -12           | A post is vacant until January.                |
      |          | 1,730       | 1,753         | 23            | Afloat                                         |
      | Slipways | 95          | 101           | 6             | Repairs after the storm in October.            |
      | Buoys    | 41          | 38            | -3            | Fewer were lost.                               |
      |          | 136         | 139           | 3             | Ashore                                         |
      |          | 1,866       | 1,892         | 26            | All services                                   |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Row 4 = Ferries + Piers", "Row 7 = Slipways + Buoys", "Row 8 = Row 4 + Row 7"]],
  },
  {
    name: "directorate in one column, service in the next",
    table: `
      | Directorate | Service   | Gross £000 | Income £000 | Net £000 |
      | Afloat      | Ferries   | 1,420      | -965        | 455      |
      |             | Pilots    | 410        | -380        | 30       |
      | Afloat total |          | 1,830      | -1,345      | 485      |
      | Ashore      | Slipways  | 95         | -25         | 70       |
      |             | Kiosks    | 88         | -210        | -122     |
      | Ashore total |          | 183        | -235        | -52      |
      | Total       |           | 2,013      | -1,580      | 433      |`,
    adds: [["Net = Gross + Income", "Afloat total = Ferries + Pilots", "Ashore total = Slipways + Kiosks", "Total = Afloat total + Ashore total"]],
  },
  {
    name: "one column of figures under a unit",
    untold: ["B5", "B6", "B7"],
    table: `
      |                   | £000  |
      | Crews             | 812   |
      | Fuel              | 455   |
      | Gross expenditure | 1,267 |
      | Dues              | -720  |
      | Grant             | -150  |
      | Income            | -870  |
      | Net               | 397   |`,
    adds: [["Gross expenditure = Crews + Fuel", "Income = Dues + Grant", "Net = Gross expenditure + Income"]],
  },
  {
    name: "one column called budget, no unit",
    unit: null,
    table: `
      | Line      | Budget |
      | Crews     | 812    |
      | Fuel      | 455    |
      | Insurance | 118    |
      | Total     | 1,385  |`,
    adds: [["Total = Crews + Fuel + Insurance"]],
  },
  {
    name: "numbers as numbers",
    table: `
      | Line      | Budget £ | Actual £ | Variance £ |
      | Crews     | =812.5   | =840.25  | =27.75     |
      | Fuel      | =455     | =430.1   | =-24.9     |
      | Insurance | =118.75  | =121     | =2.25      |
      | Total     | =1386.25 | =1391.35 | =5.1       |`,
    adds: [["Variance = Actual - Budget (a plus means overspent)", "Total = Crews + Fuel + Insurance"]],
  },
  {
    name: "a figure that is not known yet",
    table: `
      | Service  | Budget £000 | Forecast £000 | Variance £000 |
      | Ferries  | 1,420       | 1,455         | 35            |
      | Piers    | 310         | tbc           | tbc           |
      | Slipways | 95          | 101           | 6             |
      | Total    | 1,825       | 1,854         | 29            |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "a line of which nothing is known yet",
    table: `
      | Service  | Budget £000 | Forecast £000 | Variance £000 |
      | Ferries  | 1,420       | 1,455         | 35            |
      | Piers    | tbc         | tbc           | tbc           |
      | Slipways | 95          | 101           | 6             |
      | Total    | 1,515       | 1,556         | 41            |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Slipways"]],
  },
];
