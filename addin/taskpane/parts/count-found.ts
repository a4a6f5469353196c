import type { Tracker } from "../../../core/model/tracker.js";
import { countThings } from "./count-things.js";

/** How many lines some trackers hold: "60 lines". */
export function countLines(trackers: readonly Tracker[]): string {
  return countThings(trackers.reduce((sum, { lines }) => sum + lines.length, 0), "line");
}

/** What they hold beside lines: "15 indicators to confirm, 4 risks"; "" for nothing. */
export function countItems(trackers: readonly Tracker[]): string {
  const indicators = trackers.flatMap((tracker) => tracker.indicators ?? []);
  const risks = trackers.flatMap((tracker) => tracker.risks ?? []);
  const proposed = indicators.filter((indicator) => indicator.proposed).length;
  const toConfirm = proposed === 0 ? "" : proposed === indicators.length ? " to confirm" : ` (${proposed} to confirm)`;
  return [...(indicators.length > 0 ? [`${countThings(indicators.length, "indicator")}${toConfirm}`] : []), ...(risks.length > 0 ? [countThings(risks.length, "risk")] : [])].join(", ");
}

/** Both: "60 lines, 4 risks"; of nothing but indicators or risks those alone. */
export function countFound(trackers: readonly Tracker[]): string {
  const items = countItems(trackers);
  return items !== "" && trackers.every(({ lines }) => lines.length === 0) ? items : [countLines(trackers), items].filter((words) => words !== "").join(", ");
}
