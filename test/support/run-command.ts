import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "./made-up-host.js";

/** What a command came to: its exit code, and what it printed. */
export interface Ran {
  readonly code: number;
  readonly results: string;
  readonly complaints: string;
}

/** Runs `goldthread …` in a folder. */
export async function runCommand(folder: string, ...args: readonly string[]): Promise<Ran> {
  const host = madeUpHost({ cwd: folder });
  const code = await runCli(args, host);
  return { code, results: host.results(), complaints: host.complaints() };
}
