/** Why a file cannot be read. The message says it in a sentence; the code is for programs. */
export type UnreadableCode =
  | "encrypted"
  | "old-excel"
  | "binary-workbook"
  | "open-document"
  | "old-word"
  | "pdf"
  | "not-what-it-says"
  | "empty"
  | "truncated"
  | "damaged"
  | "too-large"
  | "unsupported";

/** A file that no reader of ours can read. `message` is one sentence or two: what the file is, its name, what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly code: UnreadableCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
