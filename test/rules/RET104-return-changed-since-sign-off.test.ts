import { describe, expect, it } from "vitest";
import { tableDigest } from "../../core/model/table-digest.js";
import ret104 from "../../core/rules/RET104-return-changed-since-sign-off.js";
import { exampleMonth } from "../../scripts/rules/run-month-example.js";
import { monthFlags, table } from "../support/month-flags.js";

const rows = (status: string) => table(`4, Dredge the basin, Harbour, Jan 19, ${status}, `);
const digest = (): string => tableDigest(exampleMonth({ before: {}, now: { "docks.xlsx": rows("On track") } }, []).lines.map(({ line }) => line));
const signed = (status: string) => ({ "docks.xlsx": `Signed off by (role): Harbour Master\nSigned off on: 2019-01-04\nSign-off digest: ${digest()}\n${rows(status)}` });

describe("return-changed-since-sign-off", () => {
  it("finds a signature that the table no longer bears out, and voids it", () => {
    monthFlags(ret104, {}, signed("At risk"), ["docks.xlsx warning: The return of Docks was changed. Signed off by Harbour Master on 4 Jan 2019, but the table has changed since: the signature is void. Ask for it to be signed off again."]);
    expect(exampleMonth({ before: {}, now: signed("At risk") }, []).returns).toMatchObject([{ signed: false, why: "Signed off by Harbour Master on 4 Jan 2019, but the table has changed since: the signature is void." }]);
  });

  it("leaves alone a table as it was signed off, and a signature without a digest", () => {
    monthFlags(ret104, {}, signed("On track"), []);
    monthFlags(ret104, {}, { "docks.xlsx": `Signed off by (role): Harbour Master\nSigned off on: 2019-01-04\n${rows("At risk")}` }, []);
  });
});
