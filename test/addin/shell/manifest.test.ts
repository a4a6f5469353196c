import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { REQUIRED } from "../../../addin/excel/requirements.js";
import { icons } from "../../../scripts/build/icons.js";
import { DEVELOPMENT_BASE, manifestAt } from "../../../scripts/build/pane-address.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { buttonsOf, type Expected, manifestFaults } from "./manifest-checks.js";
import { pngSize } from "./png-size.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const { version } = JSON.parse(text("package.json")) as { version: string };
const MANIFEST = text("manifest.xml");
const FOLDER = `https://intranet.example/goldthread/${version}/`;
const DEPLOYED = manifestAt(MANIFEST, FOLDER, version);

const ICONS = new Map([...icons()].map(([path, bytes]) => [path, pngSize(bytes).width]));
const expected = (folder: string): Expected => ({ folder, version, excelApi: REQUIRED.version, icons: ICONS });

describe("the manifest", () => {
  it.each([
    ["of the project", MANIFEST, DEVELOPMENT_BASE],
    ["to deploy", DEPLOYED, FOLDER],
  ])("%s names what is there, once, under its own address", (_name, xml, folder) => {
    expect(manifestFaults(xml, expected(folder))).toEqual([]);
  });

  it("puts four buttons on the Home tab, each opening the pane at its own tab", () => {
    expect(MANIFEST).toContain('<OfficeTab id="TabHome">');
    expect(buttonsOf(DEPLOYED)).toEqual([
      { label: "Convert table", tab: "convert" },
      { label: "Check", tab: "check" },
      { label: "Prepare return", tab: "return" },
      { label: "Budget check", tab: "budget" },
    ]);
  });

  it("keeps its identity, by which Excel knows it again after an update", () => {
    expect(DEPLOYED).toContain("<Id>72dcdeb7-32a7-40b9-bf04-37a0c7a750e9</Id>");
  });

  it.each([
    ["a label that is not defined", ['String id="Check.Label"', 'String id="Check.Labels"'], ["The resource Check.Label is used and not defined.", "The resource Check.Label is used and not defined.", "The resource Check.Labels is defined and not used."]],
    ["two controls of one name", ['id="Goldthread.Check"', 'id="Goldthread.Convert"'], ["The id Goldthread.Convert is given twice."]],
    ["a name that Office would cut", ["Goldthread.Group", "Goldthread.Group.On.The.Home.Tab.Of.Excel"], ["The id Goldthread.Group.On.The.Home.Tab.Of.Excel is longer than 32 characters."]],
    ["a text that is empty", ['DefaultValue="Prepare return"', 'DefaultValue=""'], ["The text Return.Label has 0 characters, not 1 to 125."]],
    ["an address elsewhere", [`${DEVELOPMENT_BASE}assets/goldthread-64.png`, "https://elsewhere.example/goldthread-64.png"], ["https://elsewhere.example/goldthread-64.png is not under https://localhost:3000/.", "The icon https://elsewhere.example/goldthread-64.png is not there, so not 64."]],
    ["an icon of another size", ["assets/check-80.png", "assets/check-32.png"], [`The icon ${DEVELOPMENT_BASE}assets/check-32.png is 32 pixels wide, not 80.`]],
    ["a page that does not know it is in Excel", ["?host=excel&amp;tab=return", "?tab=return"], [`${DEVELOPMENT_BASE}taskpane.html?tab=return does not tell the pane that Excel opens it.`]],
    ["another version", [`<Version>${version}.0<`, "<Version>9.9.9.0<"], [`Version is 9.9.9.0, not ${version}.0.`]],
    ["fewer rights than the pane needs", ["ReadWriteDocument", "Restricted"], ["Permissions is Restricted, not ReadWriteDocument."]],
  ])("would be caught with %s", (_name, [from = "", to = ""], faults) => {
    expect(MANIFEST).toContain(from);
    expect(manifestFaults(MANIFEST.replace(from, to), expected(DEVELOPMENT_BASE))).toEqual(faults);
  });
});

const VALIDATOR = join(ROOT, "../shared/reference/manifest-xsd/validate-manifest.mjs");
const here = existsSync(VALIDATOR);
if (!here) console.warn(`Skipped: the manifest against Microsoft's schemas, because ${VALIDATOR} is not there.`);

describe.skipIf(!here)("by Microsoft's schemas, the manifest", () => {
  const validate = (xml: string): string => {
    const path = join(temporaryFolder(), "manifest.xml");
    writeFileSync(path, xml);
    return spawnSync(process.execPath, [VALIDATOR, path], { cwd: ROOT, encoding: "utf8" }).stdout;
  };

  it.each([
    ["of the project", MANIFEST],
    ["to deploy", DEPLOYED],
  ])("%s is valid", (_name, xml) => {
    expect(validate(xml)).toBe("valid\n");
  });

  it("would not be without its permissions", () => {
    expect(validate(MANIFEST.replace("<Permissions>ReadWriteDocument</Permissions>", ""))).toMatch(/not valid\n$/);
  });
});
