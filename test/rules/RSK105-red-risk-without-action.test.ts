import { describe, it } from "vitest";
import rsk105 from "../../core/rules/RSK105-red-risk-without-action.js";
import { clean, flags } from "../support/flags.js";

const TRACKER = `
  | Ref | Action                       | Lead          | Due      | Status   |
  | 1.1 | Buy pumps for the quay (R7)  | Harbourmaster | Dec 2018 | On track |
  | 1.2 | Print the tide table         | Chief Pilot   | Dec 2018 | On track |`;

describe("red-risk-without-action", () => {
  it("finds the red risk that no action answers, by the band of its score or as the register rates it", () => {
    flags(rsk105, `
      | Ref | Risk            | Likelihood | Impact | Score      | Controls | Further actions |
      | R1  | The quay floods | =4         | =5     | =20        | Pumps    |                 |
      | R2  | A pilot is ill  | =5         | =5     | =25        | A rota   | Train two more  |
      | R3  | Fuel is dear    | =2         | =4     | =8{red}    | Reserve  | none            |
      | R4  | Ice             | =4         | =4     | =16{amber} | Salt     |                 |`, [
      { at: "G2", data: { what: "Risk R1 is red (20, very high)", it: "it" } }, { at: "G4", data: { what: "Risk R3 is red (8, medium)", it: "it" } },
    ]);
  });

  it("takes a line of the tracker that names it as its action", () => {
    const register = `
      | Ref | Risk            | Likelihood | Impact | Score | Controls | Linked actions |
      | R7  | The quay floods | =4         | =5     | =20   | Pumps    |                |
      | R77 | A pilot is ill  | =5         | =5     | =25   | A rota   |                |`;
    flags(rsk105, TRACKER, [{ at: "Risks!G3" }], { sheets: { Risks: register } });
  });

  it("says once, of a register without a column for actions, that it is not tied to the tracker beside it", () => {
    const register = `
      | Ref | Risk            | Likelihood | Impact | Score | Mitigation |
      | R8  | The quay floods | =4         | =5     | =20   | Pumps      |
      | R9  | A pilot is ill  | =5         | =5     | =25   | A rota     |`;
    flags(rsk105, TRACKER, [{ at: "Risks!B1", data: { what: "2 risks are red", it: "them" } }], { sheets: { Risks: register } });
    clean(rsk105, register);
  });

  it("lets be what is closed, and what nothing at all is done about: that is another rule's", () => {
    clean(rsk105, `
      | Ref | Risk            | Likelihood | Impact | Score | Controls | Further actions | Status |
      | R1  | The quay floods | =4         | =5     | =20   | Pumps    |                 | Closed |
      | R2  | A pilot is ill  | =5         | =5     | =25   |          |                 | Open   |`);
  });
});
