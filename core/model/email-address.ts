/** An e-mail address that mail can be sent to as it stands (RFC 5321, ASCII, without quotes and comments), as a regular expression's source. */
export const EMAIL_ADDRESS = "[A-Za-z0-9_][A-Za-z0-9_.%+'-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,62}";

const WITHIN = new RegExp(`(?<![\\p{L}\\p{N}_.%+'@-])${EMAIL_ADDRESS}(?![\\p{L}\\p{N}_@-])`, "gu");
const LONGEST = 254;

/** The addresses that a text holds, each once: "Pat, pat@example.org; office@example.org" holds two. */
export function emailAddressesIn(text: string): string[] {
  const found = [...text.matchAll(WITHIN)].map(([address]) => address).filter((address) => address.length <= LONGEST && !address.includes(".."));
  return found.filter((address, index) => found.findIndex((other) => other.toLowerCase() === address.toLowerCase()) === index);
}
