import { parseArgs } from "node:util";
import { CommandError } from "./command-error.js";
import { didYouMean } from "../../core/settings/nearest.js";

/** One option of a command. With `takes` it needs a value (the name is what help shows); without, it is a switch. */
export interface Option {
  readonly takes?: string;
  readonly short?: string;
  /** May be given again and again. */
  readonly repeat?: true;
  readonly what: string;
}

/** What a command is called with: one value for parsing and for help. */
export interface Usage<Options extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>> {
  readonly command: string;
  /** What stands for itself: "FILE…". */
  readonly operands: string;
  /** What the command does, in plain English, a paragraph an entry. */
  readonly about: readonly string[];
  readonly options: Options;
  /** Command lines to copy. */
  readonly examples: readonly string[];
}

type ValueOf<O extends Option> = O extends { readonly takes: string }
  ? O extends { readonly repeat: true } ? readonly string[] : string | undefined
  : boolean;

/** Options by name, as given; and the operands. */
export interface Given<Options extends Readonly<Record<string, Option>>> {
  readonly options: { readonly [Name in keyof Options]: ValueOf<Options[Name]> };
  readonly operands: readonly string[];
}

/** Keeps the option names for the compiler, so that a misspelt one does not build. */
export function usage<const Options extends Readonly<Record<string, Option>>>(described: Usage<Options>): Usage<Options> {
  return described;
}

/**
 * Reads a command's arguments.
 * @throws CommandError for an unknown option (with the nearest spelling), a value that is missing or not wanted, and an option given twice.
 */
export function readArguments<Options extends Readonly<Record<string, Option>>>(described: Usage<Options>, args: readonly string[]): Given<Options> {
  const known: Readonly<Record<string, Option>> = described.options;
  const { tokens, positionals } = parseArgs({ args: [...args], options: forParser(known), strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = known[token.name];
    if (!option) throw unknownOption(described, token.rawName);
    const values = given.get(token.name) ?? [];
    if (values.length > 0 && !option.repeat) throw new CommandError(`${token.rawName} was given more than once. Give it once.`);
    given.set(token.name, [...values, valueOf(option, token)]);
  }
  const options = Object.fromEntries(
    Object.entries(known).map(([name, option]) => {
      const values = given.get(name);
      if (option.takes === undefined) return [name, values !== undefined];
      return [name, option.repeat ? (values ?? []) : values?.[0]];
    }),
  ) as Given<Options>["options"];
  return { options, operands: positionals };
}

/** True when help is asked for anywhere before "--". */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((argument) => argument === "--help" || argument === "-h");
}

function forParser(known: Readonly<Record<string, Option>>): Record<string, { type: "string" | "boolean"; short?: string; multiple?: boolean }> {
  return Object.fromEntries(
    Object.entries(known).map(([name, { takes, short }]) => [
      name,
      { type: takes === undefined ? ("boolean" as const) : ("string" as const), multiple: true, ...(short === undefined ? {} : { short }) },
    ]),
  );
}

function valueOf(option: Option, token: { readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }): string {
  if (option.takes === undefined) {
    if (token.value !== undefined) throw new CommandError(`${token.rawName} takes no value.`);
    return "";
  }
  const looksLikeOption = !token.inlineValue && /^-./.test(token.value ?? "");
  if (!token.value || looksLikeOption) throw new CommandError(`${token.rawName} needs a value: ${token.rawName} ${option.takes}.`);
  return token.value;
}

function unknownOption(described: Usage, rawName: string): CommandError {
  const names = Object.keys(described.options).map((name) => `--${name}`);
  return new CommandError(
    `goldthread ${described.command} has no option ${rawName}.${didYouMean(rawName, [...names, "--help"])} "goldthread ${described.command} --help" lists them.`,
  );
}
