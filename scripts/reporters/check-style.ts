/** How the page of a check looks. Every pair of colours has a contrast of at least 4.5 (WCAG 2.2 AA), light and dark; severity is a word before it is a colour. */
export const CHECK_STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #44474d; --paper: #ffffff; --line: #c4c9d1; --link: #0b4f9e; --error: #a11b14; --warning: #7a4a00; --note: #1d4f91; --accepted: #44474d; --head: #1f3864; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f2f4; --soft: #c4c9d1; --paper: #16181d; --line: #4a4f59; --link: #9cc4ff; --error: #ff9c94; --warning: #ffc46b; --note: #9cc4ff; --accepted: #c4c9d1; --head: #c9d8f5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 Arial, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { color: var(--head); line-height: 1.25; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.25rem; padding-top: 0.75rem; border-top: 2px solid var(--head); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 0.25rem; }
p, dl, ul { margin: 0.25rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: 0.5rem; }
.summary { font-size: 1.15rem; font-weight: bold; }
nav ul { margin: 1rem 0; padding-left: 1.25rem; }
.findings { list-style: none; padding: 0; }
.findings > li { display: grid; grid-template-columns: 4.5rem 7rem minmax(0, 1fr) 15rem; gap: 0 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.findings p { margin: 0; }
.cell { font-weight: bold; }
.severity { font-weight: bold; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.note .severity { color: var(--note); }
.accepted .severity, .accepted p { color: var(--accepted); }
.more, .fault, .key { color: var(--soft); font-size: 0.9rem; }
.key { display: block; }
dt { font-weight: bold; margin-top: 0.75rem; break-after: avoid; }
dt .key { display: inline; font-weight: normal; }
dd { margin: 0; }
@media screen and (max-width: 48rem) { .findings > li { grid-template-columns: auto 1fr; } .findings > li > div, .findings > li > .fault { grid-column: 1 / -1; } }
@media print { @page { size: A4; margin: 15mm; } :root { font-size: 9.5pt; color-scheme: light; --ink: #000000; --soft: #333333; --paper: #ffffff; --line: #999999; --link: #000000; --error: #a11b14; --warning: #7a4a00; --note: #1d4f91; --accepted: #333333; --head: #1f3864; } body { max-width: none; padding: 0; } .skip { display: none; } .findings > li { grid-template-columns: 3.5rem 5.5rem minmax(0, 1fr) 11rem; } a { text-decoration: none; } }
`;
