import { basename, join } from "node:path";
import { chooseMonth, type ChosenMonth } from "../../core/consolidate/choose-month.js";
import { SUMMARY_AMONG_RETURNS } from "../../core/consolidate/month-files.js";
import { isSettled, isSettledFor, settleReturn } from "../../core/consolidate/settle-return.js";
import type { PassedOver, ReturnFile } from "../../core/consolidate/summary.js";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import type { Settings } from "../../core/settings/settings.js";
import type { Host } from "./host.js";
import { progress } from "./progress.js";
import type { Job } from "./reading/file-reader.js";
import { readInOrder } from "./reading/read-in-order.js";
import { listReturns } from "./returns-folder.js";

/** What so many returns say of their day, the others will say too. */
const TELLING = 50;

/** A folder of returns as read: each file that may be a return, and what was passed over. */
export interface FolderRead {
  readonly returns: readonly ReturnFile[];
  readonly passedOver: readonly PassedOver[];
}

/** Reads a folder of returns, with nothing looked for in them; a file that can't be read is a rejected return. @throws CommandError when there is no such folder, or nothing in it. */
export async function readReturns(folder: string, settings: Settings, host: Host): Promise<FolderRead> {
  const { files, passedOver } = await listReturns(folder);
  const read = await readFiles(folder, files, settings, host, () => null);
  return { returns: read.returns, passedOver: [...passedOver, ...read.passedOver] };
}

/**
 * Reads a month's returns, each with what is wrong in it as of the day that the month is looked at: `given`, else as chooseMonth has it. That day is known for sure
 * once all are read; until then they are checked as of the likeliest, and the few that this was wrong for are read again.
 */
export async function readMonth(folder: string, settings: Settings, host: Host, given: CalendarDate | null): Promise<FolderRead & ChosenMonth> {
  const { files, passedOver } = await listReturns(folder);
  const choose = (returns: readonly ReturnFile[]): ChosenMonth => chooseMonth({ asOf: given, folder: basename(folder), returns, today: host.today });
  let likely = choose(files.map((file): ReturnFile => ({ file, state: "rejected", why: "" }))).asOf.date;
  const read = await readFiles(folder, files, settings, host, (returns) => {
    if (returns.length > 0 && returns.length <= TELLING) likely = choose(returns).asOf.date;
    return likely;
  });
  const chosen = choose(read.returns);
  const unsettled = read.returns.filter((each) => !isSettledFor(each, chosen.asOf.date)).map(({ file }) => file);
  const again = unsettled.length === 0 ? [] : (await readFiles(folder, unsettled, settings, host, () => chosen.asOf.date)).returns;
  const settled = new Map(again.map((each) => [each.file, each]));
  return { ...chosen, returns: read.returns.map((each) => settled.get(each.file) ?? each), passedOver: [...passedOver, ...read.passedOver] };
}

/** Reads files of a folder in their order. `asOf`: the day to check the next ones for, by what has been read so far; null where nothing is to be looked for. */
async function readFiles(folder: string, files: readonly string[], settings: Settings, host: Host, asOf: (read: readonly ReturnFile[]) => CalendarDate | null): Promise<FolderRead> {
  const bar = progress(host.err, files.length);
  // Where one thread reads, this one has time to look for what is wrong; where several do, they share that out as well.
  const settlesAll = host.reader.width > 1;
  const returns: ReturnFile[] = [];
  const passedOver: PassedOver[] = [];
  function* jobs(): Iterable<Job<"return">> {
    for (const file of files) yield { kind: "return", path: join(folder, file), shown: join(folder, file), how: { settings, asOf: asOf(returns), settlesAll } };
  }
  for await (const [{ path, how }, tried] of readInOrder(host.reader, jobs())) {
    const file = basename(path);
    bar.next(file);
    if (!tried.done) returns.push({ file, state: "rejected", why: tried.why });
    else if (tried.value === null) passedOver.push({ file, why: SUMMARY_AMONG_RETURNS });
    else returns.push(isSettled(tried.value) ? tried.value : settleReturn(tried.value, settings, how.asOf));
  }
  bar.end();
  return { returns, passedOver };
}
