// Made by npm run rules.
import type { BudgetRule } from "../findings/define-budget-rule.js";
import type { MonthRule } from "../findings/define-month-rule.js";
import type { Rule } from "../findings/define-rule.js";
import bud101 from "./BUD101-row-does-not-cast.js";
import bud102 from "./BUD102-subtotal-does-not-cast.js";
import bud103 from "./BUD103-grand-total-does-not-cast.js";
import bud104 from "./BUD104-rounding.js";
import bud105 from "./BUD105-figure-unreadable.js";
import bud106 from "./BUD106-heading-inferred.js";
import bud107 from "./BUD107-budget-line-duplicated.js";
import bud108 from "./BUD108-sign-unlikely.js";
import bud109 from "./BUD109-figure-missing.js";
import due101 from "./DUE101-due-unreadable.js";
import due102 from "./DUE102-due-missing.js";
import due103 from "./DUE103-due-before-start.js";
import due104 from "./DUE104-due-before-plan.js";
import due105 from "./DUE105-due-turned-by-excel.js";
import due106 from "./DUE106-due-to-be-confirmed.js";
import due107 from "./DUE107-due-inferred.js";
import due108 from "./DUE108-due-beyond-plan.js";
import due109 from "./DUE109-original-due-changed.js";
import ind101 from "./IND101-figure-unreadable.js";
import ind102 from "./IND102-unit-differs.js";
import ind103 from "./IND103-target-missing.js";
import ind104 from "./IND104-baseline-missing.js";
import ind105 from "./IND105-outside-its-range.js";
import ind106 from "./IND106-jump-unlikely.js";
import ind107 from "./IND107-not-updated.js";
import led101 from "./LED101-lead-missing.js";
import led102 from "./LED102-lead-unknown.js";
import led103 from "./LED103-lead-nearly-same.js";
import led104 from "./LED104-lead-separator-missing.js";
import led105 from "./LED105-lead-letter-case.js";
import mov101 from "./MOV101-line-vanished.js";
import mov102 from "./MOV102-due-slipped.js";
import mov103 from "./MOV103-reopened.js";
import mov104 from "./MOV104-update-unchanged.js";
import mov105 from "./MOV105-improved-without-update.js";
import rag101 from "./RAG101-status-missing.js";
import rag102 from "./RAG102-status-unreadable.js";
import rag103 from "./RAG103-colour-and-word-disagree.js";
import rag104 from "./RAG104-colour-not-in-legend.js";
import rag105 from "./RAG105-rating-better-than-dates.js";
import rag106 from "./RAG106-rating-worse-than-dates.js";
import rag107 from "./RAG107-complete-without-evidence.js";
import rag108 from "./RAG108-red-without-next-step.js";
import ret101 from "./RET101-return-missing.js";
import ret102 from "./RET102-return-late.js";
import ret103 from "./RET103-return-unsigned.js";
import ret104 from "./RET104-return-changed-since-sign-off.js";
import ret105 from "./RET105-return-for-another-month.js";
import ret106 from "./RET106-same-as-last-month.js";
import ret107 from "./RET107-division-duplicated.js";
import ret108 from "./RET108-division-renamed.js";
import rsk101 from "./RSK101-score-does-not-follow.js";
import rsk102 from "./RSK102-mitigation-missing.js";
import rsk103 from "./RSK103-owner-missing.js";
import rsk104 from "./RSK104-review-overdue.js";
import rsk105 from "./RSK105-red-risk-without-action.js";
import tbl101 from "./TBL101-column-unrecognised.js";
import tbl102 from "./TBL102-required-column-missing.js";
import tbl103 from "./TBL103-heading-repeated.js";
import tbl104 from "./TBL104-row-split-by-page.js";
import tbl105 from "./TBL105-action-blank.js";
import tbl106 from "./TBL106-reference-duplicated.js";
import tbl107 from "./TBL107-reference-missing.js";
import tbl108 from "./TBL108-reference-out-of-sequence.js";
import tbl109 from "./TBL109-row-hidden.js";
import tbl110 from "./TBL110-row-struck-through.js";
import tbl111 from "./TBL111-line-duplicated.js";
import txt101 from "./TXT101-placeholder-left-in.js";
import txt102 from "./TXT102-abbreviation-inside-word.js";
import txt103 from "./TXT103-stray-mark.js";
import txt104 from "./TXT104-personal-data.js";
import txt105 from "./TXT105-text-cut-off.js";

/** Every rule about one tracker, by code. */
export const RULES: readonly Rule[] = [due101, due102, due103, due104, due105, due106, due107, due108, due109, ind101, ind102, ind103, ind104, ind105, ind106, ind107, led101, led102, led103, led104, led105, rag101, rag102, rag103, rag104, rag105, rag106, rag107, rag108, rsk101, rsk102, rsk103, rsk104, rsk105, tbl101, tbl102, tbl103, tbl104, tbl105, tbl106, tbl107, tbl108, tbl109, tbl110, tbl111, txt101, txt102, txt103, txt104, txt105];

/** Every rule about a month's returns together, by code. */
export const MONTH_RULES: readonly MonthRule[] = [mov101, mov102, mov103, mov104, mov105, ret101, ret102, ret103, ret104, ret105, ret106, ret107, ret108];

/** Every rule about a table of figures, by code. */
export const BUDGET_RULES: readonly BudgetRule[] = [bud101, bud102, bud103, bud104, bud105, bud106, bud107, bud108, bud109];

/** What settings can name: every rule of each kind. */
export const ALL_RULES: readonly (BudgetRule | MonthRule | Rule)[] = [...RULES, ...MONTH_RULES, ...BUDGET_RULES];
