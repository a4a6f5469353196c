/** What the pane loads after it is on the screen: recognising, checking and making plans of workbooks. */
export { structuredTracker } from "../../../core/report/structured-tracker.js";
export { acceptEdits } from "./accept-edits.js";
export { oneFix, safeFixes, undoOf } from "./make-fixes.js";
export { partToConvert, readPlan } from "./read-plan.js";
export { returnPlaces } from "./return-places.js";
