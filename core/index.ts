/** The public functions of the core: pure, and the same in Excel, in the browser and in Node. */
export { readTrackers } from "./recognise/recognise-tables.js";
