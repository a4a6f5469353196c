import { describe, expect, it } from "vitest";
import { fitFormula, fitPlan } from "../../../addin/excel/fit-plan.js";
import { trackerPlan } from "../../support/made-up-plans.js";

const RENAMES = { sheets: new Map([["Tracker", "Tracker (2)"], ["It's", "It's (2)"]]), names: new Map([["Actions", "Actions_2"], ["AsOf", "AsOf_2"]]) };

describe("fitFormula", () => {
  it.each([
    ["Tracker!$A$1", "'Tracker (2)'!$A$1"],
    ["'It''s'!B2+1", "'It''s (2)'!B2+1"],
    ["COUNTIF(Actions[Why],\"Actions*\")", "COUNTIF(Actions_2[Why],\"Actions*\")"],
    ["IF(Actions[[#This Row],[AsOf]]<AsOf,1,0)", "IF(Actions_2[[#This Row],[AsOf]]<AsOf_2,1,0)"],
    ["AsOfDay+AsOf.old+xAsOf", "AsOfDay+AsOf.old+xAsOf"],
    ["\"a \"\"AsOf\"\" b\"&AsOf", "\"a \"\"AsOf\"\" b\"&AsOf_2"],
    ["Others!AsOf", "Others!AsOf_2"],
  ])("%s", (formula, fitted) => {
    expect(fitFormula(formula, RENAMES)).toBe(fitted);
  });
});

describe("fitPlan", () => {
  it("leaves a plan alone whose names are free", () => {
    const plan = trackerPlan();
    expect(fitPlan(plan, { sheets: ["Mine"], tablesAndNames: ["Table1"] })).toBe(plan);
  });

  it("gives other names to what is taken, whatever its letters' case, and counts on past those too", () => {
    const plan = trackerPlan();
    const fitted = fitPlan(plan, { sheets: ["TRACKER", "Tracker (2)"], tablesAndNames: ["actions"] });
    expect(fitted.sheets[0]?.name).toBe("Tracker (3)");
    expect(fitted.sheets[0]?.tables[0]?.name).toBe("Actions_2");
    const said = JSON.stringify(fitted);
    expect(/.{30}(?<!\w)Actions\[.{30}/.exec(said)?.[0]).toBeUndefined();
    expect(/.{30}(?<!\w)Tracker!.{30}/.exec(said)?.[0]).toBeUndefined();
  });

  it("keeps a sheet's name within Excel's 31 characters", () => {
    const plan = trackerPlan();
    const name = "A name of exactly thirty-one ch";
    const [first, ...rest] = plan.sheets;
    const fitted = fitPlan({ ...plan, sheets: first ? [{ ...first, name }, ...rest] : [] }, { sheets: [name], tablesAndNames: [] });
    expect(fitted.sheets[0]?.name).toBe("A name of exactly thirty-on (2)");
  });
});
