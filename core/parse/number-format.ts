import { remember } from "../model/remember.js";
import type { Precision } from "../model/timing.js";

/** What a date's number format shows of it: "mmm-yy" a month, "yyyy" a year, anything else a day. */
export const shownPrecision: (format: string) => Precision = remember((format) => {
  const codes = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").toLowerCase();
  if (/[dhs]/.test(codes) || !/[my]/.test(codes) || codes === "general") return "day";
  return codes.includes("m") ? "month" : "year";
});
