import type { OwnSheet } from "../targets.js";
import { areaAddress } from "../../../../core/grid/address.js";
import { HostError } from "../host-error.js";
import { areaOf, type Place } from "../places.js";
import { remote, targetOf, type RemoteClass, type RemoteProperty } from "../remote-class.js";

/** Kept as it is given. */
function kept(name: string, allowed?: readonly unknown[]): RemoteProperty<OwnSheet> {
  return {
    get: ({ sheet }) => sheet.page[name],
    set: ({ sheet }, value: unknown) => {
      if (allowed && !allowed.includes(value)) throw new HostError("InvalidArgument");
      sheet.page[name] = value;
    },
  };
}

export const HEADER_FOOTER: RemoteClass<OwnSheet> = {
  name: "HeaderFooter",
  properties: { LeftFooter: kept("leftFooter"), CenterFooter: kept("centreFooter"), RightFooter: kept("rightFooter") },
};

export const HEADERS_FOOTERS: RemoteClass<OwnSheet> = { name: "HeaderFooterGroup", objects: { DefaultForAllPages: (own) => remote("HeaderFooter", own) } };

export const PAGE_LAYOUT: RemoteClass<OwnSheet> = {
  name: "PageLayout",
  properties: {
    Orientation: kept("orientation", ["Portrait", "Landscape"]),
    PaperSize: kept("paperSize", ["A4", "A3"]),
    Zoom: kept("zoom"),
    LeftMargin: kept("leftMargin"), RightMargin: kept("rightMargin"), TopMargin: kept("topMargin"), BottomMargin: kept("bottomMargin"), HeaderMargin: kept("headerMargin"), FooterMargin: kept("footerMargin"),
  },
  objects: { HeadersFooters: (own) => remote("HeaderFooterGroup", own) },
  methods: {
    SetPrintTitleRows: ({ sheet }, rows: string) => {
      if (!/^\$\d+:\$\d+$/.test(rows)) throw new HostError("InvalidArgument");
      sheet.page["titleRows"] = rows;
    },
    SetPrintArea: ({ sheet }, area: unknown) => void (sheet.page["area"] = areaAddress(areaOf(targetOf<Place>(area)))),
  },
};
