import { HostTrouble, type Work } from "../taskpane/workbook-port.js";
import { refuseCancelled } from "./host-trouble.js";

/** Office gives a file in slices of 4 MB at most. */
const SLICE = 4 * 1024 * 1024;

const BY_HAND = "Use Excel's own File, Save a Copy, then send that file.";

/** How a finished file reaches the user. */
export type Deliver = (fileName: string, bytes: Uint8Array) => void;

/** Saves a copy of the workbook as it is now, unsaved changes included. Where Excel gives no copy or its pane cannot hand over files, says how to do it by hand. */
export async function saveCopy(fileName: string, work: Work, deliver: Deliver = download): Promise<void> {
  const { context } = Office;
  if (!context.requirements.isSetSupported("CompressedFile", "1.1")) throw new HostTrouble("NoCopy", `This version of Excel gives no copy of the workbook to add-ins. ${BY_HAND}`);
  // The pane of Excel for Mac and iPad takes no downloads.
  if (String(context.platform) === "Mac" || String(context.platform) === "iOS") throw new HostTrouble("NoDownload", `Excel on this kind of computer lets no pane save a file. ${BY_HAND}`);
  const file = await asked<Office.File>((done) => context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done));
  try {
    deliver(fileName, await bytesOf(file, work));
  } finally {
    // Office keeps two files open at most.
    file.closeAsync();
  }
}

async function bytesOf(file: Office.File, work: Work): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    refuseCancelled(work.signal);
    work.progress(index / file.sliceCount, "Taking a copy of the workbook");
    const { data } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
    const part = Uint8Array.from(data as ArrayLike<number>);
    bytes.set(part, at);
    at += part.length;
  }
  if (at !== file.size) throw new HostTrouble("CopyIncomplete", `Excel gave only a part of the workbook. ${BY_HAND}`);
  return bytes;
}

/** One of Office's older calls, which answer with a result that may be a failure. */
function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(new HostTrouble(`Office ${result.error.code}`, `Excel could not give a copy of the workbook ("${result.error.message}"). ${BY_HAND}`));
    });
  });
}

function download(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
