import { BULLET } from "../html/list-marks.js";
import { findAll, textContent, type MarkupElement, type MarkupNode } from "../markup/markup.js";
import { levelColumns } from "./level-columns.js";
import { lookOf, over, shading, type RunLook, type WordStyles } from "./word-looks.js";
import type { WordNumbering } from "./word-numbering.js";
import { attribute, childNamed, childrenNamed, isNamed, localName, newElement, valueOf } from "./word-xml.js";

/** Begins the name of a bookmark by which a cell's colour or comment passes through mammoth; then "fill:FF0000" or "note:3". */
export const MARK = "goldthread:";

/** mammoth looks through all of them for every run. A document made by hand has a dozen; of one with more the text is kept, and not its further colours. */
const MOST_LOOKS = 300;

/** CSS by the name of the run style that stands for it. */
export type RunStyles = ReadonlyMap<string, string>;

interface Sources {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  /** Name of the run style by its CSS. */
  readonly looks: Map<string, string>;
}

/**
 * Writes into a document, in ways that mammoth keeps, what mammoth drops: the colours of cells (as bookmarks) and of text (as run styles),
 * the numbers of lists (as text), comments (as bookmarks), text boxes without a fallback, cells left out at the start of a row. Changes the tree.
 */
export function showLooks(document: MarkupElement, styles: WordStyles, numbering: WordNumbering): RunStyles {
  const looks = new Map<string, string>();
  visit(document, { styles, numbering, looks });
  return new Map([...looks].map(([css, name]) => [name, css]));
}

function visit(element: MarkupElement, sources: Sources): void {
  if (element.children.some(isReplaced)) {
    element.children = element.children.flatMap((child) => (typeof child === "string" ? [child] : replacement(child)));
  }
  const name = localName(element);
  if (name === "tbl") levelColumns(element);
  else if (name === "tr") fillRowStart(element);
  else if (name === "tc") markCell(element);
  else if (name === "p") showParagraph(element, sources);
  for (const child of element.children) if (typeof child !== "string") visit(child, sources);
}

const REPLACED: ReadonlySet<string> = new Set(["bookmarkStart", "bookmarkEnd", "commentReference", "AlternateContent"]);

const isReplaced = (node: MarkupNode): boolean => typeof node !== "string" && REPLACED.has(localName(node));

/** The document's own bookmarks go: between rows they would keep mammoth from seeing merged cells. */
function replacement(element: MarkupElement): MarkupNode[] {
  switch (localName(element)) {
    case "bookmarkStart":
      return attribute(element, "name")?.startsWith(MARK) ? [element] : [];
    case "bookmarkEnd":
      return [];
    case "commentReference":
      return [bookmark(element, `note:${attribute(element, "id") ?? ""}`)];
    case "AlternateContent":
      return [withTextBoxes(element)];
    default:
      return [element];
  }
}

/** mammoth reads the fallback alone; some writers leave the text of a text box out of it. */
function withTextBoxes(element: MarkupElement): MarkupElement {
  const boxes = (part: string): MarkupElement[] => childrenNamed(element, part).flatMap((found) => findAll(found, (box) => localName(box) === "txbxContent"));
  const modern = boxes("Choice");
  if (modern[0] === undefined || boxes("Fallback").length > 0) return { ...element, children: childrenNamed(element, "Fallback") };
  return newElement(modern[0], "pict", {}, modern);
}

function bookmark(like: MarkupElement, name: string): MarkupElement {
  return newElement(like, "bookmarkStart", { id: "0", name: MARK + name });
}

/** A row may begin some columns in: an empty cell stands for them. */
function fillRowStart(row: MarkupElement): void {
  const skipped = Number(valueOf(childNamed(row, "trPr"), "gridBefore") ?? 0);
  const first = row.children.findIndex((child) => typeof child !== "string" && /^(?:tc|sdt)$/.test(localName(child)));
  if (skipped < 1 || first < 0) return;
  const span = newElement(row, "tcPr", {}, [newElement(row, "gridSpan", { val: String(skipped) })]);
  row.children.splice(first, 0, newElement(row, "tc", {}, [span, newElement(row, "p", {})]));
}

function markCell(cell: MarkupElement): void {
  const fill = shading(childNamed(cell, "tcPr"));
  const paragraph = childNamed(cell, "p");
  if (fill !== undefined && paragraph) insertAtStart(paragraph, bookmark(paragraph, `fill:${fill.slice(1)}`));
}

function showParagraph(paragraph: MarkupElement, sources: Sources): void {
  const properties = childNamed(paragraph, "pPr");
  const background = shading(properties);
  const look = over({ background }, sources.styles.runLook(valueOf(properties, "pStyle")));
  for (const run of runsOf(paragraph)) showRun(run, look, sources);
  const mark = sources.numbering.next(properties);
  // A bullet without a text says nothing; a number without one is a reference.
  if (mark === "" || (mark === BULLET && textContent(paragraph).trim() === "")) return;
  insertAtStart(paragraph, newElement(paragraph, "r", {}, [newElement(paragraph, "t", { "xml:space": "preserve" }, [`${mark} `])]));
}

/** The runs of a paragraph, not those of a text box that hangs in it. */
function runsOf(element: MarkupElement): MarkupElement[] {
  const runs: MarkupElement[] = [];
  const look = (within: MarkupElement): void => {
    for (const child of within.children) {
      if (typeof child === "string" || isNamed(child, "p")) continue;
      if (isNamed(child, "r")) runs.push(child);
      else look(child);
    }
  };
  look(element);
  return runs;
}

function insertAtStart(paragraph: MarkupElement, child: MarkupElement): void {
  const properties = childNamed(paragraph, "pPr");
  paragraph.children.splice(properties ? paragraph.children.indexOf(properties) + 1 : 0, 0, child);
}

/** The run's look as a style of its own, for mammoth's style map; its own switches go, so that what a style turned off stays off. */
function showRun(run: MarkupElement, paragraphLook: RunLook, { styles, looks }: Sources): void {
  const properties = childNamed(run, "rPr");
  const below = over(styles.runLook(valueOf(properties, "rStyle")), paragraphLook);
  const css = cssOf(properties && properties.children.length > 0 ? over(lookOf(properties), below) : below);
  if (css === "" && (!properties || properties.children.length === 0)) return;
  const kept = (properties?.children ?? []).filter((child) => typeof child !== "string" && !/^(?:rStyle|b|strike|highlight)$/.test(localName(child)));
  if (css !== "" && !looks.has(css) && looks.size < MOST_LOOKS) looks.set(css, `Look${looks.size + 1}`);
  const style = !looks.has(css) ? [] : [newElement(run, "rStyle", { val: looks.get(css) ?? "" })];
  run.children = [newElement(run, "rPr", {}, [...style, ...kept]), ...run.children.filter((child) => child !== properties)];
}

function cssOf({ colour, background, bold, strike, symbolFont }: RunLook): string {
  const rules = [
    colour && `color:${colour}`,
    background && `background:${background}`,
    bold === true && "font-weight:bold",
    strike === true && "text-decoration:line-through",
    symbolFont && `font-family:${symbolFont}`,
  ];
  return rules.filter((rule) => typeof rule === "string").join(";");
}
