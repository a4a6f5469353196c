import { TakenNames } from "../model/taken-names.js";

/** Things that are each known by an ID of their own: the second of one ID, as of a row that somebody has copied, gets a number. */
export function withOwnIds<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const taken = new TakenNames();
  return things.map((each) => {
    const id = taken.take(each.id);
    return id === each.id ? each : { ...each, id };
  });
}
