import { readFileSync } from "node:fs";
import { build } from "rolldown";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * Puts the commands into tens of files rather than hundreds: each file takes its time to be found and opened, above all where a virus scanner looks at every one. What a command does not
 * need stays in files of its own, and packages stay where they were installed. Modules find the package's own files by scripts/package-folder.ts, which must lie as deep in either folder.
 */
await build({
  input: { goldthread: "dist/scripts/goldthread.js", "reading-worker": "dist/scripts/cli/reading/reading-worker.js" },
  platform: "node",
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  output: { dir: "dist/program", format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js", cleanDir: true },
});
