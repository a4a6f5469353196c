const NARROWEST = 30;

/** A text in lines that leave room for the indent; as it is where nothing says how wide they may be. */
export function wrapped(text: string, columns: number | null, indent: number): string[] {
  const flat = text.replace(/\n/g, " ");
  if (columns === null) return [flat];
  const room = Math.max(NARROWEST, columns - indent);
  const rows: string[] = [];
  let row = "";
  for (const word of flat.split(" ")) {
    if (row !== "" && row.length + 1 + word.length > room) {
      rows.push(row);
      row = "";
    }
    row += row === "" ? word : ` ${word}`;
  }
  return [...rows, row];
}
