import { describe, expect, it } from "vitest";
import { EXCEL_ANSWERS_WITHIN, loadOffice, OFFICE_JS, type OfficePage, STANDALONE_SAYS } from "../../../addin/taskpane/load-office.js";

const NEVER = new Promise<never>(() => {});
const IN_EXCEL = "https://intranet.example/goldthread/0.1.0/taskpane.html?host=excel&tab=check";

/** A page at an address, with what office.js would do there; notes what was asked of it. */
function page(address: string, answers: { script?: Promise<boolean>; host?: Promise<string | null>; late?: Promise<void> } = {}): OfficePage & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    address,
    asked,
    addScript: (script) => (asked.push(script), answers.script ?? Promise.resolve(true)),
    host: () => answers.host ?? Promise.resolve("Excel"),
    wait: (milliseconds) => (asked.push(`wait ${milliseconds}`), answers.late ?? NEVER),
  };
}

describe("starting the pane", () => {
  it.each([
    ["the manifest's own mark", IN_EXCEL],
    ["what Excel adds to an address", "https://intranet.example/taskpane.html?_host_Info=Excel$Win32$16.01$en-GB$telemetry$$$0"],
    ["what older Excel on the web adds", "https://intranet.example/taskpane.html#_xdm_Info=1|2|3"],
  ])("starts in Excel by %s, with office.js from Microsoft", async (_name, address) => {
    const opened = page(address);
    expect(await loadOffice(opened)).toEqual({ kind: "excel" });
    expect(opened.asked).toContain(OFFICE_JS);
  });

  it("asks nobody for anything in a plain browser", async () => {
    const opened = page("http://localhost:3000/taskpane.html?tab=check");
    expect(await loadOffice(opened)).toEqual({ kind: "standalone", why: "browser" });
    expect(opened.asked).toEqual([]);
  });

  it.each([
    ["blocked", "office.js may not be loaded", { script: Promise.resolve(false) }],
    ["silent", "office.js never comes", { script: NEVER, late: Promise.resolve() }],
    ["silent", "office.js comes and Excel never answers", { host: NEVER, late: Promise.resolve() }],
    ["browser", "the manifest's address is opened in a browser", { host: Promise.resolve(null) }],
    ["other-host", "Word opens it", { host: Promise.resolve("Word") }],
  ] as const)("starts on its own (%s) when %s, and says so", async (why, _when, answers) => {
    expect(await loadOffice(page(IN_EXCEL, answers))).toEqual({ kind: "standalone", why });
    expect(STANDALONE_SAYS[why]).toMatch(/\.$/);
  });

  it("waits no longer than it says", async () => {
    const opened = page(IN_EXCEL);
    await loadOffice(opened);
    expect(opened.asked).toContain(`wait ${EXCEL_ANSWERS_WITHIN}`);
    expect(STANDALONE_SAYS.silent).toContain(`${EXCEL_ANSWERS_WITHIN / 1000} seconds`);
  });
});
