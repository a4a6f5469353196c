import { isoDate, type CalendarDate } from "../../core/model/calendar-date.js";
import type { Line } from "../../core/model/tracker.js";

/** What is compared of a line, each as one text. */
const READ = {
  ref: (line) => line.ref,
  theme: (line) => line.theme,
  themeOwner: (line) => line.themeOwner,
  group: (line) => line.group,
  action: (line) => line.action,
  milestone: (line) => line.milestone,
  description: (line) => line.description,
  lead: (line) => line.lead,
  leads: (line) => line.leads.join(" | "),
  start: (line) => line.start.text,
  startDate: (line) => iso(line.start.from),
  due: (line) => line.due.text,
  dueDate: (line) => iso(line.due.by),
  status: (line) => (line.status === "unknown" ? "" : line.status),
  statusText: (line) => line.statusText,
  update: (line) => line.update,
  impact: (line) => line.impact,
  baseline: (line) => line.baseline,
  risk: (line) => line.risk,
  monitoring: (line) => line.monitoring,
  budgetLine: (line) => line.budgetLine,
} as const satisfies Record<string, (line: Line) => string>;

export type ScoredField = keyof typeof READ;
export type ExpectedLine = Readonly<Partial<Record<ScoredField, string>>>;

export interface Score {
  readonly expected: number;
  readonly found: number;
  /** Over all fields that the answer has. */
  readonly f1: number;
  /** "due of line 3 (1.3): want «…» got «…»". */
  readonly differences: readonly string[];
  readonly fields: readonly string[];
}

interface Tally {
  right: number;
  extra: number;
  missed: number;
}

const iso = (date: CalendarDate | null) => (date ? isoDate(date) : "");

const plain = (text: string | undefined) =>
  (text ?? "").replace(/[\u2018\u2019]/g, "'").replace(/[\u2013\u2014]/g, "-").replace(/\s+/g, " ").trim();

const f1 = ({ right, extra, missed }: Tally) => (right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed));

const wordsOf = (line: { readonly action?: string | undefined; readonly milestone?: string | undefined }) =>
  new Set(plain(`${line.action ?? ""} ${line.milestone ?? ""}`).toLowerCase().split(/\W+/).filter(Boolean));

/** Words shared, as a part of all words (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}

/** For each expected line the found line that it is, in order (longest common subsequence weighted by likeness). */
function align(expected: readonly ReadonlySet<string>[], found: readonly ReadonlySet<string>[]): Map<number, number> {
  const best = Array.from({ length: expected.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const like = (i: number, j: number) => likeness(expected[i] ?? new Set(), found[j] ?? new Set());
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      (best[i] ?? [])[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + like(i, j));
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < expected.length && j < found.length; ) {
    if (like(i, j) > 0.2 && at(i, j) === at(i + 1, j + 1) + like(i, j)) pairs.set(i++, j++);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function scoreField(field: ScoredField, expected: readonly ExpectedLine[], found: readonly Line[], pairs: ReadonlyMap<number, number>, differences: string[]): Tally {
  const tally: Tally = { right: 0, extra: 0, missed: 0 };
  expected.forEach((line, i) => {
    const match = found[pairs.get(i) ?? -1];
    const want = line[field] === "unknown" && field === "status" ? "" : plain(line[field]);
    const got = match ? plain(READ[field](match)) : "";
    if (want === got) {
      if (want) tally.right++;
      return;
    }
    if (want) tally.missed++;
    if (got) tally.extra++;
    differences.push(`${field} of line ${i + 1} (${plain(line.ref || line.milestone || line.action).slice(0, 30)}): want «${want}» got «${got}»`);
  });
  const paired = new Set(pairs.values());
  tally.extra += found.filter((line, j) => !paired.has(j) && plain(READ[field](line)) !== "").length;
  return tally;
}

/** How well lines that were found agree with the lines expected, over the fields that the expected lines have. */
export function scoreLines(expected: readonly ExpectedLine[], found: readonly Line[]): Score {
  const pairs = align(expected.map(wordsOf), found.map(wordsOf));
  const paired = new Set(pairs.values());
  const differences: string[] = [];
  const total: Tally = { right: 0, extra: 0, missed: 0 };
  const fields: string[] = [];
  for (const field of Object.keys(READ) as ScoredField[]) {
    if (!expected.some((line) => field in line)) continue;
    const tally = scoreField(field, expected, found, pairs, differences);
    total.right += tally.right;
    total.extra += tally.extra;
    total.missed += tally.missed;
    fields.push(`${field} ${f1(tally).toFixed(3)}`);
  }
  expected.forEach((line, i) => {
    if (!pairs.has(i)) differences.unshift(`missing line ${i + 1}: «${plain(line.milestone || line.action)}»`);
  });
  found.forEach((line, j) => {
    if (!paired.has(j)) differences.unshift(`not a line: «${plain(`${line.ref} ${line.action} ${line.milestone}`)}» at ${line.at.map(({ sheet, cells }) => `${sheet}!${cells}`).join(", ")}`);
  });
  return { expected: expected.length, found: found.length, f1: f1(total), differences, fields };
}
