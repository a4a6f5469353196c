import type { Draft, Recipient } from "./draft.js";

/**
 * A draft as a message file (RFC 5322, MIME): nothing but ASCII, lines of at most 76 characters that end in CRLF. "X-Unsent" makes Outlook open it as a
 * draft. Whatever the texts hold, each is one header's value or the body: a line break in them is never one of the file's.
 */
export function emlText({ to, subject, body }: Draft): string {
  return [
    `To: ${recipientText(to)}`,
    `Subject: ${headerText(subject, "Subject: ".length)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    ...printableLines(body),
  ]
    .map((line) => `${line}\r\n`)
    .join("");
}

const FOLD = "\r\n ";
const LONGEST_LINE = 76;

function recipientText({ name, addresses }: Recipient): string {
  const shown = oneLine(name);
  if (shown === "" || addresses.length !== 1) return addresses.join(`,${FOLD}`);
  return `${phrase(shown)}${FOLD}<${addresses.join("")}>`;
}

/** A display name: a quoted string where it can be one, else encoded words. */
function phrase(name: string): string {
  const quoted = `"${name.replace(/["\\]/g, "\\$&")}"`;
  return isPlain(name) && quoted.length <= 60 ? quoted : encodedWords(name, "To: ".length);
}

function headerText(text: string, taken: number): string {
  const shown = oneLine(text);
  return isPlain(shown) ? (folded(shown, taken) ?? encodedWords(shown, taken)) : encodedWords(shown, taken);
}

/** On several lines where it is too long for one; null where a word is too long for any. */
function folded(text: string, taken: number): string | null {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const room = LONGEST_LINE - (lines.length <= 1 ? taken : 1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.every((line) => line.length <= LONGEST_LINE - taken) ? lines.join(FOLD) : null;
}

/** A header's value has no line breaks and no control characters. */
function oneLine(text: string): string {
  return wellFormed(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim();
}

/** Printable ASCII that nobody could take for an encoded word. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");
}

const WORD = { open: "=?utf-8?Q?", close: "?=" } as const;

/** Encoded words (RFC 2047, "Q"), each on a line of its own: cut between words where that can be, for readers that show a cut, and never in a character. `taken`: characters before the first. */
function encodedWords(text: string, taken: number): string {
  const words = [""];
  const room = (): number => LONGEST_LINE - WORD.open.length - WORD.close.length - (words.length === 1 ? taken : 1);
  const add = (encoded: string): void => {
    const last = words.at(-1) ?? "";
    if (last !== "" && last.length + encoded.length > room()) words.push(encoded);
    else words[words.length - 1] = last + encoded;
  };
  for (const word of text.match(/[^ ]* ?/gu) ?? []) {
    const encoded = [...word].map((character) => (/[A-Za-z0-9]/.test(character) ? character : character === " " ? "_" : octets(character)));
    if (encoded.join("").length <= room()) add(encoded.join(""));
    else encoded.forEach(add);
  }
  return words.map((each) => `${WORD.open}${each}${WORD.close}`).join(FOLD);
}

/** The body as quoted-printable (RFC 2045, 6.7), without the empty lines at its end, of whatever kind their breaks are. */
function printableLines(body: string): string[] {
  const lines = wellFormed(body)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, ""));
  const last = lines.findLastIndex((line) => line !== "");
  return lines.slice(0, Math.max(1, last + 1)).flatMap(softLines);
}

/** One line of text in lines of at most 76 characters; "=" at the end of one says that it goes on. */
function softLines(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  const characters = [...line];
  characters.forEach((character, index) => {
    const last = index === characters.length - 1;
    const literal = /[\x21-\x3c\x3e-\x7e]/.test(character) || (/[ \t]/.test(character) && !last);
    const encoded = literal ? character : octets(character);
    if (current.length + encoded.length > LONGEST_LINE - 1) {
      lines.push(`${current}=`);
      current = "";
    }
    current += encoded;
  });
  return [...lines, current];
}

/** "=E2=80=93": the UTF-8 of a character. */
function octets(character: string): string {
  const escaped = encodeURIComponent(character);
  return escaped.startsWith("%") ? escaped.replace(/%/g, "=") : `=${escaped.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Half of a pair that stands alone becomes U+FFFD, as everywhere that text is encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
