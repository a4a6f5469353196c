import type { XmlBytes } from "./xml-bytes.js";
import { decodeText } from "./xml.js";

/** Longer texts are hardly ever said twice. */
const LONGEST = 200;
const MOST_KEPT = 8192;
const FEWEST_KEPT = 64;

const LESS = 60;

/**
 * The texts that stand in their cells. They come again and again, and each is made once while it is kept: in a place that its bytes tell, until others take it.
 * One that came again gives way to the second that wants its place, so that texts that come once, such as references, drive out only each other.
 * A text that is known costs no memory, and the engine nothing to move about.
 */
export class KnownTexts {
  private readonly view: DataView;
  private readonly texts: (string | undefined)[];
  /** Where each text was met last, since that is at hand sooner than where it was met first, and what its bytes told. */
  private readonly starts: Int32Array;
  private readonly told: Int32Array;
  /** 1 for a text that came again since another wanted its place. */
  private readonly cameAgain: Uint8Array;
  /** Where the "<" stands that ends the text that was asked for last. */
  end = 0;

  constructor(private readonly xml: XmlBytes) {
    let kept = FEWEST_KEPT;
    while (kept < MOST_KEPT && kept * FEWEST_KEPT < xml.bytes.length) kept *= 2;
    this.view = new DataView(xml.bytes.buffer, xml.bytes.byteOffset, xml.bytes.length);
    this.texts = Array<string | undefined>(kept).fill(undefined);
    this.starts = new Int32Array(kept);
    this.told = new Int32Array(kept);
    this.cameAgain = new Uint8Array(kept);
  }

  /** The text from here to the next "<". */
  textFrom(from: number): string {
    const { bytes } = this.xml;
    let told = 0;
    let to = from;
    for (let byte = bytes[to]; byte !== undefined && byte !== LESS; byte = bytes[++to]) told = ((told << 5) + (told ^ byte)) | 0;
    this.end = to;
    if (to - from > LONGEST) return this.read(from, to);
    const place = (Math.imul(told, SPREAD) >>> 16) & (this.texts.length - 1);
    const known = this.texts[place];
    if (known !== undefined && this.told[place] === told && this.isSame(this.starts[place] ?? 0, from, to)) {
      this.cameAgain[place] = 1;
      this.starts[place] = from;
      return known;
    }
    const text = this.read(from, to);
    const isFree = this.cameAgain[place] === 0;
    this.cameAgain[place] = 0;
    if (isFree) {
      this.texts[place] = text;
      this.starts[place] = from;
      this.told[place] = told;
    }
    return text;
  }

  private read(from: number, to: number): string {
    return decodeText(this.xml.text(from, to));
  }

  /** Whether the text that starts at `start`, before this one, is the same. Both end at a "<". */
  private isSame(start: number, from: number, to: number): boolean {
    const { view } = this;
    let [known, at] = [start, from];
    // Four bytes at a time while there are as many.
    for (; at + 4 <= to; at += 4, known += 4) if (view.getInt32(at) !== view.getInt32(known)) return false;
    for (; at <= to; at++, known++) if (view.getUint8(at) !== view.getUint8(known)) return false;
    return true;
  }
}

/** The golden ratio of 2^32: its products spread numbers that are near each other (Knuth, 6.4). */
const SPREAD = 0x9e3779b1;
