import type { KeptAcceptances } from "../engine/choices.js";
import type { WorkbookPort } from "../workbook-port.js";

/** Small things that the host keeps for the user: columns by heading, findings accepted in files that are not ours, and who accepts. */
export const KEPT = { columns: "columns", accepted: "accepted", by: "accepted-by" } as const;

/** A record of texts that was kept; {} where there is none or it cannot be read. */
export function recallRecord(port: WorkbookPort, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parse(port.recall(key))).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

export function recallAcceptances(port: WorkbookPort): KeptAcceptances {
  const known = Object.entries(parse(port.recall(KEPT.accepted)));
  return Object.fromEntries(known.flatMap(([key, value]) => (isAcceptance(value) ? [[key, { reason: value.reason, by: value.by }]] : [])));
}

function isAcceptance(value: unknown): value is { reason: string; by: string } {
  return typeof value === "object" && value !== null && "reason" in value && typeof value.reason === "string" && "by" in value && typeof value.by === "string";
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
