import { entryOf } from "../model/entry-of.js";
import { remember } from "../model/remember.js";
import type { Status } from "../model/status.js";
import type { LegendEntry } from "../model/tracker.js";
import { colourFamily, statusOfColour } from "../parse/colour.js";
import { statusOfWords } from "../parse/status.js";
import { fold } from "../parse/tidy.js";

/** What a rating cell shows: its words and its colours. */
export interface Rating {
  readonly text: string;
  readonly fill: string | null;
  readonly fontColour: string | null;
}

const FAMILY_OF_WORD: Readonly<Record<string, string>> = { r: "red", red: "red", a: "amber", amber: "amber", orange: "amber", y: "yellow", yellow: "yellow", g: "green", green: "green", b: "blue", blue: "blue", grey: "grey", gray: "grey", p: "purple", purple: "purple", "🔴": "red", "🟠": "amber", "🟡": "yellow", "🟢": "green", "🔵": "blue" };
const DOT = /^[●■•⬤◉★▲▼▶◆⚫•\s]+$/u;

const familyOfWord = (text: string): string | undefined => entryOf(FAMILY_OF_WORD, text.replace(/\s*\(?(?:rag|rated|rating)\)?$/, ""));
const familyOf = (hex: string): string => colourFamily(hex);

/** Reads ratings through a plan's own legend first, then through what its cells show together, then our way. A plan's words beat ours. */
export class StatusReader {
  private readonly words = new Map<string, Status>();
  private readonly fills = new Map<string, Status>();
  private readonly families = new Map<string, Status | null>();
  private readonly learned = new Map<string, Status>();

  constructor(entries: readonly LegendEntry[], said: ReadonlyMap<string, Status> | undefined) {
    for (const entry of entries) this.takeEntry(entry);
    for (const [word, status] of said ?? []) this.takeSaid(word, status);
  }

  private takeEntry({ fill, word, meaning, status }: LegendEntry): void {
    if (fill) {
      if (!this.fills.has(fill)) this.fills.set(fill, status);
      this.takeFamily(familyOf(fill), status);
    }
    const folded = fold(word);
    if (folded !== "" && !this.words.has(folded)) this.words.set(folded, status);
    if (meaning !== "" && !this.words.has(fold(meaning))) this.words.set(fold(meaning), status);
    const family = familyOfWord(folded);
    if (family) this.takeFamily(family, status);
  }

  /** Two meanings of one colour leave it to its exact shade. */
  private takeFamily(family: string, status: Status): void {
    const known = this.families.get(family);
    this.families.set(family, known === undefined || known === status ? status : null);
  }

  private takeSaid(word: string, status: Status): void {
    if (/^#[0-9a-f]{6}$/i.test(word)) this.fills.set(word.toUpperCase(), status);
    else this.words.set(fold(word), status);
    const family = familyOfWord(fold(word));
    if (family) this.families.set(family, status);
  }

  /** Cells that show a colour and a word tell what the colour means where it stands alone. */
  learn(ratings: readonly Rating[]): void {
    const seen = new Map<string, Set<Status>>();
    for (const rating of ratings) {
      const status = rating.fill && rating.text !== "" ? this.ofWords(rating) : null;
      if (rating.fill && status) seen.set(rating.fill, (seen.get(rating.fill) ?? new Set()).add(status));
    }
    for (const [fill, statuses] of seen) {
      const [only] = statuses;
      if (statuses.size === 1 && only) this.learned.set(fill, only);
    }
  }

  private ofWords({ text, fill, fontColour }: Rating): Status | null {
    if (DOT.test(text) && !this.words.has(fold(text))) return this.ofColour(fontColour) ?? this.ofColour(fill);
    return this.saidBy(text);
  }

  /** The same few words rate all the lines of a plan. */
  private readonly saidBy: (text: string) => Status | null = remember((text) => {
    const folded = fold(text);
    const said = this.words.get(folded);
    if (said) return said;
    const family = familyOfWord(folded);
    const known = family ? this.families.get(family) : undefined;
    return known ?? statusOfWords(text);
  });

  ofColour(hex: string | null): Status | null {
    if (!hex) return null;
    const exact = this.fills.get(hex) ?? this.learned.get(hex);
    if (exact) return exact;
    return this.families.get(familyOf(hex)) ?? statusOfColour(hex);
  }

  /** The status that a cell shows; "unknown" where neither its words nor its colour say one. */
  read(rating: Rating): Status {
    const words = rating.text === "" ? null : this.ofWords(rating);
    return words ?? this.ofColour(rating.fill) ?? "unknown";
  }

  /** Whether the plan explains this colour itself. */
  explains(hex: string): boolean {
    return this.fills.has(hex);
  }
}
