import { groupBy } from "../model/group-by.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { Line } from "../model/tracker.js";

/** Lines of each value in the order met. */
const byValue = (lines: readonly Line[], valueOf: (line: Line) => string): Line[][] => [...groupBy(lines, valueOf).values()];

/** Numbering begins anew in each group: the same ref opens two of them. */
function restarts(groups: readonly Line[][]): boolean {
  const opening = groups.map((group) => group.find(({ ref }) => ref !== "")?.ref ?? "").filter((ref) => ref !== "");
  return new Set(opening).size < opening.length;
}

/** The lines among which a ref should be the only one of its kind: all of a tracker's, or those of a theme or group where numbering begins anew in each. */
export const referenceScopes: (lines: readonly Line[]) => readonly (readonly Line[])[] = onceInTurn((lines) => {
  const themes = byValue(lines, ({ theme }) => theme);
  const scopes: readonly (readonly Line[])[] = restarts(themes) ? themes : [lines];
  if (lines.every(({ group }) => group === "")) return scopes;
  return scopes.flatMap((scope) => {
    const groups = byValue(scope, ({ theme, group }) => `${theme}\n${group}`);
    return restarts(groups) ? groups : [scope];
  });
});
