import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";

/** Theme, action and milestone of the lines of a text file. */
async function placesOf(text: string): Promise<string[]> {
  const workbook = await readFile("parks.csv", new TextEncoder().encode(text));
  return readTrackers(workbook, { file: "parks.csv" }).flatMap(({ lines }) => lines.map(({ theme, action, milestone }) => [theme, action, milestone].join(" | ")));
}

describe("an action that stands once above its milestones", () => {
  it("is carried down past a theme that is written on every row", async () => {
    const rows = ["Theme,Action,Milestone,Lead,Due date,RAG", "Water,Renew the quay,Survey the piles,Head of Docks,May 2022,Green", "Water,,Let the contract,Head of Docks,June 2022,Red", "Water,,Pour the deck,Head of Docks,July 2022,Green", "Land,Mend the gates,Order the timber,Head of Parks,May 2022,Green", "Land,,Hang the gates,Head of Parks,June 2022,Amber"];
    expect(await placesOf(rows.join("\n"))).toEqual(["Water | Renew the quay | Survey the piles", "Water | Renew the quay | Let the contract", "Water | Renew the quay | Pour the deck", "Land | Mend the gates | Order the timber", "Land | Mend the gates | Hang the gates"]);
  });
});
