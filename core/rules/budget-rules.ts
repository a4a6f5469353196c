// Made by npm run rules.
import type { BudgetRule } from "../findings/define-budget-rule.js";
import bud101 from "./BUD101-row-does-not-cast.js";
import bud102 from "./BUD102-subtotal-does-not-cast.js";
import bud103 from "./BUD103-grand-total-does-not-cast.js";
import bud104 from "./BUD104-rounding.js";
import bud105 from "./BUD105-figure-unreadable.js";
import bud106 from "./BUD106-heading-inferred.js";
import bud107 from "./BUD107-budget-line-duplicated.js";
import bud108 from "./BUD108-sign-unlikely.js";
import bud109 from "./BUD109-figure-missing.js";

/** Every rule about a table of figures, by code. */
export const BUDGET_RULES: readonly BudgetRule[] = [bud101, bud102, bud103, bud104, bud105, bud106, bud107, bud108, bud109];
