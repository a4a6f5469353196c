import { PLAIN_LOOK, type Look } from "../../core/grid/grid.js";

/** One object for each look of a workbook, however many cells have it; those of its styles may be other workbooks' too. */
export class Looks {
  private readonly known = new Map<string, Look>([[keyOf(PLAIN_LOOK), PLAIN_LOOK]]);

  constructor(private readonly ofStyles: Looks | null = null) {}

  /** The shared look that equals this one. */
  share(look: Look): Look {
    const key = keyOf(look);
    const known = this.ofStyles?.known.get(key) ?? this.known.get(key);
    if (known) return known;
    this.known.set(key, look);
    return look;
  }

  /** A look with something changed, shared. */
  with(look: Look, change: Partial<Look>): Look {
    return this.share({ ...look, ...change });
  }
}

function keyOf({ fill, fontColour, bold, strike, indent, format }: Look): string {
  return `${fill}|${fontColour}|${bold}|${strike}|${indent}|${format}`;
}
