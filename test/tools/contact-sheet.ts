import { PNG } from 'pngjs';

const gap = 24;

/** Shrinks by whole steps of averaged pixels, which keeps text legible. */
export function shrink(source: PNG, factor: number): PNG {
  const [w, h] = [Math.floor(source.width / factor), Math.floor(source.height / factor)];
  const small = new PNG({ width: w, height: h });
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < factor; dy++) {
          const row = ((y * factor + dy) * source.width + x * factor) * 4 + channel;
          for (let dx = 0; dx < factor; dx++) sum += source.data[row + dx * 4] ?? 0;
        }
        small.data[(y * w + x) * 4 + channel] = sum / factor ** 2;
      }
    }
  }
  return small;
}

/** Rows of pictures on one grey sheet, each shrunk by `factor`. */
export function contactSheet(rows: Buffer[][], factor: number): Buffer {
  const cells = rows.map((row) => row.map((png) => shrink(PNG.sync.read(png), factor)));
  const widths = cells.map((row) => row.reduce((sum, { width }) => sum + width + gap, gap));
  const heights = cells.map((row) => Math.max(...row.map(({ height }) => height)) + gap);
  const width = Math.max(...widths);
  const sheet = new PNG({ width, height: heights.reduce((sum, height) => sum + height, gap) });
  sheet.data.fill(0xc8);
  for (let i = 3; i < sheet.data.length; i += 4) sheet.data[i] = 255;
  let y = gap;
  for (const [index, row] of cells.entries()) {
    let x = gap;
    for (const cell of row) {
      PNG.bitblt(cell, sheet, 0, 0, cell.width, cell.height, x, y);
      x += cell.width + gap;
    }
    y += heights[index] ?? 0;
  }
  return PNG.sync.write(sheet);
}
