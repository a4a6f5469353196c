import { createHash } from "node:crypto";

/** A file's SHA-256 as lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Files by name as a list that `sha256sum -c` reads: digest, two blanks, name; sorted by name. */
export function hashList(files: ReadonlyMap<string, Uint8Array | string>): string {
  const lines = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return lines.join("");
}
