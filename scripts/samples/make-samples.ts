import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeTemplate } from "./make-template.js";
import { sampleFiles } from "./sample-files.js";

/** `npm run samples`: the blank tracker and the samples, into templates/. What stands there under these names is replaced; the bytes are the same on every run. */
const written = [await makeTemplate("templates")];
for (const [name, bytes] of await sampleFiles()) {
  const path = join("templates", "samples", name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  written.push(path);
}
process.stdout.write(`${written.join("\n")}\n`);
