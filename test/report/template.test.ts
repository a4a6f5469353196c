import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { portablePacker } from "../../files/write-plan/packer.js";
import { writePlanBy } from "../../files/write-plan/write-plan.js";

it("templates/tracker.xlsx is the blank tracker, byte for byte: run npm run samples when it is not", async () => {
  const kept = new Uint8Array(await readFile(new URL("../../templates/tracker.xlsx", import.meta.url)));
  const made = await writePlanBy(portablePacker, structuredTracker([], null));
  expect(Buffer.compare(kept, made)).toBe(0);
});
