import { smallest } from "../model/extremes.js";
import type { MoneyUnit } from "../parse/money.js";
import { writeAmount, type BudgetTable } from "./budget-table.js";

/** An amount without rounding: `amount` / 10^`decimals` of its unit. Null for the unit of a table that names none. */
export interface ExactAmount {
  /** A whole number, with its sign. */
  readonly amount: number;
  readonly decimals: number;
  readonly unit: MoneyUnit | null;
}

/** Digits of 10^n; the multipliers of units are such powers. */
const powerOf = (unit: MoneyUnit | null): number => Math.round(Math.log10(unit?.multiplier ?? 1));

export function amountOf({ decimals, unit }: BudgetTable, amount: number): ExactAmount {
  return { amount, decimals, unit };
}

/** Its last digit as a power of ten of pounds: -2 for pence, 3 for thousands. */
export function lastPower({ decimals, unit }: ExactAmount): number {
  return powerOf(unit) - decimals;
}

/** The amount as a whole number of 10^power pounds, where that is as fine as its own last digit or finer. */
function atPower(amount: ExactAmount, power: number): number {
  return amount.amount * 10 ** (lastPower(amount) - power);
}

/** Exact; in the smallest unit of them, with as many decimals as that takes. Null of none. */
export function sumOf(amounts: readonly ExactAmount[]): ExactAmount | null {
  const [first, ...others] = amounts;
  if (!first) return null;
  const unit = others.reduce((least, other) => (powerOf(other.unit) < powerOf(least) ? other.unit : least), first.unit);
  const power = smallest(amounts.map(lastPower), powerOf(unit));
  return { amount: amounts.reduce((sum, each) => sum + atPower(each, power), 0), decimals: powerOf(unit) - power, unit };
}

export function lessAmount(amount: ExactAmount, taken: ExactAmount): ExactAmount {
  return sumOf([amount, { ...taken, amount: -taken.amount }]) ?? amount;
}

/** One less the other at the finer's last digit, and whether half a last digit of each can explain it. */
export function differenceOf(one: ExactAmount, other: ExactAmount): { readonly difference: ExactAmount; readonly isRounding: boolean } {
  const difference = lessAmount(one, other);
  // Two figures of the same last digit have no rounding between them: they are the same figure written twice.
  const isAlike = lastPower(one) === lastPower(other);
  return { difference, isRounding: !isAlike && Math.abs(difference.amount) <= halves([one, other], lastPower(difference)) };
}

/** Half a last digit of each, in 10^power pounds: the most that rounding each can make of their sum. */
export function halves(amounts: readonly ExactAmount[], power: number): number {
  return amounts.reduce((sum, each) => sum + 10 ** (lastPower(each) - power), 0) / 2;
}

export function unsigned(amount: ExactAmount): ExactAmount {
  return { ...amount, amount: Math.abs(amount.amount) };
}

/** True when they are no further apart than so large a share of the second. */
export function isNear(one: ExactAmount, other: ExactAmount, share: number): boolean {
  const { difference } = differenceOf(one, other);
  return Math.abs(difference.amount) <= share * Math.abs(atPower(other, lastPower(difference)));
}

/** What follows a figure of each unit. */
const SUFFIX: Readonly<Record<number, string>> = { 0: "", 3: "k", 6: "m", 9: "bn" };

/** "£3,247k", "-£1.5m", "£92,734"; of a table without a unit "3,247". */
export function writeExact({ amount, decimals, unit }: ExactAmount): string {
  const figure = writeAmount(Math.abs(amount), decimals);
  return `${amount < 0 ? "-" : ""}${unit === null ? figure : `£${figure}${SUFFIX[powerOf(unit)] ?? ""}`}`;
}
