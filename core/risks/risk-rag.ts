import { RAG_OF_STATUS, type Rag } from "../model/status.js";
import type { ViewCell } from "../recognise/sheet-view.js";
import type { StatusReader } from "../recognise/status-reader.js";
import { bandOfWords, type Band } from "./rating-words.js";

const COLOUR_WORD = /\b(?:red|amber|yellow|green|blue)\b|^(?:[rag]|ra|ag|a\/r|a\/g|r\/a|g\/a)$|[🔴🟠🟡🟢🔵]/iu;

/** How a register rates: its colours as its key reads them, and how many bands of words it has. */
export class RagReader {
  private readonly bands: ReadonlySet<Band>;

  constructor(private readonly statuses: StatusReader, texts: Iterable<string>) {
    this.bands = new Set([...texts].flatMap((text) => bandOfWords(text) ?? []));
  }

  /** The colour of a band: high is red unless the register knows a band above it. */
  private ofBand(band: Band): Rag {
    if (band === "highest") return "red";
    if (band === "high") return this.bands.has("highest") ? "amber" : "red";
    return band === "middle" ? "amber" : "green";
  }

  private ofColour(cell: ViewCell | undefined): Rag | null {
    const status = this.statuses.ofColour(cell?.look.fill ?? null);
    return status === null || status === "unknown" ? null : RAG_OF_STATUS[status];
  }

  /** The rating that a cell shows, by its colour word, else by its fill, else by the band that its words name. */
  of(text: string, cell: ViewCell | undefined): Rag | null {
    if (COLOUR_WORD.test(text)) {
      const status = this.statuses.read({ text: text.replace(/\d+/g, " ").replace(/[()=:]/g, " ").trim(), fill: cell?.look.fill ?? null, fontColour: cell?.look.fontColour ?? null });
      if (status !== "unknown") return RAG_OF_STATUS[status];
    }
    const band = bandOfWords(text);
    return this.ofColour(cell) ?? (band === null ? null : this.ofBand(band));
  }
}
