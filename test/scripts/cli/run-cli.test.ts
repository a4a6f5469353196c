import { describe, expect, it } from "vitest";
import { runCli } from "../../../scripts/cli/run-cli.js";
import { madeUpHost } from "../../support/made-up-host.js";

describe("goldthread", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j lists the commands", async (args) => {
    const host = madeUpHost();
    expect(await runCli(args, host)).toBe(0);
    expect(host.results()).toMatch(/^goldthread COMMAND/);
    expect(host.results()).toMatch(/^ {2}convert {2,}\S/m);
    expect(host.results()).toMatch(/^ {2}consolidate {2,}\S/m);
    expect(host.complaints()).toBe("");
  });

  it.each([
    ["convert", ["convert", "--help"]],
    ["convert", ["convert", "plan.txt", "-h"]],
    ["convert", ["help", "convert"]],
    ["consolidate", ["consolidate", "--help"]],
  ])("has a page for %s: %j", async (command, args) => {
    const host = madeUpHost();
    expect(await runCli(args, host)).toBe(0);
    expect(host.results()).toContain(`goldthread ${command} `);
    expect(host.results()).toContain("--as-of DATE");
    for (const line of host.results().split("\n").filter((each) => !each.startsWith("  goldthread"))) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ["convret", 'goldthread has no command "convret". Did you mean convert? "goldthread --help" lists them.\n'],
    ["toString", 'goldthread has no command "toString". "goldthread --help" lists them.\n'],
    ["--versoin", 'goldthread has no command "--versoin". Did you mean --version? "goldthread --help" lists them.\n'],
  ])("%s: %s", async (name, sentence) => {
    const host = madeUpHost();
    expect(await runCli([name], host)).toBe(2);
    expect(host.complaints()).toBe(sentence);
    expect(host.results()).toBe("");
  });

  it("says a mistake in a sentence, without a trace", async () => {
    const host = madeUpHost();
    expect(await runCli(["convert", "--jsn"], host)).toBe(2);
    expect(host.complaints()).toBe('goldthread convert has no option --jsn. Did you mean --json? "goldthread convert --help" lists them.\n');
  });

  it("shows the trace of a fault of its own", async () => {
    const host = madeUpHost();
    const broken = { ...host, out: { ...host.out, write: () => { throw new TypeError("no such pipe"); } } };
    expect(await runCli(["--help"], broken)).toBe(2);
    expect(host.complaints()).toMatch(/^Goldthread has a fault and stopped\. Please report this:\nTypeError: no such pipe\n {4}at /);
  });
});
