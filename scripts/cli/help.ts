import type { Option, Usage } from "./arguments.js";

/** The help page of all commands, each a name and a sentence. */
export function generalHelp(commands: readonly (readonly [string, string])[]): string {
  return [
    "goldthread COMMAND …",
    "",
    ...wrap("Turns the RAG action trackers that councils keep into validated Excel sheets, and a month's returns into a directorate summary.", 0),
    "",
    "Commands",
    ...listed(commands),
    "",
    "Options",
    ...listed([
      ["-h, --help", 'Show this page; after a command, the page of that command ("goldthread convert --help").'],
      ["-v, --version", "Show the version."],
    ]),
    "",
  ].join("\n");
}

/** The help page of one command. */
export function commandHelp({ command, operands, about, options, examples }: Usage): string {
  const rows = Object.entries(options).map(([name, option]) => [optionTitle(name, option), option.what] as const);
  return [
    `goldthread ${command} ${operands} [options]`,
    ...about.flatMap((paragraph) => ["", ...wrap(paragraph, 0)]),
    "",
    "Options",
    ...listed([...rows, ["-h, --help", "Show this page."]]),
    "",
    "Examples",
    ...examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

/** Rows of two columns, the second wrapped in its place. */
function listed(rows: readonly (readonly [string, string])[]): string[] {
  const indent = Math.max(...rows.map(([title]) => title.length)) + 4;
  return rows.flatMap(([title, what]) => {
    const [first = "", ...more] = wrap(what, indent);
    return [`  ${title}`.padEnd(indent) + first.trimStart(), ...more];
  });
}

function optionTitle(name: string, { short, takes }: Option): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${takes === undefined ? "" : ` ${takes}`}`;
}

/** Lines of at most 80 characters, each with the indent before it. */
function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > 80) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}
