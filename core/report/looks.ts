import type { Rag } from "../model/status.js";
import { amountLooks } from "./amount-looks.js";

/** How one kind of cell looks, free of any host. Colours are "#RRGGBB"; sizes are points. */
export interface LookStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** "grid": a hairline all round. "row": a hairline below. "gap": white above and below. "box": a firm line all round. "under": a line below. "total": lines above and below. */
  readonly border?: "grid" | "row" | "gap" | "box" | "under" | "total";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Number format code; "@" keeps what is typed as text. */
  readonly format?: string;
}

/** Every office has Arial, or a font with its very widths. */
export const FONT = "Arial";
export const FONT_SIZE = 10;
export const INK = "#1A1A1A";
export const NAVY = "#1F3864";
export const DATE_FORMAT = "d mmm yyyy";

/** Fill and text colour of each rating; every pair has a contrast of at least 4.5 (WCAG 2.2 AA). The word always stands beside the colour. */
export const RAG_COLOURS: Readonly<Record<Rag, { readonly fill: string; readonly ink: string }>> = {
  red: { fill: "#B3261E", ink: "#FFFFFF" },
  amber: { fill: "#FFBF00", ink: "#1A1A1A" },
  green: { fill: "#1E7B3A", ink: "#FFFFFF" },
  blue: { fill: "#1D5FA8", ink: "#FFFFFF" },
  grey: { fill: "#D0D4DA", ink: "#1A1A1A" },
  "not rated": { fill: "#F1F2F4", ink: "#44474D" },
};

const rag = (name: Rag): LookStyle => ({ bold: true, colour: RAG_COLOURS[name].ink, fill: RAG_COLOURS[name].fill, border: "grid", horizontal: "center", vertical: "top", wrap: true });
const figure = (name: Rag): LookStyle => ({ ...rag(name), size: 20, border: "box", vertical: "middle", format: "#,##0" });

const CELL: LookStyle = { border: "grid", vertical: "top" };

/** The Board page is set smaller, so that a month fits on one A4 page. */
const BOARD: LookStyle = { size: 9, border: "row", vertical: "middle" };
const bar = (name: Rag): LookStyle => ({ size: 9, bold: true, colour: RAG_COLOURS[name].ink, fill: RAG_COLOURS[name].fill, border: "gap", vertical: "middle" });

/**
 * Every look that a cell can have, by name. A Rag is the name of its look, and "figure red" is a key figure in its colour.
 * An adapter makes one style of each and shares it.
 */
export const LOOKS = {
  plain: {},
  title: { size: 16, bold: true, colour: NAVY, vertical: "middle" },
  subtitle: { colour: "#44474D", vertical: "middle" },
  heading: { size: 12, bold: true, colour: NAVY, border: "under", vertical: "bottom" },
  sentence: { size: 11, vertical: "top", wrap: true },
  note: { size: 8, italic: true, colour: "#44474D", vertical: "top" },
  "wrapped note": { size: 8, italic: true, colour: "#44474D", vertical: "top", wrap: true },
  header: { bold: true, colour: "#FFFFFF", fill: NAVY, border: "grid", vertical: "middle", wrap: true },
  "header centre": { bold: true, colour: "#FFFFFF", fill: NAVY, border: "grid", horizontal: "center", vertical: "middle", wrap: true },
  /** Heading of a column that an officer fills in. */
  "header input": { bold: true, colour: "#FFFFFF", fill: "#2F5D50", border: "grid", vertical: "middle", wrap: true },
  /** Heading of a column that works itself out. */
  "header worked": { bold: true, italic: true, colour: NAVY, fill: "#D9E1F2", border: "grid", vertical: "middle", wrap: true },
  body: CELL,
  wrapped: { ...CELL, wrap: true },
  centre: { ...CELL, horizontal: "center" },
  "centre wrapped": { ...CELL, horizontal: "center", wrap: true },
  strong: { ...CELL, bold: true },
  "strong wrapped": { ...CELL, bold: true, wrap: true },
  /** Wrapped, and what is typed stays text: "1.10", "- see note". */
  text: { ...CELL, wrap: true, format: "@" },
  /** Words in place of what a division left out. */
  "not supplied": { ...CELL, italic: true, colour: "#44474D", wrap: true },
  worked: { ...CELL, wrap: true, colour: "#44474D", fill: "#F6F8FC" },
  "worked centre": { ...CELL, wrap: true, bold: true, colour: "#44474D", fill: "#F6F8FC", horizontal: "center" },
  date: { ...CELL, horizontal: "left", format: DATE_FORMAT },
  "date or words": { ...CELL, horizontal: "left", wrap: true, format: DATE_FORMAT },
  number: { ...CELL, horizontal: "right", format: "#,##0;-#,##0;0" },
  /** A count in which nought is a dash, so that what is there stands out. */
  count: { ...CELL, horizontal: "right", format: "#,##0;-#,##0;–" },
  "count centre": { ...CELL, horizontal: "center", format: "#,##0;-#,##0;–" },
  /** A figure as it is: no more decimals than it has, words where it is none. */
  reading: { ...CELL, horizontal: "right", wrap: true },
  "worked reading": { ...CELL, wrap: true, bold: true, colour: "#44474D", fill: "#F6F8FC", horizontal: "right" },
  money: { ...CELL, horizontal: "right", format: "#,##0.##;[Red]-#,##0.##;–" },
  percent: { ...CELL, horizontal: "right", format: "0%" },
  link: { ...CELL, colour: "#0B4F9E", underline: true, wrap: true },
  "plain link": { colour: "#0B4F9E", underline: true, vertical: "top" },
  total: { bold: true, fill: "#E8ECF4", border: "total", vertical: "top" },
  "total count": { bold: true, fill: "#E8ECF4", border: "total", horizontal: "right", vertical: "top", format: "#,##0;-#,##0;–" },
  "total count centre": { bold: true, fill: "#E8ECF4", border: "total", horizontal: "center", vertical: "top", format: "#,##0;-#,##0;–" },
  /** A form: what is asked, and the box to answer in. */
  label: { bold: true, colour: NAVY, vertical: "top", wrap: true },
  input: { fill: "#FFFDF2", border: "box", vertical: "top", wrap: true, format: "@" },
  "input date": { fill: "#FFFDF2", border: "box", horizontal: "left", vertical: "top", format: DATE_FORMAT },
  /** A key figure and the words under it. */
  figure: { size: 20, bold: true, colour: NAVY, fill: "#F6F8FC", border: "box", horizontal: "center", vertical: "middle", format: "#,##0" },
  "figure label": { size: 9, colour: "#44474D", horizontal: "center", vertical: "top", wrap: true },
  red: rag("red"),
  amber: rag("amber"),
  green: rag("green"),
  blue: rag("blue"),
  grey: rag("grey"),
  "not rated": rag("not rated"),
  "figure red": figure("red"),
  "figure amber": figure("amber"),
  "figure green": figure("green"),
  "figure blue": figure("blue"),
  "figure grey": figure("grey"),
  "figure not rated": figure("not rated"),

  // The directorate summary
  /** Lines of a matrix that have not moved. */
  unmoved: { ...CELL, bold: true, fill: "#E8ECF4", horizontal: "center", format: "#,##0;-#,##0;–" },
  "left number": { ...CELL, horizontal: "left", format: "#,##0" },
  "percent centre": { ...CELL, horizontal: "center", format: "0%" },
  "total percent centre": { bold: true, fill: "#E8ECF4", border: "total", horizontal: "center", vertical: "top", format: "0%" },
  "header red": { ...rag("red"), vertical: "middle" },
  "header amber": { ...rag("amber"), vertical: "middle" },
  "header green": { ...rag("green"), vertical: "middle" },
  "header blue": { ...rag("blue"), vertical: "middle" },
  "header grey": { ...rag("grey"), vertical: "middle" },
  "header not rated": { ...rag("not rated"), vertical: "middle" },
  "board headline": { size: 13, bold: true, colour: INK, vertical: "middle" },
  "board heading": { size: 11, bold: true, colour: NAVY, vertical: "bottom" },
  "board header": { size: 9, bold: true, colour: "#FFFFFF", fill: NAVY, vertical: "middle" },
  "board cell": BOARD,
  "board wrapped": { ...BOARD, wrap: true },
  "board strong": { ...BOARD, bold: true, wrap: true },
  "board not supplied": { ...BOARD, italic: true, colour: "#6B4A00", wrap: true },
  "board note": { size: 8.5, colour: "#44474D", vertical: "middle" },
  "bar red": bar("red"),
  "bar amber": bar("amber"),
  "bar green": bar("green"),
  "bar blue": bar("blue"),
  "bar grey": bar("grey"),
  "bar not rated": bar("not rated"),

  // A budget as its sheet gives it
  ...amountLooks({
    amount: { ...CELL, horizontal: "right" },
    "total amount": { ...CELL, bold: true, fill: "#E8ECF4", horizontal: "right" },
    "worked amount": { ...CELL, colour: "#44474D", fill: "#F6F8FC", horizontal: "right" },
  }),
  "total label": { ...CELL, bold: true, fill: "#E8ECF4", wrap: true },
  "header right": { bold: true, colour: "#FFFFFF", fill: NAVY, border: "grid", horizontal: "right", vertical: "middle", wrap: true },
} as const satisfies Readonly<Record<string, LookStyle>>;

export type LookName = keyof typeof LOOKS;
