import { BODIES } from "./bodies.js";
import { COUNCILS } from "./councils.js";
import type { IndicatorLayout } from "./layout.js";
import { SHAPES } from "./shapes.js";

/** All of them. */
export const INDICATOR_LAYOUTS: readonly IndicatorLayout[] = [...COUNCILS, ...BODIES, ...SHAPES];
