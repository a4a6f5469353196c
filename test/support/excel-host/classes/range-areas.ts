import { fullAddress, type Place } from "../places.js";
import { remote, type RemoteClass } from "../remote-class.js";

export const RANGES: RemoteClass<Place> = {
  name: "RangeCollection",
  items: (place) => place.areas.map((area) => remote("Range", { ...place, areas: [area] })),
  item: (place, index: number) => remote("Range", { ...place, areas: place.areas.slice(index, index + 1) }),
};

export const RANGE_AREAS: RemoteClass<Place> = {
  name: "RangeAreas",
  properties: { Address: { get: fullAddress }, AreaCount: { get: ({ areas }) => areas.length } },
  objects: {
    Areas: (place) => remote("RangeCollection", place),
    Format: (place) => remote("RangeFormat", place),
    Worksheet: ({ book, sheet }) => remote("Worksheet", { book, sheet }),
  },
};
