import { lines, xlsx, type Layout } from "./layout.js";

const bandOwners: Layout = {
  name: "outcome bands with the owner in the same cell",
  file: xlsx("CYPP.xlsx", [{ name: "CYPP", text: `
    bold | Children and Young People's Plan: delivery |
    bold pale | Ref | We will | Partner lead | Target | Rating | Progress at October |
    bold lilac | OUTCOME 1 – Every child is safe (Outcome owner: Director of Public Protection) | < | < | < | < | < |
    | 1a | Safe routes to eight schools | Road Safety Manager | 30/09/2025 | Green | Five done |
    | 1b | Water safety in all primaries | Leisure Manager | 31/05/2025 | Blue | Complete |
    bold lilac | OUTCOME 2 – Every child achieves (Outcome owner: Head of Learning) | < | < | < | < | < |
    | 2a | Reading volunteers | Library Manager | 31/12/2025 | Amber | 30 of 60 |
    | 2b | Summer schools for Year 6 | Head of Learning | 31/08/2025 | Red | Two cancelled |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1a | Safe routes to eight schools | Road Safety Manager | 30/09/2025 | 2025-09-30 | on-track | Five done |
    | 1b | Water safety in all primaries | Leisure Manager | 31/05/2025 | 2025-05-31 | complete | Complete |
    | 2a | Reading volunteers | Library Manager | 31/12/2025 | 2025-12-31 | at-risk | 30 of 60 |
    | 2b | Summer schools for Year 6 | Head of Learning | 31/08/2025 | 2025-08-31 | off-track | Two cancelled |
  `),
};

const mergedSteps: Layout = {
  name: "actions, leads and dates merged over milestones",
  file: xlsx("Adoption.xlsx", [{ name: "Adoption", text: `
    bold sky | Action | Milestone | Milestone status | Action lead | Action deadline | Overall comment |
    | Adopter journey under six months | Stage one checks ordered on day one | Done | Recruitment Manager | 30/09/2025 | Down to 7.2 months |
    | ^ | Panel date booked at stage two | On track | ^ | ^ | ^ |
    | ^ | Prep groups every six weeks | Late | ^ | ^ | ^ |
    | Support that lasts | Support plan at match | On track | Post-adoption Manager | 31/12/2025 | Waits for grant |
    | ^ | Yearly call to each family | Not started | ^ | ^ | ^ |
  ` }]),
  answer: lines(`
    | action | milestone | lead | due | dueDate |
    | Adopter journey under six months | Stage one checks ordered on day one | Recruitment Manager | 30/09/2025 | 2025-09-30 |
    | " | Panel date booked at stage two | Recruitment Manager | 30/09/2025 | 2025-09-30 |
    | " | Prep groups every six weeks | Recruitment Manager | 30/09/2025 | 2025-09-30 |
    | Support that lasts | Support plan at match | Post-adoption Manager | 31/12/2025 | 2025-12-31 |
    | " | Yearly call to each family | Post-adoption Manager | 31/12/2025 | 2025-12-31 |
  `),
};

const strandLeads: Layout = {
  name: "the strand's lead and review date above each table",
  file: xlsx("Strands.xlsx", [{ name: "Strands", text: `
    bold navy font:white | Strand A – Exploitation | < | < | < | < |
    | Strand lead: | Detective Superintendent | | Last reviewed: | 14 October 2025 |
    bold pale | Step | Action | Delivered by | Due | RAG |
    | A1 | Hotel watch in every borough | Licensing Lead | 31/07/2025 | Blue |
    | A2 | Therapeutic worker for victims | Charity Manager | 31/10/2025 | Green |
    |
    bold navy font:white | Strand B – Harmful behaviour in schools | < | < | < | < |
    | Strand lead: | Head of Inclusion | | Last reviewed: | 7 October 2025 |
    bold pale | Step | Action | Delivered by | Due | RAG |
    | B1 | Policy template for heads | Education Safeguarding Lead | 30/09/2025 | Amber |
    | B2 | Pupil survey in Year 9 | Public Health Analyst | 30/11/2025 | Green |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | A1 | Hotel watch in every borough | Licensing Lead | 31/07/2025 | 2025-07-31 | complete |
    | A2 | Therapeutic worker for victims | Charity Manager | 31/10/2025 | 2025-10-31 | on-track |
    | B1 | Policy template for heads | Education Safeguarding Lead | 30/09/2025 | 2025-09-30 | at-risk |
    | B2 | Pupil survey in Year 9 | Public Health Analyst | 30/11/2025 | 2025-11-30 | on-track |
  `),
};

const denseCells: Layout = {
  name: "several leads and milestones in one cell with line breaks",
  file: xlsx("Dense.xlsx", [{ name: "Dense", text: `
    bold pale | Ref | Action | Key milestones | Lead officers | Deadline | RAG | Update |
    | 1 | Redesign the duty system | • Staff views by May\\n• Pilot in June\\n• Live in September | Head of Access\\nPrincipal Social Worker | 30/09/2025 | Green | Pilot began |
    | 2 | Quality of referrals | • Sample of 100\\n• Training for schools | Access Manager | 31/10/2025 | Amber | Sample done |
    | 3 | Feedback to referrers | • Letter template\\n• Automatic email | Systems Lead | 30/11/2025 | Red | Supplier cannot |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 1 | Redesign the duty system | Head of Access Principal Social Worker | 30/09/2025 | 2025-09-30 | on-track | Pilot began |
    | 2 | Quality of referrals | Access Manager | 31/10/2025 | 2025-10-31 | at-risk | Sample done |
    | 3 | Feedback to referrers | Systems Lead | 30/11/2025 | 2025-11-30 | off-track | Supplier cannot |
  `),
};

const bandsInB: Layout = {
  name: "coloured bands in the second column, unmerged",
  file: xlsx("Bands in B.xlsx", [{ name: "Bands in B", text: `
    bold | Ref | Action | Owner | Deadline | RAG |
    | | WORKSTREAM ONE: PRACTICE{bold sky} | | | |
    | 1.1 | Group supervision | Principal Social Worker | 30/06/2025 | G |
    | 1.2 | Practice weeks | Principal Social Worker | 30/09/2025 | A |
    | | WORKSTREAM TWO: PARTNERS{bold sky} | | | |
    | 2.1 | Joint training | Partnership Manager | 31/10/2025 | G |
  ` }]),
  answer: lines(`
    | ref | theme | action | lead | due | dueDate | status |
    | 1.1 | WORKSTREAM ONE: PRACTICE | Group supervision | Principal Social Worker | 30/06/2025 | 2025-06-30 | on-track |
    | 1.2 | " | Practice weeks | Principal Social Worker | 30/09/2025 | 2025-09-30 | at-risk |
    | 2.1 | WORKSTREAM TWO: PARTNERS | Joint training | Partnership Manager | 31/10/2025 | 2025-10-31 | on-track |
  `),
};

export const NESTED_ROWS: readonly Layout[] = [bandOwners, mergedSteps, strandLeads, denseCells, bandsInB];
