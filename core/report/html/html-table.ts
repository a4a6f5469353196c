import { html, type Content, type Markup } from "./markup.js";

export interface HtmlColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Content;
  /** "name" heads its row; a "figure" stands in the middle. */
  readonly kind?: "name" | "figure";
  /** Classes of its figures. */
  readonly look?: (row: Row) => string;
}

export interface HtmlTable<Row> {
  /** Its class: widths of columns hang on it. */
  readonly look: string;
  readonly caption: Content;
  readonly columns: readonly HtmlColumn<Row>[];
  readonly rows: readonly Row[];
  /** The row's attributes for the filters. */
  readonly attributes?: (row: Row) => Markup;
  /** The last row adds up those above it. */
  readonly total?: true;
}

/** A table of long texts: on a narrow screen every row becomes a card, its cells under one another with their headings. */
export function textTable<Row>(table: HtmlTable<Row>): Markup {
  return textTableOf(table, html`<tbody role="rowgroup">${textRows(table)}</tbody>`);
}

/** The same with the rows in groups, each with a heading of its own. */
export function groupedTextTable<Row>(table: Omit<HtmlTable<Row>, "rows">, groups: readonly { readonly heading: Content; readonly rows: readonly Row[] }[]): Markup {
  const bodies = groups.map(
    ({ heading, rows }) => html`<tbody role="rowgroup" data-scope data-fold><tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${table.columns.length}">${heading}</th></tr>${textRows({ ...table, rows })}</tbody>
`,
  );
  return textTableOf({ ...table, rows: [] }, bodies);
}

/** Roles are written out, since a table that is shown as cards is no table to some browsers. */
function textTableOf<Row>({ look, caption, columns }: HtmlTable<Row>, bodies: Content): Markup {
  return html`<table role="table" class="texts ${look}">
<caption class="spoken">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ heading }) => html`<th role="columnheader" scope="col">${heading}</th>`)}</tr></thead>
${bodies}</table>
`;
}

function textRows<Row>({ columns, rows, attributes }: HtmlTable<Row>): Markup[] {
  return rows.map((row) => html`<tr role="row"${attributes?.(row) ?? null}>${columns.map((column) => textCell(column, row))}</tr>
`);
}

function textCell<Row>({ heading, cell, kind }: HtmlColumn<Row>, row: Row): Markup {
  return kind === "name" ? html`<th role="rowheader" scope="row">${cell(row)}</th>` : html`<td role="cell" data-label="${heading}">${cell(row)}</td>`;
}

/** A table of figures: on a narrow screen it scrolls sideways in a region of its own, its first column staying in sight. `label` names the region. */
export function figureTable<Row>({ look, caption, columns, rows, attributes, total }: HtmlTable<Row>, label: string): Markup {
  const row = (each: Row, last: boolean): Markup => html`<tr${attributes?.(each) ?? null}${last && total ? html` class="total"` : null}>${columns.map((column) => figureCell(column, each))}</tr>
`;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="figures ${look}">
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading, kind }) => html`<th scope="col"${kind === "figure" && html` class="figure"`}>${heading}</th>`)}</tr></thead>
<tbody>${rows.map((each, index) => row(each, index === rows.length - 1))}</tbody></table></div>
`;
}

function figureCell<Row>({ cell, kind, look }: HtmlColumn<Row>, row: Row): Markup {
  if (kind === "name") return html`<th scope="row">${cell(row)}</th>`;
  return kind === "figure" ? html`<td class="figure${look !== undefined && ` ${look(row)}`}">${cell(row)}</td>` : html`<td>${cell(row)}</td>`;
}

/** A count in which nought is a dash, so that what is there stands out. */
export function figure(count: number): Content {
  return count === 0 ? html`<span class="nought">–<span class="spoken">none</span></span>` : count;
}

/** "(48)" beside a heading; the page's script makes it "(5 of 48)" when lines are filtered. */
export function counted(count: number): Markup {
  return html`<span class="count">(<span data-count>${count}</span>)</span>`;
}
