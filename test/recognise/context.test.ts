import { describe, expect, it } from "vitest";
import { ContextStack, readContext } from "../../core/recognise/context.js";

/** The texts of a row (";" between cells), and the theme or owner that it names; "" where it names none. */
const ROWS = `
  Theme 2:; Safer homes                          | theme: Theme 2: Safer homes
  Priority 1 - Raising the bar                   | theme: Priority 1 - Raising the bar
  Priority Two – Books for every child           | theme: Priority Two – Books for every child
  Focus area: Ready to learn.                    | theme: Ready to learn
  Focus area:Ready to learn                      | theme: Ready to learn
  OUR PROMISE 1: A PLACE TO CALL HOME            | theme: OUR PROMISE 1: A PLACE TO CALL HOME
  Strand A – Exploitation                        | theme: Strand A – Exploitation
  Theme owner:; Head of Family Help              | owner: Head of Family Help
  Strand lead:; Head of Inclusion; Last reviewed:; 7 October | owner: Head of Inclusion
  Focus areas                                    |
  Our commitments:                               |
  Priorities for next year                       |
  Theme; Action                                  |
  Area covered by the team this month            |
  `;

const rows = ROWS.trim().split("\n").map((line) => line.split("|").map((part) => part.trim()) as [texts: string, named: string]);

describe("labels that say where the lines below belong", () => {
  it.each(rows)("%s", (texts, named) => {
    const context = readContext(texts.split(";").map((text) => text.trim()));
    expect(context ? `${context.kind}: ${context.text}` : "").toBe(named);
  });

  it("makes another kind of label below the first a group", () => {
    const stack = new ContextStack();
    for (const text of ["Priority 1: Homes", "Objective 1.1: Fewer moves"]) {
      const context = readContext([text]);
      if (context) stack.take(context);
    }
    expect(stack.at()).toEqual({ theme: "Priority 1: Homes", themeOwner: "", group: "Objective 1.1: Fewer moves" });
  });
});
