import { describe, expect, it } from "vitest";
import { formsOf, likeness, roughForms } from "../../core/findings/same-lead.js";

const PLAIN = ["Head of Play – Parks, Sport", "Service Manager", "Assistant Director of Children's Services", "Head of Learning Team", "Strategic Lead for the Early Help Service", "Learning and Skills Adviser"];

/** A lead with a letter left out, doubled, changed or changed about, an "s" or a unit more, or without its marks and small words. */
function slips(lead: string): string[] {
  const letters = Array.from(lead, (letter, at) => [
    lead.slice(0, at) + lead.slice(at + 1), lead.slice(0, at) + letter + lead.slice(at), `${lead.slice(0, at)}e${lead.slice(at + 1)}`, lead.slice(0, at) + (lead[at + 1] ?? "") + letter + lead.slice(at + 2),
  ]).flat();
  const words = lead.split(" ");
  return [...letters, ...words.map((_, at) => words.map((word, place) => (place === at ? `${word}s` : word)).join(" ")), `${lead} Service`, lead.replace(/[–,']/g, ""), lead.replace(/ (?:of|for|the|and)\b/g, "")];
}

describe.each([["formsOf", (text: string) => [...formsOf(text)]], ["roughForms", roughForms]])("%s", (_, formsIn) => {
  it.each(PLAIN)("gives %s a form in common with whatever is like it", (lead) => {
    const alike = slips(lead).filter((other) => likeness(lead, other) !== null);
    expect(alike.length).toBeGreaterThan(10);
    for (const other of alike) expect(formsIn(lead).some((form) => formsIn(other).includes(form)), other).toBe(true);
  });
});

it("tells leads apart by rough forms that have nothing but small words in common", () => {
  expect(roughForms("Head of Parks").filter((form) => roughForms("Service Manager for Parks").includes(form))).toEqual([]);
});
