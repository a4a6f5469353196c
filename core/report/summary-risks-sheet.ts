import { RISK_WORDS as COLUMN } from "../consolidate/indicator-words.js";
import { packBefore, packLevels } from "../consolidate/risk-notes.js";
import { NO, SUMMARY_SHEETS, YES } from "../consolidate/summary-columns.js";
import type { Summary, SummaryRisk } from "../consolidate/summary.js";
import { monthLabel } from "../model/month.js";
import { timingShown } from "../model/tracker-columns.js";
import { marksNote, packList, pairsNote, placesNote, timingNote } from "../recognise/source-notes.js";
import type { HeatCell } from "../risks/heat-map.js";
import { levelInWords, ragOfLevel } from "../risks/score.js";
import type { Risk, RiskLevel } from "../risks/risk.js";
import { asTyped, capital, centred, count, dayOrWords, rating, text, type Shown } from "./line-cells.js";
import { moveWord, riskMap, risksSentence, unplacedWords } from "./risk-sentences.js";
import { carriedFrom, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** The register of all divisions: every risk with its level, how it has moved since the month before, and what is done about it. */
export function summaryRisksSheet(summary: Summary): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.risks,
    title: `Risks, ${monthLabel(summary.month)}`,
    subtitle: risksSentence(summary),
    table: "Risks",
    columns: columns(summary),
    rows: summary.risks,
    none: "No risk was in the returns.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#B3261E",
    frozenColumns: 3,
    printed: [COLUMN.division, COLUMN.status],
  });
}

function levelCell(risk: Risk): Shown {
  return { ...rating(ragOfLevel(risk.current, risk.scale)), value: capital(levelInWords(risk.current, risk.scale)) };
}

function part(rated: RiskLevel["likelihood"]): Shown {
  return rated.value === null ? centred(rated.text) : { value: rated.value, look: "centre wrapped" };
}

function columns({ previousMonth }: Summary): TableColumn<SummaryRisk>[] {
  return [
    { heading: COLUMN.division, width: 22, cell: ({ division }) => text(division) },
    { heading: COLUMN.ref, width: 8, cell: ({ risk }) => asTyped(risk.ref) },
    { heading: COLUMN.risk, width: 46, cell: ({ risk }) => asTyped(risk.risk) },
    { heading: COLUMN.theme, width: 22, cell: ({ risk }) => asTyped(risk.theme) },
    { heading: COLUMN.likelihood, width: 11, headerLook: "header centre", cell: ({ risk }) => part(risk.current.likelihood) },
    { heading: COLUMN.impact, width: 11, headerLook: "header centre", cell: ({ risk }) => part(risk.current.impact) },
    { heading: COLUMN.score, width: 8, headerLook: "header centre", cell: ({ risk }) => part(risk.current.score) },
    { heading: COLUMN.level, width: 13, headerLook: "header centre", cell: ({ risk }) => levelCell(risk) },
    { heading: COLUMN.lastScore, width: 10, headerLook: "header centre", cell: ({ before }) => count(before?.current.score.value ?? null) },
    { heading: COLUMN.movement, width: 14, cell: (each) => text(moveWord(each, previousMonth)) },
    { heading: COLUMN.mitigation, width: 50, cell: ({ risk }) => asTyped(risk.mitigation) },
    { heading: COLUMN.owner, width: 22, cell: ({ risk }) => asTyped(risk.owner) },
    { heading: COLUMN.reviewDate, width: 13, cell: ({ risk }) => dayOrWords(timingShown(risk.reviewDate, "due")) },
    { heading: COLUMN.status, width: 11, cell: ({ risk }) => text(risk.status) },
    { heading: COLUMN.cause, width: 30, cell: ({ risk }) => asTyped(risk.cause) },
    { heading: COLUMN.consequence, width: 30, cell: ({ risk }) => asTyped(risk.consequence) },
    { heading: COLUMN.controls, width: 30, cell: ({ risk }) => asTyped(risk.controls) },
    { heading: COLUMN.furtherActions, width: 30, cell: ({ risk }) => asTyped(risk.furtherActions) },
    { heading: COLUMN.linkedActions, width: 16, cell: ({ risk }) => asTyped(risk.linkedActions) },
    { heading: COLUMN.carriedForward, width: 13, cell: ({ carriedForward }) => text(carriedForward ? carriedFrom(previousMonth) : "") },
    { heading: COLUMN.inherent, width: 10, headerLook: "header centre", cell: ({ risk }) => count(risk.inherent?.score.value ?? null) },
    { heading: COLUMN.target, width: 10, headerLook: "header centre", cell: ({ risk }) => count(risk.target?.score.value ?? null) },
    { heading: COLUMN.directionWritten, width: 14, cell: ({ risk }) => asTyped(risk.direction) },
    { heading: COLUMN.reviewDateRead, width: 24, cell: ({ risk }) => asTyped(timingNote(risk.reviewDate)) },
    { heading: COLUMN.owners, width: 20, cell: ({ risk: { owner, owners } }) => asTyped(packList([owner, ...owners])) },
    { heading: COLUMN.scale, width: 8, headerLook: "header centre", cell: ({ risk }) => count(risk.scale) },
    { heading: COLUMN.closed, width: 8, cell: ({ risk }) => text(risk.closed ? YES : NO) },
    { heading: COLUMN.other, width: 26, cell: ({ risk }) => asTyped(pairsNote(risk.other)) },
    { heading: COLUMN.ratings, width: 20, cell: ({ risk }) => asTyped(packLevels(risk)) },
    { heading: COLUMN.lastRatings, width: 20, cell: ({ before }) => asTyped(before ? packBefore(before) : "") },
    { heading: COLUMN.file, width: 28, cell: ({ file }) => asTyped(file) },
    { heading: COLUMN.cells, width: 20, cell: ({ risk }) => asTyped(placesNote(risk.at)) },
    { heading: COLUMN.marks, width: 16, cell: ({ risk }) => asTyped(marksNote(risk.marks)) },
    { heading: COLUMN.id, width: 14, cell: ({ risk }) => asTyped(risk.id) },
  ];
}

/** How many open risks have each likelihood and impact, as a table of five by five; null where none can be placed. */
export function riskMapSheet(summary: Summary): SheetPlan | null {
  const map = riskMap(summary.risks);
  if (map === null) return null;
  return tableSheet<HeatRow>({
    name: SUMMARY_SHEETS.riskMap,
    title: `Risk map, ${monthLabel(summary.month)}`,
    subtitle: ["Open risks by likelihood (down) and impact (across), as rated now: how many, the level of the square, and their refs.", unplacedWords(map)].filter((said) => said !== "").join(" "),
    table: "RiskMap",
    columns: [
      { heading: "Likelihood", width: 14, cell: ({ likelihood }) => ({ value: likelihood, look: "strong" }) },
      ...Array.from({ length: map.top }, (_, index): TableColumn<HeatRow> => ({ heading: `Impact ${index + 1}`, width: 22, headerLook: "header centre", cell: ({ cells }) => heatCell(cells[index]) })),
    ],
    rows: map.rows.map((cells) => ({ likelihood: `Likelihood ${cells[0]?.likelihood ?? ""}`, cells })),
    none: "",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#B3261E",
    frozenColumns: 1,
  });
}

interface HeatRow {
  readonly likelihood: string;
  readonly cells: readonly HeatCell[];
}

/** "3, high: CR1, CR4, F2", in the colour of its band. */
function heatCell(cell: HeatCell | undefined): Shown {
  if (cell === undefined) return { value: null, look: "plain" };
  return { value: `${cell.count}, ${cell.band?.name ?? "no level"}${cell.count === 0 ? "" : `: ${cell.refs.join(", ")}`}`, look: cell.band?.rag ?? "not rated" };
}
