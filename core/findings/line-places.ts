import { onceInTurn } from "../model/once-in-turn.js";
import type { LinePlace, Tracker } from "../model/tracker.js";

/** Where each of a tracker's lines stands, in the order of its lines; undefined where its source does not say. */
export const linePlaces: (tracker: Tracker) => readonly (LinePlace | undefined)[] = onceInTurn(({ lines, places }) => lines.map(({ id }) => places.lines.get(id)));
