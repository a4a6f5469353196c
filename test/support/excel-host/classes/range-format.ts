import type { BorderLine, Style } from "../book.js";
import { HostError } from "../host-error.js";
import { areaOf, common, refuseProtected, restyle, type Place } from "../places.js";
import { remote, type RemoteClass, type RemoteProperty } from "../remote-class.js";

/** A property of every cell's style, by one value for all of them. */
function styled<Name extends keyof Style>(name: Name): RemoteProperty<Place> {
  return { get: (place) => common(place, ({ style }) => style[name]), set: (place, value: Style[Name]) => restyle(place, () => ({ [name]: value })) };
}

function colour(name: "fontColour" | "fill"): RemoteProperty<Place> {
  return {
    get: (place) => common(place, ({ style }) => style[name] ?? "#FFFFFF"),
    set: (place, value: string) => {
      if (!/^#[0-9A-Fa-f]{6}$/.test(value)) throw new HostError("InvalidArgument");
      restyle(place, () => ({ [name]: value.toUpperCase() }));
    },
  };
}

export const RANGE_FONT: RemoteClass<Place> = {
  name: "RangeFont",
  properties: {
    Name: styled("fontName"), Size: styled("size"), Bold: styled("bold"), Italic: styled("italic"), Underline: styled("underline"),
    Strikethrough: styled("strike"), Color: colour("fontColour"),
  },
};

export const RANGE_FILL: RemoteClass<Place> = { name: "RangeFill", properties: { Color: colour("fill") } };

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

const drawn = (part: "style" | "weight" | "colour"): RemoteProperty<BorderLine> => ({ get: (line) => line[part], set: (line, value: string) => void (line[part] = value) });

export const RANGE_BORDER: RemoteClass<BorderLine> = { name: "RangeBorder", properties: { Style: drawn("style"), Weight: drawn("weight"), Color: drawn("colour") } };

export const RANGE_BORDERS: RemoteClass<Place> = {
  name: "RangeBorderCollection",
  item: ({ sheet, areas }, edge: string) => {
    if (!EDGES.includes(edge)) throw new HostError("InvalidArgument");
    refuseProtected(sheet);
    const line: BorderLine = { areas, edge, style: "None", weight: "Thin", colour: "#000000" };
    sheet.borders.push(line);
    return remote("RangeBorder", line);
  },
};

function sized(of: "rowHeights" | "columnWidths"): RemoteProperty<Place> {
  return {
    set: (place, points: number) => {
      refuseProtected(place.sheet);
      const { top, left, bottom, right } = areaOf(place);
      const [first, last] = of === "rowHeights" ? [top, bottom] : [left, right];
      for (let index = first; index <= last; index++) place.sheet[of].set(index, points);
    },
  };
}

/** Every cell is locked until somebody unlocks it: it counts once the sheet is protected. */
export const FORMAT_PROTECTION: RemoteClass<Place> = { name: "FormatProtection", properties: { Locked: { get: () => true } } };

export const RANGE_FORMAT: RemoteClass<Place> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: styled("horizontal"), VerticalAlignment: styled("vertical"), WrapText: styled("wrap"), IndentLevel: styled("indent"),
    RowHeight: sized("rowHeights"), ColumnWidth: sized("columnWidths"),
  },
  objects: {
    Font: (place) => remote("RangeFont", place),
    Fill: (place) => remote("RangeFill", place),
    Borders: (place) => remote("RangeBorderCollection", place),
    Protection: (place) => remote("FormatProtection", place),
  },
  methods: { AutofitRows: () => null },
};
