import fc from "fast-check";
import { expect, it } from "vitest";
import { crossReference } from "../../core/budget/cross-reference.js";
import { lessAmount, sumOf, type ExactAmount } from "../../core/budget/exact-amount.js";
import { STATUSES } from "../../core/model/status.js";
import { action, budgets } from "./made-up-budget.js";

/** Groups of lines, net alone beside a gross and an income; totals are made from them. */
const groups = fc.array(fc.array(fc.tuple(fc.integer({ min: 30, max: 9999 }), fc.integer({ min: 0, max: 25 })), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 });

interface Leaf {
  readonly name: string;
  readonly group: string;
  readonly net: number;
}

function made(input: readonly (readonly (readonly [number, number])[])[]) {
  const leaves: Leaf[] = [];
  const rows: string[] = ["Budget £000", "Service | Gross | Income | Net"];
  const row = (name: string, [gross, income]: readonly [number, number]): string => `${name} | ${gross} | ${-income} | ${gross - income}`;
  const total = (lines: readonly (readonly [number, number])[]): [number, number] => [lines.reduce((sum, [gross]) => sum + gross, 0), lines.reduce((sum, [, income]) => sum + income, 0)];
  input.forEach((lines, group) => {
    lines.forEach(([gross, income], at) => {
      leaves.push({ name: `Service ${group + 1}.${at + 1}`, group: `Group ${group + 1} total`, net: gross - income });
      rows.push(row(`Service ${group + 1}.${at + 1}`, [gross, income]));
    });
    rows.push(row(`Group ${group + 1} total`, total(lines)));
  });
  rows.push(row("Grand total", total(input.flat())));
  return { leaves, tables: budgets(rows.join("\n")) };
}

const claims = fc.array(fc.record({ at: fc.nat(), of: fc.constantFrom("line", "line", "line", "group", "all", "none"), status: fc.constantFrom(...STATUSES) }), { maxLength: 25 });

function scene(input: Parameters<typeof made>[0], said: readonly { at: number; of: string; status: (typeof STATUSES)[number] }[]) {
  const { leaves, tables } = made(input);
  const named = said.map(({ at, of, status }, index) => {
    const leaf = leaves[at % leaves.length];
    const budgetLine = of === "line" ? leaf?.name : of === "group" ? leaf?.group : of === "all" ? "Grand total" : "";
    return action(String(index + 1), { budgetLine: budgetLine ?? "", status });
  });
  return { leaves, tables, actions: named };
}

it("each line once, and the sum is that of the lines that any off-track action stands behind", () => {
  fc.assert(fc.property(groups, claims, (input, said) => {
    const { leaves, tables, actions } = scene(input, said);
    const { offTrack, lines, unmatched } = crossReference(actions, tables);
    expect(unmatched).toEqual([]);
    expect(new Set(lines.map(({ line }) => line.label)).size).toBe(lines.length);
    const off = new Set(actions.filter(({ line }) => line.status === "off-track").map(({ line }) => line.budgetLine));
    expect(offTrack.lines.map(({ line }) => line.label).sort()).toEqual([...off].filter((name) => name !== "").sort());
    const behind = leaves.filter(({ name, group }) => off.has(name) || off.has(group) || off.has("Grand total"));
    expect(offTrack.sums[0]?.amount.amount ?? 0).toBe(behind.reduce((sum, { net }) => sum + net, 0));
  }), { numRuns: 100 });
});

it("every action is in exactly one list", () => {
  fc.assert(fc.property(groups, claims, (input, said) => {
    const { tables, actions } = scene(input, said);
    const { lines, withoutLine, unmatched } = crossReference(actions, tables);
    const listed = [...lines.flatMap((each) => each.actions), ...withoutLine, ...unmatched].map((each) => each.action.line.id).sort();
    expect(listed).toEqual(actions.map(({ line }) => line.id).sort());
  }), { numRuns: 60 });
});

it("the order of the input does not matter", () => {
  const other = budgets("Other £000\nService | Gross | Income | Net\nService 1.1 | 40 | 0 | 40\nService 9.9 | 70 | (10) | 60\nTotal | 110 | (10) | 100", "another.txt");
  fc.assert(fc.property(groups, claims, fc.infiniteStream(fc.nat()), (input, said, order) => {
    const { tables, actions } = scene(input, said);
    const shuffled = <T>(items: readonly T[]): T[] => items.map((item) => ({ item, by: order.next().value ?? 0 })).sort((a, b) => a.by - b.by).map(({ item }) => item);
    const all = [...tables, ...other];
    expect(crossReference(shuffled(actions), shuffled(all))).toEqual(crossReference(actions, all));
  }), { numRuns: 40 });
});

it("amounts of any units and decimals are added and taken away exactly", () => {
  const unit = fc.constantFrom(1, 1000, 1_000_000).map((multiplier) => ({ name: "GBP", multiplier }));
  const amounts = fc.array(fc.record({ amount: fc.integer({ min: -1e6, max: 1e6 }), decimals: fc.nat(2), unit }), { minLength: 1, maxLength: 8 });
  const pence = ({ amount, decimals, unit: of }: ExactAmount): bigint => (BigInt(amount) * BigInt(of?.multiplier ?? 1) * 100n) / 10n ** BigInt(decimals);
  fc.assert(fc.property(amounts, (given) => {
    const sum = sumOf(given) as ExactAmount;
    expect(pence(sum)).toBe(given.reduce((all, each) => all + pence(each), 0n));
    const [first] = given as [ExactAmount];
    expect(pence(lessAmount(sum, first))).toBe(pence(sum) - pence(first));
  }));
});
