/** Longer texts are no two files' alike, and dear to keep. */
const LONGEST = 20_000;
const MOST_KEPT = 32;

interface Kept<Made> {
  readonly text: string;
  readonly made: Made;
}

/**
 * What was made of the last few texts, to be had again for the same text: a month's workbooks often have the same styles, theme and relationships to the letter.
 * The texts are compared, not looked up: those of another length are told apart at once.
 */
export class LastFew<Made> {
  private readonly kept: Kept<Made>[] = [];

  /** What `make` makes of the text, now or before. */
  of(text: string, make: (text: string) => Made): Made {
    if (text.length > LONGEST) return make(text);
    const at = this.kept.findIndex((each) => each.text === text);
    const found = this.kept[at] ?? { text, made: make(text) };
    if (at >= 0) this.kept.splice(at, 1);
    else if (this.kept.length === MOST_KEPT) this.kept.pop();
    this.kept.unshift(found);
    return found.made;
  }
}
