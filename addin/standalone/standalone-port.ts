import { parseArea } from "../../core/grid/address.js";
import type { CellEdit, FindingPlace } from "../../core/findings/finding.js";
import type { WorkbookPlan } from "../../core/report/workbook-plan.js";
import { kindOfFile } from "../../files/kind-of-file.js";
import { readFile } from "../../files/read-file.js";
import { HostTrouble, type AppliedEdits, type ReadResult, type Selection, type SheetName, type Work, type WorkbookPort } from "../taskpane/workbook-port.js";
import type { Desk, OpenFile, Shown } from "./desk.js";
import { editFile } from "./edit-file.js";
import { recallSetting, rememberSetting } from "./kept-settings.js";
import { saveFile } from "./save-file.js";
import { prepareWriter, writeInWorker } from "./write-in-worker.js";

/** How the page's own parts are done; a test brings others. */
export interface PageParts {
  save(name: string, bytes: Uint8Array): void;
  write(plan: WorkbookPlan, work: Work): Promise<Uint8Array>;
  prepare(): void;
}

const THE_PAGE: PageParts = { save: saveFile, write: writeInWorker, prepare: prepareWriter };

/** The port in a plain browser: files that the user brings, read by our readers; what is made goes out as downloads, and the file itself is never changed. */
export class StandalonePort implements WorkbookPort {
  readonly kind = "standalone";

  constructor(
    readonly desk: Desk,
    private readonly page: PageParts = THE_PAGE,
  ) {}

  /** Opens a file in place of the one that is open. Throws UnreadableFile when no reader can read it. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const workbook = await readFile(name, bytes);
    const [first] = workbook.grids;
    const shown: Shown | null = first ? { sheet: first.sheet, row: first.rows[0]?.row ?? 1, column: 1, toRow: first.rows[0]?.row ?? 1, toColumn: 1 } : null;
    this.desk.change({ file: { name, bytes, workbook, patchable: kindOfFile(bytes).is === "workbook", changed: 0 }, marks: [], shown, made: null });
    this.page.prepare();
  }

  async openMade(): Promise<void> {
    const { made } = this.desk.now();
    if (made !== null) await this.open(made.name, made.bytes);
  }

  async sheets(): Promise<readonly SheetName[]> {
    const { shown } = this.desk.now();
    return this.file().workbook.grids.map(({ sheet, hidden }) => ({ name: sheet, hidden, active: sheet === shown?.sheet }));
  }

  async selection(): Promise<Selection | null> {
    const { shown } = this.desk.now();
    return shown && selectionOf(shown);
  }

  async read(sheets: readonly string[] | null): Promise<ReadResult> {
    const { name, workbook } = this.file();
    return { file: name, workbook: sheets === null ? workbook : { grids: workbook.grids.filter(({ sheet }) => sheets.includes(sheet)) } };
  }

  async write(plan: WorkbookPlan, fileName: string, work: Work): Promise<{ readonly made: readonly string[] }> {
    const bytes = await this.saveNew(plan, fileName, work);
    this.desk.change({ made: { name: fileName, bytes } });
    return { made: [fileName] };
  }

  async saveNew(plan: WorkbookPlan, fileName: string, work: Work): Promise<Uint8Array> {
    work.progress(0.3, "Writing the workbook");
    const bytes = await this.page.write(plan, work);
    this.page.save(fileName, bytes);
    this.page.prepare();
    return bytes;
  }

  async apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    const { file, result } = await editFile(this.file(), edits);
    this.desk.change({ file });
    return result;
  }

  async goTo({ sheet, cell }: FindingPlace): Promise<void> {
    const area = parseArea(cell);
    const { row, column } = area ? { row: area.top, column: area.left } : { row: 1, column: 1 };
    this.show({ sheet, row, column, toRow: row, toColumn: column });
  }

  /** On the page alone: a file that lies open here is a copy already. */
  async mark(marks: readonly FindingPlace[]): Promise<number> {
    const before = this.desk.now().marks.length;
    this.desk.change({ marks });
    return before;
  }

  async saveCopy(fileName: string): Promise<void> {
    const file = this.file();
    if (!file.patchable) throw new HostTrouble("no-workbook", `${file.name} is no Excel workbook, so no copy of it can be saved. Convert it: what was fixed goes into the new tracker.`);
    this.page.save(file.name.endsWith(".xlsm") ? fileName.replace(/\.xlsx$/, ".xlsm") : fileName, file.bytes);
    this.desk.change({ file: { ...file, changed: 0 } });
  }

  /** Nobody but the pane changes a file that lies open in the page: only the chosen cell moves. */
  watch(_listener: unknown, moved: (selection: Selection) => void): () => void {
    let before = this.desk.now().shown;
    return this.desk.follow(() => {
      const { shown } = this.desk.now();
      if (shown === null || shown === before) return;
      before = shown;
      moved(selectionOf(shown));
    });
  }

  show(shown: Shown): void {
    this.desk.change({ shown });
  }

  recall(key: string): string | null {
    return recallSetting(key);
  }

  remember(key: string, value: string): void {
    rememberSetting(key, value);
  }

  private file(): OpenFile {
    const { file } = this.desk.now();
    if (file === null) throw new HostTrouble("no-file", "No file is open. Drop one on the page, or choose one.");
    return file;
  }
}

function selectionOf({ sheet, row, column, toRow, toColumn }: Shown): Selection {
  return { sheet, area: { top: Math.min(row, toRow), left: Math.min(column, toColumn), bottom: Math.max(row, toRow), right: Math.max(column, toColumn) } };
}
