import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Microsoft's address of office.js, and of the parts that it loads. */
export const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//;

const FOLDER = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** The file of Microsoft's own package for an address of office.js: not a character of it is changed. */
export function officeFile(address: string): string {
  return join(FOLDER, new URL(address).pathname.replace("/lib/1/hosted/", ""));
}
