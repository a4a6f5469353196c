import type { Indicator } from "../indicators/indicator.js";
import type { Tracker } from "../model/tracker.js";
import { quote } from "./quote.js";

/** The measures that a sheet keeps. What was read from sentences is yet to be confirmed, and then to be completed. */
export function measuresOf({ indicators = [] }: Tracker): readonly Indicator[] {
  return indicators.filter(({ proposed, figures }) => !proposed && figures.length > 0);
}

/** What a measure is called in a sentence: its ref, else its first words. */
export function nameOfMeasure({ ref, measure }: Indicator): string {
  return ref === "" ? `"${quote(measure)}"` : ref;
}
