import { wordReport } from "../report/word/word-report.js";
import { plain, strong, type Block, type DocumentPlan } from "../report/word/document-plan.js";
import type { Release } from "./release-summary.js";
import { coverSentences, releaseNotes } from "./release-words.js";

/** The published copy of a summary as a Word report: what a reader has to know under its title, how it was made at its end. */
export function publishedWord(release: Release, checkedBy: string): DocumentPlan {
  const plan = wordReport(release.summary);
  const [title, subtitle, ...report] = plan.blocks;
  const [first = "", ...more] = coverSentences(release, checkedBy);
  const head = [title, subtitle].filter((block) => block !== undefined);
  const cover: Block[] = [{ kind: "paragraph", runs: [strong(first)] }, ...more.map((said): Block => ({ kind: "paragraph", runs: plain(said) }))];
  const notes: Block = { kind: "bullets", items: releaseNotes(release, checkedBy).map(([subject, said]) => [strong(`${subject}: `), { text: said }]) };
  return { ...plan, title: `${plan.title}, copy for release`, blocks: [...head, ...cover, ...report, { kind: "heading", level: 1, text: "About this copy" }, notes] };
}
