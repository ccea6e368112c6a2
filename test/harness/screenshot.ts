import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Display } from './display.ts';

/** The whole screen as it is now, popups and menus included (a page's own screenshot shows neither). */
export function captureScreen({ framebuffer }: Display): PNG {
  return decodeXwd(readFileSync(framebuffer));
}

/** Writes the screen to a PNG file. */
export function saveScreen(display: Display, file: string): void {
  writeFileSync(file, PNG.sync.write(captureScreen(display)));
}

/** XWD as Xvfb writes it: a header of big-endian 32-bit words, a colour map, then rows of BGRX. */
function decodeXwd(file: Buffer): PNG {
  const word = (index: number) => file.readUInt32BE(index * 4);
  const [width, height, bytesPerLine, colours] = [word(4), word(5), word(12), word(19)];
  const start = word(0) + colours * 12;
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * bytesPerLine + x * 4;
      const to = (y * width + x) * 4;
      png.data[to] = file[from + 2] ?? 0;
      png.data[to + 1] = file[from + 1] ?? 0;
      png.data[to + 2] = file[from] ?? 0;
      png.data[to + 3] = 255;
    }
  }
  return png;
}
