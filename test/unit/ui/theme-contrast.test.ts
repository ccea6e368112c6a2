import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../src/ui/theme/tokens.css'), 'utf8');
const block = (selector: string) => css.slice(css.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
const colours = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );

const light = colours(block('[data-theme]'));
const themes = {
  light,
  sepia: { ...light, ...colours(block('[data-theme="sepia"]')) },
  dark: { ...light, ...colours(block('[data-theme="dark"]')) },
};

/** WCAG 2 contrast ratio of two #rrggbb colours, 1–21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(Object.entries(themes))('theme %s', (_, theme) => {
  const poor = (pairs: [string, string][], least: number) =>
    pairs
      .map(([front, back]) => ({
        pair: `${front} on ${back}`,
        ratio: contrast(theme[`--${front}`] ?? '', theme[`--${back}`] ?? ''),
      }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
  const voices = [0, 1, 2, 3, 4, 5, 6, 7];

  it('has words that can be read (AA)', () => {
    const backs = ['paper', 'raised', 'sunken'];
    const pairs = ['ink', 'ink-soft', 'ink-dim', 'accent'].flatMap((front) =>
      backs.map((back): [string, string] => [front, back]),
    );
    expect(poor([...pairs, ['on-accent', 'accent'], ['accent', 'accent-wash']], 4.5)).toEqual([]);
  });

  it('has marked words that read almost as well as the others', () => {
    expect(
      poor(
        voices.map((n): [string, string] => ['ink', `wash-${n}`]),
        9,
      ),
    ).toEqual([]);
  });

  it("has speakers' names that can be read (AA), and lines that can be seen", () => {
    const backs = ['paper', 'raised'];
    const names = voices.flatMap((n) => backs.map((back): [string, string] => [`voice-${n}`, back]));
    expect(poor(names, 4.5)).toEqual([]);
    expect(
      poor(
        voices.map((n): [string, string] => [`voice-${n}`, `wash-${n}`]),
        3,
      ),
    ).toEqual([]);
  });

  it('has edges and focus rings that can be seen', () => {
    expect(
      poor(
        [
          ['edge', 'paper'],
          ['edge', 'raised'],
          ['focus', 'paper'],
          ['focus', 'raised'],
        ],
        3,
      ),
    ).toEqual([]);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
