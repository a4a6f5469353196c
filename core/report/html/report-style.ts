import { RAGS } from "../../model/status.js";
import { RAG_COLOURS } from "../looks.js";
import { ratingKey } from "./filters.js";

const CHIPS = RAGS.map((rag) => `.rag.${ratingKey(rag)} { background: ${RAG_COLOURS[rag].fill}; color: ${RAG_COLOURS[rag].ink}; }`).join("\n");

/** Every pair of colours has a contrast of at least 4.5 (WCAG 2.2 AA), light and dark. Bars have an edge that stands out from the page by 3 or more. */
const COLOURS = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #4a4e56; --paper: #ffffff; --panel: #f5f7fa; --line: #d5d9e0; --firm: #6b7280; --link: #0b4f9e; --head: #1f3864; --late: #a11b14; --red: #b3261e; --blue: #1d5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef1; --soft: #bcc2cc; --paper: #15171c; --panel: #1e2128; --line: #3a3f49; --firm: #9aa1ad; --link: #9cc4ff; --head: #c9d8f5; --late: #ff9c94; --red: #ff9c94; --blue: #9cc4ff; } }
`;

const PAGE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, caption, figcaption { color: var(--head); line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 0.25rem; font-weight: 600; }
h2 { font-size: 1.4rem; margin: 3rem 0 0.5rem; padding-top: 0.9rem; border-top: 2px solid var(--head); font-weight: 600; }
h3 { font-size: 1.1rem; margin: 2rem 0 0.5rem; font-weight: 600; }
h4 { font-size: 1rem; margin: 1rem 0 0.25rem; font-weight: 600; }
p, ul, dl { margin: 0.35rem 0; }
p { max-width: 60rem; }
a { color: var(--link); }
a:focus-visible, select:focus-visible, button:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: 0.5rem; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.standing, .note, .where, .more, .milestone, .owed, .count, .agrees, footer { color: var(--soft); }
.headline { font-size: 1.25rem; line-height: 1.35; margin: 1rem 0 0.5rem; font-weight: 600; max-width: 56rem; }
.note { font-size: 0.9rem; }
.changes { border-left: 3px solid var(--head); padding-left: 0.9rem; margin: 0.75rem 0; }
.filtered { margin: 0.75rem 0; padding: 0.6rem 0.9rem; border: 1px solid var(--firm); border-left-width: 5px; background: var(--panel); }
.count { font-weight: normal; }
.figures-strip { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem; padding: 0; margin: 1.25rem 0 0.5rem; }
.figures-strip li { background: var(--panel); border-top: 4px solid var(--firm); padding: 0.5rem 0.75rem 0.6rem; font-size: 0.9rem; line-height: 1.3; color: var(--soft); }
.figures-strip b { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; color: var(--ink); }
.figures-strip .red { border-color: var(--red); }
.figures-strip .blue { border-color: var(--blue); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; padding: 0.6rem 0; margin: 1.25rem 0 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
nav a { display: inline-block; padding: 0.25rem 0; }
footer { margin-top: 3rem; padding-top: 0.5rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
.rag { display: inline-block; padding: 0.05rem 0.5rem; border-radius: 0.2rem; font-weight: 600; font-size: 0.85rem; line-height: 1.4; white-space: nowrap; border: 1px solid transparent; }
.status { white-space: nowrap; }
`;

const CHARTS = `
figure { margin: 0.75rem 0 1.25rem; }
figcaption { font-weight: 600; font-size: 0.95rem; }
.definitions { position: absolute; }
.edge { stroke: var(--firm); stroke-width: 1px; }
.on { font-size: 12px; font-weight: 600; paint-order: stroke; stroke-width: 5px; stroke-linejoin: round; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; font-size: 0.9rem; }
.bars { list-style: none; padding: 0; font-size: 0.9rem; }
.bars li { display: grid; grid-template-columns: 17rem minmax(0, 1fr) 15rem; gap: 0.1rem 1rem; align-items: center; padding: 0.2rem 0; break-inside: avoid; line-height: 1.3; }
.bars .words { color: var(--soft); }
.bar, .columns { display: block; overflow: visible; break-inside: avoid; }
.columns { max-width: 60rem; margin-top: 0.75rem; }
.columns .sum, .columns .label { fill: var(--ink); font-size: 12px; }
.columns .sum { font-weight: 600; }
.columns .axis { stroke: var(--firm); }
.trend-line { display: block; overflow: visible; fill: none; stroke-linecap: round; stroke-linejoin: round; }
.trend-line .course { stroke: var(--head); stroke-width: 2px; }
.trend-line .target { stroke: var(--firm); stroke-width: 1.5px; stroke-dasharray: 4 4; }
.trend-line .end { fill: var(--head); }
`;

const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: 600; font-size: 0.95rem; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { background: var(--head); color: var(--paper); font-weight: 600; vertical-align: bottom; border: 0; line-height: 1.3; }
.figure { text-align: center; }
.nought { color: var(--soft); }
.total th, .total td { font-weight: 600; border-top: 2px solid var(--firm); background: var(--panel); }
.scroll { overflow-x: auto; position: relative; }
.figures { min-width: 56rem; }
.figures th[scope="row"] { position: sticky; left: 0; background: var(--paper); }
.figures .total th { background: var(--panel); }
.figures thead th:first-child { position: sticky; left: 0; }
.figures.matrix { min-width: 30rem; width: auto; }
.same { color: var(--soft); }
.texts { table-layout: fixed; }
.texts thead th { position: sticky; top: 0; z-index: 1; }
.texts td, .texts th[scope="row"] { white-space: pre-line; overflow-wrap: anywhere; }
.texts th[scope="row"] { font-weight: 600; }
.texts .group th { background: var(--panel); color: var(--head); font-weight: 600; padding-top: 0.6rem; }
.ref { color: var(--soft); }
.milestone, .where, .more, .late { display: block; }
.milestone, .where, .more { font-weight: normal; }
.milestone { color: var(--ink); margin-top: 0.15rem; }
.where, .more { font-size: 0.8125rem; margin-top: 0.15rem; }
.late { color: var(--late); font-weight: 600; }
.exceptions th:nth-child(1) { width: 21%; }
.exceptions th:nth-child(2), .exceptions th:nth-child(3) { width: 10%; }
.exceptions th:nth-child(4) { width: 8%; }
.exceptions th:nth-child(5) { width: 11%; }
.decisions th:nth-child(1), .look-ahead th:nth-child(1), .actions th:nth-child(1) { width: 34%; }
.look-ahead th:nth-child(2), .actions th:nth-child(3), .decisions th:nth-child(3), .decisions th:nth-child(4) { width: 10%; }
.look-ahead th:nth-child(3), .actions th:nth-child(2) { width: 14%; }
.look-ahead th:nth-child(4), .actions th:nth-child(4) { width: 8%; }
.look-ahead th:nth-child(5), .actions th:nth-child(5) { width: 13%; }
.decisions th:nth-child(5) { width: 9%; }
.moves th:nth-child(1) { width: 46%; }
.moves.names th:nth-child(1) { width: 70%; }
.moves.wide th:nth-child(1) { width: 38%; }
.register th:nth-child(3), .register th:nth-child(5) { width: 13%; }
.register th:nth-child(4) { width: 7%; }
.register th:nth-child(6) { width: 34%; }
.indicators th:nth-child(1) { width: 32%; }
.indicators th:nth-child(3) { width: 11.5rem; }
.indicators th:nth-child(4) { width: 9%; }
.indicators th:nth-child(5) { width: 14%; }
.risks th:nth-child(1) { width: 30%; }
.risks th:nth-child(2) { width: 13%; }
.risks th:nth-child(3) { width: 10%; }
.risks th:nth-child(5) { width: 14%; }
.risks th:nth-child(6) { width: 9%; }
.texts .rag { white-space: normal; }
.figures.heat { min-width: 44rem; }
.heat td.rag { display: table-cell; width: 17%; height: 3rem; padding: 0.4rem; border: 2px solid var(--paper); border-radius: 0; white-space: normal; font-weight: normal; }
.refs { display: block; }
.division { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
`;

const FORM = `
#filters { background: var(--panel); border: 1px solid var(--line); padding: 0.9rem 1rem; margin: 3rem 0 0; }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0.75rem 1rem; align-items: end; }
#filters label { display: block; font-weight: 600; font-size: 0.9rem; margin-bottom: 0.15rem; }
#filters select, #filters button { font: inherit; width: 100%; min-height: 2.5rem; padding: 0.3rem 0.5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--firm); border-radius: 0.2rem; }
#filters button { cursor: pointer; }
#shown { margin: 0.75rem 0 0; min-height: 1.5rem; }
`;

const PROSE = `
.answers { margin: 0 0 1rem; }
.answers dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.75rem 1.5rem; }
.answers dt { font-weight: 600; font-size: 0.9rem; }
dd { margin: 0; }
.answers dd { white-space: pre-line; font-size: 0.9375rem; }
.findings ul { padding-left: 1.1rem; font-size: 0.9375rem; max-width: 64rem; }
.findings > div > ul > li { margin: 0.5rem 0; break-inside: avoid; }
.severity { color: var(--soft); }
.notes > div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0.1rem 1rem; padding: 0.25rem 0; max-width: 64rem; }
.notes dt { font-weight: 600; }
`;

/** A row becomes a card, its cells under one another with their headings. */
const NARROW = `
@media screen and (max-width: 60rem) {
body { padding: 1rem 0.9rem 2rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; }
.headline { font-size: 1.1rem; }
.bars li { grid-template-columns: minmax(0, 1fr); padding: 0.35rem 0; }
.texts, .texts tbody, .texts tr, .texts caption { display: block; }
.texts { position: relative; }
.texts thead { display: block; position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.texts tr { border: 1px solid var(--line); border-top: 3px solid var(--firm); margin: 0.6rem 0; padding: 0.3rem 0; }
.texts tr.group { border: 0; margin: 1rem 0 0; padding: 0; }
.texts th[scope="row"], .texts .group th { display: block; width: auto; border: 0; padding: 0.3rem 0.7rem; }
.texts td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 0.6rem; width: auto; border: 0; padding: 0.2rem 0.7rem; }
.texts td::before { content: attr(data-label); font-weight: 600; color: var(--soft); grid-row: 1 / span 9; }
.texts td > * { grid-column: 2; justify-self: start; }
.notes > div { grid-template-columns: minmax(0, 1fr); }
.dense .alternate, .dense .on { display: none; }
}
`;

const PRINT = `
@media print {
@page { size: A4 landscape; margin: 12mm; }
:root { color-scheme: light; --ink: #000000; --soft: #333333; --paper: #ffffff; --panel: #f5f7fa; --line: #b0b5bd; --firm: #6b7280; --link: #000000; --head: #1f3864; --late: #a11b14; --red: #b3261e; --blue: #1d5fa8; font-size: 9pt; }
body { max-width: none; padding: 0; }
nav, .skip, #filters { display: none; }
a { text-decoration: none; }
h2 { margin-top: 1.25rem; }
h3 { margin-top: 1rem; }
th, td { padding: 0.25rem 0.45rem; }
h1, h2, h3, h4, caption, .group, figcaption, figcaption + .key { break-after: avoid; }
thead { display: table-header-group; }
.texts thead th, .figures th { position: static !important; }
tr, .answers dl > div { break-inside: avoid; }
.total { break-before: avoid; }
.scroll { overflow: visible; }
.figures { min-width: 0; }
.division { content-visibility: visible; }
.rag, .edge, thead th, .on, .figures-strip li, .total th, .total td, .group th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bars li { grid-template-columns: 17rem minmax(0, 1fr) 15rem; }
}
`;

const CONTRAST = `
@media (forced-colors: active) { .rag { border-color: CanvasText; } thead th { border-bottom: 2px solid CanvasText; } }
`;

/** How the page looks. */
export const REPORT_STYLE = [COLOURS, PAGE, CHIPS, CHARTS, TABLES, FORM, PROSE, NARROW, PRINT, CONTRAST].join("");
