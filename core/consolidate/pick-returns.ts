import { dayNumber, shortDate } from "../model/calendar-date.js";
import { divisionOfFile, divisionSlug } from "../model/division.js";
import { monthInName, monthLabel, type Month } from "../model/month.js";
import type { PlaceCounts, ReturnDetails, Tracker } from "../model/tracker.js";
import type { RegisterEntry, ReturnFile } from "./summary.js";

/** A return that counts, under its division's display name. */
export interface UsedReturn {
  readonly division: string;
  readonly file: string;
  readonly trackers: readonly Tracker[];
}

/** The register of a month, and the returns that count. */
export interface PickedReturns {
  readonly register: readonly RegisterEntry[];
  readonly used: readonly UsedReturn[];
}

/**
 * Enters every file in the register and picks one return for each division: one for this month before one for another, a signed one before
 * an unsigned one, else the later (by signature, as-of date, version in its name, name).
 * @param expected display names of the divisions that owe a return; those that sent none are entered as missing.
 */
export function pickReturns(files: readonly ReturnFile[], month: Month, expected: readonly string[]): PickedReturns {
  const names = new Map(expected.map((name) => [divisionSlug(name), name]));
  const candidates = files.map((file) => candidateOf(file, names));
  const register: RegisterEntry[] = [];
  const used: UsedReturn[] = [];
  for (const rivals of byDivision(candidates)) {
    const ranked = rivals.filter(({ trackers }) => trackers.length > 0).sort((a, b) => compareReturns(b, a, month));
    const [best, ...rest] = ranked;
    if (best) used.push(best);
    const why = best && rest.length > 0 ? rivalry(best, rest, month) : "";
    register.push(...ranked.map((each) => entry(each, each === best ? "received" : "superseded", why)));
    register.push(...rivals.filter(({ trackers }) => trackers.length === 0).map((each) => entry(each, "rejected", each.why)));
  }
  const missing = [...names].filter(([slug]) => !candidates.some(({ division }) => divisionSlug(division) === slug));
  return { register: [...register, ...missing.map(([, division]) => missingEntry(division, month))], used };
}

interface Candidate extends UsedReturn {
  /** Where the cells of all its sheets went. */
  readonly cells: PlaceCounts;
  readonly details: ReturnDetails | null;
  readonly why: string;
}

function candidateOf(file: ReturnFile, names: ReadonlyMap<string, string>): Candidate {
  const sheets = file.state === "read" ? file.trackers : [];
  const trackers = sheets.filter(({ lines }) => lines.length > 0);
  const details = sheets.find(({ returnDetails }) => returnDetails)?.returnDetails ?? null;
  const division = details?.division || divisionOfFile(file.file);
  const why = file.state === "rejected" ? file.why : details ? "Its tracker has no lines." : "No action tracker was found in it.";
  return { division: names.get(divisionSlug(division)) ?? division, file: file.file, trackers, details, why, cells: totalCells(sheets) };
}

function totalCells(sheets: readonly Tracker[]): PlaceCounts {
  const total = (field: keyof PlaceCounts): number => sheets.reduce((sum, { counts }) => sum + counts[field], 0);
  return { cells: total("cells"), fields: total("fields"), other: total("other"), unplaced: total("unplaced") };
}

function byDivision(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const slug = divisionSlug(candidate.division);
    groups.set(slug, [...(groups.get(slug) ?? []), candidate]);
  }
  return [...groups.values()];
}

/** Below zero when `b` is to be preferred to `a`. */
function compareReturns(a: Candidate, b: Candidate, month: Month): number {
  const keys = (each: Candidate): readonly number[] => [
    forMonth(each, month),
    isSigned(each.details) && each.details?.signedOffOn ? dayNumber(each.details.signedOffOn) : 0,
    each.details?.asOf ? dayNumber(each.details.asOf) : 0,
    Number(/(?<![a-z0-9])v(?:ersion)?[-_. ]?(\d+(?:\.\d+)?)/i.exec(each.file)?.[1] ?? 0),
  ];
  const others = keys(b);
  const difference = keys(a).map((key, index) => key - (others[index] ?? 0)).find((each) => each !== 0);
  return difference ?? (a.file < b.file ? -1 : 1);
}

/** 1 for this month, 0 where nothing says which, -1 for another. */
function forMonth({ details, file }: Candidate, month: Month): number {
  const own = details?.month ?? monthInName(file);
  if (!own) return 0;
  return own === month ? 1 : -1;
}

function isSigned(details: ReturnDetails | null): boolean {
  return details !== null && details.signedOffBy !== "" && details.signedOffOn !== null;
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"] as const;

/** "Two November 2018 returns for Early Help. Used b.xlsx, signed off 4 Dec 2018; ignored a.xlsx, not signed off." */
function rivalry(best: Candidate, rest: readonly Candidate[], month: Month): string {
  const count = rest.length + 1;
  const signed = [best, ...rest].some(({ details }) => isSigned(details));
  const title = `${NUMBERS[count] ?? count} ${monthLabel(month)} returns for ${best.division}${signed ? "" : `, ${count === 2 ? "neither" : "none"} signed off`}.`;
  const described = (each: Candidate): string => `${each.file}${signed ? `, ${signature(each)}` : ""}${otherMonth(each, month)}`;
  return `${title} Used ${described(best)}; ignored ${rest.map(described).join(" and ")}.`;
}

function signature({ details }: Candidate): string {
  return isSigned(details) && details?.signedOffOn ? `signed off ${shortDate(details.signedOffOn)}` : "not signed off";
}

function otherMonth(each: Candidate, month: Month): string {
  const own = each.details?.month ?? monthInName(each.file);
  return own && own !== month ? `, for ${monthLabel(own)}` : "";
}

function entry({ division, file, trackers, details, cells }: Candidate, state: "received" | "superseded" | "rejected", why: string): RegisterEntry {
  return {
    ...{ division, file, state, signed: isSigned(details), late: false, why },
    lines: trackers.reduce((total, tracker) => total + tracker.lines.length, 0),
    sheets: trackers.map(({ source }) => source.sheet),
    cells,
    signedOffBy: details?.signedOffBy ?? "",
    signedOffOn: details?.signedOffOn ?? null,
  };
}

function missingEntry(division: string, month: Month): RegisterEntry {
  const why = `No ${monthLabel(month)} return has come from ${division}.`;
  return { division, file: "", state: "missing", signed: false, late: false, why, lines: 0, sheets: [], cells: totalCells([]), signedOffBy: "", signedOffOn: null };
}
