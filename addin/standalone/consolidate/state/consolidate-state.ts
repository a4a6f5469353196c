import { isUnsaid } from "../../../../core/consolidate/month-files.js";
import type { CalendarDate } from "../../../../core/model/calendar-date.js";
import { SETTINGS_FILE } from "../../../../core/settings/settings.js";
import type { FileFate, MonthSources, OutputKind } from "../engine/month-request.js";
import { isUsable, type MonthView } from "../engine/month-view.js";
import { byName, type MonthFile } from "../month-file.js";

/** Where a file is brought to: among the month's, or as last month's. */
export type Place = "files" | "last";

/** A month on the page. What is asked of it and what has been answered are told apart, so that work is begun, and begun again, from the state alone. */
export interface ConsolidateState extends Omit<MonthSources, "today"> {
  readonly fates: Readonly<Record<number, FileFate>>;
  /** The month as it was last read; null before, and once reading was given up. */
  readonly view: MonthView | null;
  /** Grows with every change of what the month is made of. */
  readonly asked: number;
  /** What was asked last and was answered, or given up. */
  readonly settled: number;
  /** The output to make next. */
  readonly wanted: OutputKind | null;
}

export const NO_MONTH: ConsolidateState = { files: [], last: [], template: null, asOf: null, fates: {}, view: null, asked: 0, settled: 0, wanted: null };

export type ConsolidateEvent =
  | { readonly type: "files-brought"; readonly place: Place; readonly files: readonly MonthFile[] }
  | { readonly type: "file-removed"; readonly id: number }
  | { readonly type: "as-of-chosen"; readonly asOf: CalendarDate | null }
  | { readonly type: "template-chosen"; readonly template: MonthFile | null }
  | { readonly type: "fate-known"; readonly id: number; readonly fate: FileFate }
  | { readonly type: "month-read"; readonly asked: number; readonly view: MonthView }
  | { readonly type: "reading-given-up"; readonly asked: number }
  | { readonly type: "read-again" }
  | { readonly type: "output-wanted"; readonly output: OutputKind }
  | { readonly type: "output-settled" }
  | { readonly type: "begun-anew" };

export function reduceMonth(state: ConsolidateState, event: ConsolidateEvent): ConsolidateState {
  switch (event.type) {
    case "files-brought":
      return changed(state, { [event.place]: event.place === "files" ? joined(state.files, event.files) : joined([], event.files) });
    case "file-removed":
      return changed(state, { files: without(state.files, event.id), last: without(state.last, event.id) });
    case "as-of-chosen":
      return sameDay(state.asOf, event.asOf) ? state : changed(state, { asOf: event.asOf });
    case "template-chosen":
      return { ...state, template: event.template };
    case "fate-known":
      return { ...state, fates: { ...state.fates, [event.id]: event.fate } };
    case "month-read":
      return { ...state, view: event.view, settled: event.asked };
    case "reading-given-up":
      return { ...state, view: null, settled: event.asked, wanted: null };
    case "read-again":
      return changed(state, {});
    case "output-wanted":
      return { ...state, wanted: event.output };
    case "output-settled":
      return { ...state, wanted: null };
    case "begun-anew":
      return { ...NO_MONTH, asked: state.asked + 1, settled: state.asked + 1 };
  }
}

/** The work to begin next; null for none. */
export function nextJob({ files, view, asked, settled, wanted }: ConsolidateState): "view" | OutputKind | null {
  if (files.length > 0 && asked !== settled) return "view";
  return view !== null && isUsable(view) ? wanted : null;
}

/** The month's files have gone: there is nothing left to show. */
function changed(state: ConsolidateState, change: Partial<ConsolidateState>): ConsolidateState {
  const next = { ...state, ...change, asked: state.asked + 1 };
  return next.files.length === 0 ? { ...next, view: null, wanted: null } : next;
}

/** What is brought under a name that is there already takes its place. Hidden files are not brought. */
function joined(there: readonly MonthFile[], brought: readonly MonthFile[]): MonthFile[] {
  const told = brought.filter(({ name }) => !isUnsaid(name) || name.toLowerCase() === SETTINGS_FILE);
  const names = new Set(told.map(({ name }) => name));
  return [...there.filter(({ name }) => !names.has(name)), ...told].sort(byName);
}

function without(files: readonly MonthFile[], gone: number): readonly MonthFile[] {
  return files.some(({ id }) => id === gone) ? files.filter(({ id }) => id !== gone) : files;
}

function sameDay(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
