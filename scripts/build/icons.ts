import { drawIcon } from "./draw-icon.js";
import { MARKS, type MarkName } from "./icon-marks.js";

/** Widths in pixels: the ribbon takes 16, 32 and 80, the add-in's own entry 32 and 64, the organisation's catalogue 128. */
const RIBBON = [16, 32, 80];
const ADD_IN = [16, 32, 64, 80, 128];

/** Every icon that the manifest names, as PNG by path: "assets/check-32.png". */
export function icons(): Map<string, Uint8Array> {
  const drawn = new Map<string, Uint8Array>();
  for (const name of Object.keys(MARKS) as MarkName[]) {
    for (const size of name === "goldthread" ? ADD_IN : RIBBON) drawn.set(`assets/${name}-${size}.png`, drawIcon(MARKS[name], size));
  }
  return drawn;
}
