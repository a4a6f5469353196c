import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { whyNoExcel } from "./build/where-excel-runs.js";

/** `npm run start:excel`: serves the pane over https and opens Excel with it, until `npm run stop:excel`. */
const why = whyNoExcel(process.platform);
if (why === null) {
  const debugging = createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");
  const start = [debugging, "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug", "--dev-server", "npm run -s serve:excel", "--dev-server-port", "3000"];
  process.exitCode = spawnSync(process.execPath, start, { stdio: "inherit", cwd: fileURLToPath(new URL("../../", import.meta.url)) }).status ?? 1;
} else {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
