/** Runs of rows that follow one another, as [first, last]; rows in order. */
export function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** "row 12", "rows 12 to 15". */
export function rowsText(first: number, last: number): string {
  return first === last ? `row ${first}` : `rows ${first} to ${last}`;
}
