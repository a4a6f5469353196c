import { describe, it } from "vitest";
import rsk103 from "../../core/rules/RSK103-owner-missing.js";
import { clean, flags } from "../support/flags.js";

describe("owner-missing", () => {
  it("finds the open risk that nobody owns", () => {
    flags(rsk103, `
      | Ref | Risk            | Likelihood | Impact | Score | Owner         | Status |
      | R1  | The quay floods | =4         | =5     | =20   | Harbourmaster | Open   |
      | R2  | A pilot is ill  | =3         | =3     | =9    |               | Open   |
      | R3  | Fuel is dear    | =3         | =3     | =9    | vacant        | Open   |
      | R4  | Ice             | =3         | =3     | =9    |               | Closed |`, [{ at: "F3", data: { what: "risk R2" } }, { at: "F4", data: { what: "risk R3" } }]);
  });

  it("says once what is so of nearly all, and of a register without the column", () => {
    const rows = Array.from({ length: 7 }, (_, i) => `| R${i} | Buoy ${i} drifts off | =3 | =3 | =9 | ${i === 0 ? "Harbourmaster" : ""} |`).join("\n");
    flags(rsk103, `
      | Ref | Risk | Likelihood | Impact | Score | Owner |
      ${rows}`, [{ at: "F1", data: { what: "6 of the 7 risks" } }]);
    flags(rsk103, `
      | No | Risk            | Mitigation |
      | 1  | The quay floods | Pumps      |
      | 2  | A pilot is ill  | A rota     |`, [{ at: "B1", data: { what: "any of the 2 risks" } }]);
  });

  it("lets be risks with an owner", () => {
    clean(rsk103, `
      | No | Risk            | Mitigation | Lead          |
      | 1  | The quay floods | Pumps      | Harbourmaster |
      | 2  | A pilot is ill  | A rota     | Chief Pilot   |`);
  });
});
