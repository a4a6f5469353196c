import { describe, expect, it } from "vitest";
import { progress } from "../../../scripts/cli/progress.js";
import { madeUpHost } from "../../support/made-up-host.js";

describe("progress", () => {
  it("says nothing of a single file", () => {
    const host = madeUpHost({ isTTY: true });
    const bar = progress(host.err, 1);
    bar.next("plan.txt");
    bar.end();
    expect(host.complaints()).toBe("");
  });

  it("writes plain lines where nobody watches", () => {
    const host = madeUpHost();
    const bar = progress(host.err, 2);
    bar.next("a.txt");
    bar.say("a.txt is empty.");
    bar.next("b.txt");
    bar.end();
    expect(host.complaints()).toBe("1 of 2: a.txt\na.txt is empty.\n2 of 2: b.txt\n");
  });

  it("writes at most about twenty plain lines, the last among them", () => {
    const host = madeUpHost();
    const bar = progress(host.err, 1009);
    for (let file = 1; file <= 1009; file++) bar.next(`${file}.xlsx`);
    const lines = host.complaints().trimEnd().split("\n");
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe("1009 of 1009: 1009.xlsx");
  });

  it("draws one bar over itself on a terminal, no wider than it", () => {
    const host = madeUpHost({ isTTY: true });
    const bar = progress(host.err, 2);
    bar.next("a.txt");
    bar.next(`${"long ".repeat(20)}.txt`);
    bar.end();
    const frames = host.complaints().split("\r\u001b[K");
    expect(frames[1]).toBe("[........................] 1 of 2  a.txt");
    expect(frames[2]).toMatch(/^\[#{12}\.{12}\] 2 of 2 {2}long /);
    expect(frames[2]).toHaveLength(59);
    expect(frames[3]).toBe("");
    expect(host.complaints()).not.toContain("\n");
  });
});
