import type { RiskField, RiskStage } from "../recognise/risk-headings.js";
import type { SheetView } from "../recognise/sheet-view.js";
import type { RiskTable } from "./find-risk-tables.js";
import type { RegisterColumn } from "./register-header.js";
import type { LevelName } from "./risk.js";
import { isRatingText } from "./read-rating.js";
import { isRatingWord } from "./rating-words.js";

export type RatedField = "likelihood" | "impact" | "score" | "rag";
export type TextFieldOfRisk = Exclude<RiskField, RatedField | "description" | "context" | "other">;
/** What a column is read as: a text of the risk, a rating of one of its levels ("inherent.likelihood"), or a column of the register's own. */
export type RegisterField = TextFieldOfRisk | `${LevelName}.${RatedField}` | "other";

export interface MappedRegisterColumn extends RegisterColumn {
  readonly field: RegisterField;
}

export interface RegisterMap {
  readonly columns: readonly MappedRegisterColumn[];
  /** Levels whose time the order of the columns told, not their headings. */
  readonly inferred: readonly LevelName[];
}

/** A column with what its cells showed it to be. */
interface Judged {
  readonly column: RegisterColumn;
  readonly field: RiskField;
  readonly stage: RiskStage | null;
}

const RATED: ReadonlySet<RiskField> = new Set<RiskField>(["likelihood", "impact", "score", "rag"]);
const isRated = (field: RiskField): field is RatedField => RATED.has(field);
const SAMPLE = 120;
const COLOUR = /^(?:red|amber|green|yellow|blue|grey|black|r|a|g|amber ?[/-] ?(?:red|green))$/i;
const STRATEGY = /^(?:treat|tolerate|transfer|terminate|accept|avoid|reduce|mitigate|share|exploit|monitor|retain|enhance|take|manage)(?:d|ed)?(?: ?[/&,] ?\w+)?$/i;

interface Content {
  readonly texts: readonly string[];
  readonly share: (test: (text: string) => boolean) => number;
}

function contentOf(view: SheetView, table: RiskTable, column: number): Content {
  const texts = table.rows.slice(0, SAMPLE).flatMap(({ row }) => {
    const cell = view.cellAt(row.row, column);
    return cell && cell.column === column && cell.text !== "" && !/^(?:n\/?a|tb[cd]|[-–]+)$/i.test(cell.text) ? [cell.text] : [];
  });
  return { texts, share: (test) => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length) };
}

type Judge = (content: Content, column: RegisterColumn, has: (field: RiskField) => boolean) => RiskField;

const MOST = 0.6;
const LONGEST_RATING = 60;

/** Fields whose heading says less than what stands below it: an impact in words is a consequence, a "risk" of figures a score. */
const JUDGES: Readonly<Partial<Record<RiskField, Judge>>> = {
  impact: ({ share, texts }, { meaning }) => (share(isRatingText) >= 0.5 || (meaning.stage !== null && texts.every((text) => text.length <= LONGEST_RATING)) ? "impact" : "consequence"),
  risk: ({ share }, _, has) => (share(isRatingText) >= MOST && (has("title") || has("description") || has("risk")) ? "score" : "risk"),
  score: ({ share }) => (share((text) => COLOUR.test(text)) >= MOST ? "rag" : share(isRatingText) > 0 ? "score" : "other"),
  rag: ({ share }) => (share((text) => /\d/.test(text)) >= MOST ? "score" : "rag"),
  status: ({ share }) => (share((text) => COLOUR.test(text)) >= MOST ? "rag" : share(isRatingWord) >= MOST ? "score" : "status"),
  mitigation: ({ share }) => (share((text) => STRATEGY.test(text)) >= MOST ? "other" : "mitigation"),
  owner: ({ share }) => (share(isRatingText) >= MOST ? "other" : "owner"),
};

/** What a column is, by its heading and by what stands below it. */
function judge(column: RegisterColumn, content: Content, among: readonly RegisterColumn[]): RiskField {
  const { field, stage } = column.meaning;
  const has = (wanted: RiskField): boolean => among.some((other) => other !== column && other.meaning.field === wanted);
  if (content.texts.length === 0) return field === "impact" && !has("likelihood") && stage === null ? "consequence" : field;
  return JUDGES[field]?.(content, column, has) ?? field;
}

const isLetter = (column: RegisterColumn, letter: string): boolean => column.heading.toLowerCase() === letter || column.heading.toLowerCase().endsWith(` ${letter}`);

/** "S" is the score where another column of its stage is the impact ("L | I | S"). */
function severityOrScore(all: readonly Judged[]): Judged[] {
  return all.map((one, i) => {
    const beside = [all[i - 1], all[i - 2]].some((other) => other?.field === "impact" && other.stage === one.stage);
    return one.field === "impact" && isLetter(one.column, "s") && beside ? { ...one, field: "score" } : one;
  });
}

/** Runs of rating columns that name no stage, in order; a new run starts where a rating comes again. */
function unstagedRuns(all: readonly Judged[]): Judged[][] {
  const runs: Judged[][] = [];
  for (const one of all.filter(({ field, stage }) => isRated(field) && stage === null)) {
    const last = runs.at(-1);
    if (!last || last.some(({ field }) => field === one.field)) runs.push([one]);
    else last.push(one);
  }
  return runs;
}

/** Which level each stage is. What is left over once controls work is how things are, unless another column says how they are now. */
function levelsOf(stages: ReadonlySet<RiskStage>): Readonly<Record<RiskStage, LevelName | null>> {
  const residual = !stages.has("current") ? "current" : stages.has("target") ? null : "target";
  const onlyInherent = stages.has("inherent") && stages.size === 1;
  return { inherent: onlyInherent ? "current" : "inherent", current: "current", residual, target: "target" };
}

/** The stages of runs without one: before what another run is after; else first before, then after. */
function stagesOfRuns(runs: readonly (readonly Judged[])[], named: ReadonlySet<RiskStage>): RiskStage[] {
  const left = (["inherent", "current", "target"] as const).filter((stage) => !named.has(stage) && !(stage === "current" && named.has("residual")));
  if (runs.length === 1) return [left.includes("current") ? "current" : (left[0] ?? "current")];
  return runs.map((_, i) => left[i] ?? "current");
}

const hasFigures = (run: readonly Judged[]): boolean => run.some(({ field }) => field !== "rag");

/** Gives the rating columns to the levels, each rating of a level once. */
class Levels {
  readonly fields = new Map<RegisterColumn, RegisterField>();
  readonly inferred = new Set<LevelName>();
  private readonly taken = new Set<RegisterField>();
  private readonly levels: Readonly<Record<RiskStage, LevelName | null>>;

  constructor(stages: ReadonlySet<RiskStage>) {
    this.levels = levelsOf(stages);
  }

  /** `told`: a heading says the stage, and not only the order of the columns. */
  take({ column, field }: Judged, stage: RiskStage, told: boolean): void {
    const level = this.levels[stage];
    const key = level === null || !isRated(field) ? null : (`${level}.${field}` as const);
    this.fields.set(column, key === null || this.taken.has(key) ? "other" : key);
    if (key !== null) this.taken.add(key);
    if (level !== null && (!told || (stage === "residual" && level === "target"))) this.inferred.add(level);
  }
}

function staged(all: readonly Judged[]): Levels {
  const named = new Set(all.flatMap(({ stage }) => stage ?? []));
  const runs = unstagedRuns(all);
  const rated = runs.filter(hasFigures);
  const given = stagesOfRuns(rated, named);
  const stages = new Set<RiskStage>([...named, ...(rated.length > 0 ? given : [])]);
  const levels = new Levels(stages);
  for (const one of all) if (one.stage !== null && isRated(one.field)) levels.take(one, one.stage, true);
  rated.forEach((run, i) => {
    for (const one of run) levels.take(one, given[i] ?? "current", rated.length === 1 && given[i] === "current");
  });
  const now = (["current", "residual", "inherent", "target"] as const).find((stage) => stages.has(stage)) ?? "current";
  for (const run of runs) if (!hasFigures(run)) for (const one of run) levels.take(one, now, true);
  return levels;
}

/** Texts with no column of their own kind: a description is the risk, a title the risk where nothing describes it, a context the theme. */
function stoodIn(field: RiskField, among: ReadonlySet<RiskField>): RegisterField {
  if (field === "description") return among.has("risk") ? "other" : "risk";
  if (field === "title") return among.has("risk") || among.has("description") ? "title" : "risk";
  if (field === "context") return among.has("theme") ? "other" : "theme";
  if (field === "furtherActions") return field;
  return isRated(field) ? "other" : field;
}

/** Reads a register's columns: each text once, each rating of each level once, all else under its own heading. */
export function mapRegister(view: SheetView, table: RiskTable): RegisterMap {
  const judged = severityOrScore(table.columns.map((column): Judged => ({ column, field: judge(column, contentOf(view, table, column.column), table.columns), stage: column.meaning.stage })));
  const among = new Set(judged.map(({ field }) => field));
  const { fields, inferred } = staged(judged);
  const taken = new Set<RegisterField>();
  const columns = judged.map(({ column, field }): MappedRegisterColumn => {
    const wanted = fields.get(column) ?? stoodIn(field, among);
    const given = taken.has(wanted) ? "other" : wanted;
    taken.add(given);
    return { ...column, field: given };
  });
  return { columns, inferred: [...inferred] };
}
