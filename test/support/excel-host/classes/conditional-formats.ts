import type { OwnEdge, OwnFormat } from "../targets.js";
import type { ConditionalFormat } from "../book.js";
import { HostError } from "../host-error.js";
import { areaOf, overlap, refuseProtected, type Place } from "../places.js";
import { remote, type RemoteClass, type RemoteObject, type RemoteProperty } from "../remote-class.js";

const colour = (name: "fill" | "fontColour"): RemoteProperty<OwnFormat> => ({
  get: ({ format }) => format[name] ?? "",
  set: ({ format }, value: string) => {
    if (!/^#[0-9A-Fa-f]{6}$/.test(value)) throw new HostError("InvalidArgument");
    format[name] = value.toUpperCase();
  },
});

export const CONDITIONAL_FILL: RemoteClass<OwnFormat> = { name: "ConditionalRangeFill", properties: { Color: colour("fill") } };

export const CONDITIONAL_FONT: RemoteClass<OwnFormat> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: colour("fontColour"),
    Bold: { get: ({ format }) => format.bold, set: ({ format }, bold: boolean) => void (format.bold = bold) },
    Strikethrough: { get: () => null },
  },
};

export const CONDITIONAL_BORDER: RemoteClass<OwnEdge> = {
  name: "ConditionalRangeBorder",
  properties: {
    Style: {
      get: ({ style }) => style,
      set: (edge, style: string) => {
        if (!["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"].includes(style)) throw new HostError("InvalidArgument");
        edge.style = style;
      },
    },
    Color: { get: ({ colour: own }) => own, set: (edge, value: string) => void (edge.colour = value) },
  },
};

function edge(name: string): (own: OwnFormat) => RemoteObject {
  return ({ format }) => {
    const known = format.edges?.get(name) ?? { style: "None", colour: "#000000" };
    format.edges = (format.edges ?? new Map<string, OwnEdge>()).set(name, known);
    return remote("ConditionalRangeBorder", known);
  };
}

export const CONDITIONAL_BORDERS: RemoteClass<OwnFormat> = { name: "ConditionalRangeBorderCollection", objects: { Top: edge("EdgeTop"), Right: edge("EdgeRight"), Bottom: edge("EdgeBottom"), Left: edge("EdgeLeft") } };

export const CONDITIONAL_RANGE_FORMAT: RemoteClass<OwnFormat> = {
  name: "ConditionalRangeFormat",
  objects: { Borders: (own) => remote("ConditionalRangeBorderCollection", own), Fill: (own) => remote("ConditionalRangeFill", own), Font: (own) => remote("ConditionalRangeFont", own) },
};

export const CONDITIONAL_RULE: RemoteClass<OwnFormat> = {
  name: "ConditionalFormatRule",
  properties: { Formula: { get: ({ format }) => format.rule["formula"], set: ({ format }, formula: string) => void (format.rule = { formula }) } },
};

const lookOf = (own: OwnFormat): RemoteObject => remote("ConditionalRangeFormat", own);
const rule: RemoteProperty<OwnFormat> = { get: ({ format }) => format.rule };

export const CUSTOM_FORMAT: RemoteClass<OwnFormat> = { name: "CustomConditionalFormat", objects: { Rule: (own) => remote("ConditionalFormatRule", own), Format: lookOf } };
export const VALUE_FORMAT: RemoteClass<OwnFormat> = { name: "CellValueConditionalFormat", properties: { Rule: rule }, objects: { Format: lookOf } };
export const TEXT_FORMAT: RemoteClass<OwnFormat> = { name: "TextConditionalFormat", properties: { Rule: rule }, objects: { Format: lookOf } };
export const PRESET_FORMAT: RemoteClass<OwnFormat> = { name: "PresetCriteriaConditionalFormat", properties: { Rule: rule }, objects: { Format: lookOf } };

/** Asked as another kind than it is, Excel refuses. */
function only(type: string, kind: "CustomConditionalFormat" | "CellValueConditionalFormat" | "TextConditionalFormat" | "PresetCriteriaConditionalFormat"): (own: OwnFormat) => RemoteObject {
  return (own) => {
    if (own.format.type !== type) throw new HostError("InvalidOperation");
    return remote(kind, own);
  };
}

export const CONDITIONAL_FORMAT: RemoteClass<OwnFormat> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  properties: { Id: { get: ({ format }) => format.id }, Type: { get: ({ format }) => format.type }, StopIfTrue: { get: ({ format }) => format.stopIfTrue } },
  objects: { Custom: only("Custom", "CustomConditionalFormat"), CellValue: only("CellValue", "CellValueConditionalFormat"), TextComparison: only("ContainsText", "TextConditionalFormat"), Preset: only("PresetCriteria", "PresetCriteriaConditionalFormat") },
  methods: {
    GetRanges: ({ place, format }) => remote("RangeAreas", { ...place, areas: format.areas }),
    Delete: ({ place: { sheet }, format }) => void sheet.conditionals.splice(sheet.conditionals.indexOf(format), 1),
  },
};

const seen = (place: Place, format: ConditionalFormat): RemoteObject => remote("ConditionalFormat", { place, format });

export const CONDITIONAL_FORMATS: RemoteClass<Place> = {
  name: "ConditionalFormatCollection",
  items: (place) => place.sheet.conditionals.filter(({ areas }) => areas.some((area) => overlap(area, areaOf(place)))).map((format) => seen(place, format)),
  item: (place, id: string) => {
    const format = place.sheet.conditionals.find((each) => each.id === id);
    return format ? seen(place, format) : null;
  },
  methods: {
    /** A new one goes on top of those that are there. */
    Add: (place, type: string) => {
      refuseProtected(place.sheet);
      if (type !== "Custom") throw new HostError("InvalidArgument");
      const format: ConditionalFormat = { id: `{format-${place.book.nextId++}}`, areas: [areaOf(place)], type, rule: {}, stopIfTrue: false, fill: null, fontColour: null, bold: null };
      place.sheet.conditionals.unshift(format);
      return seen(place, format);
    },
  },
};
