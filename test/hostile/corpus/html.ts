import { strToU8 } from "fflate";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";

const ACTION = "Dredge the outer basin";
const PLAN = `<table><tr><th>Ref<th>Action<th>Lead<th>Due</tr><tr><td>1<td>${ACTION}<td>Harbour Master<td>Nov 2025</tr></table>`;
const readAll: Expected = { actions: [ACTION] };
const pageCase = (name: string, html: () => string, expected: Expected): HostileCase => hostile("html", name, "plan.html", () => strToU8(html()), expected);
/** The plan on a page with something that must not matter. */
const beside = (name: string, html: () => string): HostileCase => pageCase(name, () => `<!doctype html><html><body>${PLAN}${html()}</body></html>`, readAll);

/** The plan on a page that is too much to be read. */
const tooLarge = (name: string, html: () => string): HostileCase => pageCase(name, () => PLAN + html(), { refused: "too-large" });

const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join("");

/** Pages as no system writes them. */
export const HTML: readonly HostileCase[] = [
  pageCase("no tag is closed", () => PLAN.replace(/<\/t[rdh]>|<\/table>/g, ""), readAll),
  pageCase("every tag is closed twice", () => PLAN.replace(/<\/(\w+)>/g, "</$1></$1></b></table>"), "answered"),
  pageCase("tags in capitals, with spaces", () => PLAN.replace(/<(\/?)(\w+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()} `), readAll),
  beside("tables in tables, 200 deep", () => "<table><tr><td>".repeat(200)),
  tooLarge("tables in tables, 40,000 deep", () => "<table><tr><td>".repeat(40_000)),
  tooLarge("100,000 elements inside one another", () => "<div>".repeat(100_000)),
  tooLarge("100,000 bold letters inside one another", () => "<b>x".repeat(100_000)),
  tooLarge("100,000 lists inside one another", () => "<ul><li>".repeat(50_000)),
  beside("100,000 ends of what never began", () => "</div></td></p>".repeat(33_000)),
  beside("100,000 attributes", () => `<p ${times(100_000, (n) => `a${n}=1 `)}>x</p>`),
  beside("spans as wide and deep as can be", () => '<table><tr><td rowspan=65534 colspan=1000>x<td rowspan="0" colspan="0">y<td rowspan="-1" colspan="1e9">z<td colspan="99999999999999999999">w</table>'),
  tooLarge("spans over 2,000 rows", () => `<table>${times(2000, () => '<tr><td rowspan="65534" colspan="1000">x')}</table>`),
  beside("columns by the million", () => '<table><colgroup span="1000000" style="display:none"><col span="1000000" style="display:none"></colgroup><tr><td>x</table>'),
  beside("scripts, frames and pictures from elsewhere", () => '<script>throw new Error("ran")</script><iframe src="http://127.0.0.1:9/"></iframe><img src="http://127.0.0.1:9/x.png" onerror="x()"><link rel="stylesheet" href="http://127.0.0.1:9/x.css"><style>@import url(http://127.0.0.1:9/y.css);</style><object data="x"></object><base href="http://127.0.0.1:9/">'),
  beside("elements and attributes named as parts of programs", () => '<constructor>x</constructor><__proto__>y</__proto__><tostring>z</tostring><p constructor="1" __proto__="2" style="constructor:red;__proto__:blue" class="constructor __proto__">w</p><ol type="constructor"><li>v</ol>'),
  beside("a comment that never ends", () => `<!--${"<!--".repeat(100_000)}`),
  beside("a script that never ends", () => `<script>${"</scrip".repeat(100_000)}`),
  beside("a style that never ends", () => `<style>${"td{color:".repeat(50_000)}`),
  beside("20,000 rules of style", () => `<style>${times(20_000, (n) => `.c${n} td.d${n} b{color:#${String(n % 999).padStart(3, "0")}}`)}</style>${times(200, (n) => `<p class="c${n}">x</p>`)}`),
  beside("a selector of 20,000 names", () => `<style>${"td ".repeat(20_000)}{color:red} ${"a:b".repeat(20_000)}{color:red} ${".a".repeat(20_000)}{color:red}</style>`),
  beside("a style of 200,000 declarations", () => `<p style="${"color:red;".repeat(200_000)}">x</p>`),
  beside("a style of quotes that never end", () => `<p style='${"a:\"b;".repeat(20_000)}'>x</p>`),
  beside("a colour that goes on", () => `<p style="color:rgb(${"1,".repeat(100_000)}">x</p><p style="background:url(${"(".repeat(100_000)}">x</p>`),
  beside("entities that are none", () => `${"&".repeat(100_000)}&#xFFFFFFFF;&#0;&#55296;&constructor;&nbsp${"&amp;".repeat(50_000)}`),
  beside("a list that counts from where no one counts", () => `<ol start="999999999999"><li>x<li value="-5">y</ol><ol type="i" start="3999">${"<li>x".repeat(5)}</ol><ol type="a" start="99999999">${"<li>x".repeat(3)}</ol>`),
  beside("100,000 paragraphs", () => "<p>x".repeat(100_000)),
  beside("100,000 line breaks in one cell", () => `<table><tr><td>${"x<br>".repeat(100_000)}</table>`),
  tooLarge("a text of 10 million characters", () => `<p>${"word ".repeat(2_000_000)}</p>`),
  beside("5,000 tables", () => "<table><tr><td>x<td>y</table>".repeat(5000)),
  beside("a table of 5,000 columns", () => `<table><tr>${"<td>x".repeat(5000)}<tr>${"<td>1".repeat(5000)}</table>`),
  beside("20,000 pictures in one cell", () => `<table><tr><td>${'<img alt="x">'.repeat(20_000)}</table>`),
  pageCase("noughts among the letters", () => PLAN.replaceAll("<td>", "<t\0d>"), "answered"),
  pageCase("a page that breaks off", () => PLAN.slice(0, -40), "answered"),
];
