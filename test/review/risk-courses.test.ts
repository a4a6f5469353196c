import { describe, expect, it } from "vitest";
import type { Risk } from "../../core/risks/risk.js";
import { riskCourses } from "../../core/review/risk-courses.js";
import { levelNow, levelWords, moveOfRisk, risksSentence } from "../../core/review/risk-words.js";
import { gravestRisks } from "../../core/review/highlights.js";
import type { RiskCourse } from "../../core/review/review.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";
import { summariesOf } from "../support/made-up-months.js";

const LINES = "| ref | action | status |\n| 1 | Sweep the yard | on-track |";

/** A register without any risk is none: this one stands in all. */
const OTHER = "R9";

/** Months of one register: "R1 3x4" a risk, "R1 closed" a closed one, "R1 ?" one without a rating, with the wording in brackets where it is another. */
function register(...months: readonly string[]): RiskCourse[] {
  const plans = months.map((month) => ({ risks: `${month}, ${OTHER} 1x1`.split(",").map((each) => each.trim()).filter((each) => each !== "").map(riskOf) }));
  return riskCourses(summariesOf({ Docks: months.map(() => LINES) }, { Docks: plans })).filter(({ last }) => last.risk.ref !== OTHER);
}

function riskOf(text: string): Risk {
  const [, ref = "", level = "", named] = /^(\S+) (\S+)(?: \((.*)\))?$/.exec(text) ?? [];
  const [likelihood, impact] = level.split("x").map(Number);
  const rated = /^\dx\d$/.test(level) ? levelOf(likelihood ?? null, impact ?? null) : levelOf(null, null);
  return madeUpRisk({ ref, risk: named ?? `Risk ${ref} of the quay`, current: rated, scale: 5, closed: level === "closed" });
}

const said = (course: RiskCourse): string => [course.last.risk.ref, levelWords(course.before) || "–", levelNow(course) || "–", moveOfRisk(course)].join(" | ");

describe("a risk over the months", () => {
  it.each<readonly [what: string, months: readonly string[], course: string]>([
    ["goes up", ["R1 3x3", "R1 3x3", "R1 4x4"], "R1 | 9, medium | 16, very high | Up since March 2018"],
    ["goes down", ["R1 4x4", "R1 2x3", "R1 2x3"], "R1 | 16, very high | 6, medium | Down since February 2018"],
    ["goes up and down again", ["R1 3x3", "R1 4x4", "R1 3x3"], "R1 | 9, medium | 9, medium | Same"],
    ["is opened", ["", "R1 3x4", "R1 3x4"], "R1 | – | 12, high | Opened in February 2018"],
    ["is closed", ["R1 3x3", "R1 closed", "R1 closed"], "R1 | 9, medium | – | Closed in February 2018"],
    ["is closed and taken out", ["R1 3x3", "R1 closed", ""], "R1 | 9, medium | – | Closed in February 2018"],
    ["was closed before", ["R1 closed", "R1 closed", "R1 closed"], "R1 | Not rated | – | Closed before"],
    ["leaves the register", ["R1 3x3", "R1 3x3", ""], "R1 | 9, medium | – | No longer in a register"],
    ["is never rated", ["R1 ?", "R1 ?", "R1 ?"], "R1 | Not rated | Not rated | Not rated"],
  ])("%s", (_, months, course) => {
    expect(register(...months).map(said)).toEqual([course]);
  });

  it("is not the one that has its number later on", () => {
    expect(register("3 2x2 (A crane falls)", "", "3 4x4 (Rolling fog)").map(said)).toEqual(["3 | – | 16, very high | Opened in March 2018", "3 | 4, low | – | No longer in a register"]);
  });

  it("stands by how grave it is, closed ones after the others", () => {
    const courses = register("R1 2x2, R2 closed, R3 4x5, R4 ?", "R1 2x2, R2 closed, R3 4x5, R4 ?");
    expect(courses.map(({ last }) => last.risk.ref)).toEqual(["R3", "R1", "R4", "R2"]);
    expect(gravestRisks({ risks: courses }).map(({ last }) => last.risk.ref)).toEqual(["R3"]);
    expect(risksSentence(courses)).toBe("4 risks: 2 same, 1 not rated and 1 closed before.");
  });
});
