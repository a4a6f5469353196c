import { readFile, writeFile } from "node:fs/promises";
import { cycloneDx, dependenciesPage, type Lock } from "./build/bill-of-materials.js";

/** `npm run sbom`: the software bill of materials, for people and for tools, from package-lock.json. */
const lock = JSON.parse(await readFile("package-lock.json", "utf8")) as Lock;
await writeFile("docs/dependencies.md", dependenciesPage(lock));
await writeFile("docs/sbom.cdx.json", cycloneDx(lock));
process.stdout.write("docs/dependencies.md\ndocs/sbom.cdx.json\n");
