import { address } from "../grid/address.js";
import { isCalendarDate, type Cell, type Grid } from "../grid/grid.js";
import { RISK_COLUMNS, RISK_STATUSES, type RiskHeading } from "../model/risk-columns.js";
import { placeInRow, RISK_FIELDS, type ItemTable } from "../model/item-place.js";
import type { ItemPlace } from "../model/tracker.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import { parseLeads } from "../parse/lead.js";
import { NO_LEADS_KNOWN } from "../parse/lead-pieces.js";
import { parseTiming, timingOfDate } from "../parse/timing.js";
import { ragOfWord } from "../parse/our-words.js";
import { fold } from "../parse/tidy.js";
import type { Rating, Risk, RiskLevel } from "../risks/risk.js";
import { scoreOf } from "../risks/score.js";
import { findHeadedTable, type HeadedTable, type TextOfCell } from "./headed-table.js";
import { TakenNames } from "../model/taken-names.js";
import { lineId } from "./line-id.js";

/** Together these are on our sheet Risks and on nobody else's. */
const SIGNATURE: readonly RiskHeading[] = ["Risk", "Likelihood", "Impact score", "Level", "Risk ID"];

const OURS: ReadonlyMap<string, RiskHeading> = new Map(RISK_COLUMNS.map(({ heading }) => [fold(heading), heading]));

/** Whether a sheet is sheet Risks of a structured tracker, whatever it is called: beside a sheet of that name Excel has it under another. */
export function isRiskSheet(grid: Grid): boolean {
  return findHeadedTable(grid, SIGNATURE) !== null;
}

/** Reads sheet Risks of a structured tracker, as officers have filled it in; none where there is no such sheet. `places`: where each stands, by its ID; those that are read are added. */
export function readRiskSheet(grid: Grid | undefined, textOfCell: TextOfCell, division: string, places = new Map<string, ItemPlace>()): Risk[] {
  const table = grid && findHeadedTable(grid, SIGNATURE);
  if (!table || !grid) return [];
  const taken = new TakenNames();
  const standing = itemTable(grid.sheet, table);
  return table.rows.flatMap(({ row, cells }): Risk[] => {
    const ours = new Map<RiskHeading, Cell>();
    const other: Record<string, string> = {};
    for (const cell of cells) {
      const written = table.headings.get(cell.column)?.text;
      if (written === undefined || cell.text === "") continue;
      const heading = OURS.get(fold(written));
      if (heading !== undefined && !ours.has(heading)) ours.set(heading, cell);
      else other[written] = textOfCell(grid.sheet, cell);
    }
    const reader = new RiskRow(ours, (cell) => textOfCell(grid.sheet, cell));
    if (!ours.has("Risk") && !ours.has("Risk ID")) return [];
    const risk = reader.risk(division, taken, other, { sheet: grid.sheet, cells: `${address(row, 1)}:${address(row, Math.max(...table.headings.keys()))}` });
    places.set(risk.id, placeInRow(standing, row));
    return [risk];
  });
}

function itemTable(sheet: string, { headerRow, headings }: HeadedTable): ItemTable {
  const named = [...headings].flatMap(([column, { text }]): [number, string][] => {
    const ours = OURS.get(fold(text));
    const field = ours && RISK_FIELDS[ours];
    return field === undefined ? [] : [[column, field]];
  });
  return { sheet, headerRow, columns: new Map(named), periods: [] };
}

/** One row of the table Risks. */
class RiskRow {
  constructor(
    private readonly cells: ReadonlyMap<RiskHeading, Cell>,
    private readonly textOf: (cell: Cell) => string,
  ) {}

  risk(division: string, taken: TakenNames, other: Readonly<Record<string, string>>, at: Risk["at"][number]): Risk {
    const [ref, risk, id, owner, status] = [this.text("Ref"), this.text("Risk"), this.text("Risk ID"), this.text("Owner"), this.text("Status")];
    return {
      id: id === "" ? lineId(`${division}\u001frisk`, ref, "", risk, "", taken) : taken.take(id),
      ...{ ref, risk, owner, status, other },
      theme: this.text("Theme"),
      cause: this.text("Cause"),
      consequence: this.text("Impact"),
      inherent: this.level("Inherent likelihood", "Inherent impact", this.rating("Inherent score")),
      current: this.current(),
      target: this.level("Target likelihood", "Target impact", this.rating("Target score")),
      scale: this.rating("Scale").value,
      mitigation: this.text("Mitigation"),
      controls: this.text("Controls"),
      furtherActions: this.text("Further actions"),
      owners: parseLeads(owner, NO_LEADS_KNOWN),
      linkedActions: this.text("Linked actions"),
      reviewDate: this.reviewDate(),
      closed: fold(status) === fold(RISK_STATUSES.closed),
      direction: this.text("Direction (as written)"),
      marks: [],
      at: [at],
    };
  }

  private text(heading: RiskHeading): string {
    const cell = this.cells.get(heading);
    return cell === undefined ? "" : this.textOf(cell);
  }

  private rating(heading: RiskHeading): Rating {
    const cell = this.cells.get(heading);
    if (cell === undefined) return { text: "", value: null };
    return { text: this.textOf(cell), value: typeof cell.value === "number" ? cell.value : null };
  }

  /** The score follows from likelihood and impact; where they give none, what was written stands. */
  private current(): RiskLevel {
    const [likelihood, impact] = [this.rating("Likelihood"), this.rating("Impact score")];
    const written = this.text("Score (as written)");
    const made = scoreOf({ likelihood, impact });
    const value = made ?? (written !== "" && Number.isFinite(Number(written)) ? Number(written) : null);
    return { likelihood, impact, score: { text: written, value }, rag: ragOfWord(this.text("Level (as written)")) };
  }

  private level(likelihood: RiskHeading, impact: RiskHeading, score: Rating): RiskLevel | null {
    const level: RiskLevel = { likelihood: this.rating(likelihood), impact: this.rating(impact), score, rag: null };
    const isThere = [level.likelihood, level.impact, score].some(({ text }) => text !== "");
    return isThere ? { ...level, score: { text: score.text, value: score.value ?? scoreOf(level) } } : null;
  }

  private reviewDate(): Timing {
    const cell = this.cells.get("Review date");
    if (cell === undefined) return BLANK_TIMING;
    return isCalendarDate(cell.value) ? timingOfDate(cell.value, cell.text, cell.look.format, "due") : parseTiming(this.textOf(cell), "due", null);
  }
}
