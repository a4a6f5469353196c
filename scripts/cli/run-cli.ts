import { asksForHelp, type Usage } from "./arguments.js";
import { CommandError } from "./command-error.js";
import { DONE, NOTHING_DONE } from "./exit-codes.js";
import type { Command, Host } from "./host.js";
import type { JobKind } from "./reading/file-reader.js";
import { didYouMean } from "../../core/settings/nearest.js";

/** A command and what it needs, loaded when it is called for and not before. */
interface Listed {
  readonly what: string;
  /** What it reads files for: the reader gets ready while the command is loaded. */
  readonly reads: JobKind;
  readonly load: () => Promise<{ readonly usage: Usage; readonly run: Command }>;
}

const COMMANDS: Readonly<Record<string, Listed>> = {
  convert: {
    reads: "convert",
    what: "Turn the tracker in a plan or return into a structured Excel tracker",
    load: () => import("../convert.js").then(({ convertUsage, convertCommand }) => ({ usage: convertUsage, run: convertCommand })),
  },
  check: {
    reads: "check",
    what: "Say what is wrong in plans and returns, where, and how to fix it",
    load: () => import("../check.js").then(({ checkUsage, checkCommand }) => ({ usage: checkUsage, run: checkCommand })),
  },
  budget: {
    reads: "budget",
    what: "Say whether the budget tables in plans and returns add up, and what explains it where they do not",
    load: () => import("../budget.js").then(({ budgetUsage, budgetCommand }) => ({ usage: budgetUsage, run: budgetCommand })),
  },
  consolidate: {
    reads: "return",
    what: "Turn a month's returns into a directorate summary",
    load: () => import("../consolidate.js").then(({ consolidateUsage, consolidateCommand }) => ({ usage: consolidateUsage, run: consolidateCommand })),
  },
  review: {
    reads: "summary",
    what: "Write the mid-year or annual review from the months' summaries",
    load: () => import("../review.js").then(({ reviewUsage, reviewCommand }) => ({ usage: reviewUsage, run: reviewCommand })),
  },
  prepare: {
    reads: "summary",
    what: "Write next month's returns, pre-filled, from a summary",
    load: () => import("../prepare.js").then(({ prepareUsage, prepareCommand }) => ({ usage: prepareUsage, run: prepareCommand })),
  },
  chase: {
    reads: "summary",
    what: "Write message drafts to whom a summary shows must be asked",
    load: () => import("../chase.js").then(({ chaseUsage, chaseCommand }) => ({ usage: chaseUsage, run: chaseCommand })),
  },
  publish: {
    reads: "summary",
    what: "Write copies of a summary that are fit for release",
    load: () => import("../publish.js").then(({ publishUsage, publishCommand }) => ({ usage: publishUsage, run: publishCommand })),
  },
};

/** Runs one command line and gives its exit code. What fails is said in a sentence; only a fault of ours shows its trace. */
export async function runCli(args: readonly string[], host: Host): Promise<number> {
  try {
    return await dispatch(args, host);
  } catch (error) {
    host.err.write(error instanceof CommandError ? `${error.message}\n` : faultText(error));
    return NOTHING_DONE;
  }
}

async function dispatch([name = "--help", ...args]: readonly string[], host: Host): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") return say(host, await helpFor(args[0]));
  if (name === "--version" || name === "-v") return say(host, await (await import("./version.js")).versionText());
  const { reads, load } = commandOf(name);
  if (!asksForHelp(args)) host.reader.begin(reads);
  const { usage, run } = await load();
  if (asksForHelp(args)) return say(host, (await import("./help.js")).commandHelp(usage));
  return run([...args], host);
}

function commandOf(name: string): Listed {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  throw new CommandError(`goldthread has no command "${name}".${didYouMean(name, [...Object.keys(COMMANDS), "--help", "--version"])} "goldthread --help" lists them.`);
}

/** The help of one command, or of all. */
async function helpFor(name: string | undefined): Promise<string> {
  const { commandHelp, generalHelp } = await import("./help.js");
  return name === undefined
    ? generalHelp(Object.entries(COMMANDS).map(([command, { what }]) => [command, what] as const))
    : commandHelp((await commandOf(name).load()).usage);
}

function say(host: Host, text: string): number {
  host.out.write(text);
  return DONE;
}

function faultText(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Goldthread has a fault and stopped. Please report this:\n${trace}\n`;
}
