/** What stops the whole month, and what to do about it, in a sentence. */
export class MonthTrouble extends Error {}
