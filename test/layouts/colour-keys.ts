import { lines, xlsx, type Layout } from "./layout.js";

const twoGreens: Layout = {
  name: "two greens in one key, light and dark",
  file: xlsx("RAG tracker.xlsx", [{ name: "RAG tracker", text: `
    bold | MASH development plan |
    | Key | Finished{00B050} | On schedule{C6E0B4} | Behind but recoverable{FFE699} | Seriously behind{FF0000} |
    |
    bold | Action | Owner | Deadline | RAG | Progress |
    | Move to one building | Head of MASH | 30/05/2025 | {00B050} | Moved |
    | Health worker five days a week | Designated Nurse | 31/07/2025 | {C6E0B4} | Four days now |
    | Probation link worker | Probation Manager | 31/08/2025 | {FFE699} | Vetting |
    | Daily list of overnight arrests | Police Sergeant | 30/06/2025 | {FF0000} | Stopped |
    | Feedback to every referrer | Head of MASH | 30/09/2025 | {C6E0B4} | Letters drafted |
  ` }]),
  answer: lines(`
    | action | lead | due | dueDate | status | update |
    | Move to one building | Head of MASH | 30/05/2025 | 2025-05-30 | complete | Moved |
    | Health worker five days a week | Designated Nurse | 31/07/2025 | 2025-07-31 | on-track | Four days now |
    | Probation link worker | Probation Manager | 31/08/2025 | 2025-08-31 | at-risk | Vetting |
    | Daily list of overnight arrests | Police Sergeant | 30/06/2025 | 2025-06-30 | off-track | Stopped |
    | Feedback to every referrer | Head of MASH | 30/09/2025 | 2025-09-30 | on-track | Letters drafted |
  `),
};

const wholeRows: Layout = {
  name: "whole rows coloured, with the key in one sentence",
  file: xlsx("CLA board.xlsx", [{ name: "CLA board", text: `
    bold | Corporate Parenting Board – actions arising |
    | Actions shaded blue have been completed, green are on track, amber are slipping and red are overdue. |
    |
    bold | Ref | Action agreed | Action for | Deadline | Update |
    blue | 14 | Bring the sufficiency strategy to the next board | Head of Commissioning | 12/05/2025 | Presented |
    green | 15 | Invite the care leavers' forum to each meeting | Participation Manager | 30/06/2025 | Two attended |
    red | 16 | Dental access letter to the NHS board | Lead Member | 30/04/2025 | Not sent |
    amber | 17 | Reports in plain English | Democratic Services Officer | 31/07/2025 | First draft unclear |
    green | 18 | Celebrate achievement in October half term | Virtual School Head | 31/10/2025 | Venue booked |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | 14 | Bring the sufficiency strategy to the next board | Head of Commissioning | 12/05/2025 | 2025-05-12 | complete | Presented |
    | 15 | Invite the care leavers' forum to each meeting | Participation Manager | 30/06/2025 | 2025-06-30 | on-track | Two attended |
    | 16 | Dental access letter to the NHS board | Lead Member | 30/04/2025 | 2025-04-30 | off-track | Not sent |
    | 17 | Reports in plain English | Democratic Services Officer | 31/07/2025 | 2025-07-31 | at-risk | First draft unclear |
    | 18 | Celebrate achievement in October half term | Virtual School Head | 31/10/2025 | 2025-10-31 | on-track | Venue booked |
  `),
};

const refColour: Layout = {
  name: "colour of the ref's cell alone, with the key at the foot",
  file: xlsx("SCP plan.xlsx", [{ name: "SCP plan", text: `
    bold | Safeguarding Children Partnership – two-year plan |
    bold pale | # | What the partnership will do | Agency lead | Date |
    | 1{green} | Multi-agency audit of pre-birth work | Named Midwife | Sept 2025 |
    | 2{amber} | Bruising in babies: relaunch protocol | Designated Doctor | Oct 2025 |
    | 3{red} | Shared dataset agreed by three partners | Partnership Business Manager | May 2025 |
    | 4{blue} | Appoint independent scrutineer | Partnership Business Manager | April 2025 |
    | 5{green} | Conference on extra-familial harm | Training Coordinator | Nov 2025 |
    |
    bold | Colour key |
    | {blue} | Action closed |
    | {green} | On target |
    | {amber} | At risk of missing target |
    | {red} | Target missed |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Multi-agency audit of pre-birth work | Named Midwife | Sept 2025 | 2025-09-30 | on-track |
    | 2 | Bruising in babies: relaunch protocol | Designated Doctor | Oct 2025 | 2025-10-31 | at-risk |
    | 3 | Shared dataset agreed by three partners | Partnership Business Manager | May 2025 | 2025-05-31 | off-track |
    | 4 | Appoint independent scrutineer | Partnership Business Manager | April 2025 | 2025-04-30 | complete |
    | 5 | Conference on extra-familial harm | Training Coordinator | Nov 2025 | 2025-11-30 | on-track |
  `),
};

const greenComplete: Layout = {
  name: "green complete and amber in progress, with the key above the last column",
  file: xlsx("Signs of Safety.xlsx", [{ name: "Signs of Safety", text: `
    bold | Practice model roll-out |
    |
    | | | | | | | Completed{green} |
    | | | | | | | In progress and to time{amber} |
    | | | | | | | Late{red} |
    | | | | | | | Not due to start{white} |
    bold pale | Milestone ref | Task | Lead practitioner | Start | Finish | RAG |
    | M1 | Two-day course for all teams | Practice Lead | 01/04/2025 | 31/07/2025 | {green} |
    | M2 | Five-day course for leads | Practice Lead | 01/06/2025 | 30/11/2025 | {amber} |
    | M3 | Mapping in every strategy meeting | Head of Safeguarding | 01/05/2025 | 30/06/2025 | {red} |
    | M4 | Family's words on page one | Systems Lead | 01/09/2025 | 31/01/2026 | {amber} |
  ` }]),
  answer: lines(`
    | ref | action | lead | start | due | dueDate | status |
    | M1 | Two-day course for all teams | Practice Lead | 01/04/2025 | 31/07/2025 | 2025-07-31 | complete |
    | M2 | Five-day course for leads | Practice Lead | 01/06/2025 | 30/11/2025 | 2025-11-30 | on-track |
    | M3 | Mapping in every strategy meeting | Head of Safeguarding | 01/05/2025 | 30/06/2025 | 2025-06-30 | off-track |
    | M4 | Family's words on page one | Systems Lead | 01/09/2025 | 31/01/2026 | 2026-01-31 | on-track |
  `),
};

const blackOverdue: Layout = {
  name: "black for a deadline missed, white for on schedule",
  file: xlsx("BRAG.xlsx", [{ name: "BRAG", text: `
    bold | Fostering Ofsted response |
    | BRAG | Black{black font:white} | Deadline missed |
    | | Red{red} | Will miss deadline |
    | | Amber{amber} | May miss deadline |
    | | Green{green} | Complete |
    | | White | On schedule |
    |
    bold | Req. | Requirement | Responsible manager | To be met by | BRAG |
    | 1 | Keep a matching record for each child | Placements Manager | 31/05/2025 | {black} |
    | 2 | Unannounced visit to each household every year | Fostering Manager | 31/07/2025 | {amber} |
    | 3 | Panel minutes within ten days | Panel Adviser | 30/06/2025 | {green} |
    | 4 | Foster carers' handbook revised | Fostering Manager | 30/09/2025 | {red} |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Keep a matching record for each child | Placements Manager | 31/05/2025 | 2025-05-31 | off-track |
    | 2 | Unannounced visit to each household every year | Fostering Manager | 31/07/2025 | 2025-07-31 | at-risk |
    | 3 | Panel minutes within ten days | Panel Adviser | 30/06/2025 | 2025-06-30 | complete |
    | 4 | Foster carers' handbook revised | Fostering Manager | 30/09/2025 | 2025-09-30 | off-track |
  `),
};

const goodNeutralBad: Layout = {
  name: "fills of Excel's good, neutral and bad styles",
  file: xlsx("Styles.xlsx", [{ name: "Styles", text: `
    bold | Contextual safeguarding delivery plan |
    bold | Ref | Actions | Lead | Due | Status |
    | 1 | Neighbourhood walk with young people | Youth Work Manager | 30/06/2025 | {C6EFCE font:006100} |
    | 2 | Trusted adults in takeaways | Licensing Lead | 31/07/2025 | {FFEB9C font:9C5700} |
    | 3 | Bus company shares incidents | Transport Lead | 31/08/2025 | {FFC7CE font:9C0006} |
    | 4 | Peer group mapping weekly | Intelligence Analyst | 30/09/2025 | {C6EFCE font:006100} |
    |
    | On track{C6EFCE font:006100} | Some risk{FFEB9C font:9C5700} | Off track{FFC7CE font:9C0006} |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Neighbourhood walk with young people | Youth Work Manager | 30/06/2025 | 2025-06-30 | on-track |
    | 2 | Trusted adults in takeaways | Licensing Lead | 31/07/2025 | 2025-07-31 | at-risk |
    | 3 | Bus company shares incidents | Transport Lead | 31/08/2025 | 2025-08-31 | off-track |
    | 4 | Peer group mapping weekly | Intelligence Analyst | 30/09/2025 | 2025-09-30 | on-track |
  `),
};

const definitions: Layout = {
  name: "long definitions as the key above the table",
  file: xlsx("Assurance.xlsx", [{ name: "Assurance", text: `
    bold | Improvement plan |
    bold | Rating | What it means |
    | Blue{blue} | Action complete and evidence of impact has been seen by the board |
    | Purple{purple} | Action complete, but impact not yet evidenced |
    | Green{green} | Action is on track to be delivered by the agreed date |
    | Amber{amber} | Action is at risk of not being delivered by the agreed date without mitigation |
    | Red{red} | Action has not been delivered by the agreed date |
    |
    bold sky | Action reference | Description of action | Senior lead | Agreed date | Rating | Board commentary |
    | PL-01 | Caseload report to each team weekly | Head of Performance | 30/04/2025 | {blue} | Used in supervision |
    | PL-02 | Audit tool with families' views | QA Manager | 31/05/2025 | {purple} | In use since June |
    | PL-03 | Practice hub online | Academy Manager | 31/10/2025 | {green} | Content written |
    | PL-04 | Coaching for managers | Academy Manager | 30/09/2025 | {amber} | Coach on leave |
    | PL-05 | Reduce agency to 15% | HR Partner | 30/06/2025 | {red} | At 22% |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status | update |
    | PL-01 | Caseload report to each team weekly | Head of Performance | 30/04/2025 | 2025-04-30 | complete | Used in supervision |
    | PL-02 | Audit tool with families' views | QA Manager | 31/05/2025 | 2025-05-31 | complete | In use since June |
    | PL-03 | Practice hub online | Academy Manager | 31/10/2025 | 2025-10-31 | on-track | Content written |
    | PL-04 | Coaching for managers | Academy Manager | 30/09/2025 | 2025-09-30 | at-risk | Coach on leave |
    | PL-05 | Reduce agency to 15% | HR Partner | 30/06/2025 | 2025-06-30 | off-track | At 22% |
  `),
};

const fontColour: Layout = {
  name: "statuses in the colour of the letters",
  file: xlsx("Font.xlsx", [{ name: "Font", text: `
    bold | Peer challenge action plan |
    | Text in green is on track{font:00B050} | Text in red is overdue{font:FF0000} | Text in blue is complete{font:0070C0} |
    |
    bold | Ref | Action | Lead | By |
    | 1 | Council-wide pledge to care leavers{font:0070C0} | Chief Executive | 30/04/2025 |
    | 2 | Extend housing officers' training{font:FF0000} | Housing Manager | 31/05/2025 |
    | 3 | Share data with the jobcentre{font:00B050} | Employment Lead | 31/10/2025 |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Council-wide pledge to care leavers | Chief Executive | 30/04/2025 | 2025-04-30 | complete |
    | 2 | Extend housing officers' training | Housing Manager | 31/05/2025 | 2025-05-31 | off-track |
    | 3 | Share data with the jobcentre | Employment Lead | 31/10/2025 | 2025-10-31 | on-track |
  `),
};

const keyAtLeft: Layout = {
  name: "a key to the left of the table, beside its rows",
  file: xlsx("Left key.xlsx", [{ name: "Left key", text: `
    | Key | | Ref{bold} | Action{bold} | Lead{bold} | Due{bold} | RAG{bold} |
    | done{green} | | 1 | Map services for fathers | Commissioner | 30/04/2025 | {green} |
    | going well{sky} | | 2 | Two new groups | Hub Manager | 30/09/2025 | {sky} |
    | late{red} | | 3 | Fathers on every letter | Business Support | 31/05/2025 | {red} |
    | | | 4 | Evening clinics | Clinic Manager | 31/10/2025 | {sky} |
  ` }]),
  answer: lines(`
    | ref | action | lead | due | dueDate | status |
    | 1 | Map services for fathers | Commissioner | 30/04/2025 | 2025-04-30 | complete |
    | 2 | Two new groups | Hub Manager | 30/09/2025 | 2025-09-30 | on-track |
    | 3 | Fathers on every letter | Business Support | 31/05/2025 | 2025-05-31 | off-track |
    | 4 | Evening clinics | Clinic Manager | 31/10/2025 | 2025-10-31 | on-track |
  `),
};

export const COLOUR_KEYS: readonly Layout[] = [twoGreens, wholeRows, refColour, greenComplete, blackOverdue, goodNeutralBad, definitions, fontColour, keyAtLeft];
