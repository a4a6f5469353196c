import { describe, it } from "vitest";
import rsk102 from "../../core/rules/RSK102-mitigation-missing.js";
import { clean, flags } from "../support/flags.js";

describe("mitigation-missing", () => {
  it("finds the risk that nothing is done about", () => {
    flags(rsk102, `
      | Ref | Risk            | Likelihood | Impact | Score | Mitigation |
      | R1  | The quay floods | =4         | =5     | =20   | Pumps      |
      | R2  | A pilot is ill  | =3         | =3     | =9    | tbc        |
      |     | Fuel is dear    | =3         | =4     | =12   |            |`, [{ at: "F3", data: { what: "risk R2" } }, { at: "F4", data: { what: '"Fuel is dear"' } }]);
  });

  it("says once that a register tells it of none", () => {
    flags(rsk102, `
      | Ref | Risk            | Likelihood | Impact | Score |
      | R1  | The quay floods | =4         | =5     | =20   |
      | R2  | A pilot is ill  | =3         | =3     | =9    |`, [{ at: "B1", data: { what: "any of the 2 risks" } }]);
  });

  it("lets be what is low, tolerated or closed, and what has controls or further actions", () => {
    clean(rsk102, `
      | Ref | Risk            | Likelihood | Impact | Score | Response | Controls  | Mitigation | Further actions | Status |
      | R1  | The quay floods | =4         | =5     | =20   | Treat    | Pumps     |            |                 | Open   |
      | R2  | A pilot is ill  | =3         | =3     | =9    | Tolerate |           |            |                 | Open   |
      | R3  | Fuel is dear    | =1         | =2     | =2    | Treat    |           |            |                 | Open   |
      | R4  | Ice             | =4         | =4     | =16   | Treat    |           |            |                 | Closed |
      | R5  | A rope breaks   | =3         | =4     | =12   | Treat    |           |            | Buy ropes       | Open   |`);
  });
});
