import type { Point, Stroke } from "./icon-marks.js";
import { encodePng } from "./png.js";

/** A mark as a square PNG on a clear ground, `size` pixels wide. The same bytes every time. */
export function drawIcon(mark: readonly Stroke[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (const stroke of mark) {
    const radius = Math.max(stroke.width * size, stroke.atLeast) / 2;
    const points = stroke.points.map((point) => toPixels(point, size, radius));
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) lay(pixels, (y * size + x) * 4, stroke.colour, cover(distance([x + 0.5, y + 0.5], points), radius));
    }
  }
  return encodePng(size, pixels);
}

/** Thin lines stand on whole pixels, so that they are sharp rather than grey. */
function toPixels([x, y]: Point, size: number, radius: number): Point {
  const sharp = (at: number): number => (radius > 1.01 ? at * size : Math.round(at * size - radius) + radius);
  return [sharp(x), sharp(y)];
}

/** How much of a pixel the pen covers, 0 to 1, when its middle is that far from the pen's path. */
function cover(away: number, radius: number): number {
  return Math.min(1, Math.max(0, radius + 0.5 - away));
}

function distance(from: Point, path: readonly Point[]): number {
  let nearest = Infinity;
  path.slice(1).forEach((end, index) => {
    nearest = Math.min(nearest, distanceToSegment(from, path[index] ?? end, end));
  });
  return nearest;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Lays a colour ("#RRGGBB") over what a pixel holds. */
function lay(pixels: Uint8Array, at: number, colour: string, alpha: number): void {
  if (alpha === 0) return;
  const below = (pixels[at + 3] ?? 0) / 255;
  const both = alpha + below * (1 - alpha);
  [1, 3, 5].forEach((start, channel) => {
    const over = Number.parseInt(colour.slice(start, start + 2), 16);
    pixels[at + channel] = Math.round((over * alpha + (pixels[at + channel] ?? 0) * below * (1 - alpha)) / both);
  });
  pixels[at + 3] = Math.round(both * 255);
}
