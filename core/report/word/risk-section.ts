import type { Summary, SummaryRisk } from "../../consolidate/summary.js";
import type { HeatMap } from "../../risks/heat-map.js";
import { levelInWords, ragOfLevel } from "../../risks/score.js";
import { capital } from "../line-cells.js";
import { closedBeforeWords, movedFrom, moveWord, reportedRisks, riskMap, risksSentence, unplacedWords } from "../risk-sentences.js";
import { plural } from "../summary-sentences.js";
import type { LeftOut } from "../without-restricted.js";
import { plain, strong, type Block, type DocumentCell, type DocumentTable } from "./document-plan.js";
import { heading, owedCell, paragraph, textCell } from "./report-parts.js";

/** How the risks stand, in a paragraph; nothing where the returns hold none. */
export function riskWords(summary: Summary): Block[] {
  return summary.risks.length === 0 ? [] : [{ kind: "paragraph", runs: [strong("Risks: "), { text: risksSentence(summary) }] }];
}

/** How many risks of which likelihood and impact, and the register, the highest first; nothing where the returns hold none. */
export function riskSection(summary: Summary, left: LeftOut): Block[] {
  const { risks } = summary;
  if (risks.length + left.risks === 0) return [];
  const map = riskMap(risks);
  const { shown, closedBefore } = reportedRisks(summary);
  const hidden = left.risks === 0 ? [] : [paragraph(`${plural(left.risks, "risk")} that restricted actions lead to ${left.risks === 1 ? "is" : "are"} not shown.`)];
  return [
    heading(1, "Risks"),
    ...(risks.length === 0 ? [] : [paragraph([risksSentence(summary), closedBeforeWords(closedBefore)].filter((said) => said !== "").join(" "))]),
    ...(map ? mapBlocks(map) : []),
    ...(shown.length === 0 ? [] : [register(shown, summary)]),
    ...hidden,
  ];
}

function mapBlocks(map: HeatMap): Block[] {
  const unplaced = unplacedWords(map);
  return [mapTable(map), ...(unplaced === "" ? [] : [{ kind: "note", runs: plain(unplaced) } as const])];
}

/** A square says its count and its level in words; the colour stands beside them. */
function mapTable(map: HeatMap): DocumentTable {
  return {
    kind: "table",
    caption: "Open risks by likelihood (down) and impact (across)",
    description: "A row for each likelihood, the highest first, a column for each impact, and in each cell how many open risks have both, the level that they make, and their refs.",
    columns: [{ heading: "Likelihood", share: 1.5 }, ...Array.from({ length: map.top }, (_, index) => ({ heading: `Impact ${index + 1}`, share: 2, align: "centre" as const }))],
    rows: map.rows.map((cells): DocumentCell[] => [
      { paragraphs: [[strong(String(cells[0]?.likelihood ?? ""))]] },
      ...cells.map(({ count, band, refs }): DocumentCell => ({
        paragraphs: [[strong(String(count)), { text: ` ${band?.name ?? "no level"}` }], ...(count > 0 ? [plain(refs.join(", "))] : [])],
        rag: band?.rag ?? "not rated",
      })),
    ]),
  };
}

function register(risks: readonly SummaryRisk[], { previousMonth }: Summary): DocumentTable {
  const compared = previousMonth !== null;
  return {
    kind: "table",
    caption: "Risks, the highest first",
    description: "A row for each risk: its level now, how it has moved since the month before, what is done about it, and who owns it.",
    columns: [
      { heading: "Risk", share: 4 },
      { heading: "Division", share: 2.1 },
      { heading: "Level", share: 1.6, align: "centre" },
      ...(compared ? [{ heading: "Movement", share: 1.7 }] : []),
      { heading: "Mitigation", share: 4 },
      { heading: "Owner", share: 2 },
    ],
    rows: risks.map((each): DocumentCell[] => {
      const { division, risk, carriedForward } = each;
      return [
        { paragraphs: [[...(risk.ref === "" ? [] : [strong(`${risk.ref}. `)]), { text: risk.risk }], ...(carriedForward ? [[{ text: "Carried forward from the month before", look: "absent" as const }]] : [])] },
        textCell(division),
        { paragraphs: [[strong(capital(levelInWords(risk.current, risk.scale)))]], rag: ragOfLevel(risk.current, risk.scale) },
        ...(compared ? [{ paragraphs: [moveWord(each, previousMonth), movedFrom(each, previousMonth)].filter((said) => said !== "").map(plain) }] : []),
        owedCell(risk.mitigation || risk.controls, division),
        owedCell(risk.owner, division),
      ];
    }),
  };
}
