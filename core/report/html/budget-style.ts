/** What the page of a budget has besides the style of the report. Words stand beside every colour. */
export const BUDGET_STYLE = `
.budget-table .figures { min-width: 44rem; }
.budget-table .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.budget-table thead .figure { white-space: normal; }
.budget-table .out { display: block; font-weight: 600; color: var(--late); }
.budget-table .about { display: block; font-weight: normal; font-size: 0.8125rem; color: var(--soft); }
.verdict { font-size: 1.15rem; font-weight: 600; border-left: 5px solid var(--firm); padding: 0.4rem 0.9rem; background: var(--panel); max-width: 60rem; }
.verdict.fails { border-color: var(--late); }
.verdict.holds { border-color: var(--blue); }
.sentences { padding-left: 1.1rem; max-width: 64rem; }
.sentences li { margin: 0.3rem 0; break-inside: avoid; }
.budget-findings th:nth-child(1) { width: 9%; }
.budget-findings th:nth-child(2) { width: 9%; }
.budget-findings th:nth-child(4) { width: 20%; }
.off-track th:nth-child(2), .off-track th:nth-child(3) { width: 12%; }
@media screen and (max-width: 60rem) { .budget-table .figures { font-size: 0.8125rem; } }
`;
