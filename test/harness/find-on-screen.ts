import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Point } from './real-input.ts';

/** How far a pixel may lie off, 0–255 per channel: icons are drawn over a bar whose colour varies. */
const tolerance = 40;

/**
 * Middle of the place between the screen's rows `from` and `to` that looks most like one of the pictures;
 * undefined where none is like it.
 */
export function findOnScreen(screen: PNG, files: string[], from: number, to: number): Point | undefined {
  let best = { off: tolerance, at: undefined as Point | undefined };
  for (const file of files) {
    const icon = PNG.sync.read(readFileSync(file));
    const pixels = opaquePixels(icon);
    for (let y = from; y + icon.height <= to; y++) {
      for (let x = 0; x + icon.width <= screen.width; x++) {
        const off = difference(screen, pixels, x, y, best.off);
        if (off < best.off) best = { off, at: { x: x + icon.width / 2, y: y + icon.height / 2 } };
      }
    }
  }
  return best.at;
}

interface Pixel {
  x: number;
  y: number;
  colour: [number, number, number];
}

function opaquePixels({ width, height, data }: PNG): Pixel[] {
  const pixels: Pixel[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
      if (alpha > 200) pixels.push({ x, y, colour: [red, green, blue] });
    }
  }
  return pixels;
}

/** Mean difference per channel; stops counting where it can only get worse than `worst`. */
function difference(screen: PNG, pixels: Pixel[], left: number, top: number, worst: number): number {
  const limit = worst * pixels.length * 3;
  let sum = 0;
  for (const { x, y, colour } of pixels) {
    const at = ((top + y) * screen.width + left + x) * 4;
    for (const channel of [0, 1, 2] as const)
      sum += Math.abs((screen.data[at + channel] ?? 0) - colour[channel]);
    if (sum > limit) return worst;
  }
  return sum / (pixels.length * 3);
}
