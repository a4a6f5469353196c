import { strToU8 } from "fflate";
import { hostile, type Expected, type HostileCase } from "../hostile-case.js";
import { joined } from "../raw-zip.js";

const ACTION = "Dredge the outer basin";
const HEAD = "Ref,Action,Lead,Due\n";
const PLAN = `${HEAD}1,${ACTION},Harbour Master,Nov 2025\n`;
const readAll: Expected = { actions: [ACTION] };
const textCase = (name: string, file: string, text: () => string | Uint8Array, expected: Expected = "answered"): HostileCase =>
  hostile("text", name, file, () => {
    const content = text();
    return typeof content === "string" ? strToU8(content) : content;
  }, expected);
const csv = (name: string, text: () => string | Uint8Array, expected: Expected = "answered"): HostileCase => textCase(name, "plan.csv", text, expected);
const plain = (name: string, text: () => string | Uint8Array, expected: Expected = "answered"): HostileCase => textCase(name, "plan.txt", text, expected);

const latin = (text: string): Uint8Array => strToU8(text, true);
const utf16 = (text: string, bigEnd: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [..."\ufeff"].concat(text.split("")).forEach((unit, n) => view.setUint16(n * 2, unit.charCodeAt(0), !bigEnd));
  return bytes;
};

/** Columns held apart by blanks, as programs that print write them. */
const aligned = (rows: number): string =>
  ["Ref   Action                          Lead               Due", ...Array.from({ length: rows }, (_, n) => `${String(n + 1).padEnd(6)}${"Dredge the outer basin".padEnd(32)}${"Harbour Master".padEnd(19)}Nov 2025`)].join("\n");

/** Texts: delimited, aligned and plain, in every encoding and none. */
export const TEXT: readonly HostileCase[] = [
  csv("a quote that never ends", () => `${PLAN}2,"Paint the cranes,Works,Dec 2025\n3,x,y,z\n`),
  csv("200,000 quotes that never end", () => `${PLAN}${'"a\n'.repeat(200_000)}`),
  csv("200,000 quotes one after the other", () => `${PLAN}${'"'.repeat(200_001)}\n`),
  csv("200,000 quoted fields that go wrong", () => `${PLAN}${'"a"b,'.repeat(200_000)}\n`),
  csv("noughts in it", () => PLAN.replace("Harbour", "Har\0bour"), { refused: "not-what-it-says" }),
  csv("one line of 10 MB", () => `${HEAD}${"x".repeat(10_000_000)}`),
  csv("one line of 10 MB of words", () => `${HEAD}${"word ".repeat(2_000_000)}`),
  csv("100,000 columns", () => `${HEAD}${"x,".repeat(100_000)}\n`),
  csv("500,000 empty lines", () => `${PLAN}${"\n".repeat(500_000)}`, readAll),
  csv("500,000 commas and nothing else", () => ",".repeat(500_000)),
  csv("lines of every length", () => `${PLAN}${Array.from({ length: 2000 }, (_, n) => "x,".repeat(n % 300)).join("\n")}`),
  csv("windows-1252", () => latin(PLAN.replace("Harbour Master", "Ha\x92bour \x96 M\xe4ster \x80")), { cells: { B2: ACTION, C2: "Ha’bour – Mäster €" } }),
  csv("UTF-8 with a mark", () => joined([Uint8Array.from([0xef, 0xbb, 0xbf]), strToU8(PLAN)]), { cells: { A1: "Ref", B2: ACTION } }),
  csv("UTF-16, the little end first", () => utf16(PLAN, false), readAll),
  csv("UTF-16, the big end first", () => utf16(PLAN, true), readAll),
  csv("UTF-16 cut in the middle of a letter", () => utf16(PLAN, false).slice(0, -1), readAll),
  csv("UTF-8 and windows-1252 in one file", () => joined([strToU8(PLAN.replace("Harbour", "Hafenbehörde – Harbour")), latin("2,Caf\xe9,x,y\n")])),
  csv("lines that end in every way", () => PLAN.replace("\n", "\r") + "2,Paint the cranes,Head of Works,Dec 2025\r\n", { actions: [ACTION, "Paint the cranes"] }),
  csv("words that are parts of programs", () => "constructor,__proto__,toString,hasOwnProperty,Action,Lead,Due,Status,RAG\nconstructor,__proto__,valueOf,isPrototypeOf,Dredge the basin,constructor,__proto__,constructor,__proto__\n,,,,__proto__,toString,valueOf,toString,hasOwnProperty\n", { actions: ["Dredge the basin", "__proto__"] }),
  csv("formulas and commands", () => `${HEAD}=1+1,=cmd|'/c calc'!A1,@SUM(1),+1\n-1,\t=x,"=HYPERLINK(""http://127.0.0.1:9"")",'=1\n`, { cells: { A2: "=1+1", B2: "=cmd|'/c calc'!A1", C2: "@SUM(1)" } }),
  csv("letters that turn the line about, and letters of no width", () => `${HEAD}1,\u202eDredge\u202c the\u200b outer\ufeff basin,\u2066Harbour\u2069 Master,Nov 2025\n`),
  csv("halves of letters", () => utf16(`${HEAD}1,\ud83dDredge\udc00,Harbour Master,Nov 2025\n`, false)),
  csv("a thousand marks upon one letter", () => `${HEAD}1,a${"\u0301".repeat(1000)},Harbour Master,Nov 2025\n`),
  csv("a list of encodings that begins the file", () => "sep=;\nRef;Action;Lead;Due\n1;Dredge the outer basin;Harbour Master;Nov 2025\n", readAll),
  plain("6,000 aligned lines", () => aligned(6000)),
  plain("6,000 aligned lines of every width", () => Array.from({ length: 6000 }, (_, n) => `${" ".repeat(n % 40)}Dredge   the${" ".repeat(2 + (n % 7))}outer    basin ${n}`).join("\n")),
  plain("6,000 lines of words", () => Array.from({ length: 6000 }, (_, n) => `The harbour master ${n} said that the basin  would be dredged, and that it would be soon.`).join("\n")),
  plain("one line of a million aligned words", () => "word   ".repeat(300_000)),
  plain("lines of a thousand aligned words", () => `${"word   ".repeat(1000)}\n`.repeat(40)),
  plain("bars without number", () => `${"|".repeat(100_000)}\n${"|-".repeat(50_000)}\n${"| x ".repeat(5000)}\n`),
  plain("2,000 lines of bars", () => "| a | b |\n|---|---|\n".repeat(1000)),
  plain("dashes, dots and underscores", () => `${"-".repeat(200_000)}\n${". ".repeat(100_000)}\n${"_".repeat(200_000)}\n${"=+".repeat(100_000)}`),
  plain("50,000 bullets", () => "• We will do it\n".repeat(50_000)),
  plain("20,000 dates", () => Array.from({ length: 20_000 }, (_, n) => `By ${n % 40} ${["Feb", "Febr", "31/02", "Q9", "13/13/2025"][n % 5]} ${1800 + (n % 500)}`).join("\n")),
  plain("a line of 100,000 brackets", () => `${"(".repeat(100_000)}${"[".repeat(100_000)}${"£1,".repeat(50_000)}`),
  plain("commas, slashes and ands without end", () => `Ref\tAction\tLead\tDue\n1\tx\t${"Head of A, B and C/D & ".repeat(5000)}\tNov 2025`),
  plain("a due date that goes on", () => `Ref\tAction\tLead\tDue\n1\tx\ty\t${"every third Tuesday of the month until March or April 2025 and ".repeat(2000)}\n`),
  plain("figures without end", () => `Line\tBudget 2025 £000\tActual £000\nA\t${"9".repeat(400)}\t${"1,".repeat(2000)}\nB\t1e400\t-\nTotal\t(5)\t£${".".repeat(500)}\n`),
  plain("a thousand statuses in one cell", () => `Ref\tAction\tStatus\n1\tx\t${"red amber green ".repeat(1000)}\n2\ty\t${"R/A/G/".repeat(3000)}\n`),
];
