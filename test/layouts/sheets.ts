import { lines, PLAN_2025, xlsx, type Layout } from "./layout.js";

const wholeBook: Layout = {
  name: "a cover, contents, document control, risks and a budget beside the tracker",
  file: xlsx("whole workbook.xlsx", [
    { name: "Cover", text: `
      bold | Corporate parenting strategy |
      | Delivery plan 2025 to 2028 |
      | Owner: Head of Corporate Parenting |
    ` },
    { name: "Contents", text: `
      bold | Contents |
      | 1 | Document control |
      | 2 | Action plan |
      | 3 | Risk register |
      | 4 | Budget |
    ` },
    { name: "Document control", text: `
      bold | Version | Date | Author | Change |
      | 0.1 | d:2025-01-06 | Policy Officer | First draft |
      | 1.0 | d:2025-03-03 | Policy Officer | Agreed by the corporate parenting board |
    ` },
    { name: "Action plan", text: `
      bold pale | Ref | Priority | Action | Lead | Due | RAG | Impact | Risk if not done |
      | 1.1 | Homes | Ask every child about their home each spring | Participation Manager | 30/04/2025 | Complete | Answers shape the strategy | |
      | 1.2 | Homes | Two bedsits for young people from custody | Head of Housing | 31/12/2025 | Red | Nobody sleeps rough | Costs of bed and breakfast |
      | 2.1 | School | Laptops within a week of coming into care | Virtual School Head | 30/06/2025 | Green | Pupils keep up | |
      | 2.2 | School | Councillors act as reading friends | Member Services Manager | 31/10/2025 | Amber | Reading ages rise | Checks take long |
      | 3.1 | Work | Ten apprenticeships in the council | HR Business Partner | 31/03/2026 | Green | Ten young people earn | |
    ` },
    { name: "Risk register", text: `
      bold pale | No | Risk | Likelihood | Impact | Score | Mitigation | Owner | Review date |
      | 1 | Too few foster homes for teenagers | =4 | =4 | =16 | Recruit with three neighbours | Head of Fostering | d:2025-09-30 |
      | 2 | Loss of the housing grant | =2 | =5 | =10 | Bid again in July | Head of Housing | d:2025-07-31 |
      | 3 | Turnover of personal advisers | =3 | =3 | =9 | Pay review | Leaving Care Manager | d:2025-10-31 |
    ` },
    { name: "Budget", text: `
      bold | Budget 2025/26 (£000) |
      bold | Line | Gross | Grants | Income | Net |
      | Virtual school | =640 | =-520 | =-20 | =100 |
      | Leaving care | =2310 | =-410 | =0 | =1900 |
      | Participation | =185 | =0 | =-15 | =170 |
      bold | Total | =3135 | =-930 | =-35 | =2170 |
    ` },
  ]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | impact | risk |
    | 1.1 | Homes | Ask every child about their home each spring | Participation Manager | 30/04/2025 | 2025-04-30 | complete | Answers shape the strategy | |
    | 1.2 | Homes | Two bedsits for young people from custody | Head of Housing | 31/12/2025 | 2025-12-31 | off-track | Nobody sleeps rough | Costs of bed and breakfast |
    | 2.1 | School | Laptops within a week of coming into care | Virtual School Head | 30/06/2025 | 2025-06-30 | on-track | Pupils keep up | |
    | 2.2 | School | Councillors act as reading friends | Member Services Manager | 31/10/2025 | 2025-10-31 | at-risk | Reading ages rise | Checks take long |
    | 3.1 | Work | Ten apprenticeships in the council | HR Business Partner | 31/03/2026 | 2026-03-31 | on-track | Ten young people earn | |
  `),
};

const besideRisks: Layout = {
  name: "a performance table and a risk table above and below the actions on one sheet",
  file: xlsx("service plan.xlsx", [{ name: "Service plan", text: `
    bold | Service plan: youth service |
    |
    bold | How we are doing |
    bold pale | Measure | 2023/24 | 2024/25 | Target |
    | Young people seen each week | =410 | =455 | =500 |
    | Accredited outcomes | =96 | =120 | =150 |
    |
    bold | What we will improve |
    bold pale | Objective | Action | Owner | By when | RAG |
    | Reach more young people | Open on Friday nights | Youth Manager | June 2025 | Green |
    | ^ | Mobile bus in the villages | Youth Manager | Sept 2025 | Red |
    | Better outcomes | Awards scheme in all centres | Awards Officer | March 2026 | Amber |
    |
    bold | Risks |
    bold pale | Risk | Likelihood | Impact | Mitigation |
    | Bus fails its test | High | Medium | Hire one for the term |
    | Vacant posts | Medium | High | Sessional staff |
  ` }]),
  plan: PLAN_2025,
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Reach more young people | Open on Friday nights | Youth Manager | June 2025 | 2025-06-30 | on-track |
    | " | Mobile bus in the villages | Youth Manager | Sept 2025 | 2025-09-30 | off-track |
    | Better outcomes | Awards scheme in all centres | Awards Officer | March 2026 | 2026-03-31 | at-risk |
  `),
};

const differentSheets: Layout = {
  name: "sheets with different layouts in one workbook",
  file: xlsx("mixed sheets.xlsx", [
    { name: "Improvement", text: `
      bold | Theme: Practice |
      |
      bold | Ref | Action | Lead | Due date | RAG | Update |
      | A1 | Practice standards on one card | Principal Social Worker | 30/05/2025 | Blue | Printed |
      | A2 | Observation in each probation year | Practice Educators | 31/10/2025 | Green | 12 of 20 |
    ` },
    { name: "Audit", text: `
      | Theme: Audit |
      bold navy font:white | Recommendation | When | Progress | Owner | Status |
      | Audit the voice of babies | Oct 2025 | Tool agreed | QA Manager | On track |
      | Repeat the neglect audit | Jan 2026 | | QA Manager | Not started |
      | Feedback to each worker | June 2025 | Face to face | Team Managers | Completed |
    ` },
    { name: "Notes", text: `
      | Figures are to the end of October. |
      | Ask the quality team about A2. |
    ` },
  ]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | A1 | Practice | Practice standards on one card | Principal Social Worker | 30/05/2025 | 2025-05-30 | complete | Printed |
    | A2 | Practice | Observation in each probation year | Practice Educators | 31/10/2025 | 2025-10-31 | on-track | 12 of 20 |
    | | Audit | Audit the voice of babies | QA Manager | Oct 2025 | 2025-10-31 | on-track | Tool agreed |
    | | Audit | Repeat the neglect audit | QA Manager | Jan 2026 | 2026-01-31 | not-started | |
    | | Audit | Feedback to each worker | Team Managers | June 2025 | 2025-06-30 | complete | Face to face |
  `),
};

const repeatedHeaders: Layout = {
  name: "headers repeated by pages, one page break in the middle of a row",
  file: xlsx("printed pages.xlsx", [{ name: "Pages", text: `
    bold | Theme | Action | Lead | Target date | Status |
    | Schools | 1. Safeguarding visit to each school every two years | Education Safeguarding Lead | Mar 2026 | Green{green} |
    | | 2. Attendance at governors' training | Governor Services Manager | Dec 2025 | Amber{amber} |
    | | 3. Check the central record of staff in | Education Safeguarding | Nov 2025 | Green{green} |
    |
    bold | Theme | Action | Lead | Target date | Status |
    | | independent schools | Lead | | |
    | Faith settings | 4. Visit each setting that teaches children | Community Officer | Jan 2026 | Red{red} |
    | | 5. Free training on Saturdays | Training Officer | Oct 2025 | Blue{blue} |
    |
    bold | Theme | Action | Lead | Target date | Status |
    | | 6. Directory of settings | Community Officer | Mar 2026 | Green{green} |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status |
    | 1 | Schools | Safeguarding visit to each school every two years | Education Safeguarding Lead | Mar 2026 | 2026-03-31 | on-track |
    | 2 | " | Attendance at governors' training | Governor Services Manager | Dec 2025 | 2025-12-31 | at-risk |
    | 3 | " | Check the central record of staff in independent schools | Education Safeguarding Lead | Nov 2025 | 2025-11-30 | on-track |
    | 4 | Faith settings | Visit each setting that teaches children | Community Officer | Jan 2026 | 2026-01-31 | off-track |
    | 5 | " | Free training on Saturdays | Training Officer | Oct 2025 | 2025-10-31 | complete |
    | 6 | " | Directory of settings | Community Officer | Mar 2026 | 2026-03-31 | on-track |
  `),
};

const noTracker: Layout = {
  name: "tables of staff and performance alone hold no lines",
  file: xlsx("no actions.xlsx", [
    { name: "Staff", text: `
      bold | Team | Posts | Filled | Vacant | Agency |
      | Assessment | =42 | =35 | =7 | =6 |
      | Safeguarding | =51 | =46 | =5 | =5 |
      bold | Total | =93 | =81 | =12 | =11 |
    ` },
    { name: "Performance", text: `
      bold | Indicator | 2024 | 2025 | Target | RAG |
      | Assessments in 45 days | 81% | 87% | 90% | Amber |
      | Visits in time | 88% | 93% | 92% | Green |
    ` },
    { name: "Contacts", text: `
      bold | Role | Telephone | Room |
      | Duty officer | 100 | 1.04 |
      | Business support | 101 | 1.05 |
    ` },
  ]),
  answer: [],
};

export const SHEETS: readonly Layout[] = [wholeBook, besideRisks, differentSheets, repeatedHeaders, noTracker];
