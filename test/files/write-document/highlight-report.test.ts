import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../../core/consolidate/consolidate.js";
import { NO_MOVEMENT, type Summary } from "../../../core/consolidate/summary.js";
import { wordReport } from "../../../core/report/word/word-report.js";
import { writeDocument } from "../../../files/write-document/write-document.js";
import { returnFile } from "../../support/made-up-return.js";
import { councilTemplate } from "../../support/word-template.js";

const RETURN = `
  | ref | theme        | action            | lead        | due        | status    | cause        | proposedDue | reasonForChange | circulation |
  | 1   | Families     | Open the centres  | Team Leader | 2018-10-31 | off-track | No site      | 2019-03-31  | Site search     |             |
  | 2   | Families     | Sealed action     | Sealed Lead | 2018-10-31 | off-track | Sealed cause | 2019-03-31  | Sealed reason   | restricted  |
  | 3   | Sealed theme | Sealed action two | Sealed Lead | 2018-10-31 | off-track |              |             |                 | restricted  |`;

function summary(): Summary {
  const gone = { division: "Early Help", id: "gone", ref: "9", action: "Sealed action three", milestone: "", restricted: true } as const;
  const base = consolidate([returnFile("early-help.xlsx", RETURN)], { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "name" }, month: "2018-11" });
  return {
    ...base,
    previousMonth: "2018-10",
    answers: [{ division: "Early Help", theme: "Sealed theme", workingWell: "Sealed answer", howWeKnow: "", worriedAbout: "", whatNext: "" }],
    movement: { ...NO_MOVEMENT, added: base.lines.map(({ division, line: { id, ref, action, milestone } }) => ({ division, id, ref, action, milestone })), vanished: [gone] },
  };
}

describe.each([
  ["on our own page", null],
  ["in a council's template", councilTemplate()],
])("the highlight report as a Word file %s", (_, template) => {
  it("has an outline of real headings", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocument(wordReport(summary()), template)) });
    expect(value.match(/<h\d>.*?<\/h\d>/g)?.map((heading) => heading.replace(/<\/h\d>|>/g, "").replace("<h", ""))).toEqual([
      "1At a glance",
      "2Returns",
      "1Decisions sought",
      "1Progress by theme",
      "2Families",
      "1Movement since October 2018",
      "2Lines added",
      "1How to read this report",
    ]);
  });

  it("holds nothing of a restricted line in any of its parts", async () => {
    const parts = Object.values(unzipSync(await writeDocument(wordReport(summary()), template))).map((part) => strFromU8(part));
    expect(parts.join("\n")).toContain("Open the centres");
    expect(parts.filter((part) => /sealed/i.test(part))).toEqual([]);
    expect(parts.join("\n").replace(/<[^>]*>/g, "")).toContain("2 restricted lines are counted in this report and not shown in it.");
  });
});
