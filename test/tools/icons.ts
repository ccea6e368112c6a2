import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** `npm run icons`: draws the PNGs of the manifest from the one SVG; the grey ones are for pages without an article. */
const svg = readFileSync('manifest/icon/icon.svg', 'utf8');
const colours = { icon: undefined, 'icon-off': '#80868b' };

for (const [name, colour] of Object.entries(colours)) {
  const source = colour ? svg.replace(/ color="#[0-9a-f]{6}"/, ` color="${colour}"`) : svg;
  for (const size of [16, 32, 48, 128]) {
    const png = new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(`public/icons/${name}-${size}.png`, png);
  }
}
