import { cellOfItem, headingOfItem, hasPlaceFor, type Item, type ItemCell } from "./items.js";
import type { Tracker } from "../model/tracker.js";

/** One item that lacks something, or all that do. */
export interface Lack<Of> {
  readonly cell: ItemCell;
  /** "R3", "any of the 12 risks", "9 of the 12 risks". */
  readonly what: string;
  readonly items: readonly Of[];
  /** Their table has a column for it. */
  readonly column: boolean;
}

export interface Lacking<Of> {
  /** What lacks: "target", "owner". */
  readonly field: string;
  /** "risk": as the items are counted. */
  readonly noun: string;
  /** Before a noun that counts all: "any of the", "all". */
  readonly all: string;
  nameOf(item: Of): string;
}

/** As many as make one finding at the heading, and of how many: as what is true of a column of lines is said once. */
const FEWEST = 5;
const SHARE = 0.75;

/** The items that lack something, each at its own cell; once, at a heading, where all do, or nearly all of many. */
export function lacking<Of extends Item>(tracker: Tracker, items: readonly Of[], lacks: (item: Of) => boolean, { field, noun, all, nameOf }: Lacking<Of>): Lack<Of>[] {
  const without = items.filter(lacks);
  const [first] = without;
  if (!first) return [];
  const isAll = without.length === items.length;
  const column = hasPlaceFor(tracker, first, field);
  const wholeOf = (only: Of): string => (items.length === 1 ? nameOf(only) : isAll ? `${all} ${items.length} ${noun}s` : `${without.length} of the ${items.length} ${noun}s`);
  const heading = (isAll && (items.length > 1 || !column)) || (without.length >= FEWEST && without.length >= items.length * SHARE) ? headingOfItem(tracker, first, field) : null;
  if (heading) return [{ cell: heading, what: wholeOf(first), items: without, column }];
  return without.flatMap((item): Lack<Of>[] => {
    const cell = cellOfItem(tracker, item, field);
    return cell ? [{ cell, what: nameOf(item), items: [item], column: hasPlaceFor(tracker, item, field) }] : [];
  });
}
