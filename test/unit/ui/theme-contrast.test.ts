import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/core/export/look-of';
import { LINES, markStyle } from '../../../src/core/export/mark-style';

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
  const [r = 0, g = 0, b = 0] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Red, green and blue light, 0–1. */
function linear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

/** What light becomes for those who lack a kind of cone (Machado, Oliveira, Fernandes 2009, severity 1), linear RGB. */
const SIGHT = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
type Sight = keyof typeof SIGHT;

/** How far two colours are apart for these eyes: CIE76 ΔE. */
function difference(a: string, b: string, sight: Sight): number {
  const [x, y] = [labOf(a, sight), labOf(b, sight)];
  return Math.hypot(...x.map((value, axis) => value - (y[axis] ?? 0)));
}

function labOf(colour: string, sight: Sight): number[] {
  const light = linear(colour);
  const matrix = SIGHT[sight];
  const [r = 0, g = 0, b = 0] = [0, 3, 6].map((row) =>
    light.reduce((sum, channel, column) => sum + channel * (matrix[row + column] ?? 0), 0),
  );
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
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

  it.each(Object.keys(SIGHT) as Sight[])('tells sixteen speakers apart, %s', (sight) => {
    const seats = Array.from({ length: 16 }, (_, seat) => lookOf(seat));
    const alike = seats.flatMap((one, at) =>
      seats.slice(at + 1).flatMap((other) => {
        const colours = [one, other].map(({ colour }) => theme[`--voice-${colour}`] ?? '');
        const apart = difference(colours[0] ?? '', colours[1] ?? '', sight);
        // The thickness tells lines of one style apart as well.
        const least = one.line === other.line ? 15 : LINES[one.line]?.[0] === LINES[other.line]?.[0] ? 5 : 0;
        return apart < least ? `${at}, line ${one.line} and ${other.line}: ${apart.toFixed(1)}` : [];
      }),
    );
    expect(alike).toEqual([]);
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

it('lends its colours to what is exported', () => {
  const expected = [0, 1, 2, 3, 4, 5, 6, 7].map((seat) => {
    const colour = (theme: Record<string, string>) => theme[`--voice-${lookOf(seat).colour}`];
    return `--voice: light-dark(${colour(light)},${colour(themes.dark)}`;
  });
  expect([...markStyle(8).matchAll(/\{ (.*)\);/g)].map(([, style]) => style)).toEqual(expected);
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
