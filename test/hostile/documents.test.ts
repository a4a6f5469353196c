import { describe } from "vitest";
import { testCases } from "./corpus-test.js";
import { DOCUMENTS } from "./corpus.js";

describe("documents, pages and texts that nobody should send are answered", () => testCases(DOCUMENTS));
