import { describe, expect, it } from "vitest";
import { pickReturns } from "../../core/consolidate/pick-returns.js";
import { divisionBeside } from "../../core/consolidate/plan-sheets.js";
import type { ReturnFile } from "../../core/consolidate/summary.js";
import { divisionSlug } from "../../core/model/division.js";
import { madeUpIndicator } from "../support/made-up-indicator.js";
import { plansFile, returnFile, withPlans } from "../support/made-up-return.js";
import { madeUpRisk } from "../support/made-up-risk.js";

const LINES = "| status |\n| on-track |";
const RISKS = { risks: [madeUpRisk({ ref: "1" }), madeUpRisk({ ref: "2" })] };
const INDICATORS = { indicators: [madeUpIndicator({ ref: "A" })] };

const pick = (files: readonly ReturnFile[], expected: readonly string[] = []) => {
  const { register, used, plans } = pickReturns(files, { month: "2018-11", expected });
  const from = (read: typeof plans.risks | typeof plans.indicators): string[] => read.map(({ division, file, items }) => `${items.length} of ${division} from ${file}`);
  return { register: register.map(({ division, file, state, why }) => [division, file, state, why].join(" | ")), used: used.map(({ file }) => file), risks: from(plans.risks), indicators: from(plans.indicators) };
};

describe("indicators and risks of a month's files", () => {
  it("are read from sheets of the return that hold no lines", () => {
    const picked = pick([withPlans(withPlans(returnFile("parks.xlsx", LINES), RISKS), INDICATORS)]);
    expect(picked).toMatchObject({ used: ["parks.xlsx"], risks: ["2 of Parks from parks.xlsx"], indicators: ["1 of Parks from parks.xlsx"] });
    expect(picked.register).toEqual(["Parks | parks.xlsx | received | "]);
  });

  it("are read from a file beside the return, and the register says so", () => {
    const picked = pick([returnFile("parks.xlsx", LINES), plansFile("parks-risk-register-2018-11.xlsx", RISKS)]);
    expect(picked).toMatchObject({ used: ["parks.xlsx"], risks: ["2 of Parks from parks-risk-register-2018-11.xlsx"], indicators: [] });
    expect(picked.register).toEqual(["Parks | parks.xlsx | received | Its 2 risks are read from parks-risk-register-2018-11.xlsx."]);
  });

  it("are the return's own where it has any, and the file beside it is not used", () => {
    const picked = pick([withPlans(returnFile("parks.xlsx", LINES), RISKS), plansFile("parks-risks.xlsx", RISKS), plansFile("parks-kpis.xlsx", INDICATORS)]);
    expect(picked).toMatchObject({ risks: ["2 of Parks from parks.xlsx"], indicators: ["1 of Parks from parks-kpis.xlsx"] });
    expect(picked.register).toEqual(["Parks | parks.xlsx | received | Its 1 indicator is read from parks-kpis.xlsx.", "Parks | parks-risks.xlsx | superseded | The risks of Parks are read from parks.xlsx."]);
  });

  it("are the later's of two files beside a return", () => {
    expect(pick([returnFile("parks.xlsx", LINES), plansFile("parks-risks-v2.xlsx", RISKS), plansFile("parks-risks-v10.xlsx", RISKS)]).risks).toEqual(["2 of Parks from parks-risks-v10.xlsx"]);
  });

  it("do not stand in for a return that is owed", () => {
    const picked = pick([plansFile("parks-risks.xlsx", RISKS)], ["Parks"]);
    expect(picked).toMatchObject({ used: [], risks: ["2 of Parks from parks-risks.xlsx"] });
    expect(picked.register).toEqual(["Parks |  | missing | No November 2018 return has come from Parks. Its 2 risks are read from parks-risks.xlsx."]);
  });

  it("of somebody who owes no return are entered with what they hold", () => {
    expect(pick([returnFile("parks.xlsx", LINES), plansFile("corporate risk register.xlsx", RISKS)]).register[1]).toBe("Corporate | corporate risk register.xlsx | received | It holds no action tracker. Its 2 risks are read from corporate risk register.xlsx.");
  });

  it("are taken of the return that is used, not of the one that is ignored", () => {
    const older = withPlans(returnFile("parks.xlsx", LINES), { risks: [madeUpRisk({ ref: "9" })] });
    expect(pick([older, withPlans(returnFile("parks-v2.xlsx", LINES), RISKS)]).risks).toEqual(["2 of Parks from parks-v2.xlsx"]);
  });

  it("make no return of a structured one without lines", () => {
    const form = withPlans(returnFile("parks.xlsx", [], { division: "Parks" }), RISKS);
    expect(pick([form])).toMatchObject({ risks: [], register: ["Parks | parks.xlsx | rejected | Its tracker has no lines."] });
  });
});

describe("the division of a file that holds them alone", () => {
  const known = new Map(["Performance and Commissioning", "Early Help"].map((name) => [divisionSlug(name), name]));
  it.each([
    ["early-help-risk-register-2018-11.xlsx", "Early Help"],
    ["Risks - Early Help.xlsx", "Early Help"],
    ["performance-and-commissioning-risks.xlsx", "Performance and Commissioning"],
    ["leisure-performance-indicators.xlsx", "Leisure"],
    ["risk-register.xlsx", "Risk Register"],
  ])("%s is of %s", (file, division) => {
    expect(divisionBeside(file, known)).toBe(division);
  });
});
