import type { ColumnField } from "./column-names.js";
import type { ColumnMap } from "./map-columns.js";
import type { FieldText } from "./row-record.js";

const REMEMBERED: readonly ColumnField[] = ["theme", "group", "action", "themeOwner"];
/** Carried down only where the table has a column for them. */
const OF_COLUMNS = ["theme", "group", "themeOwner"] as const satisfies readonly ColumnField[];
const NOTHING: ReadonlyMap<ColumnField, FieldText> = new Map();

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

  /** What fills a row's blank fields from above. */
  into(map: ColumnMap, fields: ReadonlyMap<ColumnField, FieldText>, own: ReadonlyMap<ColumnField, FieldText>): ReadonlyMap<ColumnField, FieldText> {
    if (this.texts.size === 0) return NOTHING;
    const carried = new Map<ColumnField, FieldText>();
    const take = (field: ColumnField): void => {
      const text = this.texts.get(field);
      if (text && !fields.has(field)) carried.set(field, text);
    };
    for (const field of OF_COLUMNS) if (map.byField.has(field)) take(field);
    if (!own.has("action") && (map.byField.has("milestone") || !fields.has("description"))) take("action");
    if (carried.has("action")) take("ref");
    return carried;
  }
}
