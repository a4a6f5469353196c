/** What the name of a file says of it beside what the file is: that a program made it as the copy of another. */
export interface CopyInName {
  /** "conflict": two people, or two computers, saved the same file and the program kept both. "copy": somebody copied or downloaded it once more. */
  readonly kind: "conflict" | "copy";
  /** The name of the file that it is a copy of, with its extension. */
  readonly of: string;
}

/** What programs put before a name's extension, or before the name. Longer ways of saying a thing stand before shorter ones. */
const MARKS: readonly (readonly [kind: CopyInName["kind"], mark: RegExp])[] = [
  // Dropbox, Box, Nextcloud, ownCloud: "plan (Ann's conflicted copy 2018-11-02).xlsx", "plan (conflicted copy 2018-11-02 101500).xlsx", "plan (Case Conflict).xlsx".
  ["conflict", / ?[([][^()[\]]*\b(?:conflict(?:ed|ing)?(?: copy)?|in conflict)\b[^()[\]]*[)\]]/i],
  // Syncthing, Seafile, older Nextcloud: "plan.sync-conflict-20181102-101500-ABCDEFG.xlsx", "plan_conflict-20181102-101500.xlsx".
  ["conflict", /[._-](?:sync-)?conflict[._-]\d{8}[\w-]*/i],
  // OneDrive and SharePoint put the computer's name, which Windows makes up: "plan-DESKTOP-4F7Q2KL.xlsx".
  ["conflict", /-(?:DESKTOP|LAPTOP|MINWINPC|WIN)-[A-Z0-9]{5,11}(?:[- ]?\(?\d{1,2}\)?)?$/],
  // Windows: "plan - Copy.xlsx", "plan - Copy (2).xlsx"; macOS: "plan copy 2.xlsx".
  ["copy", / - copy(?: \(\d{1,3}\))?$| copy(?: \d{1,3})?$/i],
  // Google Drive, and Windows of old: "Copy of plan.xlsx", "Copy (2) of plan.xlsx".
  ["copy", /^copy (?:\(\d{1,3}\) )?of /i],
  // Browsers, SharePoint: "plan (1).xlsx".
  ["copy", / ?\(\d{1,3}\)$/],
];

/** Reads a file's name without its folder. A copy of a copy is one of the first file, and a conflict when any of them is. Null for a name that says nothing of the kind. */
export function copyInName(name: string): CopyInName | null {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? "";
  let stem = name.slice(0, name.length - extension.length);
  let kind: CopyInName["kind"] | null = null;
  for (let found = markOf(stem); found !== null; found = markOf(stem)) {
    stem = found.rest;
    kind = kind === "conflict" ? kind : found.kind;
  }
  return kind === null ? null : { kind, of: `${stem}${extension}` };
}

/** The name of the first file: what is left when a program's marks of a copy are taken away. */
export function withoutCopyMarks(name: string): string {
  return copyInName(name)?.of ?? name;
}

/** The first mark that leaves something of the name; null when none does. */
function markOf(stem: string): { readonly kind: CopyInName["kind"]; readonly rest: string } | null {
  for (const [kind, mark] of MARKS) {
    const rest = stem.replace(mark, "").trim();
    if (rest !== stem.trim() && rest !== "") return { kind, rest };
  }
  return null;
}
