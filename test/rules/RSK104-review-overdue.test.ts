import { describe, it } from "vitest";
import rsk104 from "../../core/rules/RSK104-review-overdue.js";
import { clean, flags } from "../support/flags.js";

const REGISTER = `
  | Ref | Risk            | Likelihood | Impact | Score | Owner         | Review date  | Status |
  | R1  | The quay floods | =4         | =5     | =20   | Harbourmaster | d:2018-12-31 | Open   |
  | R2  | A pilot is ill  | =3         | =3     | =9    | Chief Pilot   | Oct 2018     | Open   |
  | R3  | Ice             | =3         | =3     | =9    | Harbourmaster | d:2018-09-28 | Closed |`;

describe("review-overdue", () => {
  it("finds the open risk whose day has passed, as of the day after it", () => {
    flags(rsk104, REGISTER, [{ at: "G3", data: { what: "risk R2", due: "31 Oct 2018", days: 30 } }]);
    flags(rsk104, REGISTER, [{ at: "G3", data: { what: "risk R2", due: "31 Oct 2018", days: 1 } }], { asOf: "2018-11-01" });
    clean(rsk104, REGISTER, { asOf: "2018-10-31" });
  });

  it("says once that all have passed, by the latest of them", () => {
    flags(rsk104, REGISTER, [{ at: "G1", data: { what: "all 2 risks", due: "31 Dec 2018 or before", days: 31 } }], { asOf: "2019-01-31" });
  });

  it("lets be what has no date, what is looked at again and again, and when it was last looked at", () => {
    clean(rsk104, `
      | Ref | Risk            | Likelihood | Impact | Score | Review date | Last review  |
      | R1  | The quay floods | =4         | =5     | =20   |             | d:2018-09-28 |
      | R2  | A pilot is ill  | =3         | =3     | =9    | Monthly     | d:2018-09-28 |`);
  });
});
