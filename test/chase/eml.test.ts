import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emlText } from "../../core/chase/eml.js";
import { emailAddressesIn } from "../../core/model/email-address.js";

const draft = (more: { name?: string; subject?: string; body?: string }) => ({ fileName: "x", to: { name: more.name ?? "", addresses: ["a@example.org"] }, subject: more.subject ?? "s", body: more.body ?? "b\n" });

/** A reader of its own: headers unfolded and decoded, body decoded. */
function read(eml: string) {
  const cut = eml.indexOf("\r\n\r\n");
  const headers = eml.slice(0, cut).replace(/\r\n[ \t]/g, " ").split("\r\n").map((line) => /^([A-Za-z-]+): (.*)$/.exec(line)?.slice(1) ?? ["?", line]);
  const bytes = (text: string): string => Buffer.from(text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8");
  const words = (text: string): string => text.replace(/\?= =\?/g, "?==?").replace(/=\?utf-8\?Q\?(.*?)\?=/g, (_, word: string) => bytes(word.replace(/_/g, " ")));
  const body = bytes(eml.slice(cut + 4).replace(/=\r\n/g, "")).replace(/\r\n/g, "\n");
  return { headers: headers.map(([name = "", value = ""]) => [name, words(value)] as const), body };
}

const NAMES = ["To", "Subject", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];

describe("a message draft", () => {
  it("is a file that Outlook opens as a draft, without sender and date", () => {
    expect(emlText({ fileName: "x", to: { name: 'Head of "Docks"', addresses: ["a@example.org"] }, subject: "2 overdue", body: "Dear all,\n\n£5 – soon \n" })).toBe(
      ['To: "Head of \\"Docks\\""', " <a@example.org>", "Subject: 2 overdue", "X-Unsent: 1", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "Dear all,", "", "=C2=A35 =E2=80=93 soon=20", ""].join("\r\n"),
    );
  });

  it.each(["x\r\nBcc: all@example.org", "x\nBcc: all@example.org", "x\r\n\r\nNot a body", "x\u0085Bcc: a@b.org", "x\u2028Bcc: a@b.org", "=?utf-8?Q?=0D=0ABcc:_a@b.org?=", "\0\u202eevil", "a".repeat(3000), "é".repeat(400), "\ud800"])("takes %j for text, never for a header", (evil) => {
    const { headers } = read(emlText(draft({ name: evil, subject: evil })));
    expect(headers.map(([name]) => name)).toEqual(NAMES);
    for (const [, value] of headers) expect(value).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });

  it.each(["Soon", "Soon\n\n", "Soon\r", "Soon\u0085\r\n", "Soon\n\u0000\u2028\n"])("ends %j with one line break", (body) => {
    expect(read(emlText(draft({ body }))).body).toBe("Soon\n");
  });

  it("holds any texts so that they come out again, in ASCII lines of at most 76 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 300 }), (name, subject, text) => {
        const eml = emlText(draft({ name, subject, body: `${text}\n` }));
        expect(eml).toMatch(/^[\x20-\x7e\t\r\n]*$/);
        for (const line of eml.split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
        expect(eml.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
        const { headers, body } = read(eml);
        expect(headers.map(([header]) => header)).toEqual(NAMES);
        const plain = subject.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim();
        expect(headers[1]?.[1]).toBe(plain);
        expect(body).toBe(`${text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "").replace(/\n+$/, "")}\n`);
      }),
      { numRuns: 300 },
    );
  });
});

describe("e-mail addresses in a text", () => {
  it.each([
    ["pat@example.org", ["pat@example.org"]],
    ["Pat O'Hara <pat.o'hara@sub.example.org>; Office (OFFICE@example.org)", ["pat.o'hara@sub.example.org", "OFFICE@example.org"]],
    ["a@example.org, A@example.org", ["a@example.org"]],
    ["pat at example dot org", []],
    ["pat@localhost", []],
    ["pät@example.org", []],
    ["a..b@example.org", []],
    ["a@example.org@evil.org", []],
    [`${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.org`, []],
  ])("%j", (text, addresses) => {
    expect(emailAddressesIn(text)).toEqual(addresses);
  });
});
