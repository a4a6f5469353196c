import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Navy, as on the sheets that Goldthread makes; the thread itself is gold. */
const NAVY: BrandVariants = {
  10: "#020409", 20: "#101A2E", 30: "#152647", 40: "#1A305B", 50: "#1F3864", 60: "#284A82", 70: "#315697", 80: "#2F5AA0", 90: "#4B74B8", 100: "#6288C6", 110: "#7A9BD2", 120: "#92AEDD", 130: "#AAC1E6", 140: "#C3D4EF", 150: "#DCE6F6", 160: "#EEF3FB",
};

export const LIGHT: Theme = createLightTheme(NAVY);

const dark = createDarkTheme(NAVY);
/** On dark grounds the lighter blues are those that can be read. */
export const DARK: Theme = { ...dark, colorBrandForeground1: NAVY[120], colorBrandForeground2: NAVY[130], colorCompoundBrandForeground1: NAVY[120], colorCompoundBrandStroke: NAVY[110], colorBrandForegroundLink: NAVY[130] };
