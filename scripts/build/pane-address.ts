/** Where the development server stands; manifest.xml in the project is written for it. */
export const DEVELOPMENT_BASE = "https://localhost:3000/";

/** A base address for the pane that cannot be deployed to, and why. */
export class BadBaseAddress extends Error {
  constructor(message: string) {
    super(message);
    // The address is wrong, not the program: webpack prints the stack, which would hide the sentence.
    this.stack = message;
  }
}

/**
 * The address of the folder that holds the versions, ending in "/".
 * Office opens panes over https alone, so anything else is refused here rather than by every officer's Excel.
 */
export function baseAddress(given: string | undefined): string {
  if (given === undefined) return DEVELOPMENT_BASE;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:") throw new BadBaseAddress(`--env base=${given}: give the whole address of the folder, starting with https://, such as https://intranet.example/goldthread/.`);
  if (url.search !== "" || url.hash !== "" || url.username !== "") throw new BadBaseAddress(`--env base=${given}: give the folder's address alone, without "?", "#" or a user's name.`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The manifest with every address under `folder` (which ends in "/"), and the package's version as Office writes it: four numbers. */
export function manifestAt(manifest: string, folder: string, version: string): string {
  const escaped = folder.replaceAll("&", "&amp;");
  return manifest.replaceAll(DEVELOPMENT_BASE, () => escaped).replace(/<Version>[^<]*<\/Version>/, `<Version>${officeVersion(version)}</Version>`);
}

/** "0.1.0" as "0.1.0.0". What comes before a first release ("-rc.1") Office has no place for. */
export function officeVersion(version: string): string {
  return `${version.replace(/[-+].*$/, "")}.0`;
}
