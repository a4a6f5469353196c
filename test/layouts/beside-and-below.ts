import { lines, xlsx, type Layout } from "./layout.js";

const countsAbove: Layout = {
  name: "counts of statuses above the table that look like a key",
  file: xlsx("SEND strategic.xlsx", [{ name: "SEND strategic", text: `
    bold | SEND Strategic Board: progress at a glance |
    | Red{red} | Amber{amber} | Green{green} | Blue{blue} | Total |
    | =1 | =2 | =2 | =1 | =6 |
    |
    bold navy font:white | Workstream | Action | Accountable officer | Target | RAG | Commentary |
    | Assessment | Backlog team of five caseworkers | Head of SEND Casework | 31/07/2025 | Amber{amber} | Three appointed |
    | Assessment | Advice from health within six weeks | Designated Clinical Officer | 30/09/2025 | Red{red} | 38% on time |
    | Local offer | Parents redesign the website | Local Offer Manager | 31/05/2025 | Blue{blue} | Launched |
    | Local offer | Newsletter each half term | Local Offer Manager | 24/10/2025 | Green{green} | Two issued |
    | Transition | Post-16 fair | Preparing for Adulthood Lead | 30/11/2025 | Green{green} | |
    | Transition | Shared supported internships forum | Preparing for Adulthood Lead | 31/01/2026 | Amber{amber} | Chair needed |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status | update |
    | Assessment | Backlog team of five caseworkers | Head of SEND Casework | 31/07/2025 | 2025-07-31 | at-risk | Three appointed |
    | Assessment | Advice from health within six weeks | Designated Clinical Officer | 30/09/2025 | 2025-09-30 | off-track | 38% on time |
    | Local offer | Parents redesign the website | Local Offer Manager | 31/05/2025 | 2025-05-31 | complete | Launched |
    | Local offer | Newsletter each half term | Local Offer Manager | 24/10/2025 | 2025-10-24 | on-track | Two issued |
    | Transition | Post-16 fair | Preparing for Adulthood Lead | 30/11/2025 | 2025-11-30 | on-track | |
    | Transition | Shared supported internships forum | Preparing for Adulthood Lead | 31/01/2026 | 2026-01-31 | at-risk | Chair needed |
  `),
};

const indicatorsBeside: Layout = {
  name: "indicators side by side with the tracker",
  file: xlsx("Service plan.xlsx", [{ name: "Service plan", text: `
    bold | Leaving care service plan |
    |
    bold pale | Priority | Action | Lead | Date | RAG | | Indicator | 2024/25 | Target | Q1 | Q2 |
    | Homes | Two training flats | Accommodation Lead | Sept 2025 | Green | | In suitable homes | 88% | 92% | 89% | 90% |
    | Homes | Council tax relief reminder letters | PA Team Manager | May 2025 | Blue | | In education or work | 54% | 60% | 55% | 57% |
    | Work | Ten ring-fenced apprenticeships | HR Partner | March 2026 | Amber | | In touch | 95% | 97% | 96% | 96% |
    | Health | Counsellor one day a week | Health Lead | Jan 2026 | Red |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Homes | Two training flats | Accommodation Lead | Sept 2025 | 2025-09-30 | on-track |
    | Homes | Council tax relief reminder letters | PA Team Manager | May 2025 | 2025-05-31 | complete |
    | Work | Ten ring-fenced apprenticeships | HR Partner | March 2026 | 2026-03-31 | at-risk |
    | Health | Counsellor one day a week | Health Lead | Jan 2026 | 2026-01-31 | off-track |
  `),
};

const countsBelow: Layout = {
  name: "pre-numbered empty rows with counts at their foot",
  file: xlsx("Template.xlsx", [{ name: "Template", text: `
    bold | Local area partnership: action template |
    bold pale | Ref | Action | Owner | Deadline | RAG |
    | A1 | Ask parents to co-chair | SEND Partnership Lead | d:2025-06-30 | G |
    | A2 | Publish minutes | Business Support | d:2025-07-31 | A |
    | A3 | | | | |
    | A4 | | | | |
    | A5 | | | | |
    | A6 | | | | |
    | A7 | | | | |
    | A8 | | | | |
    | A9 | | | | |
    | A10 | | | | |
    | A11 | | | | |
    | A12 | | | | |
    |
    | Count | =2 |
    | % complete | =0% |
  ` }]),
  answer: lines(`
    | ref | action | lead | dueDate | status |
    | A1 | Ask parents to co-chair | SEND Partnership Lead | 2025-06-30 | on-track |
    | A2 | Publish minutes | Business Support | 2025-07-31 | at-risk |
  `),
};

const notesAtLeft: Layout = {
  name: "notes to the left of a table that starts lower down, and a hidden column",
  file: xlsx("Detail.xlsx", [{ name: "Detail", at: "F5", finish: (sheet) => { sheet.getColumn(10).hidden = true; }, text: `
    bold | Notes for leads |
    | Please update by the 5th | | Action ref{bold} | Action{bold} | Old date{bold} | Lead{bold} | New date{bold} | RAG{bold} |
    | Do not change the order of rows | | EH01 | Map parenting courses | 31/03/2025 | Parenting Lead | 30/06/2025 | Green |
    | | | EH02 | Buy an online course | 30/04/2025 | Parenting Lead | 31/08/2025 | Amber |
    | | | EH03 | Train eight facilitators | 31/05/2025 | Workforce Officer | 30/09/2025 | Green |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | EH01 | Map parenting courses | Parenting Lead | 30/06/2025 | 2025-06-30 | on-track | |
    | EH02 | Buy an online course | Parenting Lead | 31/08/2025 | 2025-08-31 | at-risk | |
    | EH03 | Train eight facilitators | Workforce Officer | 30/09/2025 | 2025-09-30 | on-track | |
  `),
};

const printedFooters: Layout = {
  name: "page footers inside the sheet and repeated bands",
  file: xlsx("Print.xlsx", [{ name: "Print", text: `
    bold | Priority | Action | Lead | Deadline | RAG |
    bold pale | Priority 1: Voice | < | < | < | < |
    | | Ask every child before a review | IRO Manager | 30/06/2025 | Green |
    | | Letters in the child's language | Translation Lead | 31/07/2025 | Amber |
    | Page 1 of 2 |
    bold | Priority | Action | Lead | Deadline | RAG |
    bold pale | Priority 1: Voice | < | < | < | < |
    | | Video messages home | Digital Lead | 30/09/2025 | Red |
    bold pale | Priority 2: Stability | < | < | < | < |
    | | Match meeting for each move | Placements Manager | 31/10/2025 | Green |
    | Page 2 of 2 |
  ` }]),
  answer: lines(`
    | theme | action | lead | due | dueDate | status |
    | Priority 1: Voice | Ask every child before a review | IRO Manager | 30/06/2025 | 2025-06-30 | on-track |
    | " | Letters in the child's language | Translation Lead | 31/07/2025 | 2025-07-31 | at-risk |
    | " | Video messages home | Digital Lead | 30/09/2025 | 2025-09-30 | off-track |
    | Priority 2: Stability | Match meeting for each move | Placements Manager | 31/10/2025 | 2025-10-31 | on-track |
  `),
};

const subtotals: Layout = {
  name: "subtotals between bands and a grand total",
  file: xlsx("Savings.xlsx", [{ name: "Savings", text: `
    bold | Savings delivery plan |
    bold pale | Ref | Saving proposal | Budget holder | Delivery date | Delivery RAG | 2025/26 £000 | Narrative |
    bold sky | Placements | < | < | < | < | < | < |
    | PL1 | Step down ten children to fostering | Head of Care | 31/12/2025 | Amber | =650 | Four moved |
    | PL2 | Renegotiate block contract | Head of Commissioning | 30/06/2025 | Blue | =240 | Signed |
    bold | Subtotal – Placements | | | | | =890 |
    bold sky | Transport | < | < | < | < | < | < |
    | TR1 | Route optimisation | Transport Manager | 30/09/2025 | Green | =180 | Software bought |
    | TR2 | Personal budgets for families | Transport Manager | 31/10/2025 | Red | =120 | Slow uptake |
    bold | Subtotal – Transport | | | | | =300 |
    bold | GRAND TOTAL | | | | | =1190 |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status | update |
    | PL1 | Placements | Step down ten children to fostering | Head of Care | 31/12/2025 | 2025-12-31 | at-risk | Four moved |
    | PL2 | Placements | Renegotiate block contract | Head of Commissioning | 30/06/2025 | 2025-06-30 | complete | Signed |
    | TR1 | Transport | Route optimisation | Transport Manager | 30/09/2025 | 2025-09-30 | on-track | Software bought |
    | TR2 | Transport | Personal budgets for families | Transport Manager | 31/10/2025 | 2025-10-31 | off-track | Slow uptake |
  `),
};

const risksBeside: Layout = {
  name: "milestones and top risks that share a header row",
  file: xlsx("One page.xlsx", [{ name: "One page", text: `
    bold | Highlight report: kinship |
    bold pale | Milestone | Owner | Planned | Forecast | RAG | | Top risks | Likelihood | Impact | Mitigation |
    | Local offer published | Kinship Lead | 30/06/2025 | 30/06/2025 | Complete | | Grant ends | High | High | Bid for more |
    | Training for panels | Learning Lead | 30/09/2025 | 31/10/2025 | Amber | | Staff turnover | Medium | High | Two deputies |
    | Support groups | Kinship Lead | 31/12/2025 | 31/12/2025 | Green |
  ` }]),
  answer: lines(`
    | lead | dueDate | status | action |
    | Kinship Lead | 2025-06-30 | complete | Local offer published |
    | Learning Lead | 2025-10-31 | at-risk | Training for panels |
    | Kinship Lead | 2025-12-31 | on-track | Support groups |
  `),
};

const countsBeside: Layout = {
  name: "counts of statuses to the right and below",
  file: xlsx("Tracker with counts.xlsx", [{ name: "Tracker with counts", text: `
    bold | Action tracker | | | | | | RAG count |
    bold pale | Ref | Action | Owner | Due | RAG | | Red{red} | =1 |
    | 1 | Write to schools | Inclusion Lead | 30/06/2025 | Green{green} | | Amber{amber} | =1 |
    | 2 | Visit nurseries | Early Years Lead | 31/07/2025 | Amber{amber} | | Green{green} | =1 |
    | 3 | Survey childminders | Early Years Lead | 31/08/2025 | Red{red} | | Total | =3 |
    |
    | Total actions | =3 |
    | Overdue | =1 |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Write to schools | Inclusion Lead | 30/06/2025 | 2025-06-30 | on-track |
    | 2 | Visit nurseries | Early Years Lead | 31/07/2025 | 2025-07-31 | at-risk |
    | 3 | Survey childminders | Early Years Lead | 31/08/2025 | 2025-08-31 | off-track |
  `),
};

const budgetBelow: Layout = {
  name: "budget and staffing tables below the plan",
  file: xlsx("Business plan.xlsx", [{ name: "Business plan", text: `
    bold | Youth justice business plan |
    bold | Actions |
    bold pale | Ref | Action | Lead | Deadline | RAG |
    | 1 | Reparation projects in parks | Reparation Officer | 30/06/2025 | Green |
    | 2 | Victim calls within five days | Victim Officer | 31/07/2025 | Amber |
    |
    bold | Budget |
    bold pale | Source | 2024/25 £ | 2025/26 £ | Change |
    | Council | =410000 | =420000 | =10000 |
    | Grant | =305000 | =298000 | =-7000 |
    bold | Total | =715000 | =718000 | =3000 |
    |
    bold | Staffing |
    bold pale | Post | FTE | Grade | Vacant |
    | Manager | =1 | PO5 | =0 |
    | Case worker | =6.5 | SO2 | =1 |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Reparation projects in parks | Reparation Officer | 30/06/2025 | 2025-06-30 | on-track |
    | 2 | Victim calls within five days | Victim Officer | 31/07/2025 | 2025-07-31 | at-risk |
  `),
};

const risksInRows: Layout = {
  name: "risks beside milestones stay out of the lines",
  file: xlsx("One pager.xlsx", [{ name: "One pager", text: `
    bold | Highlight report: kinship |
    bold pale | Milestone | Owner | Due | RAG | | Top risks | Likelihood | Impact | Mitigation |
    | Local offer published | Kinship Lead | 30/06/2025 | Complete | | Grant ends | High | High | Bid for more |
    | Training for panels | Learning Lead | 30/09/2025 | Amber | | Staff turnover | Medium | High | Two deputies |
    | Support groups | Kinship Lead | 31/12/2025 | Green |
  ` }]),
  answer: lines(`
    | action | lead | due | status | risk | impact |
    | Local offer published | Kinship Lead | 30/06/2025 | complete | | |
    | Training for panels | Learning Lead | 30/09/2025 | at-risk | | |
    | Support groups | Kinship Lead | 31/12/2025 | on-track | | |
  `),
};

export const BESIDE_AND_BELOW: readonly Layout[] = [countsAbove, indicatorsBeside, countsBelow, notesAtLeft, printedFooters, subtotals, risksBeside, countsBeside, budgetBelow, risksInRows];
