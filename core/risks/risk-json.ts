import type { Risk } from "./risk.js";
import { timingJson, type TimingJson } from "../model/timing-json.js";

/** A risk as `--json` prints it: its review date in ISO 8601, all else as it is. */
export interface RiskJson extends Omit<Risk, "reviewDate"> {
  readonly reviewDate: TimingJson;
}

export function riskJson(risk: Risk): RiskJson {
  return { ...risk, reviewDate: timingJson(risk.reviewDate) };
}
