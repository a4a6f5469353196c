/** `npm run bench`: measures every section that RESULTS.md has and rewrites it, one after the other. Exits 1 where a limit is not met, once all are measured. */
import { spawnSync } from "node:child_process";
import { sectionNames } from "./results.mjs";

const failed = [];
for (const name of sectionNames()) {
  process.stdout.write(`\n# ${name}\n`);
  const { status } = spawnSync("npm", ["run", "-s", `bench:${name}`], { stdio: "inherit" });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  process.stderr.write(`Not met, or not measured: ${failed.join(", ")}.\n`);
  process.exitCode = 1;
}
