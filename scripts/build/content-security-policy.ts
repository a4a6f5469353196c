/** One directive of the pane's policy, and the reason IT is given for it. */
interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
  readonly why: string;
}

/** The SHA-256 of nothing at all: it allows a <style> element that is empty when it is added, and no other. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The one place where the pane's content-security policy is written: the build puts it into the page, a test holds the documents to it. */
export const CONTENT_SECURITY_POLICY: readonly Directive[] = [
  { name: "default-src", sources: ["'none'"], why: "What is not named below is refused." },
  { name: "script-src", sources: ["'self'", "https://appsforoffice.microsoft.com"], why: "Goldthread's own scripts, and Microsoft's office.js. No inline script, no eval." },
  { name: "style-src", sources: ["'self'", EMPTY_STYLE], why: "Goldthread's own style sheet. Fluent UI adds empty style elements and fills them through the browser's style interface; the hash allows empty ones and no inline style text." },
  { name: "img-src", sources: ["'self'"], why: "Icons from your host." },
  { name: "font-src", sources: ["'self'"], why: "No font is fetched from elsewhere." },
  { name: "connect-src", sources: ["'self'"], why: "No request leaves for anywhere but your host." },
  { name: "base-uri", sources: ["'none'"], why: "Nothing can turn the page's own addresses elsewhere." },
  { name: "form-action", sources: ["'none'"], why: "No form is ever sent." },
];

/** The policy as one line, as a browser reads it. */
export function policyText(): string {
  return CONTENT_SECURITY_POLICY.map(({ name, sources }) => [name, ...sources].join(" ")).join("; ");
}

/** The policy as rows of a Markdown table: directive, sources, why. */
export function policyTable(): string {
  const rows = CONTENT_SECURITY_POLICY.map(({ name, sources, why }) => `| \`${name}\` | \`${sources.join(" ")}\` | ${why} |`);
  return ["| directive | sources | why |", "|---|---|---|", ...rows].join("\n");
}

/** The page with the policy in its head, before anything that it governs. */
export function pageWithPolicy(html: string): string {
  const charset = /<meta charset="[^"]+" ?\/?>/i;
  if (!charset.test(html)) throw new Error("The page has no <meta charset>: the content-security policy goes straight after it.");
  // A function, because the policy's own "$" would be read as a pattern.
  return html.replace(charset, (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policyText()}" />`);
}
