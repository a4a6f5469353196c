import { existsSync } from "node:fs";

/** Where Chromium, Chrome and Edge are put by those who install them. */
const WELL_KNOWN: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/usr/bin/microsoft-edge-stable", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  win32: [
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe", "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** The browser that tests run in; null where none is installed. */
export function findBrowser(): string | null {
  return WELL_KNOWN[process.platform]?.find((path) => existsSync(path)) ?? null;
}

/** In CI the tests in a browser are not to be skipped. */
export function browserRequired(): boolean {
  return process.env["CI"] === "true" || process.env["GOLDTHREAD_BROWSER"] === "required";
}
