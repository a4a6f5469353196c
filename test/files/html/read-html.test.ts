import { describe, expect, it } from "vitest";
import { readHtml } from "../../../files/html/read-html.js";
import { cssColour } from "../../../files/html/css-colour.js";
import { showGrid, showMerges } from "../../support/show-grid.js";

function read(html: string) {
  const { grids } = readHtml(html);
  const tables = grids.filter(({ kind }) => kind === "table");
  return { grids, tables, prose: grids.filter(({ kind }) => kind === "text").flatMap(showGrid), rows: tables.flatMap(showGrid), merges: tables.flatMap(showMerges) };
}

const row = (...cells: string[]): string => `<table><tr>${cells.join("")}</tr></table>`;

describe("colours of CSS", () => {
  it.each([
    ["red", "#FF0000"], ["#0F0", "#00FF00"], ["#92d050", "#92D050"], ["rgb(255, 192, 0)", "#FFC000"], ["rgb(100% 0% 0%)", "#FF0000"], ["rgba(0,176,80,.5)", "#00B050"],
    ["yellow none repeat", "#FFFF00"], ["url(red.png) blue", "#0000FF"], ["FFC000", "#FFC000"], ["transparent", null], ["windowtext", null], ["rgba(1,2,3,0)", null], ["#12345600", null], ["", null],
  ])("%s", (css, colour) => {
    expect(cssColour(css)).toBe(colour);
  });
});

describe("the cells of a table", () => {
  it.each<[string, string, string]>([
    ["line breaks and paragraphs", "<td>Ask<br>them <p>then</p><div>act</div></td>", "Ask⏎them⏎then⏎act"],
    ["bullets and numbers", "<td>By:<ul><li>asking<li>listening</ul><ol start=3 type=a><li>one<li>two</ol></td>", "By:⏎• asking⏎• listening⏎c. one⏎d. two"],
    ["a list without marks", "<td><ul style='list-style-type:none'><li>ask</ul></td>", "ask"],
    ["white space of the source is no text", "<td>\n   Open\n   a hub </td>", "Open a hub"],
    ["entities", "<td>R&amp;D &pound;5 &lt; &#163;6</td>", "R&D £5 < £6"],
    ["fill by attribute", "<td bgcolor=red>R</td>", "R{#FF0000}"],
    ["fill by style, without text", "<td style='background: #92D050'>&nbsp;</td>", "{#92D050}"],
    ["the badge round all of the text is its fill", "<td><span style='background-color:rgb(255,192,0)'>Amber</span></td>", "Amber{#FFC000}"],
    ["a coloured dot without text is the fill", "<td><i style='background:red'></i> Late</td>", "Late{#FF0000}"],
    ["a word marked in a sentence is not", "<td>by <mark>May</mark></td>", "by May"],
    ["a fill stands above a highlight", "<td bgcolor=lime><mark>On track</mark></td>", "On track{#00FF00}"],
    ["colour of text", "<td><font color='#C00000'>●</font></td>", "●{text #C00000}"],
    ["black is the ordinary colour", "<td style='color:black'>x</td>", "x"],
    ["two colours are none", "<td><font color=red>a</font> <font color=blue>b</font></td>", "a b"],
    ["bold", "<td><b>All</b></td>", "All{bold}"],
    ["a header cell is bold", "<th>Ref</th>", "Ref{bold}"],
    ["bold turned off", "<td><b style='font-weight:normal'>x</b></td>", "x"],
    ["struck through", "<td><del>gone</del></td>", "gone{struck}"],
    ["struck through in part", "<td>by <s>May</s> June <span style='text-decoration:line-through'>or July</span></td>", "by May June or July{struck: May, or July}"],
    ["a link", "<td><a href='https://example.org/plan'>plan</a></td>", "plan{link: https://example.org/plan}"],
    ["what is not shown is not there", "<td>a<span style='display:none'>b</span><script>c()</script></td>", "a"],
    ["tick boxes", "<td><input type=checkbox checked> yes <input type=checkbox> no</td>", "☑ yes ☐ no"],
    ["a status icon", "<td><img src=r.png alt=Red></td>", "Red"],
    ["an icon beside a word", "<td><img src=r.png alt=Red> Late</td>", "Late"],
    ["a sign of a symbol font", "<td><span style='font-family:Wingdings;color:#00B050'>l</span></td>", "●{text #00B050}"],
    ["preformatted text", "<td><pre>one\n  two</pre></td>", "one⏎  two"],
    ["a table inside", "<td>Costs by year, as agreed in May:<table><tr><td>Year<td>£</tr><tr><td>1<td>5</tr></table></td>", "Costs by year, as agreed in May:⏎Year\t£⏎1\t5"],
  ])("%s", (_, cell, shown) => {
    expect(read(row(cell)).rows).toEqual([`1: ${shown}`]);
  });

  it("have the colour of their row where they have none", () => {
    expect(read("<table bgcolor=yellow><tr bgcolor=red><td>a<td bgcolor=blue>b</tr><tr><td>c</tr></table>").rows).toEqual(["1: a{#FF0000} | b{#0000FF}", "2: c{#FFFF00}"]);
  });
});

describe("the shape of a table", () => {
  it("makes merges of spans", () => {
    const { rows, merges } = read("<table><tr><th colspan=3>Theme</tr><tr><td rowspan=2>Plan<td>May<td>AB</tr><tr><td>June<td>CD</tr></table>");
    expect(rows).toEqual(["1: Theme{bold}", "2: Plan | May | AB", "3: 2=June | 3=CD"]);
    expect(merges).toEqual(["A1:C1", "A2:A3"]);
  });

  it("ends a span with the table, and takes 0 to mean its end", () => {
    expect(read("<table><tr><td rowspan=9>a<td>b</tr><tr><td>c</tr></table>").merges).toEqual(["A1:A2"]);
    expect(read("<table><tr><td rowspan=0>a<td>b</tr><tr><td>c</tr><tr><td>d</tr></table>").merges).toEqual(["A1:A3"]);
  });

  it("has no columns in which no cell begins", () => {
    const { rows, merges } = read("<table><tr><td colspan=2>a<td>b</tr><tr><td colspan=2>c<td>d</tr></table>");
    expect(rows).toEqual(["1: a | b", "2: c | d"]);
    expect(merges).toEqual([]);
  });

  it("reads sections, captions and cells outside rows", () => {
    const { rows, prose } = read("<table><caption>Actions</caption><thead><tr><td>Ref</thead><tbody><tr><td>1</tbody><td>loose<td>cells</table>");
    expect(rows).toEqual(["1: Ref", "2: 1", "3: loose | cells"]);
    expect(prose).toEqual(["1: Actions"]);
  });

  it("keeps hidden rows and columns, and says so", () => {
    const { tables, rows } = read("<table><col><col style='display:none'><tr><td>a<td>b</tr><tr style='display:none'><td>c<td>d</tr></table>");
    expect(rows).toEqual(["1: a | b", "2 hidden: c | d"]);
    expect(tables[0]?.hiddenColumns).toEqual([2]);
  });

  it("reads tables that a layout table only places", () => {
    const inner = "<table><tr><td>Ref<td>Action</tr><tr><td>1<td>Open the hub</tr></table>";
    const { rows, prose } = read(`<table><tr><td>Menu</td><td><h2>Plan</h2>${inner}</td></tr></table>`);
    expect(rows).toEqual(["1: Ref | Action", "2: 1 | Open the hub"]);
    expect(prose).toEqual(["1: Menu", "2: Plan{bold}"]);
  });

  it("survives spans and nesting that no person makes", () => {
    expect(read("<table><tr><td colspan=99999999>a<td>b</tr></table>").rows).toEqual(["1: a | b"]);
    expect(read(`${"<div>".repeat(20000)}deep`).prose).toEqual(["1: deep"]);
  });
});

it("gives prose as one grid and, to each table, what stands before it", () => {
  const { grids, prose } = read("<h1>Plan</h1><p>Owner:<br>AD</p><table><tr><td>a</table>between<ul><li>one</ul><table><tr><td>b</table><p>after");
  expect(grids.map(({ sheet, before }) => [sheet, before])).toEqual([["", undefined], ["Table 1", ["Plan", "Owner:\nAD"]], ["Table 2", ["between", "• one"]]]);
  expect(prose).toEqual(["1: Plan{bold}", "2: Owner:⏎AD", "3: between", "4: • one", "5: after"]);
});

it("reads what Excel puts on the clipboard", () => {
  const { rows, merges, tables } = read(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style>
    <!--table {mso-displayed-decimal-separator:"\\."; mso-displayed-thousand-separator:"\\,";}
    .font5 {color:black; font-weight:400; text-decoration:line-through;}
    td {padding-top:1px; mso-ignore:padding; color:black; font-weight:400; mso-number-format:General; white-space:nowrap;}
    .xl65 {font-weight:700; background:#1F4E78; mso-pattern:black none; color:white;}
    .xl66 {mso-number-format:"dd\\;mmm\\;yy"; background:#92D050; mso-pattern:black none;}
    .xl67 {text-align:left; padding-left:12px; mso-char-indent-count:1;}
    --></style></head><body><table border=0 width=512 style='border-collapse:collapse'>
    <col width=64 span=2 style='width:48pt'><col width=0 style='display:none;mso-width-source:userset'><col width=64>
    <!--StartFragment-->
    <tr height=20><td colspan=4 class=xl65 height=20>Fostering tracker</td></tr>
    <tr><td rowspan=2 class=xl67>1</td><td>Hold an<br>
      open <font class="font5">day</font></td><td>x</td><td class=xl66>&nbsp;</td></tr>
    <tr><td>Write it up</td><td></td><td style='background:yellow'>Amber</td></tr>
    <tr><td colspan=3 style='mso-ignore:colspan'>A note that runs over its neighbours</td><td>y</td></tr>
    <!--EndFragment--></table></body></html>`);
  expect(rows).toEqual([
    "1: Fostering tracker{#1F4E78 text #FFFFFF bold}",
    "2: 1{indent 1} | Hold an⏎open day{struck: day} | x | {#92D050}",
    "3: 2=Write it up | 4=Amber{#FFFF00}",
    "4: 1=A note that runs over its neighbours | 4=y",
  ]);
  expect(merges).toEqual(["A1:D1", "A2:A3"]);
  expect(tables[0]?.hiddenColumns).toEqual([3]);
});

it("reads what Word puts on the clipboard", () => {
  const item = (mark: string, text: string, font = ""): string =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='${font}'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
  const { rows, prose } = read(`<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->
    <style><!-- @font-face {font-family:Wingdings;} p.MsoNormal, li.MsoNormal {margin:0cm;} p.Late {color:#C00000} --></style></head><body lang=EN-GB><!--StartFragment-->
    <p class=MsoNormal><b>Aim 3:</b> School
      places<o:p></o:p></p>${item("·", "Build an annexe", "font-family:Symbol")}${item("o", "Fit it out", 'font-family:"Courier New"')}${item("(b)", "Open it")}
    <p class=MsoNormal>Owner:<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>AD Learning</p>
    <table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td style='background:#D9D9D9'><p class=MsoNormal>No</p></td><td><p class=MsoNormal>Step</p></td><td><p class=MsoNormal>RAG</p></td></tr>
    <tr><td>${item("1.", "&nbsp;")}</td><td><p class=MsoNormal>Find a site</p><p class=Late>Seek <s>outline</s> leave</p></td><td style='background:red'><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
    <!--EndFragment--></body></html>`);
  expect(prose).toEqual(["1: Aim 3: School places", "2: • Build an annexe", "3: • Fit it out", "4: (b) Open it", "5: Owner: | AD Learning"]);
  expect(rows).toEqual(["1: No{#D9D9D9} | Step | RAG", "2: 1. | Find a site⏎Seek outline leave{struck: outline} | {#FF0000}"]);
});

describe("style sheets", () => {
  const styled = (css: string, html: string): string[] => read(`<style>${css}</style>${html}`).rows;

  it.each<[string, string, string]>([
    ["the more specific rule wins, wherever it stands", "td.late{background:red} td{background:blue} .late{background:lime}", "x{#FF0000}"],
    ["the later of equals wins", ".late{background:red} .late{background-color:blue}", "x{#0000FF}"],
    ["an ancestor counts", "tr.warn td{background:orange} div td{background:red}", "x{#FFA500}"],
    ["ids count most", "#one{background:blue} td.late{background:red}", "x{#0000FF}"],
    ["a rule for a state is left out", "td:hover{background:red} td[title]{background:red}", "x"],
    ["comments, imports and font faces are passed over", "@import url(a.css); /* td{background:red} */ @font-face{font-family:x} td{background:aqua}", "x{#00FFFF}"],
  ])("%s", (_, css, shown) => {
    expect(styled(css, "<table><tr class=warn><td id=one class='wide late'>x</table>")).toEqual([`1: ${shown}`]);
  });
});
