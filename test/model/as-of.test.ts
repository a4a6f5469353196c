import { expect, it } from "vitest";
import { asOfText, chooseAsOf } from "../../core/model/as-of.js";

const GIVEN = { year: 2018, month: 12, day: 4 };
const RETURN = { year: 2018, month: 12, day: 3 };
const TODAY = { year: 2019, month: 1, day: 7 };

it.each([
  [{ given: GIVEN, returnSheet: RETURN, month: "2018-11" }, "4 Dec 2018, as asked for"],
  [{ given: null, returnSheet: RETURN, month: "2018-11" }, "3 Dec 2018, as its Return sheet says"],
  [{ given: null, returnSheet: null, month: "2018-11" }, "30 Nov 2018, the last day of the month in the name"],
  [{ given: null, returnSheet: null, month: "2018-13" }, "7 Jan 2019, today"],
  [{ given: null, returnSheet: null, month: null }, "7 Jan 2019, today"],
])("%j: %s", (sources, text) => {
  expect(asOfText(chooseAsOf({ ...sources, today: TODAY }))).toBe(text);
});
