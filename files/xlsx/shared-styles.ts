import { colourResolver, colourScheme } from "./colours.js";
import { LastFew } from "./last-few.js";
import { Looks } from "./looks.js";
import { readStyles, type Styles } from "./styles.js";
import { childOf, type XmlElement } from "./xml.js";

interface StylesRead {
  readonly scheme: XmlElement | null;
  readonly styles: Styles;
  /** The looks of the styles alone. */
  readonly looks: Looks;
}

const schemes = new LastFew<XmlElement | null>();
/** By the tree of the styles, with the colours that they were last read with. */
const read = new WeakMap<XmlElement, StylesRead>();

/** The styles of a workbook, of its styles part and the text of its theme. They are read once for workbooks that have both alike. */
export function sharedStyles(sheet: XmlElement | null, theme: string | null): StylesRead {
  const scheme = theme === null ? null : schemes.of(theme, colourScheme);
  const before = sheet && read.get(sheet);
  if (before?.scheme === scheme) return before;
  const looks = new Looks();
  const made = { scheme, looks, styles: readStyles(sheet, colourResolver(scheme, childOf(sheet ?? undefined, "colors")), looks) };
  if (sheet) read.set(sheet, made);
  return made;
}
