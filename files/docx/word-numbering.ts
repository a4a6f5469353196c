import { BULLET, countAs } from "../html/list-marks.js";
import type { MarkupElement } from "../markup/markup.js";
import { attribute, childNamed, childrenNamed, switchOf, valueOf } from "./word-xml.js";
import type { WordStyles } from "./word-looks.js";

/** One list of the document, with the counts that its levels have reached. Lists of one pattern count on together, as in Word. */
interface Pattern {
  readonly levels: ReadonlyMap<number, MarkupElement>;
  readonly counts: (number | undefined)[];
}

interface List {
  readonly pattern: Pattern;
  /** Level and number at which this list begins anew, once. */
  readonly restarts: Map<number, number>;
}

/** The numbers and bullets that Word shows and does not write: "1.", "2.3", "(a)", "•". Ask for the paragraphs in their order. */
export class WordNumbering {
  private readonly lists = new Map<string, List>();

  constructor(
    numbering: MarkupElement,
    private readonly styles: WordStyles,
  ) {
    const root = childNamed(numbering, "numbering");
    const definitions = new Map(childrenNamed(root, "abstractNum").map((pattern) => [attribute(pattern, "abstractNumId") ?? "", pattern]));
    const nums = new Map(childrenNamed(root, "num").map((num) => [attribute(num, "numId") ?? "", num]));
    const patterns = new Map([...definitions].map(([id, pattern]) => [id, patternOf(pattern)]));
    for (const [numId, num] of nums) {
      const id = valueOf(num, "abstractNumId") ?? "";
      // A list may borrow the pattern of a numbering style, which names another list.
      const lender = styles.numbering(valueOf(definitions.get(id), "numStyleLink"));
      const pattern = patterns.get(valueOf(nums.get(valueOf(lender, "numId") ?? ""), "abstractNumId") ?? id);
      if (pattern) this.lists.set(numId, listOf(num, pattern));
    }
  }

  /** The mark before a paragraph with these properties; "" when it has none. Counts it. */
  next(properties: MarkupElement | undefined): string {
    const styleId = valueOf(properties, "pStyle");
    const fromStyle = this.styles.numbering(styleId);
    const own = childNamed(properties, "numPr");
    const list = this.lists.get(valueOf(own, "numId") ?? valueOf(fromStyle, "numId") ?? "");
    if (!list) return "";
    const level = Number(valueOf(own, "ilvl") ?? (own ? undefined : levelOfStyle(list.pattern, styleId)) ?? valueOf(fromStyle, "ilvl") ?? 0);
    const definition = list.pattern.levels.get(level);
    if (!definition) return "";
    count(list, level);
    return markOf(list.pattern, level, definition);
  }
}

function patternOf(abstractNum: MarkupElement): Pattern {
  return { levels: levelsOf(childrenNamed(abstractNum, "lvl")), counts: [] };
}

/** Word has nine levels; others are nobody's. */
const LEVELS = 9;

function levelsOf(levels: readonly MarkupElement[]): Map<number, MarkupElement> {
  const numbered = levels.map((level): [number, MarkupElement] => [Number(attribute(level, "ilvl") ?? 0), level]);
  return new Map(numbered.filter(([number]) => number >= 0 && number < LEVELS && Number.isInteger(number)));
}

function listOf(num: MarkupElement, pattern: Pattern): List {
  const overrides = childrenNamed(num, "lvlOverride");
  const levels = new Map(pattern.levels);
  const restarts = new Map<number, number>();
  for (const override of overrides) {
    const level = Number(attribute(override, "ilvl") ?? 0);
    const definition = childNamed(override, "lvl");
    const start = valueOf(override, "startOverride");
    if (definition) for (const [number, own] of levelsOf([definition])) levels.set(number, own);
    if (start !== undefined) restarts.set(level, Number(start));
  }
  return { pattern: { levels, counts: pattern.counts }, restarts };
}

/** A heading style names its level in the list, not in itself. */
function levelOfStyle({ levels }: Pattern, styleId: string | undefined): number | undefined {
  return [...levels].find(([, level]) => styleId !== undefined && valueOf(level, "pStyle") === styleId)?.[0];
}

/** One more at this level; the levels below it begin again. */
function count({ pattern: { levels, counts }, restarts }: List, level: number): void {
  const restart = restarts.get(level);
  restarts.delete(level);
  for (let above = 0; above < level; above += 1) counts[above] ??= startOf(levels.get(above));
  const before = counts[level];
  counts[level] = restart ?? (before === undefined ? startOf(levels.get(level)) : before + 1);
  counts.length = level + 1;
}

function startOf(level: MarkupElement | undefined): number {
  return Number(valueOf(level, "start") ?? 1);
}

function markOf({ levels, counts }: Pattern, level: number, definition: MarkupElement): string {
  const format = valueOf(definition, "numFmt") ?? "decimal";
  const text = valueOf(definition, "lvlText") ?? "";
  if (format === "bullet") return text.trim() === "" ? "" : BULLET;
  const legal = switchOf(definition, "isLgl") === true;
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const style = valueOf(levels.get(at), "numFmt") ?? "decimal";
    return style === "none" ? "" : countAs(legal && at < level ? "decimal" : style, counts[at] ?? startOf(levels.get(at)));
  });
}
