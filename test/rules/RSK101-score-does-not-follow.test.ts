import { describe, it } from "vitest";
import rsk101 from "../../core/rules/RSK101-score-does-not-follow.js";
import { clean, flags } from "../support/flags.js";

describe("score-does-not-follow", () => {
  it("finds a score that is not likelihood times impact, before and after", () => {
    flags(rsk101, `
      | Ref | Risk            | Gross likelihood | Gross impact | Gross score | Net likelihood | Net impact | Net score |
      | R1  | The quay floods | =4               | =5           | =20         | =3             | =4         | =13       |
      | R2  | A pilot is ill  | =3               | =3           | =6          | =2             | =2         | =4        |`, [
      { at: "H2", data: { stated: 13, sum: "3 × 4", made: 12 }, fix: { safety: "review", edits: [{ cell: "H2", from: "13", to: "12" }] } },
      { at: "E3", data: { stated: 6, sum: "3 × 3", made: 9 } },
    ]);
  });

  it("takes the register's own way, and a sum in the cell without mending it", () => {
    flags(rsk101, `
      | Ref | Risk            | Likelihood | Impact | Score |
      | R1  | The quay floods | =4         | =5     | =9    |
      | R2  | A pilot is ill  | =3         | =3     | =6    |
      | R3  | Fuel is dear    | =2         | =4     | =8    |`, [{ at: "E4", data: { stated: 8, sum: "2 + 4", made: 6 } }]);
    flags(rsk101, `
      | Ref | Risk            | Score (likelihood x impact) | Mitigation |
      | R1  | The quay floods | 4 x 5 = 20                  | Pumps      |
      | R2  | A pilot is ill  | 3 x 3 = 6                   | A rota     |`, [{ at: "C3", fix: null }]);
  });

  it("lets be weights, three factors, words, one of the two missing, and what is closed", () => {
    clean(rsk101, `
      | Step | Failure mode    | Severity | Occurrence | Detection | RPN |
      | Berth | Rope breaks    | =9       | =2         | =4        | =72 |
      | Fuel  | Hose leaks     | =3       | =3         | =2        | =18 |`);
    clean(rsk101, `
      | Ref | Risk            | Likelihood | Impact | Score  | Status |
      | R1  | The quay floods | High       | Medium | High   | Open   |
      | R2  | A pilot is ill  |            | =3     | =6     | Open   |
      | R3  | Fuel is dear    | =2         | =4     | =8     | Open   |
      | R4  | Ice             | =2         | =4     | =9     | Closed |`);
  });
});
