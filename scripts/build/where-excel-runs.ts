const OFFICE_RUNS_ON: readonly NodeJS.Platform[] = ["win32", "darwin"];

/** Why the pane cannot be opened in Excel here, in one line; null where it can. */
export function whyNoExcel(platform: NodeJS.Platform): string | null {
  if (OFFICE_RUNS_ON.includes(platform)) return null;
  return `start:excel needs Excel for Windows or Mac, and there is none for ${platform}: use npm start, which opens the same pane in a browser.`;
}
