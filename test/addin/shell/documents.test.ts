import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { REQUIRED } from "../../../addin/excel/requirements.js";
import { KEPT } from "../../../addin/taskpane/actions/kept.js";
import { policyTable, policyText } from "../../../scripts/build/content-security-policy.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const { version } = JSON.parse(text("package.json")) as { version: string };

describe("what IT is asked to sign", () => {
  const page = text("docs/it-approval.md");

  it("has the policy as the page has it: paste it from scripts/build/content-security-policy.ts", () => {
    expect(page).toContain(`\n${policyText()}\n`);
    expect(page).toContain(`\n${policyTable()}\n`);
  });

  it("is about this version", () => {
    expect(page).toContain(`version ${version}.`);
    expect(text("docs/deploy.md")).toContain(`\`${version}/manifest.xml\``);
    expect(text("docs/manual-check.md")).toContain(`version ${version} `);
  });

  it("asks for the permission that the manifest asks for", () => {
    const [, permission] = /<Permissions>(\w+)</.exec(text("manifest.xml")) ?? [];
    expect(page).toContain(`asks for **${permission}**`);
  });

  it("names the Excel that the manifest needs", () => {
    expect(text("docs/deploy.md")).toContain(`${REQUIRED.set} ${REQUIRED.version}:`);
  });

  it("lists as many things as the pane stores", () => {
    const [, stored = ""] = /## What is stored[^]*?\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
    expect(stored.trimEnd().split("\n")).toHaveLength(Object.keys(KEPT).length);
  });
});

describe("what officers are told", () => {
  it("calls buttons and headings what the pane and the ribbon call them", () => {
    const sources = readdirSync(join(ROOT, "addin/taskpane"), { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path)).map((path) => text(`addin/taskpane/${path}`));
    const said = [...sources, text("manifest.xml"), "Home"].join("\n");
    const named = [...text("docs/officer.md").matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !said.includes(name))).toEqual([]);
  });
});
