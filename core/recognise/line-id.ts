import { remember } from "../model/remember.js";
import type { TakenNames } from "../model/taken-names.js";
import { fold } from "../parse/tidy.js";

/** FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923), from a given offset basis. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
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
  return hashOf(texts.map(fold).join("\u001f"));
}

function hashOf(folded: string): string {
  return lastBits(fnv1a(folded, 0x811c9dc5)) + lastBits(fnv1a(`${folded}\u001f`, 0x9747b28c));
}

/**
 * A line's name, stable from month to month: of division and ref, else of division, theme, action and milestone.
 * A second line of the same name gets "-2", and so on: the name is taken from `taken`.
 */
export function lineId(division: string, ref: string, theme: string, action: string, milestone: string, taken: TakenNames): string {
  const whose = foldedOnce(division);
  return taken.take(hashOf(ref === "" ? [whose, fold(theme), fold(action), fold(milestone)].join("\u001f") : `${whose}\u001fref\u001f${fold(ref)}`));
}
