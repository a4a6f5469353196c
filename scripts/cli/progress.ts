import type { Output } from "./host.js";

/** How far a run over many files has come. */
export interface Progress {
  /** Says which file is being worked on now. */
  next(what: string): void;
  /** Writes a line that stays, above the bar. */
  say(line: string): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR = 24;
const PLAIN_LINES = 20;

/** A bar that is redrawn on a terminal; elsewhere plain lines, about twenty at most. A run over one file shows neither. */
export function progress(output: Output, total: number): Progress {
  if (total <= 1) return { next: () => undefined, say: (line) => output.write(`${line}\n`), end: () => undefined };
  return output.isTTY ? bar(output, total) : plainLines(output, total);
}

function plainLines(output: Output, total: number): Progress {
  const stride = Math.ceil(total / PLAIN_LINES);
  let count = 0;
  return {
    next(what) {
      count += 1;
      if (count % stride === 0 || count === total) output.write(`${count} of ${total}: ${what}\n`);
    },
    say: (line) => output.write(`${line}\n`),
    end: () => undefined,
  };
}

function bar(output: Output, total: number): Progress {
  const clear = "\r\u001b[K";
  let count = 0;
  let drawn = "";
  return {
    next(what) {
      const filled = Math.floor((count / total) * BAR);
      count += 1;
      const text = `[${"#".repeat(filled)}${".".repeat(BAR - filled)}] ${count} of ${total}  ${what}`;
      drawn = [...text].slice(0, Math.max(1, output.columns - 1)).join("");
      output.write(clear + drawn);
    },
    say: (line) => output.write(`${clear}${line}\n${drawn}`),
    end: () => output.write(clear),
  };
}
