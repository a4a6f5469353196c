/** What was measured, as plain tables: printed, and kept in RESULTS.md, each section between markers of its own so that one script rewrites one section. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

const RESULTS = new URL("RESULTS.md", import.meta.url);

/** A figure with its limit, beside which it is shown; `atLeast` for one that must not be smaller. `show` writes both. */
export const limited = (value, limit, { atLeast = false, show = (number) => number.toFixed(2) } = {}) => ({ text: `${show(value)} (at ${atLeast ? "least" : "most"} ${show(limit)})`, met: atLeast ? value >= limit : value <= limit });

export const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)} ×`;
export const ms = (number) => `${Math.round(number).toLocaleString("en-GB")} ms`;
export const mb = (number) => `${number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString("en-GB")} MB`;

/**
 * Prints a section, keeps it in RESULTS.md, and sets exit code 1 where a limit is not met.
 * @param name of its markers
 * @param tables each { title, headings, rows }: a row's cells are text or what `limited` gives
 * @param notes sentences below the tables
 */
export function report(name, tables, notes = []) {
  const missed = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "object" && !cell.met);
  const body = [machine(), ...tables.map(tableText), ...notes, missed.length === 0 ? "Every limit is met." : `Not met: ${missed.map(({ text }) => text).join("; ")}.`].join("\n\n");
  process.stdout.write(`${body}\n`);
  keepSection(name, body);
  if (missed.length > 0) process.exitCode = 1;
}

/** Puts a text between the markers of a section of RESULTS.md. */
export function keepSection(name, body) {
  const page = readFileSync(RESULTS, "utf8");
  const replaced = withSection(page, name, body);
  if (replaced === null) throw new Error(`RESULTS.md has no section "${name}": it needs "${opening(name)}" and "${closing(name)}".`);
  writeFileSync(RESULTS, replaced);
}

/** The sections that RESULTS.md has, in its order. */
export const sectionNames = () => [...readFileSync(RESULTS, "utf8").matchAll(/<!-- ([\w-]+): written by/g)].map(([, name]) => name);

const opening = (name) => `<!-- ${name}: written by npm run bench:${name} -->`;
const closing = (name) => `<!-- end of ${name} -->`;

/** A page with another body in one of its sections; null when it has no such section. */
export function withSection(page, name, body) {
  const from = page.indexOf(opening(name));
  const to = page.indexOf(closing(name), from);
  if (from < 0 || to < 0) return null;
  return `${page.slice(0, from + opening(name).length)}\n${body}\n${page.slice(to)}`;
}

/** When and on what it was measured. The load says how much else the machine was doing. */
function machine() {
  const cores = cpus();
  const model = cores[0]?.model.replace(/\s+/g, " ").trim() ?? "unknown processor";
  const [load = 0] = loadavg();
  return `${new Date().toISOString().slice(0, 10)}; ${model}, ${cores.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}; load ${load.toFixed(1)}.`;
}

/** A Markdown table that is read as easily as it stands: its columns are padded, all but the first to the right. */
export function tableText({ title, headings, rows }) {
  const texts = [headings, ...rows.map((row) => row.map((cell) => (typeof cell === "object" ? `${cell.text}${cell.met ? "" : " **NOT MET**"}` : cell)))];
  const widths = headings.map((_, column) => Math.max(3, ...texts.map((row) => [...row[column]].length)));
  const line = (row) => `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return `**${title}**\n\n${[line(texts[0]), rule, ...texts.slice(1).map(line)].join("\n")}`;
}
