import { isHeading, textsWith, type CellText } from "../findings/cell-texts.js";
import { defineRule } from "../findings/define-rule.js";
import { NARRATIVE } from "../findings/narrative.js";
import { SIGNS } from "../findings/text-signs.js";

interface Placeholder {
  readonly shape: RegExp;
  /** Elsewhere it means what it says: "TBC" as a due date, a ruled line to sign on. */
  readonly narrativeOnly?: true;
}

const PLACEHOLDERS: readonly Placeholder[] = [
  { shape: /(?<![\p{L}\d])x{3,}(?![\p{L}\d])/iu },
  { shape: /£x+\b|(?<![\p{L}\d])xx?%|\bxx?[/.-]xx?[/.-]\w{2,4}\b/iu },
  { shape: /\[\s*(?:insert|add|enter|type|name|date|number|figure|amount|lead|service|team|council|your|to be|tbc|tba|tbd|placeholder|\?+|\.{2,}|…)[^\]]*\]/i },
  { shape: /<\s*(?:insert|add|enter|type|name|date|number|figure|amount|lead|service|team|council|your|to be|tbc|tba|tbd|placeholder)[^<>]*>/i },
  { shape: /«[^«»]{1,40}»|\{\{[^{}]{1,40}\}\}/ },
  { shape: /\blorem ipsum\b/i },
  { shape: /(?<![\p{L}\d?!'"”’)])\?{2,}(?![\p{L}\d?!])/u },
  { shape: /(?<!\b(?:as|in|like|use|using|format|eg|e\.g\.|ie|i\.e\.)[\s:("']*)\bdd[/.-]mm[/.-]yy(?:yy)?\b/i },
  { shape: /\bclick (?:here|or tap here|or tap) to (?:enter|add|type|insert)[\w ]*|\b(?:choose|select) an item\b|\b(?:enter|type|insert|add) (?:your )?text here\b/i },
  { shape: /\b(?:TBC|TBA|TBD)\b/, narrativeOnly: true },
  { shape: /_{4,}/, narrativeOnly: true },
];

/** Every placeholder has one of these in it, and hardly any other text has: most are told by one look. */
const SIGN = /xx|£x|x[%/.-]|\[|<|«|\{\{|lorem|\?\?|dd[/.-]mm|click|\ban item|text here|\bTB[CAD]\b|____/i;

/** What cannot be read as a date or a rating, or names nobody, is said by the rules of those. */
const READ: ReadonlySet<string> = new Set(["start", "due", "originalDue", "revisedDue", "proposedDue", "lastDue", "status", "lastStatus"]);
const NOBODY = /^[\s?]*$/;

function placeholderIn(each: CellText): string | undefined {
  const { text } = each;
  if (!SIGN.test(text) || isHeading(each)) return undefined;
  const { as } = each;
  if (READ.has(as) || (as === "lead" && NOBODY.test(text))) return undefined;
  for (const { shape, narrativeOnly } of PLACEHOLDERS) {
    const found = narrativeOnly && !NARRATIVE.has(as) ? null : shape.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

export default defineRule({
  code: "TXT101", name: "placeholder-left-in", severity: "warning",
  message: 'A placeholder was left in: "{text}".',
  why: "What was to be filled in later is read, printed and published as it stands.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with [insert name of partner] | AD | Dec 18 | Green |`,
  *find({ tracker }) {
    for (const each of textsWith(tracker, SIGNS.placeholder)) {
      const text = placeholderIn(each);
      if (text !== undefined) yield { at: each.cell, data: { text } };
    }
  },
});
