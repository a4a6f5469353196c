import { parseIsoDate, shortDate } from "../../core/model/calendar-date.js";
import { tellsNotesAndTextRuns } from "./requirements.js";

/** What is written on a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const THREAD = "content,authorName,creationDate";

/** Threaded comments of the workbook: asked for, then where they stand, then their texts by sheet. */
export class CommentReading {
  private readonly comments: Excel.CommentCollection;
  private places: Excel.Range[] = [];

  constructor(workbook: Excel.Workbook) {
    const fields = THREAD.split(",");
    this.comments = workbook.comments.load([...fields.map((field) => `items/${field}`), ...fields.map((field) => `items/replies/items/${field}`)].join(","));
  }

  askPlaces(): void {
    this.places = this.comments.items.map((comment) => comment.getLocation().load("rowIndex,columnIndex,worksheet/name"));
  }

  /** Each thread is a line "20 Nov 2018, A Name: text", and so is each reply: as our reader writes them. */
  notesOf(sheet: string): CellNote[] {
    return this.comments.items.flatMap((comment, index) => {
      const place = this.places[index];
      if (!place || place.worksheet.name !== sheet) return [];
      const lines = [comment, ...comment.replies.items].map(threadLine).filter((line) => line !== "");
      return [{ row: place.rowIndex + 1, column: place.columnIndex + 1, text: lines.join("\n") }];
    });
  }
}

function threadLine({ content, authorName, creationDate }: Excel.Comment | Excel.CommentReply): string {
  const text = content.trim();
  const date = parseIsoDate(creationDate.toISOString().slice(0, 10));
  const by = [date && shortDate(date), authorName].filter(Boolean).join(", ");
  return text === "" || by === "" ? text : `${by}: ${text}`;
}

/** Notes of one sheet, in versions of Excel that can tell them. */
export class NoteReading {
  private readonly notes: Excel.NoteCollection | null;
  private places: Excel.Range[] = [];

  constructor(sheet: Excel.Worksheet) {
    this.notes = tellsNotesAndTextRuns() ? sheet.notes.load("items/content") : null;
  }

  askPlaces(): void {
    this.places = this.notes?.items.map((note) => note.getLocation().load("rowIndex,columnIndex")) ?? [];
  }

  found(): CellNote[] {
    return (this.notes?.items ?? []).flatMap(({ content }, index) => {
      const place = this.places[index];
      return place && content.trim() !== "" ? [{ row: place.rowIndex + 1, column: place.columnIndex + 1, text: content.trim() }] : [];
    });
  }
}
