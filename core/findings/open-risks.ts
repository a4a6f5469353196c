import type { Tracker } from "../model/tracker.js";
import { shortNameOf } from "../risks/heat-map.js";
import type { Risk } from "../risks/risk.js";
import { quote } from "./quote.js";

/** The risks that still want somebody's care. */
export function openRisks({ risks = [] }: Tracker): readonly Risk[] {
  return risks.filter(({ closed }) => !closed);
}

/** What a risk is called in a sentence: its ref, else its first words. */
export function nameOfRisk(risk: Risk): string {
  return risk.ref === "" ? `"${quote(shortNameOf(risk))}"` : `risk ${risk.ref}`;
}

/** What stands where nothing is said yet. */
const NOTHING = /^(?:[-–—.]+|n\/?a|none|nil|tb[acd]|to be (?:confirmed|agreed|decided|advised|appointed|allocated)|vacant|unassigned|not (?:known|assigned|yet (?:known|assigned|agreed)))?$/i;

export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
