import type { Rag } from "../../model/status.js";

/**
 * A Word document as a value: what is in it and what each part is, with no host's types. How a heading, a table or a note looks is for the
 * styles of the template to say. Text is always text: nothing in it becomes a field, a link or a formula.
 */
export interface DocumentPlan {
  /** The title property, which a reader's window and screen reader show. */
  readonly title: string;
  readonly page: PageSetup;
  /** Stands at the left of every page's foot; "Page 1 of 7" stands at its right. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

/** A page of A4. A template's own page set-up goes before it. */
export interface PageSetup {
  readonly landscape: boolean;
  /** In millimetres, on all four sides. */
  readonly margin: number;
}

export type Block =
  | { readonly kind: "title" | "subtitle"; readonly text: string }
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly text: string }
  /** A note is set smaller: a key, a source, what has been left out. */
  | { readonly kind: "paragraph" | "note"; readonly runs: Runs; readonly keepWithNext?: true }
  | { readonly kind: "bullets"; readonly items: readonly Runs[] }
  | DocumentTable
  | { readonly kind: "page break" };

export type HeadingLevel = 1 | 2 | 3;

/** Text in one paragraph; a line break in it is a line break on the page. */
export type Runs = readonly Run[];

export interface Run {
  readonly text: string;
  /** "strong" is bold; "absent" stands in place of what somebody left out. */
  readonly look?: "strong" | "absent";
}

/** Its first row is a header that is repeated on every page; no row is broken by the end of a page. */
export interface DocumentTable {
  readonly kind: "table";
  /** Stands above the table. */
  readonly caption: string;
  /** What a screen reader says of the table before it is read. */
  readonly description: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** The heading right above it says as much: the caption is not printed, and stays for screen readers. */
  readonly headed?: true;
  /** The last row adds up those above it. */
  readonly totalRow?: true;
  /** To be filled in: its cells are boxes, and many go side by side, so that their text is set smaller. */
  readonly form?: true;
}

export interface DocumentColumn {
  readonly heading: string;
  /** Share of the table's width: a column of 2 is twice as wide as one of 1. */
  readonly share: number;
  readonly align?: "centre";
  /** The heading is coloured as this rating, whose word it is. */
  readonly rag?: Rag;
}

export interface DocumentCell {
  readonly paragraphs: readonly Runs[];
  /** Coloured as this rating, whose word the cell holds. */
  readonly rag?: Rag;
}

export function plain(text: string): Runs {
  return [{ text }];
}

export function strong(text: string): Run {
  return { text, look: "strong" };
}
