import { expect, it } from "vitest";
import { TakenNames } from "../../core/model/taken-names.js";
import { lineId, shortHash } from "../../core/recognise/line-id.js";

it("names a line as it always has: files of last month hold these names", () => {
  const taken = new TakenNames();
  const names = [
    lineId("Early Help", "1.2", "Homes", "Agree the protocol", "", taken),
    lineId("Early help", "1.2 ", "Homes", "Agree the protocol", "", taken),
    lineId("Early Help", "", "Homes", "Agree the protocol", "Draft", taken),
  ];
  expect(names).toEqual(["1D29HFFPTT", "1D29HFFPTT-2", "2I2NSBQI1S"]);
  expect(shortHash(["Early Help", "ref", "1.2"])).toBe(names[0]);
});
