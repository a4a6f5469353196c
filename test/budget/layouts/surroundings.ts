import type { BudgetLayout } from "./layout.js";

/** What stands around budgets, and several of them in a sheet. */
export const SURROUNDINGS: readonly BudgetLayout[] = [
  {
    name: "titles above, notes below",
    table: `
      | Harbour board, 12 November 2025 |
      |
      | Appendix B: revenue budget monitoring at the end of September (£000) |
      |
      | Service  | Budget | Forecast | Variance |
      | Ferries  | 1,420  | 1,455    | 35       |
      | Piers    | 310    | 298      | -12      |
      | Slipways | 95     | 101      | 6        |
      | Total    | 1,825  | 1,854    | 29       |
      |
      | Note: figures are before the transfer to reserves that the board will decide on at its meeting in January 2026. |`,
    unit: "GBP thousand",
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "a note between the lines",
    table: `
      | Service  | Budget £000 | Forecast £000 | Variance £000 |
      | Ferries  | 1,420       | 1,455         | 35            |
      | Fuel has cost more than was planned since the summer, and the board has asked for a review of the timetable by the end of the year. |
      | Piers    | 310         | 298           | -12           |
      | Slipways | 95          | 101           | 6             |
      | Total    | 1,825       | 1,854         | 29            |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "two tables beside each other",
    table: `
      | Revenue  | Budget £000 | Forecast £000 |  | Capital    | Budget £000 | Forecast £000 |
      | Ferries  | 1,420       | 1,455         |  | Sea wall   | 6,200       | 6,350         |
      | Piers    | 310         | 298           |  | Lighthouse | 430         | 430           |
      | Slipways | 95          | 101           |  | Pontoons   | 1,145       | 1,020         |
      | Total    | 1,825       | 1,854         |  | Total      | 7,775       | 7,800         |`,
    adds: [["Total = Ferries + Piers + Slipways"], ["Total = Sea wall + Lighthouse + Pontoons"]],
  },
  {
    name: "two tables beside each other, titles above, one shorter",
    table: `
      | Spending £ |        |  | Income £  |         |
      | Crews      | 81,200 |  | Dues      | 72,000  |
      | Fuel       | 45,500 |  | Grant     | 15,000  |
      | Insurance  | 11,800 |  | Total     | 87,000  |
      | Moorings   | 6,000  |  |           |         |
      | Total      | 144,500 |  |           |        |`,
    adds: [["Total = the 4 lines from Crews to Moorings"], ["Total = Dues + Grant"]],
  },
  {
    name: "two tables under each other, the second with the same headings",
    table: `
      | Table 1: revenue |
      | Service  | Budget £000 | Forecast £000 |
      | Ferries  | 1,420       | 1,455         |
      | Piers    | 310         | 298           |
      | Total    | 1,730       | 1,753         |
      |
      | Table 2: capital |
      | Service  | Budget £000 | Forecast £000 |
      | Ferries  | 900         | 720           |
      | Piers    | 2,400       | 2,650         |
      | Total    | 3,300       | 3,370         |`,
    adds: [["Total = Ferries + Piers"], ["Total = Ferries + Piers"]],
  },
  {
    name: "two tables under each other with other headings, no row between",
    table: `
      | Service  | Budget £000 | Forecast £000 |
      | Ferries  | 1,420       | 1,455         |
      | Piers    | 310         | 298           |
      | Total    | 1,730       | 1,753         |
      | Reserve  | Opening £000 | Closing £000 |
      | Dredging | 1,240        | 1,080        |
      | Storms   | 880          | 785          |
      | Total    | 2,120        | 1,865        |`,
    adds: [["Total = Ferries + Piers"], ["Total = Dredging + Storms"]],
  },
  {
    name: "a table far below another",
    table: `
      | Service  | Budget £000 | Forecast £000 |
      | Ferries  | 1,420       | 1,455         |
      | Piers    | 310         | 298           |
      | Total    | 1,730       | 1,753         |
      |
      |
      |
      |
      |
      | Savings 2025/26 | £000 |
      | Timetable       | 75   |
      | Energy          | 22   |
      | Total           | 97   |`,
    adds: [["Total = Ferries + Piers"], ["Total = Timetable + Energy"]],
  },
  {
    name: "group headings with a code and a name",
    table: `
      | Code  | Service   | Budget £000 | Forecast £000 |
      | D100  | Afloat    |             |               |
      | D110  | Ferries   | 1,420       | 1,455         |
      | D120  | Pilots    | 410         | 402           |
      |       | Total     | 1,830       | 1,857         |
      | D200  | Ashore    |             |               |
      | D210  | Slipways  | 95          | 101           |
      | D220  | Kiosks    | 88          | 91            |
      |       | Total     | 183         | 192           |
      |       | Grand total | 2,013     | 2,049         |`,
    adds: [["Total = Ferries + Pilots", "Total = Slipways + Kiosks", "Grand total = Total + Total"]],
  },
  {
    name: "a RAG and an officer beside the money",
    table: `
      | Service  | Lead officer | Budget £000 | Forecast £000 | Variance £000 | RAG   |
      | Ferries  | Harbour master | 1,420     | 1,455         | 35            | Amber |
      | Piers    | Engineer     | 310         | 298           | -12           | Green |
      | Slipways | Engineer     | 95          | 101           | 6             | Amber |
      | Total    |              | 1,825       | 1,854         | 29            |       |`,
    adds: [["Variance = Forecast - Budget (a plus means overspent)", "Total = Ferries + Piers + Slipways"]],
  },
  {
    name: "blank rows between groups",
    table: `
      | Service     | Budget £000 | Forecast £000 |
      | Ferries     | 1,420       | 1,455         |
      | Pilots      | 410         | 402           |
      | Afloat total | 1,830      | 1,857         |
      |
      | Slipways    | 95          | 101           |
      | Kiosks      | 88          | 91            |
      | Ashore total | 183        | 192           |
      |
      |
      | Grand total | 2,013       | 2,049         |`,
    adds: [["Afloat total = Ferries + Pilots", "Ashore total = Slipways + Kiosks", "Grand total = Afloat total + Ashore total"]],
  },
];

/** What is no budget, though it has figures. */
export const OTHERS: readonly BudgetLayout[] = [
  {
    name: "a tracker with a column of money",
    table: `
      | Ref | Action                  | Lead | Due    | RAG   | Budget £000 |
      | 1   | Rebuild the slipway     | ENG  | Dec 25 | Amber | 120         |
      | 2   | Agree the timetable     | OPS  | Jan 26 | Green | 15          |
      | 3   | Publish the tide tables | OPS  | Feb 26 | Green | 5           |`,
    adds: [],
  },
  {
    name: "a table of measures",
    table: `
      | Indicator                | Target | Q1  | Q2  | Q3  |
      | Sailings on time         | 95     | 93  | 96  | 94  |
      | Passengers per sailing   | 140    | 122 | 151 | 138 |
      | Complaints               | 10     | 14  | 9   | 11  |`,
    adds: [],
  },
  {
    name: "a register of risks",
    table: `
      | Risk                   | Likelihood | Impact | Score | Mitigation             |
      | A storm closes the pier | 3         | 4      | 12    | Inspect every week     |
      | Fuel prices rise       | 4          | 3      | 12    | Buy forward            |
      | A vessel is laid up    | 2          | 5      | 10    | Keep a spare           |`,
    adds: [],
  },
  {
    name: "contents of a report",
    table: `
      | Section                 | Page |
      | Budget monitoring       | 3    |
      | Capital programme       | 9    |
      | Reserves and balances   | 14   |`,
    adds: [],
  },
  {
    name: "a list of meetings",
    table: `
      | Meeting | Members | Present |
      | May     | 12      | 11      |
      | July    | 12      | 9       |
      | October | 12      | 12      |`,
    adds: [],
  },
];
