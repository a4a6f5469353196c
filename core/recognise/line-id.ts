import type { TakenNames } from "../model/taken-names.js";
import { fold } from "../parse/tidy.js";

/** FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923), from a given offset basis. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** Ten letters and digits that stand for these texts, whatever their case and spacing: 50 bits of two FNV-1a hashes. */
export function shortHash(texts: readonly string[]): string {
  const text = texts.map(fold).join("\u001f");
  const high = fnv1a(text, 0x811c9dc5).toString(32).padStart(7, "0").slice(-5);
  const low = fnv1a(`${text}\u001f`, 0x9747b28c).toString(32).padStart(7, "0").slice(-5);
  return `${high}${low}`.toUpperCase();
}

/**
 * A line's name, stable from month to month: of division and ref, else of division, theme, action and milestone.
 * A second line of the same name gets "-2", and so on: the name is taken from `taken`.
 */
export function lineId(division: string, ref: string, theme: string, action: string, milestone: string, taken: TakenNames): string {
  return taken.take(shortHash(ref === "" ? [division, theme, action, milestone] : [division, "ref", ref]));
}
