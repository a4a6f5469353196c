import { isCalendarDate } from "../grid/grid.js";
import { sourceCells } from "../model/source-cells.js";
import type { TakenNames } from "../model/taken-names.js";
import type { ItemPlace, Mark } from "../model/tracker.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import { parseLeads } from "../parse/lead.js";
import type { KnownLeads } from "../parse/lead-pieces.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { parseTiming, timingOfDate } from "../parse/timing.js";
import { shortHash } from "../recognise/line-id.js";
import type { PlanPeriod } from "../recognise/options.js";
import type { ViewCell } from "../recognise/sheet-view.js";
import type { MappedRegisterColumn, RatedField, RegisterField } from "./map-register.js";
import type { RatingKey, Scale } from "./rating-key.js";
import { ARROWS } from "./rating-words.js";
import { NO_RATING, readPart, readScore, type ReadScore } from "./read-rating.js";
import { addOther, type RiskRecord, type RiskText } from "./risk-record.js";
import { placeOfRisk } from "./risk-place.js";
import type { RagReader } from "./risk-rag.js";
import { LEVEL_NAMES, type LevelName, type Risk, type RiskLevel } from "./risk.js";
import { scoreOf } from "./score.js";

/** What the risks of a register are read with. */
export interface RegisterReading {
  readonly division: string;
  readonly sheet: string;
  readonly key: RatingKey;
  readonly rags: RagReader;
  readonly leads: KnownLeads;
  readonly period: PlanPeriod | null;
  readonly columns: readonly MappedRegisterColumn[];
  /** IDs that are given: a second risk of the same name gets "-2". */
  readonly taken: TakenNames;
  /** Where each risk stands, by its ID: what is built is added. */
  readonly places: Map<string, ItemPlace>;
}

const NO_SCORE: ReadScore = { score: NO_RATING, likelihood: NO_RATING, impact: NO_RATING, top: null, inferred: false };
export const NO_LEVEL: RiskLevel = { likelihood: NO_RATING, impact: NO_RATING, score: NO_RATING, rag: null };

interface BuiltLevel {
  readonly level: RiskLevel;
  readonly tops: readonly number[];
  readonly inferred: boolean;
}

function levelOf(name: LevelName, record: RiskRecord, { key, rags, columns }: RegisterReading): BuiltLevel | null {
  const held = (field: RatedField): RiskText | undefined => record.fields.get(`${name}.${field}`);
  const score = held("score");
  const rag = held("rag");
  const parts = (["likelihood", "impact"] as const).map((scale: Scale) => readPart(held(scale)?.text ?? "", scale, key));
  const look = (field: RatedField): ViewCell | undefined => record.looks.get(`${name}.${field}`) ?? held(field)?.cells[0];
  const shown = rags.of(rag?.text ?? "", look("rag")) ?? rags.of(score?.text ?? "", look("score"));
  if (!score && !rag && shown === null && parts.every(({ rating }) => rating.text === "")) return null;
  const pair = columns.find(({ field }) => field === `${name}.score`)?.meaning.pair ?? null;
  const read = score ? readScore(score.text, key.first, pair !== null, key) : NO_SCORE;
  const [likelihood = NO_RATING, impact = NO_RATING] = parts.map(({ rating }, i) => (rating.text === "" ? [read.likelihood, read.impact][i] ?? NO_RATING : rating));
  const level: RiskLevel = { likelihood, impact, score: { text: read.score.text, value: read.score.value ?? scoreOf({ likelihood, impact }) }, rag: shown };
  const fromScore = parts.every(({ rating }) => rating.text === "");
  return { level, tops: [...parts.flatMap(({ top }) => top ?? []), ...(read.top ? [read.top] : [])], inferred: fromScore && read.inferred };
}

function timingOf(held: RiskText | undefined, period: PlanPeriod | null): Timing {
  if (!held || held.text === "") return BLANK_TIMING;
  const cell: ViewCell | undefined = held.cells[0];
  const value = cell?.source.value ?? null;
  return cell && held.cells.length === 1 && isCalendarDate(value) ? timingOfDate(value, tidyLine(held.text), cell.look.format, "due") : parseTiming(held.text, "due", period);
}

/** A risk's name, stable from month to month. */
function riskId(division: string, ref: string, risk: string, taken: TakenNames): string {
  return taken.take(shortHash(ref === "" ? [division, "risk", risk] : [division, "risk ref", ref]));
}

const CLOSED = /^(?:yes - )?(?:closed?|retired|archived|expired|terminated|removed|resolved|de-?escalated|no longer (?:a risk|applicable|relevant|live|active))\b/;

/** Status words and a date of closing; a heading above it ("Closed risks") counts where the risk itself says nothing. */
function isClosed(record: RiskRecord, status: string): boolean {
  const closedOn = record.fields.get("closedOn")?.text ?? "";
  if (status !== "") return CLOSED.test(fold(status));
  return record.closed || (closedOn !== "" && parseTiming(closedOn, "due", null).kind === "by");
}

function strikes(record: RiskRecord): Mark[] {
  return [...record.fields].flatMap(([field, { cells }]): Mark[] => (cells.some(({ look, source }) => look.strike || (source.struckParts?.length ?? 0) > 0) ? [{ field, kind: "struck" }] : []));
}

/** The arrow that a score bears where no column tells the direction. */
function arrowOf(record: RiskRecord): string {
  for (const level of ["current", "target", "inherent"] as const) {
    const arrow = ARROWS.exec(record.fields.get(`${level}.score`)?.text ?? "")?.[0];
    if (arrow) return arrow;
  }
  return "";
}

/** What has no field of a risk's: a title beside its description, when it was closed, notes on its cells. */
function othersOf(record: RiskRecord, columns: readonly MappedRegisterColumn[]): Record<string, string> {
  const headingOf = (field: RegisterField, usual: string): string => columns.find((column) => column.field === field)?.heading ?? usual;
  const described = (record.fields.get("risk")?.text ?? "") !== "";
  if (described) addOther(record, headingOf("title", "Title"), record.fields.get("title")?.text ?? "");
  addOther(record, headingOf("closedOn", "Closed on"), record.fields.get("closedOn")?.text ?? "");
  for (const { source } of record.cells) if (source.note) addOther(record, "Note", source.note.trim());
  return Object.fromEntries(record.others);
}

/** A record as a risk. */
export function buildRisk(record: RiskRecord, reading: RegisterReading): Risk {
  const text = (field: RegisterField): string => record.fields.get(field)?.text ?? "";
  const ref = tidyLine(text("ref")).replace(/^([^(]*)[.):]+$/, "$1");
  const risk = text("risk") || text("title") || text("cause");
  const levels = { inherent: levelOf("inherent", record, reading), current: levelOf("current", record, reading), target: levelOf("target", record, reading) };
  const tops = [...new Set(Object.values(levels).flatMap((level) => level?.tops ?? []))];
  const reviewDate = timingOf(record.fields.get("reviewDate"), reading.period);
  const status = text("status");
  const inferred = LEVEL_NAMES.filter((name) => levels[name]?.inferred);
  const marks: Mark[] = [...record.marks, ...inferred.filter((name) => !record.marks.some(({ field, kind }) => field === name && kind === "inferred")).map((field): Mark => ({ field, kind: "inferred" })), ...(reviewDate.inferred ? [{ field: "reviewDate", kind: "inferred" } as const] : []), ...strikes(record)];
  const id = riskId(reading.division, ref, risk, reading.taken);
  reading.places.set(id, placeOfRisk(record, reading.columns, reading.sheet));
  return {
    id, ref, risk, theme: text("theme") || record.theme,
    cause: text("risk") === "" && text("title") === "" ? "" : text("cause"), consequence: text("consequence"),
    inherent: levels.inherent?.level ?? null, current: levels.current?.level ?? NO_LEVEL, target: levels.target?.level ?? null,
    scale: tops.length === 1 ? (tops[0] ?? null) : reading.key.top,
    mitigation: text("mitigation"), controls: text("controls"), furtherActions: text("furtherActions"), owner: text("owner"), owners: text("owner") === "" ? [] : parseLeads(text("owner"), reading.leads),
    linkedActions: text("linkedActions"), reviewDate, status, closed: isClosed(record, status), direction: text("direction") || arrowOf(record),
    other: othersOf(record, reading.columns), marks, at: sourceCells(record.cells, reading.sheet),
  };
}
