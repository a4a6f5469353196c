import { RAGS, type Rag } from "../model/status.js";
import { fold } from "./tidy.js";

/*
 * Words that we have written into a cell ourselves, read back.
 */

/** The key of the entry that says this; null when none does. */
export function keyOfWords<Key extends string>(words: Readonly<Record<Key, string>>, said: string): Key | null {
  const folded = fold(said);
  return (Object.keys(words) as Key[]).find((key) => fold(words[key]) === folded) ?? null;
}

/** The rating that a word of ours stands for; null for any other. */
export function ragOfWord(word: string): Rag | null {
  return RAGS.find((rag) => fold(rag) === fold(word)) ?? null;
}
