import { it } from "vitest";
import columnUnrecognised from "../../core/rules/TBL101-column-unrecognised.js";
import { clean, flags } from "../support/flags.js";

it("names a column that says nothing to us, once for two tables", () => {
  flags(columnUnrecognised, `
    | Ref | Action | Lead | Due | RAG | Zeitgeist |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green | Up |
    | Ref | Action | Lead | Due | RAG | Zeitgeist |
    | 1.2 | Train the panel | AD | Jan 19 | Green | Down |`, [{ at: "F1", data: { heading: "Zeitgeist" } }]);
});

it("takes earlier months of a column that it reads for granted", () => {
  clean(columnUnrecognised, `
    | Ref | Action | Lead | Due | Q1 RAG | Q2 RAG | Q3 RAG |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green | Green | Amber |
    | 1.2 | Train the panel | AD | Jan 19 | Red | Green | Amber |`);
});

it("knows headings that have no place of ours", () => {
  clean(columnUnrecognised, `
    | Ref | Action | Lead | Due | Status | Ward |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green | North |`);
});
