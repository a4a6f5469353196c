import { countTotals, totalsByDivision, totalsByTheme } from "../consolidate/count-totals.js";
import type { Exception, LineName, Movement, RegisterEntry, StatusMove, Summary, SummaryLine } from "../consolidate/summary.js";
import { isRestricted } from "../model/circulation.js";
import { divisionSlug } from "../model/division.js";
import { monthLabel } from "../model/month.js";
import { STATUSES, type Status } from "../model/status.js";
import { fold } from "../parse/tidy.js";
import { plural } from "../report/summary-sentences.js";
import { looksLikeName, NAMED_OFFICER, type IsPost } from "./posts.js";
import { isLeftOut, releaseBefore, releaseLine, type Naming } from "./release-line.js";

/** A summary that holds nothing but what may be published, and what that leaves out. */
export interface Release {
  /** Totals count the lines that are in it and no other. */
  readonly summary: Summary;
  /** The lines of the summary that it is made of, in the same order. */
  readonly sources: readonly SummaryLine[];
  readonly left: LeftOut;
}

export interface LeftOut {
  readonly restricted: number;
  readonly internal: number;
  /** Lines that are published though nobody has marked them open. */
  readonly unmarked: number;
  /** Answers about themes whose lines are all left out. */
  readonly answers: number;
  /** Lines of the month before that are gone: nothing says whether they could be published. */
  readonly vanished: number;
  /** Leads shown as "Named officer". */
  readonly unnamed: number;
  /** They have no circulation of their own: nothing says whether they could be published. */
  readonly indicators: number;
  readonly risks: number;
}

/** Leaves out restricted and internal lines, people's names where they are known as such, and where everything came from. */
export function releaseSummary(summary: Summary, isPost: IsPost): Release {
  const naming = namingOf(summary, isPost);
  const sources = summary.lines.filter(({ line }) => !isLeftOut(line));
  const released = new Map(sources.map((each, index) => [each, releasedLine(each, String(index + 1), naming)]));
  const lines = [...released.values()];
  const answers = openAnswers(summary, sources);
  const published = (listed: readonly SummaryLine[]): SummaryLine[] => listed.flatMap((each) => released.get(each) ?? releasedOf(each, released));
  return {
    summary: {
      ...{ asOf: summary.asOf, month: summary.month, previousMonth: summary.previousMonth, settings: summary.settings, lines },
      ...{ totals: countTotals(lines), byDivision: totalsByDivision(lines), byTheme: totalsByTheme(lines) },
      returns: releaseRegister(summary, lines, naming),
      exceptions: summary.exceptions.flatMap(({ at, because }): Exception[] => published([at]).map((each) => ({ at: each, because }))),
      decisions: published(summary.decisions),
      movement: releaseMovement(summary.movement, released, naming),
      version: { number: summary.version.number, changes: [] },
      answers: answers.map((each) => ({ ...each, ...answerTexts(each, naming) })),
      ...{ trend: [], budgets: [], indicators: [], risks: [], findings: [], passedOver: [] },
    },
    sources,
    left: {
      restricted: summary.lines.filter(({ line }) => isRestricted(line)).length,
      internal: summary.lines.filter(({ line }) => line.circulation === "internal").length,
      unmarked: sources.filter(({ line }) => line.circulation === null).length,
      answers: summary.answers.length - answers.length,
      vanished: summary.movement.vanished.length,
      indicators: summary.indicators.length,
      risks: summary.risks.length,
      unnamed: new Set(sources.flatMap(({ line }) => leadNames(line)).filter((name) => naming.post(name) !== name).map(fold)).size,
    },
  };
}

function releasedLine(at: SummaryLine, id: string, naming: Naming): SummaryLine {
  const line = releaseLine(at.line, id, naming);
  return { ...at, file: "", at: null, line, before: releaseBefore(at, line, naming) };
}

/** Lists of a summary may hold lines that are equal to its own and not the same. */
function releasedOf({ division, line: { id } }: SummaryLine, released: ReadonlyMap<SummaryLine, SummaryLine>): SummaryLine[] {
  const found = [...released].find(([source]) => source.division === division && source.line.id === id);
  return found ? [found[1]] : [];
}

function leadNames({ lead, leads }: SummaryLine["line"]): readonly string[] {
  return leads.length > 0 || lead === "" ? leads : [lead];
}

/** Whoever leads, approves or owns under a name of their own is not named in texts either. */
function namingOf({ lines, movement }: Summary, isPost: IsPost): Naming {
  const people = [
    ...lines.flatMap(({ line }) => [...leadNames(line), line.themeOwner, line.approvedBy, line.evidenceCheckedBy]),
    ...movement.rebaselined.map(({ approvedBy }) => approvedBy),
  ];
  const names = [...new Set(people.filter((name) => looksLikeName(name, isPost)))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anyName = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|")})(?![\\p{L}\\d])`, "giu");
  return {
    post: (name) => (name === "" || isPost(name) ? name : NAMED_OFFICER),
    text: (text) => (anyName === null ? text : text.replace(anyName, NAMED_OFFICER)),
  };
}

/** Whose return is in and whose is not; files, people and what happened to them are the programme office's own. */
function releaseRegister({ returns, month, previousMonth }: Summary, lines: readonly SummaryLine[], { post }: Naming): RegisterEntry[] {
  const divisions = [...new Map(returns.map(({ division }) => [divisionSlug(division), division])).values()];
  const nothing = { late: false, sheets: [], cells: { cells: 0, fields: 0, other: 0, unplaced: 0 }, contact: "" };
  return divisions.map((division): RegisterEntry => {
    const used = returns.find((entry) => entry.state === "received" && divisionSlug(entry.division) === divisionSlug(division));
    const own = lines.filter((line) => divisionSlug(line.division) === divisionSlug(division)).length;
    const carried = own === 0 || previousMonth === null ? "" : ` ${plural(own, "line")} of ${monthLabel(previousMonth)} ${own === 1 ? "is" : "are"} carried forward.`;
    if (used === undefined) return { ...nothing, division, file: "", state: "missing", signed: false, why: `No ${monthLabel(month)} return of ${division} could be used.${carried}`, lines: own, signedOffBy: "", signedOffOn: null };
    // Sheet Summary shows beside each division what came of it.
    return { ...nothing, division, file: "Received", state: "received", signed: used.signed, why: "", lines: own, signedOffBy: post(used.signedOffBy), signedOffOn: used.signedOffOn };
  });
}

/** Answers about a theme whose lines are all left out are about those lines. */
function openAnswers({ answers, lines }: Summary, sources: readonly SummaryLine[]): Summary["answers"] {
  const open = new Set(sources.map(({ line }) => fold(line.theme)));
  const hidden = new Set(lines.map(({ line }) => fold(line.theme)).filter((theme) => !open.has(theme)));
  return answers.filter(({ theme }) => !hidden.has(fold(theme)));
}

function answerTexts({ theme, workingWell, howWeKnow, worriedAbout, whatNext }: Summary["answers"][number], { text }: Naming) {
  return { theme: text(theme), workingWell: text(workingWell), howWeKnow: text(howWeKnow), worriedAbout: text(worriedAbout), whatNext: text(whatNext) };
}

function nameKey({ division, id }: { readonly division: string; readonly id: string }): string {
  return `${division}\n${id}`;
}

/** Moves of lines that are published this month and could have been the month before. Lines that are gone, and doubtful matches, are named nowhere. */
function releaseMovement(movement: Movement, released: ReadonlyMap<SummaryLine, SummaryLine>, naming: Naming): Movement {
  const byName = new Map([...released].map(([source, now]) => [nameKey({ division: source.division, id: source.line.id }), { source, now }]));
  const open = <Name extends LineName>(names: readonly Name[]): Name[] =>
    names.flatMap((name): Name[] => {
      const found = name.restricted === true ? undefined : byName.get(nameKey(name));
      if (found === undefined || (found.source.before !== null && isLeftOut(found.source.before.line))) return [];
      const { id, action, milestone } = found.now.line;
      return [{ ...name, id, action, milestone }];
    });
  return {
    statusChanges: open(movement.statusChanges),
    slipped: open(movement.slipped),
    rebaselined: open(movement.rebaselined).map((each) => ({ ...each, approvedBy: naming.post(each.approvedBy) })),
    added: open(movement.added),
    reopened: open(movement.reopened),
    reworded: open(movement.reworded).map((each) => ({ ...each, before: { action: naming.text(each.before.action), milestone: naming.text(each.before.milestone) } })),
    updateUnchanged: open(movement.updateUnchanged),
    ...{ vanished: [], doubtful: [] },
    matrix: movement.matrix.length === 0 ? [] : matrixOf([...byName.values()]),
  };
}

/** As the summary's own matrix, of what is published: a line that may not be told of the month before is in none of its cells. */
function matrixOf(lines: readonly { readonly source: SummaryLine; readonly now: SummaryLine }[]): StatusMove[] {
  const moved = lines.filter(({ source, now }) => !source.carriedForward && (source.before === null) === (now.before === null));
  const places: readonly (Status | null)[] = [...STATUSES, null];
  return places.flatMap((from) =>
    STATUSES.flatMap((to): StatusMove[] => {
      const count = moved.filter(({ now }) => now.line.status === to && (now.before?.line.status ?? null) === from).length;
      return count === 0 ? [] : [{ from, to, lines: count }];
    }),
  );
}
