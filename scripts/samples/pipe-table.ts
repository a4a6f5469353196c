/** The rows of a table written as `| cell | cell |`, white space trimmed. The sample data is kept this way, so that it can be read. */
export function pipeRows(text: string): string[][] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|"))
    .map((line) => line.slice(1, line.endsWith("|") ? -1 : undefined).split("|").map((cell) => cell.trim()));
}

/** Those rows as records, by the names in the first row. */
export function pipeRecords<Name extends string>(names: readonly Name[], text: string): Record<Name, string>[] {
  return pipeRows(text).map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])) as Record<Name, string>);
}
