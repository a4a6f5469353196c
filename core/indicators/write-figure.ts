import type { Unit } from "./indicator.js";

const MONEY_SCALE: Readonly<Record<string, string>> = { "£000": "k", "£m": "m", "£bn": "bn" };

/** "3,471", "-0.25": thousands with commas, no more decimals than the value has. */
export function writeNumber(value: number): string {
  const [whole = "0", part] = String(Number(Math.abs(value).toFixed(MOST_DECIMALS))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${part === undefined ? "" : `.${part}`}`;
}

const MOST_DECIMALS = 6;

/** A value with its unit as a reader says it: "25.8%", "3,471 contacts", "£1,200", "45 days", "12.3 per 10,000", "3 : 1". */
export function writeFigure(value: number, unit: Unit | null): string {
  const number = writeNumber(value);
  if (unit === null || unit.word === "") return number;
  if (unit.kind === "percent") return `${number}%`;
  if (unit.kind === "money") return `${value < 0 ? "-" : ""}£${number.replace("-", "")}${MONEY_SCALE[unit.word] ?? ""}`;
  return unit.kind === "ratio" && unit.word.startsWith("1") ? `${unit.word} ${number}` : `${number} ${unit.word}`;
}
