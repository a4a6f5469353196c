import { fold, tidyLine } from "../parse/tidy.js";
import { isColumnName } from "./match-heading.js";
import type { ViewRow } from "./sheet-view.js";

/** What says where the lines below belong: "Theme 2: …", "Focus area: …", "Theme owner: …". */
export type Context = { readonly kind: "theme"; readonly label: string; readonly text: string } | { readonly kind: "owner"; readonly text: string };

const THEME_WORDS =
  "theme|priority area|priority|focus area|area of focus|area for improvement|improvement area|improvement priority|key area|area|workstream|work stream|work strand|strand|pillar|programme|objective|strategic objective|outcome|goal|ambition|domain|section|recommendation|standard|commitment|key theme|strategic priority|work package|workplan|promise|pledge|challenge|mission|building block";
const THEME = new RegExp(`^((?:strategic |key |our )?(?:${THEME_WORDS}))(?:(?:\\s*(?:no\\.?\\s*)?(?=\\d)|\\s+)(\\d{1,2}(?:\\.\\d{1,2})?[a-z]?|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{L}\\d]))?\\s*(?:[:.)–—-]+\\s*|$)([\\s\\S]*)$`, "iu");
const OWNER = new RegExp(`^(?:${THEME_WORDS})\\s*(?:'s)?\\s+(?:owner|lead|lead officer|sponsor|sro|senior responsible officer|champion)s?\\s*(?::|–|-|$)\\s*([\\s\\S]*)$`, "i");

const HEADING_END = /[\s:.]+$/;
const CLOSING = /[\s:.]/;

/** A heading without the colon or full stop it ends with. */
export function headingText(text: string): string {
  const line = tidyLine(text);
  return line !== "" && CLOSING.test(line.charAt(line.length - 1)) ? line.replace(HEADING_END, "") : line;
}

function value(rest: string, texts: readonly string[]): string {
  return rest.trim() !== "" ? rest.trim() : (texts.length > 3 ? texts.slice(1, 2) : texts.slice(1)).map(tidyLine).join(" ");
}

/** Reads a text (and the texts beside it) as a label and its value; null when it is none. */
export function readContext(texts: readonly string[]): Context | null {
  const first = texts[0];
  if (first === undefined || first.length > 300 || (texts.length > 3 && !/:$/.test(first.trim()))) return null;
  const text = tidyLine(first);
  const owner = OWNER.exec(text);
  if (owner) {
    const said = value(owner[1] ?? "", texts);
    return said === "" ? null : { kind: "owner", text: said };
  }
  const theme = THEME.exec(text);
  if (!theme) return null;
  const [, label = "", number = "", rest = ""] = theme;
  const sign = /[:.)–—-]/.test(text.slice(label.length, text.length - rest.length));
  if (number !== "" && (sign || rest === "")) {
    const beside = rest === "" ? value("", texts) : "";
    if (rest === "" && beside === "" && !sign && /^[a-z]$/i.test(number)) return null;
    if (beside !== "" && isColumnName(beside)) return null;
    const joined = beside === "" ? text : `${text.replace(HEADING_END, "")}: ${beside}`;
    return { kind: "theme", label: fold(label), text: headingText(joined) };
  }
  if (number === "" && text.slice(label.length).trimStart().startsWith(":")) {
    const said = value(rest, texts);
    return said === "" || isColumnName(said) ? null : { kind: "theme", label: fold(label), text: headingText(said) };
  }
  return null;
}

export function rowContext(row: ViewRow): Context | null {
  return readContext(row.filled.map((cell) => cell.text));
}

/** Where a line stands: what the rows above it say. */
export interface Place {
  readonly theme: string;
  readonly themeOwner: string;
  readonly group: string;
}

/** Follows the labels and headings down a sheet: the first kind of label seen is the theme, another kind below it a group. */
export class ContextStack {
  private theme = "";
  private themeLabel = "";
  private owner = "";
  private group = "";
  private themeRank = "";

  at(): Place {
    return { theme: this.theme, themeOwner: this.owner, group: this.group };
  }

  /** True once a labelled theme ("Theme 2: …") has been read. */
  get labelled(): boolean {
    return this.themeLabel !== "";
  }

  take(context: Context): void {
    if (context.kind === "owner") {
      this.owner = context.text;
      return;
    }
    if (this.themeLabel !== "" && context.label !== this.themeLabel) {
      this.group = context.text;
      return;
    }
    this.theme = context.text;
    this.themeLabel = context.label;
    this.owner = "";
    this.group = "";
  }

  /** A heading without a label. `rank` is how it looks: a look first seen above another is the upper level. `grouped`: the table has a theme column of its own. */
  heading(text: string, rank: string, grouped: boolean, afterHeading: boolean): void {
    if (grouped || this.themeLabel !== "") {
      this.group = headingText(text);
      return;
    }
    if (this.theme === "" || rank === this.themeRank || (!afterHeading && this.group === "")) {
      this.theme = headingText(text);
      this.themeRank = rank;
      this.group = "";
    } else this.group = headingText(text);
  }
}
