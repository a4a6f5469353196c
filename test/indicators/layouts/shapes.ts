import type { IndicatorLayout } from "./layout.js";

/** Shapes: turned round, beside other things, with footnotes and blanks. */
export const SHAPES: readonly IndicatorLayout[] = [
  {
    name: "turned round: measures across the top, quarters down",
    sheet: "Performance",
    table: `
      | Performance indicators 2022/23 |
      | Quarter | Contacts | % to referral | Average days to assess |
      | Q1 | 812 | 24.1% | 31 |
      | Q2 | 790 | 22.8% | 29 |
      | Q3 | 845 | 26.0% | 33 |`,
    answer: `
      | measure | unit | figures | asAt |
      | Contacts | | Q1=812; Q2=790; Q3=845 | 2022-12-31 |
      | % to referral | % | Q1=24.1; Q2=22.8; Q3=26 | 2022-12-31 |
      | Average days to assess | days | Q1=31; Q2=29; Q3=33 | 2022-12-31 |`,
  },
  {
    name: "turned round, with a target and a rating row",
    table: `
      | KPI | Vacancies | Turnover | Sickness days |
      | Target | 5% | 12% | 8 |
      | Apr-23 | 7.5% | 14% | 9.1 |
      | May-23 | 6.1% | 13% | 8.4 |
      | RAG | A | A | G |`,
    answer: `
      | measure | target | figures | rag |
      | Vacancies | 5 | Apr-23=7.5; May-23=6.1 | amber |
      | Turnover | 12 | Apr-23=14; May-23=13 | amber |
      | Sickness days | 8 | Apr-23=9.1; May-23=8.4 | green |`,
  },
  {
    name: "measures as headings over their own rows",
    table: `
      | Indicator | 2018/19 | 2019/20 |
      | Number of food inspections{bold} |
      | Target | 400 | 420 |
      | Actual | 388 | 431 |
      | Tenants paid by direct debit{bold} |
      | Target | 60% | 65% |
      | Actual | 61% | 63% |`,
    answer: `
      | measure | unit | theme | figures |
      | Number of food inspections | food inspections | | 2018/19=388 of 400; 2019/20=431 of 420 |
      | Tenants paid by direct debit | % | | 2018/19=61 of 60; 2019/20=63 of 65 |`,
  },
  {
    name: "measures named twice, once for the target",
    table: `
      | Performance measure | Q1 2023/24 | Q2 2023/24 |
      | Trees planted - target | 500 | 500 |
      | Trees planted - actual | 412 | 655 |
      | Swims - target | 30,000 | 31,000 |
      | Swims - actual | 29,870 | 32,004 |`,
    answer: `
      | measure | figures |
      | Trees planted | Q1 2023/24=412 of 500; Q2 2023/24=655 of 500 |
      | Swims | Q1 2023/24=29870 of 30000; Q2 2023/24=32004 of 31000 |`,
  },
  {
    name: "a year over months",
    table: `
      | KPI | Target | 2018/19 | < | < |
      | ^ | ^ | Oct | Nov | Dec |
      | Emails answered in 5 days | 90% | 88% | 91% | 93% |
      | Web visits | 40,000 | 38,112 | 41,870 | 35,004 |`,
    answer: `
      | measure | target | figures | days |
      | Emails answered in 5 days | 90 | 2018/19 Oct=88; 2018/19 Nov=91; 2018/19 Dec=93 | 2018-10-01/2018-10-31; 2018-11-01/2018-11-30; 2018-12-01/2018-12-31 |
      | Web visits | 40000 | 2018/19 Oct=38112; 2018/19 Nov=41870; 2018/19 Dec=35004 | 2018-10-01/2018-10-31; 2018-11-01/2018-11-30; 2018-12-01/2018-12-31 |`,
  },
  {
    name: "no year anywhere: no days are made up",
    table: `
      | Measure | Target | Q1 | Q2 | Q3 | Q4 |
      | Dogs rehomed | 40 | 11 | 9 | | |`,
    answer: `
      | measure | target | figures | days |
      | Dogs rehomed | 40 | Q1=11; Q2=9 | ?; ? |`,
  },
  {
    name: "no target, and nobody says which way is good",
    table: `
      | Indicator | Mar 2020 | Mar 2021 |
      | Allotments let | 212 | 230 |`,
    answer: `
      | measure | unit | better | target | tolerance | rag | figures |
      | Allotments let | | | | | | Mar 2020=212; Mar 2021=230 |`,
  },
  {
    name: "columns in another order, and some of the council's own",
    table: `
      | Status | Actual | Ward | Target | KPI owner | Indicator | KPI no | Frequency |
      | Green | 12 days | North | 14 days | Head of Lets | Time to re-let a home (lower is better) | 7 | Monthly |`,
    answer: `
      | ref | measure | owner | unit | better | target | figures | rag | other |
      | 7 | Time to re-let a home (lower is better) | Head of Lets | days | lower | <=14 | 12 | green | Ward=North; Frequency=Monthly |`,
  },
  {
    name: "a total row of words below, and a footnote",
    table: `
      | Ref | Measure | Target | 31/12/2019 | 31/03/2020 |
      | 1 | Homes built | 120 | 74 | 118¹ |
      | 2 | Homes brought back | 30 | 12 | 31 |
      | Source: housing system, provisional |`,
    answer: `
      | ref | figures | asAt |
      | 1 | 31/12/2019=74; 31/03/2020=118 | 2020-03-31 |
      | 2 | 31/12/2019=12; 31/03/2020=31 | 2020-03-31 |`,
  },
  {
    name: "theme column merged down, unit in its own column, comments beside",
    table: `
      | Priority | Measure | Format | Bigger or smaller is better | 2020/21 actual | 2021/22 target | 2021/22 actual | Comments |
      | Growing economy | New businesses | No. | Bigger | 410 | 420 | 433 | Strong spring |
      | ^ | Town centre vacancy | % | Smaller | 14.2 | 13 | 12.1 | |
      | Healthy lives | Health checks | No. | Bigger | 2,100 | 2,400 | 1,988 | Clinics closed |`,
    answer: `
      | theme | measure | unit | better | target | figures | comment |
      | Growing economy | New businesses | count | higher | >=420 | 2020/21=410; 2021/22=433 of 420 | Strong spring |
      | Growing economy | Town centre vacancy | % | lower | <=13 | 2020/21=14.2; 2021/22=12.1 of 13 | |
      | Healthy lives | Health checks | count | higher | >=2400 | 2020/21=2100; 2021/22=1988 of 2400 | Clinics closed |`,
  },
  {
    name: "outturns of numbers of things are no budget",
    table: `
      | Performance measure | 2016/17 outturn | 2017/18 outturn | 2018/19 target |
      | Number of posts filled in time | 41 | 48 | 50 |
      | Number of staff trained | 210 | 288 | 300 |
      | Total visits | 3,100 | 3,405 | 3,500 |`,
    answer: `
      | measure | unit | target | figures |
      | Number of posts filled in time | posts | 50 | 2016/17=41; 2017/18=48 |
      | Number of staff trained | staff trained | 300 | 2016/17=210; 2017/18=288 |
      | Total visits | | 3500 | 2016/17=3100; 2017/18=3405 |`,
  },
  {
    name: "a table in a workbook's second row of headings that says only what quarters are",
    table: `
      | Indicator | Good performance | 2019/20 | < | < | < |
      | | | Q1 | Q2 | Q3 | Q4 |
      | Food waste per household (kg) | Low | 12.1 | 11.8 | 11.9 | n/a |`,
    answer: `
      | measure | better | figures | days |
      | Food waste per household (kg) | lower | 2019/20 Q1=12.1; 2019/20 Q2=11.8; 2019/20 Q3=11.9; 2019/20 Q4=not available | 2019-04-01/2019-06-30; 2019-07-01/2019-09-30; 2019-10-01/2019-12-31; 2020-01-01/2020-03-31 |`,
  },
  {
    name: "hyphenated, spaced and shortened periods",
    table: `
      | KPI | Q1 18-19 | Q2 2018-19 | Qtr 3 2018/19 | Jan '19 | Feb 2019 | 31 March 2019 |
      | Books lent | 410 | 415 | 402 | 388 | 391 | 399 |`,
    answer: `
      | measure | days |
      | Books lent | 2018-04-01/2018-06-30; 2018-07-01/2018-09-30; 2018-10-01/2018-12-31; 2019-01-01/2019-01-31; 2019-02-01/2019-02-28; 2019-03-31/2019-03-31 |`,
  },
];
