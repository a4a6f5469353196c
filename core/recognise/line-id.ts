import { remember } from "../model/remember.js";
import type { TakenNames } from "../model/taken-names.js";
import { fold } from "../parse/tidy.js";

const PRIME = 0x01000193;
const SEPARATOR = "\u001f";

/** Two hashes of FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923), from two offset bases; the second is of the text with a separator after it. */
function hashOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ code, PRIME);
  }
  return lastBits(first) + lastBits(Math.imul(second ^ SEPARATOR.charCodeAt(0), PRIME));
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

/** The last 25 bits as five letters and digits. */
function lastBits(hash: number): string {
  let written = "";
  for (let shift = 20; shift >= 0; shift -= 5) written += DIGITS.charAt((hash >>> shift) & 31);
  return written;
}

/** A file's lines are of one division, and most have a ref. */
const foldedOnce = remember(fold);

/** Ten letters and digits that stand for these texts, whatever their case and spacing: 50 bits of two FNV-1a hashes. */
export function shortHash(texts: readonly string[]): string {
  return hashOf(texts.map(fold).join(SEPARATOR));
}

/**
 * A line's name, stable from month to month: of division and ref, else of division, theme, action and milestone.
 * A second line of the same name gets "-2", and so on: the name is taken from `taken`.
 */
export function lineId(division: string, ref: string, theme: string, action: string, milestone: string, taken: TakenNames): string {
  const whose = foldedOnce(division);
  return taken.take(hashOf(ref === "" ? [whose, fold(theme), fold(action), fold(milestone)].join(SEPARATOR) : `${whose}${SEPARATOR}ref${SEPARATOR}${fold(ref)}`));
}
