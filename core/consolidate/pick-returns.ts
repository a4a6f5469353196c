import type { CheckedBudget } from "../budget/budgets-json.js";
import { dayNumber, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { copyInName } from "../model/copy-in-name.js";
import { divisionOfFile, divisionSlug } from "../model/division.js";
import { dateInName } from "../model/date-in-name.js";
import { firstBy, groupBy } from "../model/group-by.js";
import { monthInName, monthLabel, nextMonth, type Month } from "../model/month.js";
import type { PlaceCounts, ReturnDetails, Tracker } from "../model/tracker.js";
import { divisionBeside, isBeside, pickPlans, type PlanSheets } from "./plan-sheets.js";
import { lateWords, signatureOf, voidWords, type Signature } from "./judge-return.js";
import type { RegisterEntry, ReturnFile } from "./summary.js";

/** A return that counts, under its division's display name. */
export interface UsedReturn {
  readonly division: string;
  readonly file: string;
  readonly trackers: readonly Tracker[];
  readonly budgets: readonly CheckedBudget[];
  /** Null where it has no Return sheet. */
  readonly details: ReturnDetails | null;
  readonly signature: Signature;
  /** The month that the return says it is for; null when it does not. */
  readonly month: Month | null;
  /** How it is known that it came late, a sentence; "" when it did not. */
  readonly late: string;
}

/** The register of a month, the returns that count, and the indicators and risks of them and of the files beside them. */
export interface PickedReturns {
  readonly register: readonly RegisterEntry[];
  readonly used: readonly UsedReturn[];
  readonly plans: PlanSheets;
}

/** What is known about a month's returns beside the files. */
export interface ReturnsOwed {
  readonly month: Month;
  /** Display names of the divisions that owe a return; those that sent none are entered as missing. */
  readonly expected: readonly string[];
  /** The day by which they are due; null when nobody has said. */
  readonly dueOn?: CalendarDate | null;
  /** The register of an earlier making of this month's summary. */
  readonly earlier?: readonly RegisterEntry[];
  /** Whom to ask about a return that says nothing itself, by the division's slug. */
  readonly contacts?: ReadonlyMap<string, string>;
}

/**
 * Enters every file in the register and picks one return for each division: one for this month before one for another, a signed one before
 * an unsigned one, else the later (by signature, as-of date, version in its name, date in its name), else one that no program made as a copy, else by name.
 * A file with indicators or risks and no lines goes beside its division's return, and is a return of its own only where nobody owes one.
 */
export function pickReturns(files: readonly ReturnFile[], owed: ReturnsOwed): PickedReturns {
  const { month, expected } = owed;
  const names = new Map<string, string>();
  for (const name of expected) if (!names.has(divisionSlug(name))) names.set(divisionSlug(name), name);
  const all = files.map((file) => candidateOf(file, names, month));
  const candidates = all.filter((each) => !isBesideReturn(each));
  const before = firstBy((owed.earlier ?? []).filter(({ state }) => state !== "superseded"), ({ division }) => divisionSlug(division));
  const register: RegisterEntry[] = [];
  const used: (Candidate & UsedReturn)[] = [];
  for (const rivals of groupBy(candidates, ({ division }) => divisionSlug(division)).values()) {
    const ranked = rivals.filter(({ trackers }) => trackers.length > 0).sort((a, b) => compareReturns(b, a, month));
    const [best, ...rest] = ranked;
    const late = best ? lateWords(best.details, owed.dueOn ?? null, before.get(divisionSlug(best.division))) : "";
    if (best) used.push({ ...best, late });
    const why = best && rest.length > 0 ? rivalry(best, rest, month) : "";
    register.push(...ranked.map((each) => entry(each, each === best ? "received" : "superseded", why, each === best ? late : "", owed)));
    register.push(...rivals.filter(({ trackers }) => trackers.length === 0).map((each) => entry(each, "rejected", each.why, "", owed)));
  }
  const came = new Set(candidates.map(({ division }) => divisionSlug(division)));
  register.push(...[...names].filter(([slug]) => !came.has(slug)).map(([, division]) => missingEntry(division, owed)));
  const known = new Map([...used.map(({ division }) => [divisionSlug(division), division] as const), ...names]);
  const beside = all.filter(isBesideReturn).map((each) => ({ ...each, division: divisionBeside(each.file, known) }));
  const { plans, said, unused } = pickPlans(used, beside.sort((a, b) => compareReturns(b, a, month)));
  return { register: [...besideWords(register, said, beside, owed), ...unused.map(({ file, why }) => entry(file, "superseded", why, "", owed))], used, plans };
}

/** The register, saying where a division's indicators and risks are read from; a division of which nothing else has come, and which owes nothing, is entered with that. */
function besideWords(register: readonly RegisterEntry[], said: ReadonlyMap<string, string>, beside: readonly Candidate[], owed: ReturnsOwed): RegisterEntry[] {
  const entered = new Map([...register].reverse().map((each) => [divisionSlug(each.division), each]));
  const alone = [...firstBy(beside, ({ division }) => divisionSlug(division))].filter(([slug]) => !entered.has(slug));
  return [
    ...register.map((each) => (entered.get(divisionSlug(each.division)) === each ? withWords(each, said.get(divisionSlug(each.division)) ?? "") : each)),
    ...alone.map(([slug, each]) => entry(each, "received", `It holds no action tracker. ${said.get(slug) ?? ""}`, "", owed)),
  ];
}

function withWords(each: RegisterEntry, words: string): RegisterEntry {
  return words === "" ? each : { ...each, why: `${each.why} ${words}`.trimStart() };
}

interface Candidate extends Omit<UsedReturn, "late"> {
  /** Those without lines too. */
  readonly sheets: readonly Tracker[];
  /** Where the cells of all its sheets went. */
  readonly cells: PlaceCounts;
  readonly why: string;
}

function candidateOf(file: ReturnFile, names: ReadonlyMap<string, string>, owed: Month): Candidate {
  const sheets = file.state === "read" ? file.trackers : [];
  const trackers = sheets.filter(({ lines }) => lines.length > 0);
  const details = sheets.find(({ returnDetails }) => returnDetails)?.returnDetails ?? null;
  const division = details?.division || divisionOfFile(file.file);
  const why = file.state === "rejected" ? file.why : details ? "Its tracker has no lines." : "No action tracker was found in it.";
  return {
    division: names.get(divisionSlug(division)) ?? division,
    file: file.file,
    ...{ sheets, trackers, details, why, budgets: file.state === "read" ? (file.budgets ?? []) : [] },
    signature: details ? signatureOf(details, trackers.flatMap(({ lines }) => lines)) : "unsigned",
    month: details?.month ?? monthNamed(file.file, owed),
    cells: totalCells(sheets),
  };
}

/** A file of ours that has a Return sheet is a return, whatever it lacks. */
function isBesideReturn(each: Candidate): boolean {
  return each.details === null && isBeside(each);
}

/** The month that a file's name says its return is for. A whole date in the month after is the day that it was sent. */
function monthNamed(file: string, owed: Month): Month | null {
  const named = monthInName(file);
  return named === nextMonth(owed) && dateInName(file)?.day != null ? owed : named;
}

function totalCells(sheets: readonly Tracker[]): PlaceCounts {
  const total = (field: keyof PlaceCounts): number => sheets.reduce((sum, { counts }) => sum + counts[field], 0);
  return { cells: total("cells"), fields: total("fields"), other: total("other"), unplaced: total("unplaced") };
}

/** Below zero when `b` is to be preferred to `a`. */
function compareReturns(a: Candidate, b: Candidate, month: Month): number {
  const keys = (each: Candidate): readonly number[] => [
    forMonth(each, month),
    isSigned(each) && each.details?.signedOffOn ? dayNumber(each.details.signedOffOn) : 0,
    each.details?.asOf ? dayNumber(each.details.asOf) : 0,
    Number(/(?<![a-z0-9])v(?:ersion)?[-_. ]?(\d+(?:\.\d+)?)/i.exec(each.file)?.[1] ?? 0),
    dayNamed(each.file),
    copyInName(each.file) ? 0 : 1,
  ];
  const others = keys(b);
  const difference = keys(a).map((key, index) => key - (others[index] ?? 0)).find((each) => each !== 0);
  return difference ?? (a.file < b.file ? -1 : 1);
}

/** The day that a file's name gives, as a number; 0 when it gives none. */
function dayNamed(file: string): number {
  const date = dateInName(file);
  return date && date.day !== null ? dayNumber({ ...date, day: date.day }) : 0;
}

/** 1 for this month, 0 where nothing says which, -1 for another. */
function forMonth({ month: own }: Candidate, month: Month): number {
  if (!own) return 0;
  return own === month ? 1 : -1;
}

function isSigned({ signature }: Candidate): boolean {
  return signature === "signed";
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"] as const;

/** "Two November 2018 returns for Early Help. Used b.xlsx, signed off 4 Dec 2018; ignored a.xlsx, not signed off." */
function rivalry(best: Candidate, rest: readonly Candidate[], month: Month): string {
  const count = rest.length + 1;
  const signed = [best, ...rest].some(isSigned);
  const title = `${NUMBERS[count] ?? count} ${monthLabel(month)} returns for ${best.division}${signed ? "" : `, ${count === 2 ? "neither" : "none"} signed off`}.`;
  const described = (each: Candidate): string => `${each.file}${copyWords(each)}${signed ? `, ${signatureWords(each)}` : ""}${otherMonth(each, month)}`;
  const saved = [best, ...rest].some(({ file }) => copyInName(file)?.kind === "conflict") ? ` ${CONFLICT_CURE}` : "";
  return `${title} Used ${described(best)}; ignored ${rest.map(described).join(" and ")}.${saved}`;
}

/** A conflict copy is nobody's second version: changes may stand in it that the other lacks. */
const CONFLICT_CURE = "A conflict copy is kept when a file is saved in two places at once: look in both for changes that the other lacks.";

function copyWords({ file }: Candidate): string {
  const copy = copyInName(file);
  return copy === null ? "" : copy.kind === "conflict" ? ", a conflict copy" : ", a copy";
}

function signatureWords(each: Candidate): string {
  const { details } = each;
  return isSigned(each) && details?.signedOffOn ? `signed off ${shortDate(details.signedOffOn)}` : "not signed off";
}

function otherMonth({ month: own }: Candidate, month: Month): string {
  return own && own !== month ? `, for ${monthLabel(own)}` : "";
}

function entry(candidate: Candidate, state: "received" | "superseded" | "rejected", why: string, late: string, owed: ReturnsOwed): RegisterEntry {
  const { division, file, trackers, details, cells, signature } = candidate;
  const voided = signature === "void" && details ? voidWords(details) : "";
  return {
    ...{ division, file, state, signed: isSigned(candidate), late: late !== "" },
    why: [why, voided, late].filter((sentence) => sentence !== "").join(" "),
    lines: trackers.reduce((total, tracker) => total + tracker.lines.length, 0),
    sheets: trackers.map(({ source }) => source.sheet),
    cells,
    signedOffBy: details?.signedOffBy ?? "",
    signedOffOn: details?.signedOffOn ?? null,
    contact: details?.contact || contactOf(division, owed),
  };
}

function missingEntry(division: string, owed: ReturnsOwed): RegisterEntry {
  const why = `No ${monthLabel(owed.month)} return has come from ${division}.`;
  const nothing = { lines: 0, sheets: [], cells: totalCells([]), signedOffBy: "", signedOffOn: null };
  return { division, file: "", state: "missing", signed: false, late: false, why, ...nothing, contact: contactOf(division, owed) };
}

function contactOf(division: string, { contacts }: ReturnsOwed): string {
  return contacts?.get(divisionSlug(division)) ?? "";
}
