import type { Movement, Summary } from "../../consolidate/summary.js";
import { lineWords } from "../../findings/month-words.js";
import type { Finding } from "../../findings/finding.js";
import { isRestricted } from "../../model/circulation.js";
import { groupBy } from "../../model/group-by.js";
import { TEXT_FIELDS, type Line, type SourceCells } from "../../model/tracker.js";
import { tidyLine } from "../../parse/tidy.js";
import { openPlans } from "../open-plans.js";

/**
 * Findings that give nothing of a restricted line away. Messages quote cells: one that stands in the row of such a line stays behind, and so does one that
 * quotes what restricted lines say, or said the month before, and no other line does.
 */
export function openFindings(summary: Summary): Finding[] {
  const sheetKey = ({ file, sheet }: { readonly file: string; readonly sheet: string }): string => JSON.stringify([file, sheet]);
  const { hidden } = openPlans(summary);
  const plans = [...hidden.indicators.map(({ file, indicator: { at } }) => ({ file, at })), ...hidden.risks.map(({ file, risk: { at } }) => ({ file, at }))];
  const restricted = summary.lines.filter(({ line }) => isRestricted(line)).map(({ file, at, line }) => ({ file, at: [...(at ? [at] : []), ...line.at] }));
  const rows = groupBy([...restricted, ...plans].flatMap(rowsOf), sheetKey);
  const secrets = [...secretsOf(summary), ...compared([...hidden.indicators.flatMap(({ indicator }) => [indicator.measure, indicator.sentence]), ...hidden.risks.flatMap(({ risk }) => [risk.risk, risk.cause, risk.mitigation])]).map(telling)];
  return summary.findings.filter(({ at, message, fix }) => {
    const row = rowNumber(at.cell);
    if (rows.get(sheetKey(at))?.some(({ first, last }) => first <= row && row <= last)) return false;
    const said = tidyLine(`${message} ${fix?.title ?? ""}`).toLowerCase();
    return !secrets.some((secret) => said.includes(secret));
  });
}

/** A message cuts what it quotes; so many characters of a text give it away. */
const TELLING = 24;
/** Shorter texts are found inside other words. */
const SHORTEST = 3;

function secretsOf({ lines, movement }: Summary): string[] {
  const open = new Set(lines.filter(({ line }) => !isRestricted(line)).flatMap(({ line }) => textsOf(line)));
  const now = lines.filter(({ line }) => isRestricted(line)).flatMap(({ line, before }) => [line, ...(before ? [before.line] : [])]);
  const before = lines.flatMap((each) => (each.before && isRestricted(each.before.line) ? [each.before.line] : []));
  const all = [...[...now, ...before].flatMap(textsOf), ...namedInMovement(movement)];
  return [...new Set(all.filter((text) => !open.has(text)).map(telling))];
}

/** So much of a text as gives it away. */
function telling(text: string): string {
  return text.slice(0, TELLING).trimEnd();
}

/** What movement says of restricted lines, those that have gone included. */
function namedInMovement({ statusChanges, slipped, rebaselined, added, vanished, reopened, reworded, updateUnchanged, doubtful }: Movement): string[] {
  const names = [...statusChanges, ...slipped, ...rebaselined, ...added, ...vanished, ...reopened, ...updateUnchanged, ...doubtful, ...doubtful.map(({ candidate }) => candidate)].filter(({ restricted }) => restricted);
  const worded = reworded.filter(({ restricted }) => restricted).flatMap(({ action, milestone, before }) => [action, milestone, before.action, before.milestone]);
  return compared([...names.flatMap((name) => [name.action, name.milestone, lineWords(name)]), ...worded]);
}

function textsOf(line: Line): string[] {
  const fields = TEXT_FIELDS.filter((field) => field !== "ref").map((field) => line[field]);
  const all = [...fields, ...line.leads, ...Object.values(line.other), line.statusText, line.start.text, line.due.text, line.proposedDue?.text ?? ""];
  return compared(all);
}

function compared(texts: readonly string[]): string[] {
  return texts.map((text) => tidyLine(text).toLowerCase()).filter((text) => text.length >= SHORTEST);
}

/** Rows of a sheet, the first and the last included. */
interface Rows {
  readonly file: string;
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** Every row that something takes up in its return. */
function rowsOf({ file, at }: { readonly file: string; readonly at: readonly SourceCells[] }): Rows[] {
  return at.map(({ sheet, cells }) => {
    const [first = 0, last = first] = cells.split(":").map(rowNumber);
    return { file, sheet, first, last };
  });
}

/** 36 of "B36". */
function rowNumber(cell: string): number {
  return Number(cell.replace(/\D+/g, ""));
}
