import type { ColumnField } from "./column-names.js";
import type { ColumnMap } from "./map-columns.js";
import type { FieldText } from "./row-record.js";

const REMEMBERED: readonly ColumnField[] = ["theme", "group", "action", "themeOwner"];

/** What stands once above several rows: a theme, an action over its milestones. */
export class CarryDown {
  private readonly texts = new Map<ColumnField, FieldText>();

  /** A heading stands between: the action above it is not carried past it. */
  heading(): void {
    this.texts.delete("action");
  }

  /** What a row says of its own holds for the rows below it, until they say otherwise. */
  remember(own: ReadonlyMap<ColumnField, FieldText>, fields: readonly ColumnField[] = REMEMBERED): void {
    for (const field of fields) {
      const text = own.get(field);
      if (!text) continue;
      const isNew = this.texts.get(field)?.text !== text.text;
      this.texts.set(field, text);
      // A theme that is written on every row is not a new one on each.
      if (field !== "theme" || !isNew) continue;
      this.texts.delete("group");
      this.texts.delete("action");
    }
    if (!own.has("action")) return;
    const ref = own.get("ref");
    if (ref) this.texts.set("ref", ref);
    else this.texts.delete("ref");
  }

  /** Fills a row's blank fields from above; returns which. */
  fill(map: ColumnMap, fields: Map<ColumnField, FieldText>, own: ReadonlyMap<ColumnField, FieldText>): Set<ColumnField> {
    const carried = new Set<ColumnField>();
    const take = (field: ColumnField): void => {
      const text = this.texts.get(field);
      if (fields.has(field) || !text) return;
      fields.set(field, text);
      carried.add(field);
    };
    for (const field of ["theme", "group", "themeOwner"] as const) if (map.byField.has(field)) take(field);
    if (!own.has("action") && (map.byField.has("milestone") || !fields.has("description"))) take("action");
    if (carried.has("action")) take("ref");
    return carried;
  }
}
