import { FIGURES } from "./figures.js";
import { HABITS } from "./habits.js";
import { HEADINGS } from "./headings.js";
import type { BudgetLayout } from "./layout.js";
import { MEASURES } from "./measures.js";
import { OTHERS, SURROUNDINGS } from "./surroundings.js";
import { TOTALS } from "./totals.js";

export const BUDGET_LAYOUTS: readonly BudgetLayout[] = [...HABITS, ...HEADINGS, ...TOTALS, ...MEASURES, ...FIGURES, ...SURROUNDINGS, ...OTHERS];
