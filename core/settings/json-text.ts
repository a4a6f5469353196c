/** JSON (RFC 8259) as a tree that knows the lines it stands on, so that a mistake in a file that people write can be pointed at. */
export type JsonNode =
  | { readonly kind: "object"; readonly line: number; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "text"; readonly line: number; readonly value: string }
  | { readonly kind: "number"; readonly line: number; readonly value: number }
  | { readonly kind: "word"; readonly line: number; readonly value: boolean | null };

export interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly value: JsonNode;
}

/** What is wrong, and on which line of the file. */
export interface Mistake {
  readonly line: number;
  /** A sentence. */
  readonly message: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const DEEPEST = 50;

/** Reads until the first mistake, which it keeps; from there on every step gives null. */
class JsonReader {
  mistake: Mistake | null = null;
  private at = 0;
  private line = 1;
  private depth = 0;

  constructor(private readonly text: string) {
    if (text.startsWith("\ufeff")) this.at = 1;
  }

  whole(): JsonNode | null {
    this.space();
    if (this.at === this.text.length) return this.fail("The file is empty. Write at least {}.");
    const node = this.value("a value");
    this.space();
    return node && this.at < this.text.length ? this.fail(`Nothing may follow the last bracket, yet ${this.next()} does.`) : node;
  }

  private value(wanted: string): JsonNode | null {
    this.space();
    const { line } = this;
    const sign = this.text[this.at];
    if (sign === '"') {
      const value = this.quoted();
      return value === null ? null : { kind: "text", line, value };
    }
    if (sign === "{" || sign === "[") {
      if (++this.depth > DEEPEST) return this.fail("There are too many brackets within brackets.");
      const node = sign === "{" ? this.object(line) : this.array(line);
      this.depth--;
      return node;
    }
    const plain = /[^\s,:[\]{}"]+/y;
    plain.lastIndex = this.at;
    const word = plain.exec(this.text)?.[0] ?? "";
    const known = Object.hasOwn(WORDS, word);
    if (!known && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return this.fail(word === "" ? `Here ${wanted} is missing, before ${this.next()}.` : `${word} needs quotes: "${word}".`);
    this.at += word.length;
    return known ? { kind: "word", line, value: WORDS[word] ?? null } : { kind: "number", line, value: Number(word) };
  }

  private object(line: number): JsonNode | null {
    const members: JsonMember[] = [];
    const done = this.list("}", () => {
      this.space();
      const start = this.line;
      const name = this.text[this.at] === '"' ? this.quoted() : this.fail(`Here a name in quotes is missing, before ${this.next()}.`);
      if (name === null) return false;
      this.space();
      if (this.text[this.at] !== ":") return this.fail(`A colon is missing after "${name}".`) ?? false;
      this.at++;
      const value = this.value(`a value of "${name}"`);
      if (value) members.push({ name, line: start, value });
      return value !== null;
    });
    return done ? { kind: "object", line, members } : null;
  }

  private array(line: number): JsonNode | null {
    const items: JsonNode[] = [];
    const done = this.list("]", () => {
      const value = this.value("a value");
      if (value) items.push(value);
      return value !== null;
    });
    return done ? { kind: "array", line, items } : null;
  }

  /** What stands between brackets, with commas between; true when the bracket is closed. */
  private list(close: "}" | "]", item: () => boolean): boolean {
    this.at++;
    this.space();
    if (this.text[this.at] === close) {
      this.at++;
      return true;
    }
    for (;;) {
      if (!item()) return false;
      this.space();
      const sign = this.text[this.at];
      if (sign !== "," && sign !== close) return this.fail(sign === undefined ? `The file ends before the closing ${close}.` : `A comma is missing before ${this.next()}, or a closing ${close}.`) ?? false;
      this.at++;
      if (sign === close) return true;
      this.space();
      if (this.text[this.at] === close) return this.fail(`There is a comma too many before ${close}.`) ?? false;
    }
  }

  private quoted(): string | null {
    let value = "";
    for (this.at++; ; this.at++) {
      const sign = this.text[this.at];
      if (sign === undefined || sign === "\n") return this.fail("A text has no closing quote.");
      if (sign === '"') break;
      if (sign !== "\\") {
        value += sign;
        continue;
      }
      const escape = this.text[++this.at] ?? "";
      const code = escape === "u" ? /^[0-9a-fA-F]{4}/.exec(this.text.slice(this.at + 1, this.at + 5))?.[0] : undefined;
      const meant = code === undefined ? ESCAPES[escape] : String.fromCharCode(parseInt(code, 16));
      if (meant === undefined) return this.fail(`\\${escape} means nothing in a text. Write a backslash as \\\\.`);
      if (code !== undefined) this.at += 4;
      value += meant;
    }
    this.at++;
    return value;
  }

  private space(): void {
    for (; /[ \t\r\n]/.test(this.text[this.at] ?? ""); this.at++) if (this.text[this.at] === "\n") this.line++;
  }

  /** What stands here, for a message. */
  private next(): string {
    const word = /^(?:"[^"\n]*"?|[^\s,:[\]{}"]+|\S)/.exec(this.text.slice(this.at, this.at + 60))?.[0];
    return word ?? "the end of the file";
  }

  private fail(message: string): null {
    this.mistake ??= { line: this.line, message };
    return null;
  }
}

/** Reads JSON; the first mistake in it where it is none. A byte order mark is passed over. */
export function readJson(text: string): { readonly node: JsonNode } | { readonly mistake: Mistake } {
  const reader = new JsonReader(text);
  const node = reader.whole();
  return node && !reader.mistake ? { node } : { mistake: reader.mistake ?? { line: 1, message: "This is no JSON." } };
}
