import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FOLDER_AMONG_RETURNS, LINK_OUT_OF_FOLDER, NO_ORDINARY_FILE } from "../../../core/consolidate/month-files.js";
import { listReturns } from "../../../scripts/cli/returns-folder.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

/** A folder with these files, all alike. */
function folderOf(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), "Ref,Action");
  return folder;
}

describe("what lies in a folder of returns", () => {
  it("is read in order; what is no return is named with why, hidden files and the settings are not", async () => {
    const folder = folderOf("piers.csv", "parks.csv", "goldthread.json", ".hidden.csv", "photo.jpg", "~$parks.xlsx", ".lochs.xlsx.icloud");
    mkdirSync(join(folder, "old.xlsx"));
    expect(await listReturns(folder)).toEqual({
      files: ["parks.csv", "piers.csv"],
      passedOver: [
        { file: ".lochs.xlsx.icloud", why: "Only iCloud's mark of a file that is not on this computer. Download it there, and run this again." },
        { file: "old.xlsx", why: FOLDER_AMONG_RETURNS },
        { file: "photo.jpg", why: "Not a kind of file that a return comes in." },
        { file: "~$parks.xlsx", why: "Only Excel's mark that the workbook is open somewhere. Close it there, and make sure that it is saved." },
      ],
    });
  });

  it("is followed through a link within the folder, and never out of it", async () => {
    const [folder, elsewhere] = [folderOf("parks.csv"), folderOf("secret.csv")];
    symlinkSync(join(folder, "parks.csv"), join(folder, "again.csv"));
    symlinkSync(join(elsewhere, "secret.csv"), join(folder, "out.csv"));
    symlinkSync(elsewhere, join(folder, "whole"));
    symlinkSync(join(folder, "gone.csv"), join(folder, "nowhere.csv"));
    expect(await listReturns(folder)).toEqual({
      files: ["again.csv", "nowhere.csv", "parks.csv"],
      passedOver: [{ file: "out.csv", why: LINK_OUT_OF_FOLDER }, { file: "whole", why: LINK_OUT_OF_FOLDER }],
    });
  });

  it("is the same when the folder itself is a link", async () => {
    const link = join(temporaryFolder(), "month");
    symlinkSync(folderOf("parks.csv"), link);
    expect((await listReturns(link)).files).toEqual(["parks.csv"]);
  });

  it.skipIf(process.platform === "win32")("is not waited for where it is a pipe", async () => {
    const folder = folderOf("parks.csv");
    expect(spawnSync("mkfifo", [join(folder, "piers.xlsx")]).status).toBe(0);
    expect((await listReturns(folder)).passedOver).toEqual([{ file: "piers.xlsx", why: NO_ORDINARY_FILE }]);
  });
});
