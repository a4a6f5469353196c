import { describe, expect, it } from "vitest";
import { looksLikeName, postReader } from "../../core/publish/posts.js";

const isPost = postReader({ leads: ["The Harbour Bard"], abbreviations: { HTG: "Head of Tugs" }, divisions: ["Ferries and Quays"] });

describe("the title of a post", () => {
  it.each([
    "Head of Children's Commissioning", "Acting Head of Early Help and MASH", "Principal Social Worker", "Service Leader - Early Help", "Senior AD for Inclusion, Learning and Achievement", "All Heads of Service", "HR", "ADCSC", "EDCYP", "IROs",
    "Corporate Parenting Board", "Early Help", "Head of Ferries", "The Harbour Bard", "HTG", "Head of Tugs", "Co-ordinator", "Monitoring Officer",
  ])("%s", (title) => {
    expect(isPost(title)).toBe(true);
  });

  it.each(["Jane Smith", "J. Smith", "JS", "Will Young", "Dean West", "SMITH", "Ed", "Mark", "Head of Service (Jane Smith)", "Jane Smith, Head of HR", "Manager Jane", "Cllr Patel", "of", "", "and the", "Head of Wxyz", "AB", "JAS"])("not when in doubt: %j", (name) => {
    expect(isPost(name)).toBe(false);
  });
});

describe("what looks like a person's own name", () => {
  it.each([["Jane Smith", true], ["Will Young", true], ["Amina Begum-O'Hara", true], ["J. Smith", true], ["Smith", false], ["Head of Tugs", false], ["Early Help", false], ["Director Jane", false], ["jane smith", false], ["A B", false]])("%j: %j", (text, is) => {
    expect(looksLikeName(text, isPost)).toBe(is);
  });
});
