import type { UnreadableCode } from "../../files/unreadable-file.js";

/** What a person who knows the file would expect to be told. */
export type Expected =
  /** It cannot be read, and one sentence says why. */
  | { readonly refused: UnreadableCode }
  /** Texts as the sheets show them, by address ("B2"), or "Sheet!B2" where there are several. Other cells may be there. */
  | { readonly cells: Readonly<Record<string, string>> }
  /** The actions read as lines of a tracker, in order. */
  | { readonly actions: readonly string[] }
  /** Either a result or a refusal: what is left of the file is nobody's to say. */
  | "answered";

/** One file that nobody should send, made when it is asked for. */
export interface HostileCase {
  readonly name: string;
  /** As it would be called on disk. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly expected: Expected;
}

/** A case under its group's name: "zip: a flat bomb". */
export function hostile(group: string, name: string, file: string, bytes: () => Uint8Array, expected: Expected): HostileCase {
  return { name: `${group}: ${name}`, file, bytes, expected };
}
