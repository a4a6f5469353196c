import type { IndicatorLayout } from "./layout.js";

/** Other bodies: inspectorates' annexes, public health profiles, boards and partnerships. */
export const BODIES: readonly IndicatorLayout[] = [
  {
    name: "a public health profile: period, value, confidence, region and England",
    table: `
      | Indicator | Period | Count | Value | Lower CI | Upper CI | Region | England | Trend |
      | Smoking at time of delivery | 2017/18 | 412 | 11.2 | 10.2 | 12.3 | 10.9 | 10.8 | → |
      | Hospital admissions for falls per 100,000 | 2018/19 | 1,204 | 2,113 | 1,994 | 2,237 | 2,150 | 2,198 | ↓ |`,
    answer: `
      | measure | unit | figures | asAt | comparators | direction |
      | Smoking at time of delivery | | 2017/18=11.2 | 2018-03-31 | Region=10.9; England=10.8 | → |
      | Hospital admissions for falls per 100,000 | per 100,000 | 2018/19=2113 | 2019-03-31 | Region=2,150; England=2,198 | ↓ |`,
  },
  {
    name: "an inspection annex: measures by year with neighbours and national",
    table: `
      | Annex A: performance information |
      | Ref | Measure | 2015/16 | 2016/17 | 2017/18 | Stat. neighbours | National |
      | 1a | Contacts received | 3,204 | 3,471 | 3,390 | | |
      | 1b | Re-referrals within 12 months (%) | 17.2% | 15.6% | 19.0% | 21.0% | 21.9% |
      | 2 | Children subject to a plan per 10,000 | 38.1 | 41.5 | 36.9 | 42.7 | 45.3 |`,
    answer: `
      | ref | measure | unit | figures | comparators |
      | 1a | Contacts received | | 2015/16=3204; 2016/17=3471; 2017/18=3390 | |
      | 1b | Re-referrals within 12 months (%) | % | 2015/16=17.2; 2016/17=15.6; 2017/18=19 | Stat. neighbours=21.0%; National=21.9% |
      | 2 | Children subject to a plan per 10,000 | per 10,000 | 2015/16=38.1; 2016/17=41.5; 2017/18=36.9 | Stat. neighbours=42.7; National=45.3 |`,
  },
  {
    name: "service and performance in bullets",
    kind: "text",
    sheet: "",
    table: `
      | 4 REVIEW |
      | Service | Performance |
      | Harbours | <ul> 2,140 vessels were berthed, of which 12.5% stayed a month. As at 30 June 2019, there were 41 boats on the waiting list and 17 boats ashore. 92% of inspections were completed within 10 working days. </ul> |
      | Ferries | <ul> 97.4% of sailings left on time. All annual surveys were held, 88% of them were on schedule. </ul> |
      |
      | Note: performance figures as at 31 July 2019 |`,
    answer: `
      | theme | measure | unit | figures | asAt | proposed |
      | Harbours | vessels were berthed | vessels | 31 July 2019=2140 | 2019-07-31 | yes |
      | Harbours | vessels … stayed a month | % | 31 July 2019=12.5 | 2019-07-31 | yes |
      | Harbours | boats on the waiting list | boats | 30 June 2019=41 | 2019-06-30 | yes |
      | Harbours | boats ashore | boats ashore | 30 June 2019=17 | 2019-06-30 | yes |
      | Harbours | inspections were completed within 10 working days | % | 31 July 2019=92 | 2019-07-31 | yes |
      | Ferries | sailings left on time | % | 31 July 2019=97.4 | 2019-07-31 | yes |
      | Ferries | annual surveys … were on schedule | % | 31 July 2019=88 | 2019-07-31 | yes |`,
  },
  {
    name: "a health board: aim, range targets, money and ratios",
    table: `
      | Metric | Aim | Target | Apr 2024 | May 2024 |
      | Bed occupancy | Maintain | 85-90% | 92.1% | 89.4% |
      | Agency spend | Reduce | no more than £1.2m | £1.4m | £1,150,000 |
      | Nurses to porters | Increase | 3:1 | 2:1 | 3 : 1 |
      | Overdue complaints | Reduce | <10 | 14 | 9 |
      | Response to red calls | Reduce | within 8 minutes | 9.5 mins | 7 mins |`,
    answer: `
      | measure | unit | better | target | figures |
      | Bed occupancy | % | | 85 to 90 | Apr 2024=92.1; May 2024=89.4 |
      | Agency spend | £ | lower | <=1200000 | Apr 2024=1400000; May 2024=1150000 |
      | Nurses to porters | : 1 | higher | >=3 | Apr 2024=2; May 2024=3 |
      | Overdue complaints | | lower | <=10 | Apr 2024=14; May 2024=9 |
      | Response to red calls | minutes | lower | <=8 | Apr 2024=9.5; May 2024=7 |`,
  },
  {
    name: "a partnership: outcome, indicator, baseline with its date, milestones of target by year",
    table: `
      | Outcome | Indicator | Baseline (2016/17) | Target 2018/19 | Target 2019/20 | Current | Source |
      | People are safe | Accidental fires in homes | 88 | 80 | 75 | 79 (2018/19) | Fire service |
      | ^ | Homes with a working alarm | 91% | 94% | 96% | 95% (2018/19) | Survey |
      | People belong | Adults who volunteer | 1 in 5 | 1 in 4 | 1 in 4 | 23% (2018/19) | Panel |`,
    answer: `
      | theme | measure | unit | baseline | target | figures | asAt | source | other |
      | People are safe | Accidental fires in homes | | 2016/17=88 | 80 | 2018/19=79 | 2019-03-31 | Fire service | Target 2019/20=75 |
      | People are safe | Homes with a working alarm | % | 2016/17=91 | 94 | 2018/19=95 | 2019-03-31 | Survey | Target 2019/20=96% |
      | People belong | Adults who volunteer | % | 2016/17=20 | 25 | 2018/19=23 | 2019-03-31 | Panel | Target 2019/20=1 in 4 |`,
  },
  {
    name: "last year, this year, direction in words",
    table: `
      | Performance dashboard, 2018/19 |
      | Indicator | Last year | This year | Direction of travel | Status | Lead |
      | Crimes recorded | 1,204 | 1,150 | Improving | On target | Chief Inspector |
      | Satisfaction of victims | 71% | 68% | Worsening | Below target | Victims' Lead |
      | Officers on patrol | 45 | 45 | No change | Met | Superintendent |`,
    answer: `
      | measure | figures | direction | rag | owner |
      | Crimes recorded | Last year=1204; 2018/19=1150 | Improving | green | Chief Inspector |
      | Satisfaction of victims | Last year=71; 2018/19=68 | Worsening | red | Victims' Lead |
      | Officers on patrol | Last year=45; 2018/19=45 | No change | green | Superintendent |`,
  },
  {
    name: "figures and arrows in one cell",
    table: `
      | Measure | Target | Q3 2020/21 | Q4 2020/21 |
      | Loans issued | 900 | 850 ▲ | ▼ 812 |
      | Opening hours kept | 98% | 99% ↑ | 97.5% ↓ |`,
    answer: `
      | measure | figures | direction |
      | Loans issued | Q3 2020/21=850; Q4 2020/21=812 | ▼ |
      | Opening hours kept | Q3 2020/21=99; Q4 2020/21=97.5 | ↓ |`,
  },
  {
    name: "quarters with their ratings beside them",
    table: `
      | Scorecard 2021/22 |
      | PI | Indicator | Q1 | RAG | Q2 | RAG | Q3 | RAG |
      | PI 4 | Repairs completed on time | 94.1% | G | 91.0% | A | 86.2% | R |
      | PI 5 | Empty homes | 61 | A | 58 | A | 49 | G |`,
    answer: `
      | ref | measure | figures | rag |
      | PI 4 | Repairs completed on time | Q1=94.1 green; Q2=91 amber; Q3=86.2 red | red |
      | PI 5 | Empty homes | Q1=61 amber; Q2=58 amber; Q3=49 green | green |`,
  },
  {
    name: "thresholds for amber and red",
    table: `
      | Code | Indicator | Polarity | Target | Amber threshold | Red threshold | Dec-22 |
      | W1 | Recycling rate | Higher is better | 50% | 47% | 44% | 48.2% |
      | W2 | Missed collections | Lower is better | 100 | 120 | 150 | 131 |`,
    answer: `
      | ref | better | target | tolerance | figures | other |
      | W1 | higher | >=50 | 3 | Dec-22=48.2 | Red threshold=44% |
      | W2 | lower | <=100 | 20 | Dec-22=131 | Red threshold=150 |`,
  },
  {
    name: "a column that counts in thousands of pounds",
    table: `
      | Measure | Unit | 2017/18 | 2018/19 | Target |
      | Savings delivered | £000 | 1,250 | 1,410 | 1,500 |
      | Value of grants won | £m | £1.2m | 1.4 | 2 |`,
    answer: `
      | measure | unit | figures | target |
      | Savings delivered | £000 | 2017/18=1250; 2018/19=1410 | 1500 |
      | Value of grants won | £m | 2017/18=1.2; 2018/19=1.4 | 2 |`,
  },
  {
    name: "ticks and crosses against the target, and how much changed in figures",
    table: `
      | Corporate plan: Quarter 2, 2018-19 |
      | Ref | Key Performance Indicator | Good Performance | Q2 17/18 Actual | Q2 18/19 Actual | Q2 18/19 Target | Status | Change |
      | CP1 | Percentage of waste composted | High | 45.1% | 47.0% | 46% | ✔ | +1.9 |
      | CP2 | Number of households in hotels (snapshot) | Low | 312 | 341 | 300 | ✖ | +29 |`,
    answer: `
      | ref | unit | better | target | figures | rag | direction | other |
      | CP1 | % | higher | >=46 | Q2 17/18=45.1; Q2 18/19=47 of 46 | green | | Change=+1.9 |
      | CP2 | households | lower | <=300 | Q2 17/18=312; Q2 18/19=341 of 300 | red | | Change=+29 |`,
  },
  {
    name: "questions as headings",
    table: `
      | Theme | What are we measuring? | Unit | What good looks like | Current | Last month | National |
      | Front desk | Letters answered in a week | % | Higher | 91 | 88 | 85 |`,
    answer: `
      | theme | measure | unit | better | figures | comparators |
      | Front desk | Letters answered in a week | % | higher | Last month=88; Current=91 | National=85 |`,
  },
  {
    name: "teams with what they did, a target each",
    table: `
      | Team | Performance | Target | RAG |
      | Fostering | 12 households approved | 15 | A |
      | Adoption | 421 days | 426 days | G |`,
    answer: `
      | measure | unit | target | figures | rag |
      | Fostering | households approved | 15 | 12 | amber |
      | Adoption | days | 426 | 421 | green |`,
  },
  {
    name: "the year end beside its quarters is their sum, last year's outturn a figure",
    table: `
      | Measure | Polarity | 2017/18 Outturn | 2018/19 Target | Q1 | Q2 | Year End | RAG |
      | % rent collected | Bigger is better | 98.1 | 98.5 | 97.2 | 97.9 | 98.6 | Green |`,
    answer: `
      | measure | unit | better | target | figures | asAt | other |
      | % rent collected | % | higher | >=98.5 | 2017/18=98.1; Q1=97.2; Q2=97.9 | 2018-09-30 | Year End=98.6 |`,
  },
];
