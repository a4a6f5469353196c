import type { Rag } from "../../model/status.js";
import type { Totals } from "../../consolidate/summary.js";
import { plain, strong, type DocumentCell, type DocumentColumn, type DocumentTable } from "./document-plan.js";

interface Measure {
  readonly heading: string;
  readonly share: number;
  readonly rag?: Rag;
  readonly of: (totals: Totals) => number;
  /** Left out of the table when no line is so. */
  readonly seldom?: true;
}

const MEASURES: readonly Measure[] = [
  { heading: "Lines", share: 0.95, of: ({ lines }) => lines },
  { heading: "Red", share: 0.85, rag: "red", of: ({ rag }) => rag.red },
  { heading: "Amber", share: 1.15, rag: "amber", of: ({ rag }) => rag.amber },
  { heading: "Green", share: 1.1, rag: "green", of: ({ rag }) => rag.green },
  { heading: "Complete", share: 1.5, rag: "blue", of: ({ complete }) => complete },
  { heading: "Not started", share: 1.2, rag: "grey", of: ({ notStarted }) => notStarted },
  { heading: "Paused", share: 1.2, rag: "grey", of: ({ paused }) => paused, seldom: true },
  { heading: "Withdrawn", share: 1.6, rag: "grey", of: ({ withdrawn }) => withdrawn, seldom: true },
  { heading: "Not rated", share: 1, rag: "not rated", of: ({ unknown }) => unknown, seldom: true },
  { heading: "Dates challenge", share: 1.5, of: ({ challenged }) => challenged },
];

interface RagTable {
  /** Heading of the first column. */
  readonly of: string;
  readonly caption: string;
  readonly description: string;
  readonly rows: readonly { readonly name: string; readonly totals: Totals }[];
  readonly total: { readonly name: string; readonly totals: Totals };
}

/** Ratings as reported, a row for each division or theme. Colour stands in the headings alone, beside its word; nought is a dash. */
export function ragTable({ of, caption, description, rows, total }: RagTable): DocumentTable {
  const measures = MEASURES.filter(({ seldom, of: count }) => !seldom || count(total.totals) > 0);
  const cells = (name: string, totals: Totals, bold: boolean): DocumentCell[] => [
    { paragraphs: [bold ? [strong(name)] : plain(name)] },
    ...measures.map(({ of: count }) => figure(count(totals), bold)),
  ];
  return {
    kind: "table",
    ...{ caption, description },
    columns: [{ heading: of, share: 4.4 }, ...measures.map(({ heading, share, rag }): DocumentColumn => ({ heading, share, align: "centre", ...(rag === undefined ? {} : { rag }) }))],
    rows: [...rows.map(({ name, totals }) => cells(name, totals, false)), cells(total.name, total.totals, true)],
    totalRow: true,
  };
}

function figure(count: number, bold: boolean): DocumentCell {
  const said = count === 0 ? "–" : String(count);
  return { paragraphs: [bold ? [strong(said)] : plain(said)] };
}
