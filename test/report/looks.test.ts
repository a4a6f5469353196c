import { expect, it } from "vitest";
import { INK, LOOKS, RAG_COLOURS, type LookStyle } from "../../core/report/looks.js";
import { contrast } from "../support/contrast.js";

it.each(Object.entries(LOOKS))("%s can be read: its contrast is 4.5 or more", (_, look: LookStyle) => {
  expect(contrast(look.colour ?? INK, look.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

it("tells every two ratings apart by colour", () => {
  const fills = Object.values(RAG_COLOURS).map(({ fill }) => fill);
  expect(new Set(fills).size).toBe(fills.length);
});
