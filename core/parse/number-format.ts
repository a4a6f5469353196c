import type { Precision } from "../model/timing.js";

/** What a date's number format shows of it: "mmm-yy" a month, "yyyy" a year, anything else a day. */
export function shownPrecision(format: string): Precision {
  const codes = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").toLowerCase();
  if (/[dhs]/.test(codes) || !/[my]/.test(codes) || codes === "general") return "day";
  return codes.includes("m") ? "month" : "year";
}
