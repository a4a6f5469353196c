import { describe, expect, it } from "vitest";
import { testCases } from "./corpus-test.js";
import { CORPUS, WORKBOOKS } from "./corpus.js";

describe("workbooks that nobody should send are answered", () => testCases(WORKBOOKS));

it("every case has a name of its own", () => {
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});
