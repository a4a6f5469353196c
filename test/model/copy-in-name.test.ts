import { describe, expect, it } from "vitest";
import { copyInName } from "../../core/model/copy-in-name.js";
import { monthInName } from "../../core/model/month.js";
import { divisionOfFile } from "../../core/model/division.js";

describe("the name of a copy", () => {
  it.each([
    ["early-help-DESKTOP-4F7Q2KL.xlsx", "conflict", "early-help.xlsx"],
    ["early-help-LAPTOP-1A2B3C4D (1).xlsx", "conflict", "early-help.xlsx"],
    ["early-help (Ann Boat's conflicted copy 2018-11-02).xlsx", "conflict", "early-help.xlsx"],
    ["early-help (conflicted copy 2018-11-02 101500).xlsx", "conflict", "early-help.xlsx"],
    ["early-help (Case Conflict 2).xlsx", "conflict", "early-help.xlsx"],
    ["early-help [Conflict].xlsx", "conflict", "early-help.xlsx"],
    ["early-help.sync-conflict-20181102-101500-ABCDEFG.xlsx", "conflict", "early-help.xlsx"],
    ["early-help_conflict-20181102-101500.xlsx", "conflict", "early-help.xlsx"],
    ["early-help (1).xlsx", "copy", "early-help.xlsx"],
    ["early-help(12).docx", "copy", "early-help.docx"],
    ["Copy of early-help.xlsx", "copy", "early-help.xlsx"],
    ["Copy (2) of early-help.xlsx", "copy", "early-help.xlsx"],
    ["early-help - Copy.xlsx", "copy", "early-help.xlsx"],
    ["early-help - Copy (3).xlsx", "copy", "early-help.xlsx"],
    ["early-help copy 2.xlsx", "copy", "early-help.xlsx"],
    ["Copy of early-help - Copy (Ann's conflicted copy 2018-11-02).xlsx", "conflict", "early-help.xlsx"],
  ])("%s is a %s of %s", (name, kind, of) => {
    expect(copyInName(name)).toEqual({ kind, of });
    expect(divisionOfFile(name)).toBe("Early Help");
    expect(monthInName(name)).toBeNull();
  });

  it.each(["early-help.xlsx", "early-help (2018).xlsx", "early-help-v2.xlsx", "Copy.xlsx", "copy of.xlsx", "conflict-resolution.xlsx", "Conflict and copying.docx", "(1).xlsx", "desktop-services.xlsx", ""])("%j says nothing of the kind", (name) => {
    expect(copyInName(name)).toBeNull();
  });
});
