// Made by npm run rules.
import type { MonthRule } from "../findings/define-month-rule.js";
import mov101 from "./MOV101-line-vanished.js";
import mov102 from "./MOV102-due-slipped.js";
import mov103 from "./MOV103-reopened.js";
import mov104 from "./MOV104-update-unchanged.js";
import mov105 from "./MOV105-improved-without-update.js";
import ret101 from "./RET101-return-missing.js";
import ret102 from "./RET102-return-late.js";
import ret103 from "./RET103-return-unsigned.js";
import ret104 from "./RET104-return-changed-since-sign-off.js";
import ret105 from "./RET105-return-for-another-month.js";
import ret106 from "./RET106-same-as-last-month.js";
import ret107 from "./RET107-division-duplicated.js";
import ret108 from "./RET108-division-renamed.js";

/** Every rule about a month's returns together, by code. */
export const MONTH_RULES: readonly MonthRule[] = [mov101, mov102, mov103, mov104, mov105, ret101, ret102, ret103, ret104, ret105, ret106, ret107, ret108];
