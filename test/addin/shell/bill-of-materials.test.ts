import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { components, cycloneDx, dependenciesPage, type Lock } from "../../../scripts/build/bill-of-materials.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const LOCK: Lock = {
  name: "loom",
  version: "0.1.0",
  packages: {
    "": { version: "0.1.0" },
    "node_modules/weft": { version: "2.0.0", license: "MIT", integrity: "sha512-AAEC" },
    "node_modules/@loom/warp": { version: "1.0.0", license: "(MIT OR Apache-2.0)" },
    "node_modules/@loom/warp/node_modules/weft": { version: "1.5.0", license: "MIT" },
    "node_modules/other/node_modules/weft": { version: "2.0.0", license: "MIT", integrity: "sha512-AAEC" },
    "node_modules/bare": { version: "0.0.1" },
    "node_modules/tester": { version: "9.0.0", license: "MIT", dev: true },
  },
};

describe("the bill of materials", () => {
  it("has each package once, and none that only builds and tests", () => {
    expect(components(LOCK)).toEqual([
      { name: "@loom/warp", version: "1.0.0", licence: "(MIT OR Apache-2.0)", sha512: null },
      { name: "bare", version: "0.0.1", licence: null, sha512: null },
      { name: "weft", version: "1.5.0", licence: "MIT", sha512: null },
      { name: "weft", version: "2.0.0", licence: "MIT", sha512: "000102" },
    ]);
  });

  it("says in the page when a licence is not stated", () => {
    expect(dependenciesPage(LOCK)).toContain("| bare | 0.0.1 | not stated |");
    expect(dependenciesPage(LOCK)).toContain("| MIT | 2 |");
  });

  it("is CycloneDX for tools", () => {
    const { bomFormat, components: listed } = JSON.parse(cycloneDx(LOCK)) as { bomFormat: string; components: Record<string, unknown>[] };
    expect(bomFormat).toBe("CycloneDX");
    expect(listed[0]).toEqual({ type: "library", name: "@loom/warp", version: "1.0.0", purl: "pkg:npm/%40loom/warp@1.0.0", licenses: [{ expression: "(MIT OR Apache-2.0)" }] });
    expect(listed[3]).toMatchObject({ licenses: [{ license: { name: "MIT" } }], hashes: [{ alg: "SHA-512", content: "000102" }] });
  });

  it("in docs/ is fresh: npm run sbom", () => {
    const lock = JSON.parse(text("package-lock.json")) as Lock;
    expect(text("docs/dependencies.md")).toBe(dependenciesPage(lock));
    expect(text("docs/sbom.cdx.json")).toBe(cycloneDx(lock));
  });
});
