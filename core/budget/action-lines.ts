import { parseArea } from "../grid/address.js";
import type { Line, Tracker } from "../model/tracker.js";

/** A tracker's line and whose it is. A SummaryLine is one. */
export interface ActionLine {
  readonly division: string;
  readonly file: string;
  readonly line: Line;
}

/** Lines of trackers and lines that already say whose they are, always in the same order: by division, file and place. */
export function actionLines(sources: readonly (Tracker | ActionLine)[]): ActionLine[] {
  const all = sources.flatMap((source): readonly ActionLine[] => ("lines" in source ? source.lines.map((line) => ({ division: source.division, file: source.source.file, line })) : [source]));
  const keyed = all.map((action) => ({ action, key: keyOf(action) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ action }) => action);
}

type Key = readonly (string | number)[];

function keyOf({ division, file, line }: ActionLine): Key {
  const [at] = line.at;
  return [division, file, at?.sheet ?? "", parseArea(at?.cells ?? "")?.top ?? 0, line.id, line.ref, line.action, line.milestone, line.budgetLine, line.status];
}

function compareKeys(one: Key, other: Key): number {
  for (const [index, part] of one.entries()) {
    const its = other[index] ?? "";
    if (part !== its) return part < its ? -1 : 1;
  }
  return 0;
}
