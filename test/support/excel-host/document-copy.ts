import type { Book } from "./book.js";
import { saveBook } from "./save-book.js";

/** Numbers of Office's older calls, as the library has them. */
const METHOD = { copy: 77, slice: 80, release: 81 } as const;

const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

/** Office's older calls, of which the pane makes one: it asks for a copy of the workbook as a file, slice by slice. */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private last = 0;

  constructor(private readonly book: Book) {}

  /** Copies that were not closed: Office keeps two at most. */
  get left(): number {
    return this.open.size;
  }

  /** [status, …what the call gives]. */
  async execute(method: number, [first, offset, size]: readonly unknown[]): Promise<readonly unknown[]> {
    switch (method) {
      case METHOD.copy: {
        const bytes = await saveBook(this.book);
        this.open.set(++this.last, bytes);
        return [SUCCESS, this.last, bytes.length];
      }
      case METHOD.slice: {
        const data = [...(this.open.get(Number(first)) ?? []).slice(Number(offset), Number(offset) + Number(size))];
        return [SUCCESS, data, data.length];
      }
      case METHOD.release:
        this.open.delete(Number(first));
        return [SUCCESS];
      default:
        return [NOT_SUPPORTED];
    }
  }
}
