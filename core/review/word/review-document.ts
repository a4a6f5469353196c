import { shortDate } from "../../model/calendar-date.js";
import { strong, type Block, type DocumentPlan } from "../../report/word/document-plan.js";
import { heading } from "../../report/word/report-parts.js";
import type { Review } from "../review.js";
import { methodNotes, reviewName, reviewSpan } from "../review-sentences.js";
import { divisionBlocks, sharedBlocks } from "./division-blocks.js";
import { openingBlocks } from "./opening-blocks.js";
import { riskBlocks } from "./risk-blocks.js";

/** The review as a Word document: the whole in short, theme by theme within each division, risks, and how it was made. Restricted lines are counted and nowhere named. */
export function reviewDocument(review: Review): DocumentPlan {
  const title = `${reviewName(review)}, ${reviewSpan(review)}`;
  return {
    title,
    page: { landscape: false, margin: 20 },
    footer: title,
    blocks: [
      { kind: "title", text: reviewName(review) },
      { kind: "subtitle", text: `${reviewSpan(review)}, as of ${shortDate(review.asOf)}` },
      ...openingBlocks(review),
      ...review.divisions.flatMap((division) => divisionBlocks(division, review)),
      ...sharedBlocks(review),
      ...riskBlocks(review),
      ...howItWasMade(review),
    ],
  };
}

function howItWasMade(review: Review): Block[] {
  return [heading(1, "How this review was made"), { kind: "bullets", items: methodNotes(review).map(({ what, note }) => [strong(`${what}: `), { text: note }]) }];
}
