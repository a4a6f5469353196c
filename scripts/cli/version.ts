import { readFile } from "node:fs/promises";
import { packageFile } from "../package-folder.js";

/** "0.1.0" and a line break, from the package that this file belongs to. */
export async function versionText(): Promise<string> {
  const { version } = JSON.parse(await readFile(packageFile("package.json"), "utf8")) as { version: string };
  return `${version}\n`;
}
