import { findAll, textContent, type MarkupElement } from "../markup/markup.js";

/** CSS properties in lower case and their values as written. */
export type Declarations = ReadonlyMap<string, string>;

/** One compound selector: "td.xl66". */
interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

interface Rule {
  /** The element itself last; those before it are ancestors, near or far. */
  readonly compounds: readonly Compound[];
  readonly specificity: number;
  /** Which of the rules it is. */
  readonly order: number;
  readonly declarations: Declarations;
}

/** The rules of a document's style elements, as far as Word, Excel and web systems use them to colour tables: tags, classes, ids and descendants. */
export class StyleSheet {
  /** By what the element itself must have, the id or a class before the tag: most elements need not be held against most rules. "" for any element. */
  private readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** An element is asked after more than once: for its cell, its text, whether it is shown. */
  private readonly known = new WeakMap<MarkupElement, Declarations>();

  constructor(document: MarkupElement) {
    const text = findAll(document, ({ name }) => name === "style").map(textContent).join("\n");
    this.rules = byKey(rulesOf(text));
  }

  /** What the rules say of an element; `path` holds its ancestors, outermost first. */
  declarations(element: MarkupElement, path: readonly MarkupElement[]): Declarations {
    if (this.rules.size === 0) return NOTHING;
    const known = this.known.get(element);
    if (known) return known;
    const applied = this.candidates(element).filter(({ compounds }) => applies(compounds, element, path));
    const found = applied.length === 0 ? NOTHING : new Map(applied.sort(byWeight).flatMap(({ declarations }) => [...declarations]));
    this.known.set(element, found);
    return found;
  }

  private candidates(element: MarkupElement): Rule[] {
    const keys = new Set(["", element.name, `#${idOf(element)}`, ...classesOf(element).map((name) => `.${name}`)]);
    return [...keys].flatMap((key) => this.rules.get(key) ?? []);
  }
}

const NOTHING: Declarations = new Map();

/** The stronger rule last; of two as strong, the later one. */
const byWeight = (a: Rule, b: Rule): number => a.specificity - b.specificity || a.order - b.order;

function byKey(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule.compounds.at(-1));
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return groups;
}

function keyOf(compound: Compound | undefined): string {
  if (compound === undefined) return "";
  if (compound.id !== "") return `#${compound.id}`;
  return compound.classes[0] === undefined ? compound.tag : `.${compound.classes[0]}`;
}

/** The declarations of a style attribute or of the inside of a rule. Semicolons in quotes (Excel's number formats) do not end one. */
export function parseDeclarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [declaration] of text.matchAll(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^;"']|["'])+/g)) {
    const colon = declaration.indexOf(":");
    if (colon > 0) found.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).replace(/!\s*important/i, "").trim());
  }
  return found;
}

function rulesOf(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/<!--|-->/g, " ").replace(/@(?:import|charset|namespace)[^;]*;/gi, " ");
  const rules: Rule[] = [];
  for (const part of plain.split("}").slice(0, -1)) {
    // A rule inside another ("@media") counts as any other.
    const [selectors = "", body = ""] = part.split("{").slice(-2);
    const declarations = parseDeclarations(body);
    for (const selector of selectors.split(",")) {
      const compounds = compoundsOf(selector);
      if (compounds !== null) rules.push({ compounds, specificity: specificityOf(compounds), order: rules.length, declarations });
    }
  }
  return rules;
}

/** Null for a selector that depends on more than names (":hover", "[type]", "@page"): its rule is left out. */
function compoundsOf(selector: string): Compound[] | null {
  const parts = selector.replaceAll(">", " ").trim().toLowerCase().split(/\s+/);
  const compounds: Compound[] = [];
  for (const part of parts) {
    const match = /^(\*|[\w\\:-]*?)((?:[.#][\w-]+)*)$/.exec(part);
    if (!match || part === "" || (match[1] ?? "").replace("\\:", "").includes(":")) return null;
    const names = [...(match[2] ?? "").matchAll(/([.#])([\w-]+)/g)];
    compounds.push({
      tag: (match[1] ?? "").replace("*", "").replace("\\", ""),
      id: names.find(([, mark]) => mark === "#")?.[2] ?? "",
      classes: names.filter(([, mark]) => mark === ".").map(([, , name = ""]) => name),
    });
  }
  return compounds;
}

function specificityOf(compounds: readonly Compound[]): number {
  return compounds.reduce((sum, { tag, id, classes }) => sum + (id === "" ? 0 : 10000) + classes.length * 100 + (tag === "" ? 0 : 1), 0);
}

function applies(compounds: readonly Compound[], element: MarkupElement, path: readonly MarkupElement[]): boolean {
  let next = compounds.length - 1;
  if (!fits(compounds[next], element)) return false;
  next -= 1;
  for (let depth = path.length - 1; depth >= 0 && next >= 0; depth -= 1) if (fits(compounds[next], path[depth])) next -= 1;
  return next < 0;
}

function fits(compound: Compound | undefined, element: MarkupElement | undefined): boolean {
  if (!compound || !element) return false;
  if (compound.tag !== "" && compound.tag !== element.name) return false;
  if (compound.id !== "" && compound.id !== idOf(element)) return false;
  if (compound.classes.length === 0) return true;
  const classes = classesOf(element);
  return compound.classes.every((name) => classes.includes(name));
}

function idOf({ attributes }: MarkupElement): string {
  return (attributes["id"] ?? "").toLowerCase();
}

function classesOf({ attributes }: MarkupElement): string[] {
  const classes = attributes["class"];
  return classes === undefined ? [] : classes.toLowerCase().split(/\s+/);
}
