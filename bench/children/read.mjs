/** Reads workbooks by one reader in a process of its own: node read.mjs READER FILE... Prints how long it took and how many cells it found. */
import { readFileSync } from "node:fs";
import { loadReader } from "../readers.mjs";

const [reader, ...paths] = process.argv.slice(2);
const read = await loadReader(reader);
const start = performance.now();
let cells = 0;
for (const path of paths) cells += await read(new Uint8Array(readFileSync(path)));
process.stdout.write(JSON.stringify({ ms: performance.now() - start, cells }));
