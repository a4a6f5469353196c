import type { Validation } from "../book.js";
import { HostError } from "../host-error.js";
import { areaOf, type Place } from "../places.js";
import type { RemoteClass } from "../remote-class.js";

const KINDS = ["list", "date", "custom", "wholeNumber", "decimal", "textLength", "time"];

/** Excel refuses a longer message under a cell, and a longer complaint. */
const LONGEST = { prompt: 255, alert: 225, title: 32 } as const;

function validationOf(place: Place): Validation {
  const area = areaOf(place);
  const known = place.sheet.validations.find((each) => each.area.top === area.top && each.area.left === area.left && each.area.bottom === area.bottom && each.area.right === area.right);
  if (known) return known;
  const made: Validation = { area, rule: {}, alert: {}, prompt: {} };
  place.sheet.validations.push(made);
  return made;
}

function refuseLong({ message, title }: { message?: string; title?: string }, most: number): void {
  if ((message ?? "").length > most || (title ?? "").length > LONGEST.title) throw new HostError("InvalidArgument");
}

export const DATA_VALIDATION: RemoteClass<Place> = {
  name: "DataValidation",
  properties: {
    Rule: {
      set: (place, rule: Record<string, { source?: unknown; formula?: unknown }>) => {
        const [kind = "", ...more] = Object.keys(rule);
        if (!KINDS.includes(kind) || more.length > 0) throw new HostError("InvalidArgument");
        const said = rule[kind]?.source ?? rule[kind]?.formula;
        if (kind !== "date" && !(typeof said === "string" && said.startsWith("="))) throw new HostError("InvalidArgument");
        validationOf(place).rule = rule;
      },
    },
    ErrorAlert: { set: (place, alert: { message?: string; title?: string }) => (refuseLong(alert, LONGEST.alert), void (validationOf(place).alert = { ...alert })) },
    Prompt: { set: (place, prompt: { message?: string; title?: string }) => (refuseLong(prompt, LONGEST.prompt), void (validationOf(place).prompt = { ...prompt })) },
  },
};
