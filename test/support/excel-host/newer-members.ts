/** The parts of the library that its own classes are made of. */
interface LibraryParts {
  readonly BatchApiHelper: { createPropertyObject(kind: unknown, parent: object, name: string, isCollection: boolean, flags: number): object };
}

/**
 * The npm package ends at ExcelApi 1.15; Microsoft's own address serves a newer library. Notes (1.18) have the shape of comments (a content, a place),
 * so here they are made of the library's parts for comments. What Excel itself says of notes is not proven by this.
 */
export function addNotes(library: { Excel: typeof Excel; OfficeExtension: unknown }): void {
  const { BatchApiHelper } = library.OfficeExtension as LibraryParts;
  Object.defineProperty(library.Excel.Worksheet.prototype, "notes", {
    get(this: object) {
      return BatchApiHelper.createPropertyObject(library.Excel.CommentCollection, this, "Notes", true, 4);
    },
    configurable: true,
  });
}
