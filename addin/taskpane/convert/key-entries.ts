import type { Status } from "../../../core/model/status.js";
import type { Tracker } from "../../../core/model/tracker.js";

/** A colour or word of a status column, and what it is read as. */
export interface KeyEntry {
  /** What a choice is kept under: the word, else the colour. */
  readonly shown: string;
  readonly label: string;
  readonly fill: string | null;
  readonly status: Status;
  /** Where the meaning comes from: the plan's own key, our reading of it, or nothing at all. */
  readonly from: "key" | "read" | "unknown";
}

/** What a plan's statuses look like: its own key first, then whatever else stands in the status column. */
export function keyEntries(tables: readonly Tracker[]): readonly KeyEntry[] {
  const entries = new Map<string, KeyEntry>();
  for (const { legend } of tables) {
    for (const { fill, word, meaning, status } of legend) {
      const shown = word !== "" ? word : (fill ?? meaning);
      if (shown !== "" && !entries.has(shown.toLowerCase())) entries.set(shown.toLowerCase(), { shown, label: meaning === "" || meaning.toLowerCase() === word.toLowerCase() ? shown : `${word === "" ? "" : `${word}: `}${meaning}`, fill, status, from: "key" });
    }
  }
  const fills = new Set([...entries.values()].map(({ fill }) => fill));
  for (const { lines } of tables) {
    for (const { statusText, statusFill, status } of lines) {
      const shown = statusText !== "" ? statusText : (statusFill ?? "");
      if (shown === "" || shown.length > 40 || entries.has(shown.toLowerCase()) || (statusText === "" && fills.has(statusFill))) continue;
      entries.set(shown.toLowerCase(), { shown, label: statusText === "" ? `Colour ${shown}` : shown, fill: statusFill, status, from: status === "unknown" ? "unknown" : "read" });
    }
  }
  return [...entries.values()];
}
