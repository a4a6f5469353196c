import type { Indicator } from "../indicators/indicator.js";
import { divisionOfFile, divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import type { Tracker } from "../model/tracker.js";
import type { Risk } from "../risks/risk.js";

/** What a division's plan holds beside its actions. */
const KINDS = ["indicators", "risks"] as const;
type Kind = (typeof KINDS)[number];

/** The indicators or risks of a division that count, and the file that they are from. */
export interface FromFile<Item> {
  readonly division: string;
  readonly file: string;
  readonly items: readonly Item[];
}

/** A file and its sheets, those without lines included. */
export interface FileSheets {
  readonly division: string;
  readonly file: string;
  readonly sheets: readonly Tracker[];
}

/** The indicators and risks of a month that count, and the sheets that hold them and no lines. */
export interface PlanSheets {
  readonly indicators: readonly FromFile<Indicator>[];
  readonly risks: readonly FromFile<Risk>[];
  readonly sheets: readonly Tracker[];
}

/** How many of a kind a file holds. */
function countOf(kind: Kind, { sheets }: Pick<FileSheets, "sheets">): number {
  return sheets.reduce((sum, { [kind]: own = [] }) => sum + own.length, 0);
}

/** Whether a file holds indicators or risks and no lines: it goes beside its division's return. */
export function isBeside(file: Pick<FileSheets, "sheets">): boolean {
  return file.sheets.every(({ lines }) => lines.length === 0) && KINDS.some((kind) => countOf(kind, file) > 0);
}

/** What was taken from which file, and what is to be said of it. */
export interface PickedPlans<File extends FileSheets> {
  readonly plans: PlanSheets;
  /** By the division's slug, of divisions whose indicators or risks stand in files beside their returns: "Its 4 risks are read from early-help-risks.xlsx." */
  readonly said: ReadonlyMap<string, string>;
  /** Files beside a return that are not used, and why. */
  readonly unused: readonly { readonly file: File; readonly why: string }[];
}

/**
 * Picks a file for each division's indicators and one for its risks: its return where that holds any, else the best of the files beside it.
 * @param used the returns that count, one of a division.
 * @param beside files that hold no lines, the best of a division first.
 */
export function pickPlans<File extends FileSheets>(used: readonly File[], beside: readonly File[]): PickedPlans<File> {
  const slugOf = ({ division }: FileSheets): string => divisionSlug(division);
  const files = groupBy([...used, ...beside], slugOf);
  const sourceOf = (kind: Kind, slug: string): File | undefined => files.get(slug)?.find((file) => countOf(kind, file) > 0);
  const sourcesOf = (kind: Kind): File[] => [...files.keys()].flatMap((slug) => sourceOf(kind, slug) ?? []);
  const sources = { indicators: sourcesOf("indicators"), risks: sourcesOf("risks") };
  const taken = new Set([...sources.indicators, ...sources.risks]);
  const said = groupBy(beside.filter((file) => taken.has(file)), slugOf);
  return {
    plans: planSheets(sources),
    said: new Map([...said].map(([slug, own]) => [slug, own.map((file) => `Its ${kindsIn(file, (kind) => sources[kind].includes(file))} read from ${file.file}.`).join(" ")])),
    unused: beside.filter((file) => !taken.has(file)).map((file) => ({ file, why: unusedWords(file, (kind) => sourceOf(kind, slugOf(file))) })),
  };
}

/** "12 indicators and 1 risk are". */
function kindsIn(file: FileSheets, of: (kind: Kind) => boolean): string {
  const counts = KINDS.filter(of).map((kind) => ({ kind, count: countOf(kind, file) }));
  const said = counts.map(({ kind, count }) => `${count} ${count === 1 ? kind.slice(0, -1) : kind}`).join(" and ");
  return `${said} ${counts.length === 1 && counts[0]?.count === 1 ? "is" : "are"}`;
}

function unusedWords(file: FileSheets, sourceOf: (kind: Kind) => FileSheets | undefined): string {
  const kinds = KINDS.filter((kind) => countOf(kind, file) > 0);
  return kinds.map((kind) => `The ${kind} of ${file.division} are read from ${sourceOf(kind)?.file ?? "no file"}.`).join(" ");
}

function planSheets(sources: Readonly<Record<Kind, readonly FileSheets[]>>): PlanSheets {
  const used = new Set([...sources.indicators, ...sources.risks].flatMap(({ sheets }) => sheets));
  const from = <Item>(files: readonly FileSheets[], itemsOf: (sheet: Tracker) => readonly Item[] | undefined): FromFile<Item>[] =>
    files.map(({ division, file, sheets }) => ({ division, file, items: sheets.flatMap((sheet) => itemsOf(sheet) ?? []) }));
  return {
    indicators: from(sources.indicators, ({ indicators }) => indicators),
    risks: from(sources.risks, ({ risks }) => risks),
    sheets: [...used].filter((sheet) => sheet.lines.length === 0 && KINDS.some((kind) => (sheet[kind] ?? []).length > 0)),
  };
}

/** What a file's name says of what it holds: "early-help-risk-register.xlsx". */
const KIND_WORDS: ReadonlySet<string> = new Set(["risk", "risks", "register", "registers", "log", "indicator", "indicators", "performance", "kpi", "kpis", "measure", "measures", "scorecard", "dashboard"]);

/** The division of a file that holds indicators or risks alone: as its name says, without the words for what it holds where what is left is a division that is known, or where they end the name. */
export function divisionBeside(file: string, known: ReadonlyMap<string, string>): string {
  const whole = divisionOfFile(file);
  const words = whole.split(" ");
  const isKind = (word: string | undefined): boolean => word !== undefined && KIND_WORDS.has(word.toLowerCase());
  const first = words.findIndex((word) => !isKind(word));
  const end = words.findLastIndex((word) => !isKind(word)) + 1;
  if (first < 0) return whole;
  const names = [words, words.slice(0, end), words.slice(first), words.slice(first, end)].map((each) => each.join(" "));
  const found = names.find((name) => known.has(divisionSlug(name)));
  return found === undefined ? (names[1] ?? whole) : (known.get(divisionSlug(found)) ?? found);
}
