import type { BudgetLayout } from "./layout.js";

/** Where totals stand and what they are called. */
export const TOTALS: readonly BudgetLayout[] = [
  {
    name: "subtotals without a label",
    table: `
      | Line      | Gross £000 | Income £000 | Net £000 |
      | Dredging  | 640        | -120        | 520      |
      | Surveying | 85         | -15         | 70       |
      |           | 725        | -135        | 590      |
      | Pilots    | 410        | -380        | 30       |
      | Tugs      | 1,205      | -990        | 215      |
      | Crews     | 330        | 0           | 330      |
      |           | 1,945      | -1,370      | 575      |
      |           | 2,670      | -1,505      | 1,165    |`,
    adds: [["Net = Gross + Income", "Row 4 = Dredging + Surveying", "Row 8 = Pilots + Tugs + Crews", "Row 9 = Row 4 + Row 8"]],
  },
  {
    name: "totals above their lines, the grand total first",
    table: `
      | Line             | Budget £ | Forecast £ |
      | Harbour total    | 267,000  | 271,300    |
      | Channel          | 72,500   | 70,900     |
      | Dredging         | 64,000   | 61,200     |
      | Surveying        | 8,500    | 9,700      |
      | Vessels          | 194,500  | 200,400    |
      | Pilots           | 41,000   | 44,100     |
      | Tugs             | 120,500  | 119,000    |
      | Crews            | 33,000   | 37,300     |`,
    adds: [["Harbour total = Channel + Vessels", "Channel = Dredging + Surveying", "Vessels = Pilots + Tugs + Crews"]],
  },
  {
    name: "totals above their lines, the grand total last",
    table: `
      | Line             | Budget £ | Forecast £ |
      | Channel total    | 72,500   | 70,900     |
      | Dredging         | 64,000   | 61,200     |
      | Surveying        | 8,500    | 9,700      |
      | Vessels total    | 194,500  | 200,400    |
      | Pilots           | 41,000   | 44,100     |
      | Tugs             | 120,500  | 119,000    |
      | Crews            | 33,000   | 37,300     |
      | Grand total      | 267,000  | 271,300    |`,
    adds: [["Channel total = Dredging + Surveying", "Vessels total = Pilots + Tugs + Crews", "Grand total = Channel total + Vessels total"]],
  },
  {
    name: "the grand total first, the others under their lines",
    table: `
      | Line             | Budget £ | Forecast £ |
      | Total            | 267,000  | 271,300    |
      | Dredging         | 64,000   | 61,200     |
      | Surveying        | 8,500    | 9,700      |
      | Total channel    | 72,500   | 70,900     |
      | Pilots           | 41,000   | 44,100     |
      | Tugs             | 120,500  | 119,000    |
      | Crews            | 33,000   | 37,300     |
      | Total vessels    | 194,500  | 200,400    |`,
    adds: [["Total = Total channel + Total vessels", "Total channel = Dredging + Surveying", "Total vessels = Pilots + Tugs + Crews"]],
  },
  {
    name: "three levels",
    table: `
      | Line                | Gross £k | Income £k | Net £k |
      | Dredging            | 640      | -120      | 520    |
      | Surveying           | 85       | -15       | 70     |
      | Channel subtotal    | 725      | -135      | 590    |
      | Pilots              | 410      | -380      | 30     |
      | Tugs                | 1,205    | -990      | 215    |
      | Vessels subtotal    | 1,615    | -1,370    | 245    |
      | Total harbour       | 2,340    | -1,505    | 835    |
      | Kiosks              | 95       | -210      | -115   |
      | Car parks           | 130      | -405      | -275   |
      | Visitors subtotal   | 225      | -615      | -390   |
      | Lifeguards          | 310      | 0         | 310    |
      | First aid           | 22       | -2        | 20     |
      | Safety subtotal     | 332      | -2        | 330    |
      | Total beaches       | 557      | -617      | -60    |
      | Grand total         | 2,897    | -2,122    | 775    |`,
    adds: [
      [
        "Net = Gross + Income",
        "Channel subtotal = Dredging + Surveying",
        "Vessels subtotal = Pilots + Tugs",
        "Total harbour = Channel subtotal + Vessels subtotal",
        "Visitors subtotal = Kiosks + Car parks",
        "Safety subtotal = Lifeguards + First aid",
        "Total beaches = Visitors subtotal + Safety subtotal",
        "Grand total = Total harbour + Total beaches",
      ],
    ],
  },
  {
    name: "groups by headings between, one total at the end",
    table: `
      | Line       | Budget £000 | Actual £000 | Variance £000 |
      | Harbour    |             |             |               |
      | Dredging   | 640         | 655         | -15           |
      | Surveying  | 85          | 81          | 4             |
      | Beaches    |             |             |               |
      | Lifeguards | 310         | 322         | -12           |
      | First aid  | 22          | 19          | 3             |
      | Total      | 1,057       | 1,077       | -20           |`,
    adds: [["Variance = Budget - Actual (a minus means overspent)", "Total = the 4 lines from Dredging to First aid"]],
  },
  {
    name: "gross, income and net as rows",
    table: `
      |                    | 2024/25 £000 | 2025/26 £000 |
      | Crews              | 812          | 840          |
      | Fuel               | 455          | 430          |
      | Moorings           | 60           | 66           |
      | Gross expenditure  | 1,327        | 1,336        |
      | Dues               | -720         | -745         |
      | Grant              | -150         | -140         |
      | Gross income       | -870         | -885         |
      | Net expenditure    | 457          | 451          |`,
    adds: [["Gross expenditure = Crews + Fuel + Moorings", "Gross income = Dues + Grant", "Net expenditure = Gross expenditure + Gross income"]],
  },
  {
    name: "income in rows shown positive and taken away",
    table: `
      |                    | 2024/25 £000 | 2025/26 £000 |
      | Crews              | 812          | 840          |
      | Fuel               | 455          | 430          |
      | Total expenditure  | 1,267        | 1,270        |
      | Less: income       | 870          | 885          |
      | Net expenditure    | 397          | 385          |`,
    adds: [["Total expenditure = Crews + Fuel", "Net expenditure = Total expenditure - Less: income"]],
  },
  {
    name: "of which, under a figure",
    table: `
      | Line                    | Budget £000 | Forecast £000 |
      | Crews                   | 812         | 840           |
      | of which agency         | 95          | 130           |
      | Fuel                    | 455         | 430           |
      | of which marine diesel  | 405         | 377           |
      | Total                   | 1,267       | 1,270         |`,
    adds: [["Total = Crews + Fuel"]],
  },
  {
    name: "of which, as a group under the total",
    table: `
      | Line                    | Budget £000 | Forecast £000 |
      | Crews                   | 812         | 840           |
      | Fuel                    | 455         | 430           |
      | Total                   | 1,267       | 1,270         |
      | Of which:               |             |               |
      | paid by the harbour     | 917         | 905           |
      | paid by grant           | 350         | 365           |`,
    adds: [["Total = Crews + Fuel"]],
  },
  {
    name: "a total of one line",
    table: `
      | Line                  | Gross £000 | Income £000 | Net £000 |
      | Dredging              | 640        | -120        | 520      |
      | Surveying             | 85         | -15         | 70       |
      | Channel total         | 725        | -135        | 590      |
      | Harbour master        | 104        | -           | 104      |
      | Management total      | 104        | -           | 104      |
      | Grand total           | 829        | -135        | 694      |`,
    adds: [["Net = Gross + Income", "Channel total = Dredging + Surveying", "Management total = Harbour master", "Grand total = Channel total + Management total"]],
  },
  {
    name: "nothing but totals",
    table: `
      | Directorate          | Budget £m | Forecast £m | Variance £m |
      | Total harbour        | 23.4      | 23.9        | 0.5         |
      | Total beaches        | 5.6       | 5.3         | -0.3        |
      | Total inland         | 8.1       | 8.1         | 0.0         |
      | Council total        | 37.1      | 37.3        | 0.2         |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Council total = Total harbour + Total beaches + Total inland"]],
  },
  {
    name: "no total anywhere",
    table: `
      | Service  | Budget £000 | Actual £000 | Variance £000 |
      | Ferries  | 1,420       | 1,455       | 35            |
      | Piers    | 310         | 298         | -12           |
      | Slipways | 95          | 101         | 6             |
      | Buoys    | 41          | 38          | -3            |`,
    adds: [["Variance = Actual - Budget (a plus means overspent)"]],
  },
  {
    name: "contingency and reserve after the total, and a total of all",
    table: `
      | Line                   | Budget £000 | Forecast £000 |
      | Crews                  | 812         | 840           |
      | Fuel                   | 455         | 430           |
      | Total services         | 1,267       | 1,270         |
      | Contingency            | 40          | 12            |
      | Transfer to reserve    | 25          | 25            |
      | Budget requirement     | 1,332       | 1,307         |`,
    adds: [["Total services = Crews + Fuel", "Budget requirement = Total services + Contingency + Transfer to reserve"]],
  },
  {
    name: "a total called something else, in bold",
    table: `
      | Line                   | Budget £000   | Forecast £000 |
      | Crews                  | 812           | 840           |
      | Fuel                   | 455           | 430           |
      | Insurance              | 118           | 121           |
      | Running the fleet{bold} | 1,385{bold}  | 1,391{bold}   |
      | Paint                  | 64            | 71            |
      | Timber                 | 39            | 33            |
      | Keeping it up{bold}    | 103{bold}     | 104{bold}     |
      | Fleet{bold}            | 1,488{bold}   | 1,495{bold}   |`,
    adds: [["Running the fleet = Crews + Fuel + Insurance", "Keeping it up = Paint + Timber", "Fleet = Running the fleet + Keeping it up"]],
  },
  {
    name: "carried forward and brought forward over a page",
    table: `
      | Payee            | Amount £ |
      | Chandler         | 1,240.50 |
      | Ropemaker        | 385.25   |
      | Sailmaker        | 2,110.00 |
      | Carried forward  | 3,735.75 |
      | Brought forward  | 3,735.75 |
      | Boatyard         | 940.40   |
      | Painter          | 122.10   |
      | Total            | 4,798.25 |`,
    adds: [["Carried forward = Chandler + Ropemaker + Sailmaker", "Total = Brought forward + Boatyard + Painter"]],
  },
  {
    name: "totals that are no totals: lines called so",
    table: `
      | Fund              | Opening £000 | Movement £000 | Closing £000 |
      | Total Place grant | 420          | -120          | 300          |
      | Overall standards | 85           | 15            | 100          |
      | Repairs           | 630          | -230          | 400          |
      | Total             | 1,135        | -335          | 800          |`,
    adds: [["Closing = Opening + Movement", "Total = Total Place grant + Overall standards + Repairs"]],
  },
];
