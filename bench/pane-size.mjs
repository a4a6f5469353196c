// How much the pane's first load is: the scripts that its page names, gzipped as a server sends them. Exits 1 above the limit. What is loaded later does not count.
//   node bench/pane-size.mjs [FOLDER]   the folder that holds taskpane.html; without it the version in dist/pane
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT = 180 * 1024;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const [folder = "dist/pane"] = process.argv.slice(2);
const page = readdirSync(folder, { recursive: true }).find((path) => path.endsWith("taskpane.html"));
if (page === undefined) {
  console.error(`There is no taskpane.html in ${folder}. Build it first: npm run build.`);
  process.exit(2);
}
const html = readFileSync(join(folder, page), "utf8");
const scripts = [...html.matchAll(/<script\b[^>]*?\bsrc="?(?!https?:)([^"\s>]+)/g)].map(([, name]) => ({ name, bytes: gzipSync(readFileSync(join(folder, dirname(page), name))).length }));
const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { name, bytes } of scripts) console.log(`${name}  ${kilobytes(bytes)} gzipped`);
console.log(`first load: ${kilobytes(total)} of at most ${kilobytes(LIMIT)}`);
if (scripts.length === 0 || total > LIMIT) {
  console.error("The pane's first load is too large. What is not needed at once belongs behind import().");
  process.exitCode = 1;
}
