import { caveats, outcomeSentence, reviewName, reviewSpan, slipSentences, standingsSentence } from "../../core/review/review-sentences.js";
import { themesOf, type Review } from "../../core/review/review.js";
import { plural } from "../../core/report/summary-sentences.js";

/** What `review` says of what it has made. */
export function reviewText(review: Review): string {
  const { risks, indicators } = review;
  const counts = [plural(themesOf(review).length, "theme"), plural(review.courses.length, "line"), plural(indicators.length, "indicator"), plural(risks.length, "risk")];
  return [`${reviewName(review)}, ${reviewSpan(review)}: ${counts.join(", ")}`, outcomeSentence(review.courses), ...slipSentences(review.courses), standingsSentence(review, review), ...caveats(review)].map((line, index) => `${index === 0 ? "" : "  "}${line}\n`).join("");
}
