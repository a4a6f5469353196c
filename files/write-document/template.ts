import { unzipSync, type Unzipped } from "fflate";
import { attribute, childNamed, childrenNamed, localName } from "../docx/word-xml.js";
import { kindOfFile } from "../kind-of-file.js";
import { childElements, findAll, type MarkupElement } from "../markup/markup.js";
import { refusedTemplate } from "../refusals.js";
import { UnreadableFile } from "../unreadable-file.js";
import { NAMESPACE } from "./house-styles.js";
import { partText, partTree, relationshipsOf, type Relationship } from "./package-parts.js";

/** A council's own Word template, opened. */
export interface Template {
  readonly parts: Unzipped;
  /** Path of the main document. */
  readonly document: string;
  readonly body: MarkupElement;
  /** What stands before the body's content: the root element with its namespaces, a page colour. */
  readonly opening: string;
  readonly relationships: readonly Relationship[];
  /** Page set-up with every header and footer that applies to it; null when the template has none. */
  readonly section: MarkupElement | null;
  /** Between its margins, in twentieths of a point; null when it does not say. */
  readonly textWidth: number | null;
}

/** More than this (bytes, unpacked) is no template but an accident or an attack. */
const MOST_BYTES = 200e6;

const CHOOSE = "Choose a Word template (.dotx) or document (.docx).";

/** Opens a template. Throws UnreadableFile, in one or two sentences, when it is no Word file or cannot be used. */
export function openTemplate(bytes: Uint8Array): Template {
  const kind = kindOfFile(bytes);
  if (kind.is === "workbook" || kind.is === "html" || kind.is === "text") throw new UnreadableFile("not-what-it-says", `The template is no Word file. ${CHOOSE}`);
  if (kind.is !== "word") throw refusedTemplate(kind.is);
  const parts = unpacked(bytes);
  const document = relationshipsOf(parts, "").find((relationship) => relationship.kind === "officeDocument")?.target ?? "";
  const root = partTree(parts, document);
  const body = childNamed(root, "body");
  const opening = /^[\s\S]*?<w:body[^>]*>/.exec(partText(parts, document))?.[0];
  if (root === undefined || body === undefined) throw refusedTemplate("damaged");
  if (opening === undefined || root.attributes["xmlns:w"] !== NAMESPACE) throw new UnreadableFile("unsupported", "The template is written in a form of Word file that cannot be used. Open it in Word, save it as a Word template (.dotx), and use that.");
  const section = sectionOf(body);
  return { parts, document, body, opening: opening.replace(/<w:body[^>]*\/>$/, "<w:body>"), relationships: relationshipsOf(parts, document), section, textWidth: textWidthOf(section) };
}

function unpacked(bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        total += originalSize;
        if (total > MOST_BYTES) throw new UnreadableFile("too-large", "The template holds more than a template needs (200 MB). Take its pictures out, save it, and use that.");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : refusedTemplate("damaged");
  }
}

/** What of a page set-up is of the body left out, or would lead to a part left out: newspaper columns, printer, form protection, tracked changes. */
const LEFT_OUT: ReadonlySet<string> = new Set(["type", "cols", "printerSettings", "formProt", "sectPrChange"]);

/** The last section's page set-up. A header or footer that it takes over from a section before is named in it. */
function sectionOf(body: MarkupElement): MarkupElement | null {
  const sections = findAll(body, (element) => localName(element) === "sectPr").filter((element) => childElements(element).length > 0);
  const last = childrenNamed(body, "sectPr").at(-1);
  if (last === undefined) return null;
  const marginals = new Map(sections.flatMap((section) => childElements(section).flatMap((child) => (isMarginal(child) ? [[`${localName(child)} ${attribute(child, "type") ?? "default"}`, child] as const] : []))));
  return { ...last, children: [...marginals.values(), ...childElements(last).filter((child) => !isMarginal(child) && !LEFT_OUT.has(localName(child)))] };
}

function isMarginal(element: MarkupElement): boolean {
  return localName(element) === "headerReference" || localName(element) === "footerReference";
}

function textWidthOf(section: MarkupElement | null): number | null {
  const page = childNamed(section ?? undefined, "pgSz");
  const margins = childNamed(section ?? undefined, "pgMar");
  const width = Number(attribute(page, "w")) - Number(attribute(margins, "left") ?? attribute(margins, "start")) - Number(attribute(margins, "right") ?? attribute(margins, "end")) - Number(attribute(margins, "gutter") ?? 0);
  return Number.isFinite(width) && width > 0 ? Math.round(width) : null;
}
