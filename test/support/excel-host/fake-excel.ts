import type { Book } from "./book.js";
import { CLASSES } from "./classes/index.js";
import { HostError } from "./host-error.js";
import { ACTION, type Reply, type Request } from "./protocol.js";
import { remote } from "./remote-class.js";
import { Wire } from "./wire.js";

/** The most that Excel on the web takes, and gives, at once, in bytes. */
const MOST_ON_THE_WEB = 5 * 1024 * 1024;

/** Numbers of events, as the library has them. */
const EVENT = { changed: 10, selectionChanged: 14 } as const;
const EVENT_MESSAGE = 65536;

/** A request that may wait until no cell is edited. */
const WAITS_FOR_CELL_EDIT = 64;

interface Message {
  readonly id: number;
  readonly flags?: number;
  readonly controlId?: string;
  readonly message: { readonly body: Request };
}

/** Excel, as far as a script in its pane can tell: a workbook, the wire to it, events. It does not calculate. */
export class FakeExcel {
  readonly wire: Wire;
  /** Bytes of each request and its reply, house-keeping left out: one for each context.sync(). */
  readonly syncs: { readonly request: number; readonly reply: number }[] = [];
  /** What the fake could not do, or was asked in a way that Excel would not take well. */
  readonly problems: Error[] = [];
  /** What waits until the cell that is edited is left. */
  private waiting: string[] = [];
  private edited = false;
  /** Set by the library, which finds the fake as `_richApiNativeBridge`. */
  onMessageFromHost: ((text: string) => void) | undefined;

  constructor(
    readonly book: Book,
    private readonly isWeb: boolean,
  ) {
    this.wire = new Wire(CLASSES, () => remote("Workbook", book), (problem) => this.problems.push(problem));
  }

  /** Somebody is typing in a cell: Excel refuses every request, but for those that are willing to wait. */
  set editing(edited: boolean) {
    this.edited = edited;
    if (!edited) for (const text of this.waiting.splice(0)) this.sendMessageToHost(text);
  }

  readonly sendMessageToHost = (text: string): void => {
    const { id, flags = 0, controlId, message } = JSON.parse(text) as Message;
    if (this.edited && (flags & WAITS_FOR_CELL_EDIT) !== 0) {
      this.waiting.push(text);
      return;
    }
    const body = JSON.stringify(this.answer(message.body));
    const reply = JSON.stringify({ id, type: 2, controlId, message: { statusCode: 200, headers: {}, body } });
    setTimeout(() => this.onMessageFromHost?.(reply), 0);
  };

  /** An edit as Excel tells of it: `source` is "Remote" for another author, `triggerSource` "ThisLocalAddin" for what the pane wrote. */
  fireChanged(sheetId: string, address: string, { source = "Local", triggerSource }: { source?: string; triggerSource?: string } = {}): void {
    this.fire(EVENT.changed, { changeType: "RangeEdited", address, source, worksheetId: sheetId, ...(triggerSource === undefined ? {} : { triggerSource }) });
  }

  fireSelectionChanged(sheetId: string, address: string): void {
    this.fire(EVENT.selectionChanged, { address, worksheetId: sheetId });
  }

  private fire(messageType: number, payload: object): void {
    const entry = { messageCategory: EVENT_MESSAGE, messageType, targetId: "Workbook", message: JSON.stringify(payload), id: 0 };
    this.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } }));
  }

  private answer(request: Request): Reply {
    if (isHousekeeping(request)) return this.wire.process({ ...request, Actions: request.Actions.filter(({ Name }) => Name === "_RemoveReference") });
    const size = byteLength(request);
    const refused = this.edited ? "InvalidOperationInCellEditMode" : this.isWeb && size > MOST_ON_THE_WEB ? "RequestPayloadSizeLimitExceeded" : null;
    const reply = refused === null ? this.wire.process(request) : refusal(refused);
    const replySize = byteLength(reply);
    this.syncs.push({ request: size, reply: replySize });
    return this.isWeb && replySize > MOST_ON_THE_WEB ? refusal("ResponsePayloadSizeLimitExceeded") : reply;
  }
}

/** The library's own: at its start it tells a service that it is there; after a run it lets go of what it tracked. */
function isHousekeeping({ Actions, ObjectPaths }: Request): boolean {
  if (Object.values(ObjectPaths).some(({ Name }) => Name === "Microsoft.InternalService.AddinInternalService")) return true;
  const acts = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return acts.length > 0 && acts.every(({ Name }) => Name === "_RemoveReference");
}

function byteLength(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function refusal(code: string): Reply {
  const { message } = new HostError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
