import { describe, expect, it } from "vitest";
import { hostTrouble } from "../../../addin/excel/host-trouble.js";
import { HostTrouble } from "../../../addin/taskpane/workbook-port.js";
import { startExcel } from "../../support/excel-host/start-excel.js";

/** The library's own list of what Excel may answer. */
function codesOfExcel(): string[] {
  startExcel();
  return Object.values(Excel.ErrorCodes).map(String);
}

describe("hostTrouble", () => {
  it("has a sentence with a way on for every code of Excel", () => {
    const codes = [...codesOfExcel(), "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ItemAlreadyExists", "AccessDenied", "GeneralException"];
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const trouble = hostTrouble({ code, message: "raw words of Excel" });
      expect(trouble, code).toBeInstanceOf(HostTrouble);
      const { message } = trouble as HostTrouble;
      expect(message, code).not.toContain("raw words");
      expect(message, code).toMatch(/^[A-Z].*[.)]$/);
      expect(message.split(/(?<=[.:]) /).length, `${code} says what happened and how to go on`).toBeGreaterThan(1);
    }
  });

  it("quotes Excel where the code is new to us, and still says how to go on", () => {
    const trouble = hostTrouble({ code: "BrandNew", message: "Out of cheese" }) as HostTrouble;
    expect(trouble).toBeInstanceOf(HostTrouble);
    expect(trouble.message).toMatch(/"Out of cheese".*try again/);
  });

  it.each(["PropertyNotLoaded", "InvalidObjectPath"])("lets %s through as it is: a fault of ours, which must be seen", (code) => {
    const fault = { code, message: "The property 'values' is not available." };
    expect(hostTrouble(fault)).toBe(fault);
  });

  it("leaves other errors and its own alone", () => {
    const own = new HostTrouble("Cancelled", "Cancelled.");
    const other = new TypeError("x");
    expect([hostTrouble(own), hostTrouble(other)]).toEqual([own, other]);
  });
});
