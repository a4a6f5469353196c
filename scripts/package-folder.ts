/** The folder that this package lies in, from where the commands stand: two folders up, as compiled and as bundled. */
const PACKAGE = new URL("../../", import.meta.url);

/** A file or folder of this package by its path in it, such as "templates/samples". */
export function packageFile(path: string): URL {
  return new URL(path, PACKAGE);
}
