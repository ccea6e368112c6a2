import type { PNG } from 'pngjs';

/** Pixels of a picture: left, top, width, height. */
export interface Window {
  x: number;
  y: number;
  w: number;
  h: number;
}

const side = 8;
const c1 = (0.01 * 255) ** 2;
const c2 = (0.03 * 255) ** 2;

function luminance(png: PNG, x: number, y: number): number {
  const at = (y * png.width + x) * 4;
  return 0.2126 * (png.data[at] ?? 0) + 0.7152 * (png.data[at + 1] ?? 0) + 0.0722 * (png.data[at + 2] ?? 0);
}

function ofWindow(a: PNG, b: PNG, left: number, top: number): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const [p, q] = [luminance(a, x, y), luminance(b, x, y)];
      sumA += p;
      sumB += q;
      sumAA += p * p;
      sumBB += q * q;
      sumAB += p * q;
    }
  }
  const n = side * side;
  const [meanA, meanB] = [sumA / n, sumB / n];
  const [varA, varB, cov] = [sumAA / n - meanA ** 2, sumBB / n - meanB ** 2, sumAB / n - meanA * meanB];
  return ((2 * meanA * meanB + c1) * (2 * cov + c2)) / ((meanA ** 2 + meanB ** 2 + c1) * (varA + varB + c2));
}

/** Structural similarity (Wang and others, 2004) of luminance, mean over the 8×8 windows inside `windows`. */
export function similarity(a: PNG, b: PNG, windows: readonly Window[]): number {
  let sum = 0;
  let count = 0;
  for (const { x, y, w, h } of windows) {
    for (let top = Math.floor(y); top + side <= Math.min(y + h, a.height); top += side) {
      for (let left = Math.floor(x); left + side <= Math.min(x + w, a.width); left += side) {
        sum += ofWindow(a, b, left, top);
        count++;
      }
    }
  }
  return count === 0 ? 0 : sum / count;
}
