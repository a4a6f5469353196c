import { readFile } from "node:fs/promises";

/** "0.1.0" and a line break, from the package that this file belongs to. */
export async function versionText(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8")) as { version: string };
  return `${version}\n`;
}
