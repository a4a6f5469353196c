import { spawnSync } from "node:child_process";
import { appendFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CommandError } from "../../../scripts/cli/command-error.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

/** What happens to a file while it is read: before its bytes are given, or instead of them. */
const meanwhile = vi.hoisted(() => ({ happens: (): Uint8Array | null => null }));

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs")>();
  const readFileSync = (...args: Parameters<typeof real.readFileSync>) => {
    const bytes = real.readFileSync(...args);
    return (typeof args[0] === "number" ? meanwhile.happens() : null) ?? bytes;
  };
  return { ...real, readFileSync };
});

const { readInput } = await import("../../../scripts/cli/read-input.js");

afterEach(() => {
  meanwhile.happens = () => null;
});

function input(content: string): string {
  const path = join(temporaryFolder(), "parks.csv");
  writeFileSync(path, content);
  return path;
}

const read = (path: string): string => new TextDecoder().decode(readInput(path));
function refusal(path: string): unknown {
  try {
    readInput(path);
    return null;
  } catch (error) {
    return error;
  }
}

describe("readInput", () => {
  it("gives what the file holds, nothing included", () => {
    expect(read(input("Ref,Action"))).toBe("Ref,Action");
    expect(read(input(""))).toBe("");
  });

  it("reads again a file that was written meanwhile", () => {
    const path = input("half");
    let times = 0;
    meanwhile.happens = () => {
      if (times++ === 0) appendFileSync(path, " and the other half");
      return null;
    };
    expect(read(path)).toBe("half and the other half");
  });

  it("sees a change that leaves the size as it was", () => {
    const path = input("old");
    let times = 0;
    meanwhile.happens = () => {
      if (times++ > 0) return null;
      writeFileSync(path, "new");
      utimesSync(path, 1, 1);
      return null;
    };
    expect(read(path)).toBe("new");
  });

  it("says so of one that keeps changing", () => {
    const path = input("log");
    meanwhile.happens = () => {
      appendFileSync(path, "more");
      return null;
    };
    expect(refusal(path)).toEqual(new CommandError('"parks.csv" was being written while it was read. Wait until it is saved or copied, and run this again.'));
  });

  it.each(["EIO", "ETIMEDOUT", "EDEADLK", "UNKNOWN"])("says of one that the cloud does not hand over (%s) what to do", (code) => {
    meanwhile.happens = () => {
      throw Object.assign(new Error(code), { code });
    };
    const error = refusal(input("Ref,Action"));
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).message).toContain('"parks.csv" could not be fetched: its content may be only in the cloud');
  });

  it("says the same of one that has a size and no content", () => {
    meanwhile.happens = () => new Uint8Array();
    expect(refusal(input("Ref,Action"))).toMatchObject({ message: expect.stringContaining("could not be fetched") as string });
  });

  it("leaves other troubles to the caller, by the system's own code", () => {
    expect(refusal(join(temporaryFolder(), "none.csv"))).toMatchObject({ code: "ENOENT" });
    expect(refusal(temporaryFolder())).toMatchObject({ code: "EISDIR" });
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe, nor for a device that a link leads to", () => {
    const folder = temporaryFolder();
    expect(spawnSync("mkfifo", [join(folder, "parks.xlsx")]).status).toBe(0);
    symlinkSync("/dev/zero", join(folder, "piers.xlsx"));
    for (const name of ["parks.xlsx", "piers.xlsx"]) expect(refusal(join(folder, name))).toMatchObject({ message: `"${name}" is no ordinary file but a pipe or a device, and is not read. Name a file.` });
  });
});
