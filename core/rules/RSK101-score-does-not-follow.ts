import { defineRule, type Found } from "../findings/define-rule.js";
import { cellOfItem, heldText } from "../findings/items.js";
import { openRisks } from "../findings/open-risks.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import type { Tracker } from "../model/tracker.js";
import { LEVEL_NAMES, type LevelName, type Risk, type RiskLevel } from "../risks/risk.js";
import { scoreFollows, scoringOf, type Scoring } from "../risks/score.js";

/** What a level's score is made of; null where the score follows, or where that cannot be told. */
function wrongScore({ likelihood, impact, score }: RiskLevel, scoring: Scoring | null): { readonly sum: string; readonly made: number; readonly stated: number } | null {
  if (likelihood.value === null || impact.value === null || score.value === null || scoring === null) return null;
  const [sign, made] = scoring === "product" ? ["×", likelihood.value * impact.value] : ["+", likelihood.value + impact.value];
  return { sum: `${likelihood.value} ${sign} ${impact.value}`, made, stated: score.value };
}

/** A cell that holds the score and nothing else takes the right one. */
function fixOf(tracker: Tracker, risk: Risk, level: LevelName, text: string, made: number): Found["fix"] {
  const cell = cellOfItem(tracker, risk, `${level}.score`);
  const from = cell ? heldText(tracker, cell, text) : "";
  return cell && /^\s*\d+(?:\.\d+)?\s*$/.test(from) ? { title: `Write ${made}`, safety: "review", edits: [{ cell: cell.at, from, to: String(made) }] } : undefined;
}

export default defineRule({
  code: "RSK101",
  name: "score-does-not-follow",
  severity: "error",
  message: "The score is {stated}, and likelihood and impact come to {sum} = {made}.",
  why: "One of the three is wrong, so nobody knows where the risk stands. A register's own way of scoring is taken: as most of its scores are made.",
  example: `
    | Ref | Risk                          | Likelihood | Impact | Score | Mitigation            | Owner            |
    | R1  | Too few carers come forward   | =4         | =3     | =12   | Campaign in spring    | Head of Learning |
    | R2  | The grant ends in March       | =3         | =5     | =12   | Bid for the next year | Head of Learning |`,
  *find({ tracker }) {
    const scoring = scoringOf(tracker.risks ?? []);
    // On our own sheet the score of today is a formula.
    const levels = LEVEL_NAMES.filter((name) => name !== "current" || !isOurWorkbook(tracker));
    for (const risk of openRisks(tracker)) {
      for (const name of levels) {
        const level = risk[name];
        const wrong = level && scoreFollows(level, scoring) === false ? wrongScore(level, scoring) : null;
        const cell = wrong && cellOfItem(tracker, risk, `${name}.score`);
        if (!level || !wrong || !cell) continue;
        const fix = fixOf(tracker, risk, name, level.score.text, wrong.made);
        yield { ...cell, data: { ...wrong }, ...(fix ? { fix } : {}) };
      }
    }
  },
});
