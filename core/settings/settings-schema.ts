import { settingsShape, type NamedRule, type Member, type Shape } from "./settings-shape.js";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON schema (draft 7, which every editor knows) of goldthread.json. */
export function settingsSchema(rules: readonly NamedRule[]): Schema {
  return { $schema: "http://json-schema.org/draft-07/schema#", title: "Goldthread settings", description: "goldthread.json, beside the returns.", ...schemaOf(settingsShape(rules)) };
}

function schemaOf(shape: Shape): Schema {
  switch (shape.holds) {
    case "text":
      return { type: "string", ...(shape.like === undefined ? { minLength: 1 } : { pattern: shape.like }) };
    case "one of":
      return { enum: shape.choices };
    case "count":
      return { type: "integer", minimum: shape.least, maximum: shape.most };
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "map": {
      const value = schemaOf(shape.of);
      return shape.names ? { type: "object", properties: Object.fromEntries(Object.entries(shape.names).map(([name, description]) => [name, { description, ...value }])), additionalProperties: false } : { type: "object", additionalProperties: value };
    }
    case "record": {
      const required = Object.entries(shape.members).filter(([, { required: must }]) => must).map(([name]) => name);
      const properties = Object.fromEntries(Object.entries(shape.members).map(([name, member]) => [name, memberSchema(member)]));
      return { type: "object", properties, additionalProperties: false, ...(required.length === 0 ? {} : { required }) };
    }
  }
}

function memberSchema({ what, shape, byDefault }: Member): Schema {
  return { description: what, ...schemaOf(shape), ...(byDefault === undefined ? {} : { default: byDefault }) };
}
