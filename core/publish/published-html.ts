import { htmlReport } from "../report/html/html-report.js";
import type { Release } from "./release-summary.js";
import { coverSentences, releaseNotes } from "./release-words.js";

/** The published copy of a summary as one page that stands alone. */
export function publishedHtml(release: Release, checkedBy: string): string {
  return htmlReport(release.summary, { cover: coverSentences(release, checkedBy), notes: releaseNotes(release, checkedBy) });
}
