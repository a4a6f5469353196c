import type { Selection, SheetChange } from "../taskpane/workbook-port.js";
import { firstArea } from "./look-around.js";

type Changed = (change: SheetChange) => void;
type Moved = (selection: Selection) => void;

/** People type while others do, and go on typing in the next cell: what is asked then waits until the cell is left, where Excel can wait, and is not refused. */
const ONCE_THE_CELL_IS_LEFT: Excel.RunOptions = { delayForCellEdit: true };

type ChangeEvent = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "source" | "triggerSource">;

/**
 * Tells of edits on any sheet and of each new selection, until the function given back is called.
 * When Excel cannot tell (an old workbook shared in the old way) nothing is told, and the pane still has its Refresh.
 */
export function watchChanges(changed: Changed, moved: Moved): () => void {
  let stopped = false;
  const started = register(
    async (event) => {
      const name = await sheetNameOf(event.worksheetId);
      if (!stopped && name !== null) changed({ sheet: name, area: event.address.includes(",") ? null : firstArea(event.address), by: authorOf(event) });
    },
    async (event) => {
      const name = await sheetNameOf(event.worksheetId);
      const area = firstArea(event.address);
      if (!stopped && name !== null && area !== null) moved({ sheet: name, area });
    },
  ).catch(() => null);
  return () => {
    stopped = true;
    void started.then((handlers) => handlers && unregister(handlers)).catch(() => undefined);
  };
}

function authorOf({ source, triggerSource }: ChangeEvent): SheetChange["by"] {
  if (source !== "Local") return "colleague";
  return triggerSource === "ThisLocalAddin" ? "us" : "user";
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

function register(onChanged: (event: ChangeEvent) => Promise<void>, onMoved: (event: Excel.WorksheetSelectionChangedEventArgs) => Promise<void>): Promise<Handlers> {
  return Excel.run(ONCE_THE_CELL_IS_LEFT, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(onChanged), worksheets.onSelectionChanged.add(onMoved)];
    await context.sync();
    return handlers;
  });
}

/** Handlers are taken away in the context that they were added in. */
async function unregister(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** Null when the sheet has gone meanwhile. */
async function sheetNameOf(id: string): Promise<string | null> {
  try {
    return await Excel.run(ONCE_THE_CELL_IS_LEFT, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
