import type { OwnSheet } from "../targets.js";
import type { Area } from "../../../../core/grid/address.js";
import { areaOf, LAST_COLUMN, LAST_ROW, type Place } from "../places.js";
import { targetOf, type RemoteClass } from "../remote-class.js";

const freeze = ({ sheet }: OwnSheet, area: Area): null => {
  sheet.frozen = area;
  return null;
};

export const FREEZE_PANES: RemoteClass<OwnSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (own, range: unknown) => freeze(own, areaOf(targetOf<Place>(range))),
    FreezeRows: (own, count: number) => freeze(own, { top: 1, left: 1, bottom: count, right: LAST_COLUMN }),
    FreezeColumns: (own, count: number) => freeze(own, { top: 1, left: 1, bottom: LAST_ROW, right: count }),
  },
};
