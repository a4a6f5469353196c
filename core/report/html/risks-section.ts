import type { Summary, SummaryRisk } from "../../consolidate/summary.js";
import type { HeatCell, HeatMap } from "../../risks/heat-map.js";
import { levelInWords, ragOfLevel } from "../../risks/score.js";
import { capital, dueText } from "../line-cells.js";
import { closedBeforeWords, movedFrom, moveWord, reportedRisks, riskMap, risksSentence, unplacedWords } from "../risk-sentences.js";
import { shorten } from "../shorten.js";
import type { Released } from "../without-restricted.js";
import { leftOut, noMatch } from "./exceptions-section.js";
import { ratingKey, type Filters } from "./filters.js";
import { counted, figureTable, textTable, type HtmlColumn } from "./html-table.js";
import { owed } from "./line-markup.js";
import { html, type Content, type Markup } from "./markup.js";

/** The risks of all divisions: how many of which likelihood and impact, and the register, the highest first; nothing where the returns hold none. */
export function risksSection({ summary, left }: Released, filters: Filters): Markup | null {
  const { risks } = summary;
  if (risks.length + left.risks === 0) return null;
  const map = riskMap(risks);
  const { shown, closedBefore } = reportedRisks(summary);
  return html`<section id="risks" data-scope>
<h2>Risks ${counted(shown.length)}</h2>
<p>${[risks.length > 0 ? risksSentence(summary) : "", closedBeforeWords(closedBefore)].filter((said) => said !== "").join(" ")}${leftOut(left.risks, "risk that a restricted action leads to", "risks that restricted actions lead to")}</p>
${map && heatTable(map)}${shown.length > 0 && html`${register(shown, summary, filters)}${noMatch()}`}</section>
`;
}

/** A square says its count and its level in words; the colour stands beside them. */
function heatTable(map: HeatMap): Markup {
  const columns: HtmlColumn<readonly HeatCell[]>[] = [
    { heading: "Likelihood", kind: "name", cell: ([first]) => `Likelihood ${first?.likelihood ?? ""}` },
    ...Array.from({ length: map.top }, (_, index): HtmlColumn<readonly HeatCell[]> => ({ heading: `Impact ${index + 1}`, kind: "figure", look: (cells) => `rag ${ratingKey(cells[index]?.band?.rag ?? "not rated")}`, cell: (cells) => square(cells[index]) })),
  ];
  const caption = "Open risks by likelihood (down) and impact (across)";
  const unplaced = unplacedWords(map);
  return html`${figureTable({ look: "heat", caption, columns, rows: map.rows }, caption)}${unplaced !== "" && html`<p class="note">${unplaced}</p>
`}`;
}

function square(cell: HeatCell | undefined): Content {
  if (cell === undefined) return "";
  return html`<b>${cell.count}</b> ${cell.band?.name ?? "no level"}${cell.count > 0 && html`<span class="refs">${cell.refs.join(", ")}</span>`}`;
}

function register(risks: readonly SummaryRisk[], summary: Summary, filters: Filters): Markup {
  return textTable<SummaryRisk>({
    look: "risks",
    caption: "Risks, the highest first",
    columns: [
      { heading: "Risk", kind: "name", cell: riskTitle },
      { heading: "Level", cell: ({ risk }) => html`<span class="rag ${ratingKey(ragOfLevel(risk.current, risk.scale))}">${capital(levelInWords(risk.current, risk.scale))}</span>${parts(risk)}` },
      { heading: "Movement", cell: (each) => movement(each, summary) },
      { heading: "Mitigation", cell: ({ risk, division }) => owed(risk.mitigation || risk.controls, division) },
      { heading: "Owner", cell: ({ risk, division }) => owed(risk.owner, division) },
      { heading: "Review", cell: ({ risk, division }) => (risk.reviewDate.text === "" && risk.reviewDate.by === null ? "–" : dueText(risk.reviewDate, division)) },
    ],
    rows: risks,
    attributes: ({ division, risk: { theme } }) => filters.ofTheme(division, theme),
  });
}

const SHORT_THEME = 60;

function riskTitle({ division, risk: { ref, risk, theme, closed }, gone, carriedForward }: SummaryRisk): Markup {
  const where = [division, ...(theme === "" ? [] : [shorten(theme, SHORT_THEME)]), ...(carriedForward ? ["carried forward from the month before"] : []), ...(closed && !gone ? ["closed"] : [])];
  return html`${ref !== "" && html`<span class="ref">${ref}</span> `}${risk}<span class="where">${where.join(" · ")}</span>`;
}

function parts({ current: { likelihood, impact } }: SummaryRisk["risk"]): Content {
  return likelihood.value === null || impact.value === null ? null : html`<span class="more">likelihood ${likelihood.value}, impact ${impact.value}</span>`;
}

function movement(each: SummaryRisk, { previousMonth }: Summary): Content {
  const [word, from] = [moveWord(each, previousMonth), movedFrom(each, previousMonth)];
  return word === "" ? "–" : html`${word}${from !== "" && html`<span class="more">${from}</span>`}`;
}
