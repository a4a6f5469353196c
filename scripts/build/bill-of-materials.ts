/** What package-lock.json says of one package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: true;
}

export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Component {
  readonly name: string;
  readonly version: string;
  /** As the package states it; null when it states none. */
  readonly licence: string | null;
  /** SHA-512 of the package as the registry serves it, in hexadecimal. */
  readonly sha512: string | null;
}

/** The packages that the pane and the commands are made of, without those that only build and test them; sorted, each name and version once. */
export function components(lock: Lock): Component[] {
  const found = new Map<string, Component>();
  for (const [path, { version, license, integrity, dev }] of Object.entries(lock.packages)) {
    if (path === "" || dev || version === undefined) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    found.set(`${name}@${version}`, { name, version, licence: license ?? null, sha512: integrity === undefined ? null : hexadecimal(integrity) });
  }
  return [...found.values()].sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version));
}

/** The components as a CycloneDX 1.5 document, which security tools read. No clock and no random number: the same lock gives the same text. */
export function cycloneDx(lock: Lock): string {
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: lock.name, version: lock.version } },
    components: components(lock).map(({ name, version, licence, sha512 }) => ({
      type: "library",
      name,
      version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      ...(licence === null ? {} : { licenses: [licence.includes(" ") ? { expression: licence } : { license: { name: licence } }] }),
      ...(sha512 === null ? {} : { hashes: [{ alg: "SHA-512", content: sha512 }] }),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The components as a page for people: how many under each licence, then each one. */
export function dependenciesPage(lock: Lock): string {
  const all = components(lock);
  const counts = new Map<string, number>();
  for (const { licence } of all) counts.set(stated(licence), (counts.get(stated(licence)) ?? 0) + 1);
  const byLicence = [...counts].sort(([one, many], [other, more]) => more - many || compare(one, other));
  return `# What Goldthread is made of

Written by \`npm run sbom\` from package-lock.json; [sbom.cdx.json](sbom.cdx.json) is the same as CycloneDX, with hashes. ${all.length} packages for the pane and the commands together, each with its own dependencies; what only builds and tests Goldthread is left out.
The pane holds fewer: the build writes \`licences.txt\` into the folder to deploy, with the licence text of each package in its scripts. Microsoft's office.js is in neither: it is loaded from Microsoft's address, under Microsoft's terms.

| licence, as each package states it | packages |
|---|---|
${byLicence.map(([licence, count]) => `| ${licence} | ${count} |`).join("\n")}

| package | version | licence |
|---|---|---|
${all.map(({ name, version, licence }) => `| ${name} | ${version} | ${stated(licence)} |`).join("\n")}
`;
}

const stated = (licence: string | null): string => licence ?? "not stated";

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** "sha512-…" in base 64, as npm writes it, in hexadecimal; null for another algorithm. */
function hexadecimal(integrity: string): string | null {
  const [algorithm, digest = ""] = integrity.split("-");
  return algorithm === "sha512" ? Buffer.from(digest, "base64").toString("hex") : null;
}
