import { makeOutput } from "./make-output.js";
import { MonthReader } from "./month-reader.js";
import type { MonthAnswer, MonthRequest } from "./month-request.js";
import { MonthTrouble } from "./month-trouble.js";
import { monthView } from "./month-view.js";

const reader = new MonthReader();

const LABELS = { workbook: "Writing the workbook", html: "Writing the HTML report", word: "Writing the Word report" } as const;

/** Does what is asked and tells how it goes; the last thing told is what came of it. Never throws. */
export async function answerMonth({ wants, ...sources }: MonthRequest, tell: (answer: MonthAnswer) => void): Promise<void> {
  try {
    const { summary, warnings } = await reader.read(sources, { moved: (share, what) => tell({ is: "moved", share, what }), file: (id, fate) => tell({ is: "file", id, fate }) });
    if (wants === "view") return tell({ is: "view", view: monthView(summary, warnings) });
    tell({ is: "moved", share: 0.9, what: LABELS[wants] });
    tell({ is: "made", made: await makeOutput(wants, summary, sources.template) });
  } catch (error) {
    tell({ is: "trouble", message: error instanceof MonthTrouble ? error.message : `Something went wrong that Goldthread did not expect: ${error instanceof Error ? error.message : String(error)}. Your files are as they were.` });
  }
}
