import { byteAt } from "./scan-bytes.js";
import type { XmlBytes } from "./xml-bytes.js";
import { decodeText } from "./xml.js";

/** Longer texts are hardly ever said twice. */
const LONGEST = 200;
const MOST_KEPT = 8192;
const FEWEST_KEPT = 64;
/** Of a long text so many bytes tell where it is kept. */
const TOLD_BY = 16;

/**
 * The texts that stand in their cells. They come again and again, and each is made once while it is kept: in a place that its bytes tell, until another takes it.
 * A text that is known costs no memory, and the engine nothing to move about.
 */
export class KnownTexts {
  private readonly texts: string[];
  /** Where each text was met first. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  constructor(private readonly xml: XmlBytes) {
    let kept = FEWEST_KEPT;
    while (kept < MOST_KEPT && kept * FEWEST_KEPT < xml.bytes.length) kept *= 2;
    this.texts = Array<string>(kept).fill("");
    this.starts = new Int32Array(kept);
    this.ends = new Int32Array(kept);
  }

  /** The text of a cell that stands between two places. */
  text(from: number, to: number): string {
    if (to - from > LONGEST) return this.read(from, to);
    const place = this.placeOf(from, to);
    const known = this.texts[place];
    if (known !== undefined && this.isSame(this.starts[place] ?? 0, this.ends[place] ?? 0, from, to)) return known;
    const text = this.read(from, to);
    this.texts[place] = text;
    this.starts[place] = from;
    this.ends[place] = to;
    return text;
  }

  private read(from: number, to: number): string {
    return decodeText(this.xml.text(from, to));
  }

  private placeOf(from: number, to: number): number {
    const { bytes } = this.xml;
    const step = 1 + Math.floor((to - from) / TOLD_BY);
    let told = to - from;
    for (let at = from; at < to; at += step) told = (Math.imul(told, 31) + byteAt(bytes, at)) | 0;
    return (told ^ (told >>> 13)) & (this.texts.length - 1);
  }

  private isSame(start: number, end: number, from: number, to: number): boolean {
    if (end - start !== to - from) return false;
    const { bytes } = this.xml;
    for (let at = from, known = start; at < to; at++, known++) if (bytes[at] !== bytes[known]) return false;
    return true;
  }
}
