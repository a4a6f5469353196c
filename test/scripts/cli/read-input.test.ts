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

const read = async (path: string): Promise<string> => new TextDecoder().decode(await readInput(path));
const refusal = (path: string): Promise<unknown> => readInput(path).then(() => null, (error: unknown) => error);

describe("readInput", () => {
  it("gives what the file holds, nothing included", async () => {
    expect(await read(input("Ref,Action"))).toBe("Ref,Action");
    expect(await read(input(""))).toBe("");
  });

  it("reads again a file that was written meanwhile", async () => {
    const path = input("half");
    let times = 0;
    meanwhile.happens = () => {
      if (times++ === 0) appendFileSync(path, " and the other half");
      return null;
    };
    expect(await read(path)).toBe("half and the other half");
  });

  it("sees a change that leaves the size as it was", async () => {
    const path = input("old");
    let times = 0;
    meanwhile.happens = () => {
      if (times++ > 0) return null;
      writeFileSync(path, "new");
      utimesSync(path, 1, 1);
      return null;
    };
    expect(await read(path)).toBe("new");
  });

  it("says so of one that keeps changing", async () => {
    const path = input("log");
    meanwhile.happens = () => {
      appendFileSync(path, "more");
      return null;
    };
    expect(await refusal(path)).toEqual(new CommandError('"parks.csv" was being written while it was read. Wait until it is saved or copied, and run this again.'));
  });

  it.each(["EIO", "ETIMEDOUT", "EDEADLK", "UNKNOWN"])("says of one that the cloud does not hand over (%s) what to do", async (code) => {
    meanwhile.happens = () => {
      throw Object.assign(new Error(code), { code });
    };
    const error = await refusal(input("Ref,Action"));
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).message).toContain('"parks.csv" could not be fetched: its content may be only in the cloud');
  });

  it("says the same of one that has a size and no content", async () => {
    meanwhile.happens = () => new Uint8Array();
    expect(await refusal(input("Ref,Action"))).toMatchObject({ message: expect.stringContaining("could not be fetched") as string });
  });

  it("leaves other troubles to the caller, by the system's own code", async () => {
    expect(await refusal(join(temporaryFolder(), "none.csv"))).toMatchObject({ code: "ENOENT" });
    expect(await refusal(temporaryFolder())).toMatchObject({ code: "EISDIR" });
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe, nor for a device that a link leads to", async () => {
    const folder = temporaryFolder();
    expect(spawnSync("mkfifo", [join(folder, "parks.xlsx")]).status).toBe(0);
    symlinkSync("/dev/zero", join(folder, "piers.xlsx"));
    for (const name of ["parks.xlsx", "piers.xlsx"]) expect(await refusal(join(folder, name))).toMatchObject({ message: `"${name}" is no ordinary file but a pipe or a device, and is not read. Name a file.` });
  });
});
