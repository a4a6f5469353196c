import type { BudgetTable, FigureRow, Relation } from "./budget-table.js";
import { bestFit, fitColumns, isNatural, plainFit, runFits, type Fit, type FitColumns } from "./row-fits.js";
import { isGrandTotal, isLikelyTotal, isMemo, isNamedTotal, isPlainTotal, mayBeTotal } from "./row-labels.js";

/** How unlikely chance must be, in bits, before a row that no word calls a total is one; fewer where its look or label hints at it, or it says nothing. */
const BITS = 14;
const ONE_COLUMN_BITS = 20;
const CUED_BITS = 7;
/** Where the row stands out, and adds what it would as a rule. */
const STANDS_OUT_BITS = 4;
/** A named total whose natural lines do not fit must fit others at least so well. */
const OTHER_BITS = 5;
/** What is out by more than this share is rather no total at all. */
const FAR_OUT = 0.6;

/** Which rows total which, from their labels and their figures: over their lines or under them, some wrong figures allowed for. */
export function findRowRelations(table: BudgetTable): Relation[] {
  const columns = fitColumns(table);
  const order = table.rows.flatMap((row, index) => (isMemo(row) ? [] : [index]));
  const [under, over] = [order, [...order].reverse()].map((each) => new Totals(table, columns, each).find());
  if (!under || !over) return [];
  // What the figures bear out decides; where they bear out nothing, the side on which totals have lines.
  const isOver = over.score === 0 && under.score === 0 ? over.relations.length > under.relations.length : over.score > under.score;
  return (isOver ? over : under).relations;
}

class Totals {
  private readonly relations: Relation[] = [];
  private readonly totals = new Set<number>();
  private readonly taken = new Set<number>();
  private score = 0;

  constructor(
    private readonly table: BudgetTable,
    private readonly columns: FitColumns,
    private readonly order: readonly number[],
  ) {}

  /** First what the figures bear out, then what only the words say. */
  find(): { readonly relations: Relation[]; readonly score: number } {
    this.byFigures();
    const score = this.score;
    this.byWords();
    return { relations: this.relations.sort((a, b) => a.target - b.target), score };
  }

  private keep(row: number, { terms, agree, disagree }: Fit): void {
    this.relations.push({ target: row, terms });
    this.score += agree - disagree;
    this.totals.add(row);
    for (const { index } of terms) this.taken.add(index);
  }

  /** Goes through the rows and keeps those that no total has taken yet; a total takes the last of them, as many as its figures ask for. */
  private byFigures(): void {
    let open: number[] = [];
    this.order.forEach((row, at) => {
      const fit = this.totalOf(row, open, at === this.order.length - 1);
      if (fit) this.keep(row, fit);
      open = [...open.filter((each) => !this.taken.has(each)), row];
    });
    this.grandTotalAtTheOtherEnd(open);
    this.totalsOfLeftovers();
  }

  /** Lines that no total has, before a row that a total has: theirs, if they nearly fit. */
  private totalsOfLeftovers(): void {
    let run: number[] = [];
    for (const row of this.order) {
      if (!this.taken.has(row)) {
        run = this.totals.has(row) ? [] : [...run, row];
        continue;
      }
      const fit = run.length > 1 && !this.totals.has(row) ? plainFit(this.columns, row, run) : null;
      run = [];
      if (fit && fit.agree > 0 && fit.agree >= fit.disagree && fit.bits >= (this.standsOut(row) ? STANDS_OUT_BITS : CUED_BITS)) this.keep(row, fit);
    }
  }

  private grandTotalAtTheOtherEnd(open: readonly number[]): void {
    for (const row of open) {
      const figures = this.table.rows[row];
      if (!figures || this.totals.has(row) || !isNamedTotal(figures)) continue;
      const others = open.filter((each) => each !== row);
      const fit = plainFit(this.columns, row, others);
      if (others.length < 2 || fit.agree === 0 || fit.agree < fit.disagree) continue;
      this.keep(row, fit);
      return;
    }
  }

  /** The rows that a row totals; null when its figures do not say so. */
  private totalOf(row: number, open: readonly number[], last: boolean): Fit | null {
    const figures = this.table.rows[row];
    if (!figures || open.length === 0) return null;
    const named = isNamedTotal(figures);
    const natural = this.natural(row, open);
    const fits = runFits(this.table, this.columns, row, open).filter(({ terms }) => terms.length >= (named ? 1 : 2));
    const fit = bestFit(fits, natural.length);
    const cue = figures.label === "" || this.standsOut(row) || last || mayBeTotal(figures);
    return (fit && this.isBorneOut(row, fit, natural, open.length, cue) ? fit : null) ?? (cue ? nearlyNatural(figures, fits, natural) : null);
  }

  /** Whether the figures make a row the total that a fit says. */
  private isBorneOut(row: number, fit: Fit, natural: readonly number[], tried: number, cue: boolean): boolean {
    const figures = this.table.rows[row];
    if (!figures) return false;
    const bits = fit.bits - Math.log2(tried);
    const agrees = fit.agree >= fit.disagree;
    if (isNamedTotal(figures) && figures.label !== "") return agrees && (isNatural(fit, natural) || bits >= OTHER_BITS || (fit.terms.length === 1 && fit.agree > 1));
    // Without a word for it the figures alone must tell.
    if (fit.disagree === 0) return bits >= (cue ? CUED_BITS : fit.agree > 1 ? BITS : ONE_COLUMN_BITS);
    if (!cue) return false;
    return (agrees && isNatural(fit, natural) && fit.bits >= (this.standsOut(row) ? STANDS_OUT_BITS : CUED_BITS)) || (fit.agree >= 2 * fit.disagree && bits >= CUED_BITS);
  }

  /** Bold where most are not. */
  private standsOut(row: number): boolean {
    const { rows } = this.table;
    return (rows[row]?.bold ?? false) && rows.filter(({ bold }) => bold).length * 2 <= rows.length;
  }

  /** What a total as a rule adds: the open lines since the last total, or all totals that are open where none is. */
  private natural(row: number, open: readonly number[]): readonly number[] {
    const since = open.slice(open.findLastIndex((each) => this.totals.has(each)) + 1);
    const figures = this.table.rows[row];
    return since.length === 0 || (figures && isGrandTotal(figures)) ? open : since;
  }

  /** Totals that nothing agrees with: those named so, over the lines that no other total has. One without such lines is a line that is called so. */
  private byWords(): void {
    this.order.forEach((row, at) => {
      const figures = this.table.rows[row];
      const last = at === this.order.length - 1;
      if (!figures || this.totals.has(row) || !(isNamedTotal(figures) || isLikelyTotal(figures))) return;
      if (figures.label === "" && !last && !this.standsOut(row)) return;
      const before = this.order.slice(0, at);
      const since = before.slice(before.findLastIndex((each) => this.totals.has(each)) + 1);
      this.keepNamed(row, isGrandTotal(figures) ? [before] : last ? [since, before] : [since], last);
    });
    const [first, ...others] = this.order;
    const figures = this.table.rows[first ?? -1];
    if (first !== undefined && figures && !this.totals.has(first) && isPlainTotal(figures) && this.totals.size > 0) this.keepNamed(first, [others], true);
  }

  /** Over those of the sets of rows that it is nearest to: whatever they come to where nothing else can be meant, else where they are near. */
  private keepNamed(row: number, sets: readonly (readonly number[])[], sure: boolean): void {
    const figures = this.table.rows[row];
    const isLeft = (each: number): boolean => !this.taken.has(each) && (this.totals.has(each) || !isGrandRow(this.table, each)) && !this.adds(each, row);
    const fits = sets.flatMap((among) => {
      const items = among.filter(isLeft);
      return runFits(this.table, this.columns, row, items).filter(({ terms }) => terms.length === items.length);
    });
    const [fit] = fits.sort((a, b) => this.farOut(row, a) - this.farOut(row, b));
    if (!fit || !figures) return;
    const isNear = this.farOut(row, fit) <= FAR_OUT && (fit.terms.length > 1 || isNamedTotal(figures));
    const isSure = fit.terms.length > 1 && isNamedTotal(figures) && (sure || isPlainTotal(figures) || this.othersFit());
    if (isNear || isSure) this.keep(row, fit);
  }

  /** Other rows that are called totals of something are so indeed. */
  private othersFit(): boolean {
    return this.relations.some(({ target }) => {
      const figures = this.table.rows[target];
      return figures !== undefined && isNamedTotal(figures) && !isPlainTotal(figures) && !isGrandTotal(figures);
    });
  }

  private adds(total: number, part: number): boolean {
    return this.relations.some(({ target, terms }) => target === total && terms.some(({ index }) => index === part || this.adds(index, part)));
  }

  /** By what share a row is out of what rows come to: the middle one of its columns. A sign turned is a slip, and not far. */
  private farOut(row: number, { terms }: Fit): number {
    const outs = this.columns.half.flatMap((_, column) => {
      const stated = Math.abs(this.columns.figures[row]?.[column] ?? 0);
      const sum = Math.abs(terms.reduce((total, { index, sign }) => total + sign * (this.columns.figures[index]?.[column] ?? 0), 0));
      return stated === 0 && sum === 0 ? [] : [Math.abs(stated - sum) / Math.max(stated, sum)];
    });
    return outs.sort((a, b) => a - b)[Math.floor(outs.length / 2)] ?? 0;
  }
}

function isGrandRow({ rows }: BudgetTable, row: number): boolean {
  const figures = rows[row];
  return figures !== undefined && figures.label !== "" && isPlainTotal(figures) && isGrandTotal(figures);
}

/** What a row without a word for a total adds as a rule, where it is nearly that in its columns together. */
function nearlyNatural({ label }: FigureRow, fits: readonly Fit[], natural: readonly number[]): Fit | null {
  const fit = fits.find((each) => isNatural(each, natural) && each.terms.every(({ sign }) => sign === 1));
  return fit && natural.length > 1 && (fit.agree > 0 || label === "") && fit.bits + fit.near >= BITS ? fit : null;
}
