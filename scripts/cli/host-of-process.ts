import type { Host, Output } from "./host.js";
import { ReaderPool } from "./reading/reader-pool.js";

/** The real world: this process's streams, folder and clock. */
export function hostOfProcess(): Host {
  const now = new Date();
  return {
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    cwd: process.cwd(),
    reader: new ReaderPool(),
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  };
}

/** A reader that went away ("goldthread … | head") is no fault: the rest is not written, and the run goes on. */
function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns || 80,
  };
}
