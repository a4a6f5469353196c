import type { ProseText } from "./prose-texts.js";
import { sentencesOf } from "./prose-texts.js";
import { proseAmounts, type ProseAmount } from "./prose-amounts.js";
import { proseSums, type FoundSum, type PlacedAmount } from "./prose-sums.js";
import { compareWithTables, type TableComparison } from "./table-match.js";
import type { WorkedOut } from "./work-out.js";

export type ProseVerdict = "agrees" | "agrees only when cut short" | "differs" | "nothing to compare with";

/** A sum of money in prose, and what it was held against. */
export interface ProseFigure extends PlacedAmount {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly restricted: boolean;
  readonly amount: ProseAmount;
  readonly verdict: ProseVerdict;
  /** Null where the words do not tell which figure of a table is meant, or there is none. */
  readonly table: TableComparison | null;
}

export type ProseSum = FoundSum<ProseFigure>;

/** All figures of the prose in their order, and the sums that they make. Notes and no findings: which figure a sentence means is read from its words, and may be read wrongly. */
export interface ProseReading {
  readonly figures: readonly ProseFigure[];
  readonly sums: readonly ProseSum[];
}

/** A sentence that speaks of another time as well can't be said to be wrong. */
const OTHER_TIMES = /\b(?:from|compared|than|previous(?:ly)?|last year|prior|had been)\b/i;

/**
 * Holds the figures of prose against the tables, their totals first, then lines named nearby, and against each other, at the precision they are written in.
 * Where the words do not tell what is meant nothing is said: two figures that happen to be alike prove nothing.
 */
export function proseFigures(texts: readonly ProseText[], tables: readonly WorkedOut[]): ProseReading {
  let sentenceAt = 0;
  const figures = texts.flatMap((text, paragraph) =>
    sentencesOf(text.text).flatMap((sentence) => {
      sentenceAt += 1;
      return sentenceFigures(sentence, text, paragraph, sentenceAt, tables);
    }),
  );
  const sums = [...new Set(figures.map(({ file }) => file))].flatMap((each) => proseSums(figures.filter(({ file }) => file === each)));
  const judged = new Map(figures.map((figure) => [figure, withSums(figure, sums)]));
  const now = (figure: ProseFigure): ProseFigure => judged.get(figure) ?? figure;
  return { figures: figures.map(now), sums: sums.map((sum) => ({ ...sum, whole: now(sum.whole), parts: sum.parts.map(now) })) };
}

function sentenceFigures(sentence: string, { file, sheet, cell, text, restricted }: ProseText, paragraph: number, sentenceAt: number, tables: readonly WorkedOut[]): ProseFigure[] {
  const compared = proseAmounts(sentence).map((amount) => ({ amount, table: compareWithTables(amount, sentence, text, tables, file) }));
  const differing = compared.filter(({ table }) => table?.verdict === "differs");
  return compared.map(({ amount, table }): ProseFigure => {
    const isTaken = compared.some((other) => other.table !== null && other.table.verdict !== "differs" && other.table.figure.cell === table?.figure.cell);
    const isUnsure = table?.verdict === "differs" && (differing.length > 1 || isTaken || OTHER_TIMES.test(sentence));
    const sure = isUnsure ? null : table;
    return { file, sheet, cell, restricted, amount, sentence, paragraph, sentenceAt, table: sure, verdict: sure?.verdict ?? "nothing to compare with" };
  });
}

/** A figure that no table has, and that others make or that makes others, is judged by them. */
function withSums(figure: ProseFigure, sums: readonly ProseSum[]): ProseFigure {
  const own = sums.find(({ whole, parts }) => whole === figure || parts.includes(figure));
  return figure.table !== null || !own ? figure : { ...figure, verdict: own.verdict };
}
