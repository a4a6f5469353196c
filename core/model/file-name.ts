import { divisionSlug } from "./division.js";

/** Longer names make paths that Windows and SharePoint refuse. */
const LONGEST = 60;

/** Names that Windows keeps for devices, whatever ending a file has. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A part of a file's name that stands for a text out of a workbook: "early-help" for "Early Help". Small letters, digits and hyphens alone, which every disk takes and no path is made of;
 * never a device of Windows. `otherwise` stands for a text that leaves nothing.
 */
export function nameForFile(text: string, otherwise: string): string {
  const slug = divisionSlug(text).slice(0, LONGEST).replace(/-+$/, "");
  return slug === "" ? otherwise : DEVICES.test(slug) ? `${otherwise}-${slug}` : slug;
}
