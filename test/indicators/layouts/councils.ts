import type { IndicatorLayout } from "./layout.js";

/** Scorecards and corporate performance reports. */
export const COUNCILS: readonly IndicatorLayout[] = [
  {
    name: "a scorecard with quarters across and the year in its title",
    table: `
      | Children's scorecard 2018/19 |
      | PI ref | Performance indicator | Owner | 2017/18 outturn | Target | Q1 | Q2 | RAG | Commentary |
      | PI1 | % of plans agreed in 20 weeks | Head of Plans | 84% | 90% | 86% | 88% | Amber | Improving |
      | PI2 | Rate of exclusions per 1,000 pupils | Head of Inclusion | =7.1 | =6.8 | =7.1 | =7 | Amber | Six fewer |
      | PI3 | % of leavers in touch | PA Manager | 95% | 96% | 97% | tbc | Green | |`,
    answer: `
      | ref | measure | owner | unit | target | figures | asAt | rag | comment |
      | PI1 | % of plans agreed in 20 weeks | Head of Plans | % | 90 | 2017/18=84; Q1=86; Q2=88 | 2018-09-30 | amber | Improving |
      | PI2 | Rate of exclusions per 1,000 pupils | Head of Inclusion | per 1,000 | 6.8 | 2017/18=7.1; Q1=7.1; Q2=7 | 2018-09-30 | amber | Six fewer |
      | PI3 | % of leavers in touch | PA Manager | % | 96 | 2017/18=95; Q1=97; Q2=not available | 2018-06-30 | green | |`,
  },
  {
    name: "two header rows, each quarter with its target, actual and rating",
    table: `
      | Ref | Measure | Q1 2018/19 | < | < | Q2 2018/19 | < | < |
      | ^ | ^ | Target | Actual | RAG | Target | Actual | RAG |
      | C1 | Household waste recycled | 48% | 47.2% | A | 48% | 49.0% | G |
      | C2 | Missed bins per 100,000 | 40 | 52 | R | 38 | 37 | G |`,
    answer: `
      | ref | measure | unit | figures | days | rag |
      | C1 | Household waste recycled | % | Q1 2018/19=47.2 of 48 amber; Q2 2018/19=49 of 48 green | 2018-04-01/2018-06-30; 2018-07-01/2018-09-30 | green |
      | C2 | Missed bins per 100,000 | per 100,000 | Q1 2018/19=52 of 40 red; Q2 2018/19=37 of 38 green | 2018-04-01/2018-06-30; 2018-07-01/2018-09-30 | green |`,
  },
  {
    name: "polarity, tolerance, unit and arrows",
    table: `
      | Corporate performance report: quarter 3 2019/20 |
      | Code | Measure | Unit | Good is | Target | Tolerance | Actual | Previous quarter | Status | Direction of travel |
      | HR1 | Days lost to sickness per FTE | Days | Low | 8.0 | 0.5 | 8.3 | 8.9 | Amber | ↓ |
      | HR2 | Calls answered | % | High | 90 | 5 | 84.1 | 88 | Red | ▼ |
      | HR3 | Complaints received | Number | Smaller is better | 120 | 10% | 131 | 131 | A | → |`,
    answer: `
      | ref | unit | better | target | tolerance | figures | asAt | rag | direction |
      | HR1 | days | lower | <=8 | 0.5 | Previous quarter=8.9; quarter 3 2019/20=8.3 | 2019-12-31 | amber | ↓ |
      | HR2 | % | higher | >=90 | 5 | Previous quarter=88; quarter 3 2019/20=84.1 | 2019-12-31 | red | ▼ |
      | HR3 | count | lower | <=120 | 12 | Previous quarter=131; quarter 3 2019/20=131 | 2019-12-31 | amber | → |`,
  },
  {
    name: "months across the top, typed as Apr-18",
    table: `
      | KPI | Target | Apr-18 | May-18 | Jun-18 | YTD |
      | Visits to museums | 12,000 | 10,450 | 12,310 | 13,002 | 35,762 |
      | Average days to let a home | 21 days | 24 days | 22.5 days | 19 days | 21.8 days |`,
    answer: `
      | measure | unit | target | figures | asAt | other |
      | Visits to museums | | 12000 | Apr-18=10450; May-18=12310; Jun-18=13002 | 2018-06-30 | YTD=35,762 |
      | Average days to let a home | days | 21 | Apr-18=24; May-18=22.5; Jun-18=19 | 2018-06-30 | YTD=21.8 days |`,
  },
  {
    name: "months across as date cells",
    table: `
      | Indicator | Target | d:2018-04-01 mmm-yy | d:2018-05-01 mmm-yy | RAG |
      | Invoices paid in 30 days | 95% | 96.1% | 93.4% | {red} |
      | Street lights working | 99% | 99.2% | 99.5% | {green} |`,
    answer: `
      | measure | unit | target | days | rag |
      | Invoices paid in 30 days | % | 95 | 2018-04-01/2018-04-30; 2018-05-01/2018-05-31 | red |
      | Street lights working | % | 99 | 2018-04-01/2018-04-30; 2018-05-01/2018-05-31 | green |`,
  },
  {
    name: "themes as rows between the measures",
    table: `
      | Indicator | 2016/17 | 2017/18 | 2018/19 | Target 2019/20 |
      | Priority 1: Cleaner streets{bold} |
      | Fly-tips cleared in two days (%) | 81% | 84% | 88% | 92% |
      | Graffiti reports | 210 | 188 | 140 | 120 |
      | Priority 2: Warm homes{bold} |
      | Homes insulated | 410 | 520 | 615 | 700 |`,
    answer: `
      | theme | measure | unit | target | figures | asAt |
      | Priority 1: Cleaner streets | Fly-tips cleared in two days (%) | % | 92 | 2016/17=81; 2017/18=84; 2018/19=88 | 2019-03-31 |
      | Priority 1: Cleaner streets | Graffiti reports | | 120 | 2016/17=210; 2017/18=188; 2018/19=140 | 2019-03-31 |
      | Priority 2: Warm homes | Homes insulated | | 700 | 2016/17=410; 2017/18=520; 2018/19=615 | 2019-03-31 |`,
  },
  {
    name: "target and actual in rows",
    table: `
      | Measure | | Q1 18/19 | Q2 18/19 | Q3 18/19 |
      | Fires attended within ten minutes | Target | 90% | 90% | 91% |
      | | Actual | 88% | 91% | 92.5% |
      | Safe and well visits | Target | 500 | 500 | 500 |
      | | Actual | 412 | 530 | 498 |`,
    answer: `
      | measure | unit | figures |
      | Fires attended within ten minutes | % | Q1 18/19=88 of 90; Q2 18/19=91 of 90; Q3 18/19=92.5 of 91 |
      | Safe and well visits | | Q1 18/19=412 of 500; Q2 18/19=530 of 500; Q3 18/19=498 of 500 |`,
  },
  {
    name: "actual and target rows under a merged measure, with a comparator row",
    table: `
      | Indicator | Type | 2017/18 | 2018/19 |
      | Bus journeys (million) | Actual | 4.1 | 4.4 |
      | ^ | Target | 4.2 | 4.3 |
      | ^ | England | 4.6 | 4.5 |
      | Potholes repaired in time | Actual | 91% | 89% |
      | ^ | Target | 95% | 95% |`,
    answer: `
      | measure | figures | comparators |
      | Bus journeys (million) | 2017/18=4.1 of 4.2; 2018/19=4.4 of 4.3 | England 2017/18=4.6; England 2018/19=4.5 |
      | Potholes repaired in time | 2017/18=91 of 95; 2018/19=89 of 95 | |`,
  },
  {
    name: "service, measure, and a note that dates the figures",
    table: `
      | Service | Measure | Baseline (March 2016) | Target | Latest |
      | Libraries | Active borrowers | 14,200 | 15,000 | 14,950 |
      | | Events held | 310 | 350 | 402 |
      | Parks | Parks with a Green Flag | 4 | 6 | 5 |
      |
      | Note: performance figures as at 31 January 2017 |`,
    answer: `
      | theme | measure | baseline | target | figures | asAt |
      | Libraries | Active borrowers | March 2016=14200 | 15000 | 31 January 2017=14950 | 2017-01-31 |
      | Libraries | Events held | March 2016=310 | 350 | 31 January 2017=402 | 2017-01-31 |
      | Parks | Parks with a Green Flag | March 2016=4 | 6 | 31 January 2017=5 | 2017-01-31 |`,
  },
  {
    name: "figures coloured by how they stand, explained by a key",
    table: `
      | Key | Green{green} = on target | Amber{amber} = within 5% | Red{red} = off target |
      |
      | PI | Description | Target | Q1 2019/20 | Q2 2019/20 |
      | P1 | Major planning applications on time | 80% | 82%{green} | 71%{red} |
      | P2 | Minor planning applications on time | 75% | 74%{amber} | 77%{green} |`,
    answer: `
      | ref | measure | figures | rag |
      | P1 | Major planning applications on time | Q1 2019/20=82 green; Q2 2019/20=71 red | red |
      | P2 | Minor planning applications on time | Q1 2019/20=74 amber; Q2 2019/20=77 green | green |`,
  },
  {
    name: "a table in a text file, its header repeated by a page and a row broken over it",
    kind: "text",
    table: `
      | Ref | Performance measure | Target | Actual | Comment |
      | 1 | Apprentices in post | 40 | 38 | Two start in May |
      | 2 | Residents satisfied with | 70% | 68% | Survey of the |
      |
      | Ref | Performance measure | Target | Actual | Comment |
      | | their neighbourhood | | | whole borough |
      | 3 | Volunteers | 500 | 611 | |`,
    answer: `
      | ref | measure | target | figures | comment | marks |
      | 1 | Apprentices in post | 40 | 38 | Two start in May | |
      | 2 | Residents satisfied with their neighbourhood | 70 | 68 | Survey of the whole borough | measure joined; comment joined |
      | 3 | Volunteers | 500 | 611 | | |`,
  },
  {
    name: "suppressed, missing and marked figures",
    table: `
      | Indicator | 2016/17 | 2017/18 | 2018/19 (provisional) |
      | Young people in custody | <5 | 6 | * |
      | Permanent exclusions | c | 11 | 9 (P) |
      | School absence | 4.8% | n/a | 4.6%* |
      | Teenage conceptions per 1,000 | 21.3 | .. | 19.8 (r) |`,
    answer: `
      | measure | unit | figures |
      | Young people in custody | | 2016/17=suppressed; 2017/18=6; 2018/19=suppressed |
      | Permanent exclusions | | 2016/17=suppressed; 2017/18=11; 2018/19=9 |
      | School absence | % | 2016/17=4.8; 2017/18=not available; 2018/19=4.6 |
      | Teenage conceptions per 1,000 | per 1,000 | 2016/17=21.3; 2017/18=not available; 2018/19=19.8 |`,
  },
];
