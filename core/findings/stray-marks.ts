/** A mark that means nothing where it stands. */
export interface StrayMark {
  /** As a message begins: "A dash after the number". */
  readonly name: string;
  readonly shape: RegExp;
  clean(text: string): string;
  /** Where most texts of a column have it, it is how they are written. */
  readonly mayBeHabit?: true;
}

const AFTER_NUMBER = /^(\s*(?:<[a-z]+>)?\s*(?:\d{1,3}(?:\.\d{1,3})*|[A-Z]{1,3}\d{1,3})[.)]\s*)(?:[-–—•*]\s+)+(?=\p{L})/u;
const LEADING = /^\s*(?:[,;:.]\s+)+(?=\p{L})/u;
const DOUBLED = /([,;])(?:\s*\1)+|(?<![.\d])\.\.(?!\.)/g;
const TAG = /<\/?(?:p|br|ul|ol|li|div|span|b|i|u|strong|em|font|table|tr|td|th|sup|sub|h[1-6])(?:\s[^<>]*)?\/?>/gi;

/** UTF-8 read as Windows-1252: what it shows, and what it was. */
const MISREAD: readonly (readonly [shown: string, meant: string])[] = [
  ["â€™", "’"], ["â€˜", "‘"], ["â€œ", "“"], ["â€\u009d", "”"], ["â€“", "–"], ["â€”", "—"], ["â€¢", "•"], ["â€¦", "…"], ["Â£", "£"], ["Â\u00a0", " "], ["Ã©", "é"], ["Ã¨", "è"], ["Ã´", "ô"], ["Ã¶", "ö"], ["Ã¼", "ü"],
];
const MISREAD_SHAPE = new RegExp(MISREAD.map(([shown]) => shown).join("|"));

export const STRAY_MARKS: readonly StrayMark[] = [
  { name: "A dash after the number", shape: AFTER_NUMBER, clean: (text) => text.replace(AFTER_NUMBER, "$1"), mayBeHabit: true },
  { name: "A mark before the first word", shape: LEADING, clean: (text) => text.replace(LEADING, "") },
  { name: "A mark twice over", shape: new RegExp(DOUBLED.source), clean: (text) => text.replace(DOUBLED, (marks) => marks.charAt(0)) },
  { name: "An HTML tag", shape: new RegExp(TAG.source, "i"), clean: (text) => text.replace(TAG, " ").replace(/ {2,}/g, " ").trim() },
  {
    name: "A misread character (such as â€™ for an apostrophe)",
    shape: MISREAD_SHAPE,
    clean: (text) => MISREAD.reduce((rest, [shown, meant]) => rest.replaceAll(shown, meant), text),
  },
];
