import fc from "fast-check";

/** A budget made to cast, whole numbers of its last digit, and what truly adds to what. */
export interface MadeBudget {
  readonly headings: readonly string[];
  /** Whether a column is shown as a percentage that nobody adds. */
  readonly rows: readonly { readonly label: string; readonly figures: readonly number[] }[];
  /** Each addition as cells "row,column": the target, then what it adds. */
  readonly additions: readonly (readonly string[])[];
  readonly decimals: number;
  readonly unit: string;
  readonly brackets: boolean;
}

/** Columns: what a line's own figures are, and what the others come to from them. */
interface Shape {
  readonly headings: readonly string[];
  /** Smallest and largest of each figure that is given. */
  readonly given: readonly (readonly [least: number, most: number])[];
  whole(given: readonly number[]): number[];
  /** Target, then terms. */
  readonly across: readonly (readonly number[])[];
}

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);
const at = (figures: readonly number[], index: number): number => figures[index] ?? 0;

export const SHAPES: Readonly<Record<string, Shape>> = {
  "one column": { headings: ["Budget"], given: [[200, 90_000]], whole: (given) => [...given], across: [] },
  "two years": { headings: ["2024/25", "2025/26"], given: [[200, 90_000], [200, 90_000]], whole: (given) => [...given], across: [] },
  "gross, income, net": { headings: ["Gross", "Income", "Net"], given: [[500, 90_000], [-400, 0]], whole: (given) => [...given, sum(given)], across: [[2, 0, 1]] },
  "income shown positive": { headings: ["Expenditure", "Less income", "Net cost"], given: [[500, 90_000], [0, 400]], whole: (given) => [...given, at(given, 0) - at(given, 1)], across: [[2, 0, 1]] },
  "variance is what is left": { headings: ["Budget", "Actual", "Variance"], given: [[500, 90_000], [500, 90_000]], whole: (given) => [...given, at(given, 0) - at(given, 1)], across: [[2, 0, 1]] },
  "variance is what is over": { headings: ["Budget", "Forecast", "Over/(under)spend"], given: [[500, 90_000], [500, 90_000]], whole: (given) => [...given, at(given, 1) - at(given, 0)], across: [[2, 0, 1]] },
  "opening to closing": { headings: ["Opening budget", "Virements", "Closing budget"], given: [[500, 90_000], [-300, 300]], whole: (given) => [...given, sum(given)], across: [[2, 0, 1]] },
  "grants and other income": {
    headings: ["Gross", "Grants", "Other income", "", "Net"],
    given: [[500, 90_000], [-9000, 0], [-900, 0]],
    whole: ([gross = 0, grants = 0, other = 0]) => [gross, grants, other, grants + other, gross + grants + other],
    across: [[3, 1, 2], [4, 0, 3]],
  },
  "two rows of headings": {
    headings: ["Budget gross", "Budget income", "To date gross", "To date income", "Remaining gross", "Remaining income"],
    given: [[500, 90_000], [-9000, 0], [500, 90_000], [-9000, 0]],
    whole: ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d, a - c, b - d],
    across: [[4, 0, 2], [5, 1, 3]],
  },
  "months and total": { headings: ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Total"], given: Array.from({ length: 6 }, () => [50, 9000] as const), whole: (given) => [...given, sum(given)], across: [[6, 0, 1, 2, 3, 4, 5]] },
  "subjective and net": {
    headings: ["Staffing", "Premises", "Transport", "Supplies", "Gross", "Grants", "Fees", "Net"],
    given: [[500, 90_000], [20, 9000], [20, 9000], [20, 9000], [-5000, -10], [-500, -10]],
    whole: ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [a, b, c, d, a + b + c + d, e, f, a + b + c + d + e + f],
    across: [[4, 0, 1, 2, 3], [7, 4, 5, 6]],
  },
};

const TOTAL_PLACES = ["under", "above", "unlabelled under", "grand first"] as const;

/** Tables of every shape: groups of lines with their totals and a total of all, or lines with one total. */
export const madeBudgets = fc
  .record({
    shape: fc.constantFrom(...Object.keys(SHAPES)),
    places: fc.constantFrom(...TOTAL_PLACES),
    sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
    decimals: fc.constantFrom(0, 0, 1, 2),
    unit: fc.constantFrom("£000", "£m", "£"),
    brackets: fc.boolean(),
    smaller: fc.constantFrom(1, 1, 10),
    seed: fc.nat(2 ** 31 - 1),
  })
  .map(({ shape, places, sizes, decimals, unit, brackets, smaller, seed }): MadeBudget => {
    const { headings, given, whole, across } = SHAPES[shape] as Shape;
    const next = numbersFrom(seed);
    const lines = sizes.map((size) => Array.from({ length: size }, () => whole(given.map(([least, most]) => Math.round((least + (next() % (most - least + 1))) / smaller)))));
    const rows = placed(lines, headings.length, shape === "one column" && places === "unlabelled under" ? "under" : places);
    const all = rows.rows.map((_, row) => row);
    return {
      ...{ headings, decimals, unit, brackets, rows: rows.rows },
      additions: [
        ...all.flatMap((row) => across.map((columns) => columns.map((column) => `${row},${column}`))),
        ...rows.down.flatMap((own) => headings.map((_, column) => own.map((row) => `${row},${column}`))),
      ],
    };
  });

/** Numbers that look like any, the same for the same seed (the generator of Park and Miller). */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647);
}

interface Placed {
  readonly rows: { readonly label: string; readonly figures: readonly number[] }[];
  /** Target, then terms. */
  readonly down: number[][];
}

function placed(groups: readonly (readonly (readonly number[])[])[], columns: number, places: (typeof TOTAL_PLACES)[number]): Placed {
  const total = (figures: readonly (readonly number[])[]): number[] => Array.from({ length: columns }, (_, column) => sum(figures.map((each) => at(each, column))));
  const [rows, down, subtotals]: [Placed["rows"], number[][], number[]] = [[], [], []];
  const named = places !== "unlabelled under";
  const grand = total(groups.flat());
  if (groups.length === 1) {
    groups[0]?.forEach((figures, line) => rows.push({ label: `Service ${line + 1}`, figures }));
    rows.push({ label: named ? "Total" : "", figures: grand });
    return { rows, down: [[rows.length - 1, ...rows.slice(0, -1).map((_, row) => row)]] };
  }
  if (places === "above" || places === "grand first") rows.push({ label: "Grand total", figures: grand });
  groups.forEach((lines, group) => {
    const own = { label: named ? `Group ${group + 1} total` : "", figures: total(lines) };
    const first = rows.length + (places === "above" ? 1 : 0);
    if (places === "above") rows.push(own);
    lines.forEach((figures, line) => rows.push({ label: `Service ${group + 1}.${line + 1}`, figures }));
    if (places !== "above") rows.push(own);
    const target = places === "above" ? first - 1 : rows.length - 1;
    subtotals.push(target);
    down.push([target, ...lines.map((_, line) => first + line)]);
  });
  if (places === "under" || places === "unlabelled under") rows.push({ label: named ? "Grand total" : "", figures: grand });
  down.push([places === "under" || places === "unlabelled under" ? rows.length - 1 : 0, ...subtotals]);
  return { rows, down };
}

/** The table as text, tabs between its cells. */
export function textOf({ headings, rows, decimals, unit, brackets }: MadeBudget): string {
  const written = (figure: number): string => {
    const [whole = "", part] = (Math.abs(figure) / 10 ** decimals).toFixed(decimals).split(".");
    const size = [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...(part === undefined ? [] : [part])].join(".");
    return figure < 0 ? (brackets ? `(${size})` : `-${size}`) : size;
  };
  return [["Service", ...headings.map((heading) => (heading === "" ? "" : `${heading} ${unit}`))], ...rows.map(({ label, figures }) => [label, ...figures.map(written)])].map((cells) => cells.join("\t")).join("\n");
}

/** The same with one figure changed. */
export function changed(budget: MadeBudget, row: number, column: number, by: number): MadeBudget {
  return { ...budget, rows: budget.rows.map((each, index) => (index === row ? { ...each, figures: each.figures.map((figure, at) => (at === column ? figure + by : figure)) } : each)) };
}

/** The most that rounding explains of the additions that a cell is part of, in last digits; 0 when it is part of none. */
export function toleranceOf({ additions }: MadeBudget, row: number, column: number): number {
  return Math.max(0, ...additions.filter((cells) => cells.includes(`${row},${column}`)).map((cells) => cells.length / 2));
}
