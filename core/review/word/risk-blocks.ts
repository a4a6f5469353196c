import { listed } from "../../report/summary-sentences.js";
import { plain, strong, type Block, type DocumentCell, type DocumentTable } from "../../report/word/document-plan.js";
import { heading, paragraph } from "../../report/word/report-parts.js";
import { bandOf, USUAL_TOP } from "../../risks/score.js";
import { gravestRisks } from "../highlights.js";
import type { Review, RiskCourse } from "../review.js";
import { hasMoved, levelNow, levelWords, moveOfRisk, risksSentence } from "../risk-words.js";
import { filledTable } from "./filled-columns.js";

function riskName({ last: { risk } }: RiskCourse): string {
  return risk.ref === "" ? risk.risk : `${risk.ref}. ${risk.risk}`;
}

/** The gravest risks as they stand, and how the others have moved; nothing where there are none. */
export function risksAtAGlance(review: Review): Block[] {
  if (review.risks.length === 0) return [];
  const gravest = gravestRisks(review);
  const words = (course: RiskCourse): string => `${riskName(course)} (${[course.division, levelNow(course).toLowerCase()].join(": ")}${course.last.risk.mitigation === "" ? "; no mitigation is given" : ""})`;
  return [
    heading(2, "Risks"),
    paragraph(`${risksSentence(review.risks)}${gravest.length === 0 ? " None is very high." : " Very high are:"}`),
    ...(gravest.length === 0 ? [] : [{ kind: "bullets" as const, items: gravest.map((course) => plain(words(course))) }]),
  ];
}

/** What became of the risks: those that were opened, closed or moved, then those that stand as they did; nothing where there are none. */
export function riskBlocks({ risks }: Review): Block[] {
  if (risks.length === 0) return [];
  return [
    heading(1, "Risks"),
    ...table("Risks that were opened, closed or moved", risks.filter(hasMoved)),
    ...table("Risks that stand as they did", risks.filter((course) => !hasMoved(course))),
    ...unrated(risks),
  ];
}

/** Registers without ratings are named once. */
function unrated(risks: readonly RiskCourse[]): Block[] {
  const divisions = [...new Set(risks.filter(({ last: { risk } }) => risk.current.score.value === null && risk.current.rag === null && risk.current.score.text === "").map(({ division }) => division))];
  return divisions.length === 0 ? [] : [{ kind: "note", runs: plain(`Risks of ${listed(divisions)} are not rated in the register.`) }];
}

/** The level in its band's colour. */
function nowCell(course: RiskCourse): DocumentCell | null {
  const words = levelNow(course);
  const { scale, current: { score } } = course.last.risk;
  const band = words === "" || score.value === null ? null : bandOf(score.value, scale ?? USUAL_TOP);
  return words === "" ? null : { paragraphs: [band ? [strong(words)] : plain(words)], ...(band ? { rag: band.rag } : {}) };
}

function table(caption: string, risks: readonly RiskCourse[]): DocumentTable[] {
  if (risks.length === 0) return [];
  return [
    filledTable<RiskCourse>({ caption, description: "A row for each risk: how it stood in the first month and in the last, what became of it, what is done about it and by whom." }, [
      { heading: "Risk", share: 3.6, grows: true, cell: riskName },
      { heading: "Division", share: 2.1, cell: ({ division }) => division },
      { heading: "Then", share: 1.8, align: "centre", cell: ({ before }) => levelWords(before) },
      { heading: "Now", share: 1.8, align: "centre", cell: nowCell },
      { heading: "What became of it", share: 2, cell: moveOfRisk },
      { heading: "Mitigation", share: 3.4, optional: true, cell: ({ last: { risk } }) => risk.mitigation },
      { heading: "Owner", share: 2, optional: true, cell: ({ last: { risk } }) => risk.owner },
    ], risks),
  ];
}
