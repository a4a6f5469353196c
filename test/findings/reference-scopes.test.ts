import { expect, it } from "vitest";
import { referenceScopes } from "../../core/findings/reference-scopes.js";
import { lines } from "../support/made-up-return.js";

const scopes = (table: string): string[] => referenceScopes(lines(table)).map((scope) => scope.map(({ ref }) => ref).join(" "));

it.each([
  ["one numbering", "| theme | group | ref |\n| Help | a | 1 |\n| Help | b | 2 |\n| Care | a | 3 |", ["1 2 3"]],
  ["one for each theme", "| theme | group | ref |\n| Help | a | 1 |\n| Help | b | 2 |\n| Care | a | 1 |\n| Care | b | 2 |", ["1 2", "1 2"]],
  ["one for each group", "| theme | group | ref |\n| Help | a | 1 |\n| Help | b | 1 |\n| Care | a | 1 |\n| Care | b | 1 |", ["1", "1", "1", "1"]],
  ["blank refs at the start", "| theme | group | ref |\n| Help | a | |\n| Help | a | 1 |\n| Care | a | 1 |", [" 1", "1"]],
])("tells %s", (_, table, expected) => {
  expect(scopes(table)).toEqual(expected);
});
