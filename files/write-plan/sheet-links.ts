import { address } from "../../core/grid/address.js";
import type { PlanValue } from "../../core/report/workbook-plan.js";
import { escapeXml } from "./escape-text.js";
import type { Relate } from "./relationships.js";

type Link = Extract<PlanValue, { readonly link: string }>;

/** Excel's limit of links on one sheet; those beyond it stay as text. */
const MOST_LINKS = 65530;

/** So many links are made one text: put together, they take a fraction of the memory that they take apart. */
const TOGETHER = 256;

/** The links of a sheet, gathered as its cells are written. */
export class SheetLinks {
  private readonly texts: string[] = [];
  private elements: string[] = [];
  private count = 0;
  /** Relationships by what they lead to: the rows of a file share one. */
  private readonly ids = new Map<string, string>();
  private last = { target: "", id: "" };

  constructor(private readonly relate: Relate) {}

  add(row: number, column: number, { link, tip }: Link): void {
    if (this.count === MOST_LINKS) return;
    this.count += 1;
    const hash = link.startsWith("#") ? 0 : /^[a-z]+:/i.test(link) ? -1 : link.indexOf("#");
    const target = hash < 0 ? link : link.slice(0, hash);
    const location = hash < 0 ? "" : ` location="${escapeXml(link.slice(hash + 1))}"`;
    const id = target === "" ? "" : ` r:id="${this.idOf(target)}"`;
    this.elements.push(`<hyperlink ref="${address(row, column)}"${id}${location}${tip === undefined ? "" : ` tooltip="${escapeXml(tip.slice(0, 255))}"`}/>`);
    if (this.elements.length === TOGETHER) this.putTogether();
  }

  private putTogether(): void {
    this.texts.push(this.elements.join(""));
    this.elements = [];
  }

  /** An address outside the workbook needs a relationship. */
  private idOf(target: string): string {
    if (this.last.target === target) return this.last.id;
    const id = this.ids.get(target) ?? this.relate("hyperlink", target.replace(/[^\x21-\x7e]|[<>"{}|\\^`]/gu, encodeURIComponent), true);
    this.ids.set(target, id);
    this.last = { target, id };
    return id;
  }

  /** The element `hyperlinks`, in pieces; none where there are no links. */
  xml(): readonly string[] {
    if (this.count === 0) return [];
    this.putTogether();
    return ["<hyperlinks>", ...this.texts, "</hyperlinks>"];
  }
}
