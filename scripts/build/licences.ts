import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const IN_A_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying)/i;
const RULE = "-".repeat(78);

/** The folders of the packages that these files belong to, each once; a file of the project's own belongs to none. */
export function packagesOf(paths: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = IN_A_PACKAGE.exec(path)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
}

/** Name, version and licence text of each package, as its licence asks whoever passes it on to do. */
export function licenceTexts(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string; license?: string };
    const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
    const text = file === undefined ? `The package holds no licence text; its package.json says: ${license ?? "nothing"}.` : readFileSync(join(folder, file), "utf8").trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  return parts.sort().join(`\n${RULE}\n\n`);
}
