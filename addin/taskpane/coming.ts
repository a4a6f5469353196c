/** What the pane will do, as the page says it. */
export const COMING: readonly string[] = [
  "convert the table on a sheet into a structured tracker",
  "check a tracker, and fix what is flagged",
  "update a line with last month's position beside it",
  "prepare and sign off a return",
  "check that a budget adds up",
];

/** Where the page is running, in a sentence. */
export function whereText(host: string | null): string {
  return host === null ? "This page is open in a browser." : `This page is open in ${host}.`;
}
