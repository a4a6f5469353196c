import { describe, expect, it } from "vitest";
import { isoDate } from "../../core/model/calendar-date.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const TRACKER = `
  | Ref | Theme | Action | Where we are in Q1 2018-19 | Lead | Due | RAG |
  | 1 | Ferries | Sail on time | 71% of sailings left on time; timetable is agreed | Harbour Master | 31/03/2019 | Green |
  | 2 | Ferries | Train pilots | Plans are in place | Head of Pilots | 31/03/2019 | Amber |
  | 3 | Quays | Mend the quay | 104 metres were mended by June 2017 | Engineer | 31/03/2019 | Amber |`;

describe("figures in the lines' baselines", () => {
  const [tracker] = readTrackers({ grids: [tableGrid(TRACKER)] }, { file: "ferries.xlsx" });

  it("are proposed under the line's theme and lead, as at the period of the heading", () => {
    expect(tracker?.lines.map(({ baseline }) => baseline)).toEqual(["71% of sailings left on time; timetable is agreed", "Plans are in place", "104 metres were mended by June 2017"]);
    const read = tracker?.indicators?.map(({ theme, owner, measure, unit, figures: [figure], proposed, at: [place] }) => [theme, owner, measure, unit?.word, figure?.value, figure?.to ? isoDate(figure.to) : null, proposed, place?.cells]);
    expect(read).toEqual([
      ["Ferries", "Harbour Master", "sailings left on time", "%", 71, "2018-06-30", true, "A2:G2"],
      ["Quays", "Engineer", "metres were mended", "metres", 104, "2017-06-30", true, "A4:G4"],
    ]);
  });

  it("cost a tracker without any nothing: it has no indicators, and says so by having none", () => {
    const [plain] = readTrackers({ grids: [tableGrid(TRACKER.replace(/\d+% of sailings left on time; |104 metres/g, ""))] }, { file: "ferries.xlsx" });
    expect(plain && "indicators" in plain).toBe(false);
  });
});
