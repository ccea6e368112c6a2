import { describe, expect, it } from 'vitest';
import { contrast } from '../../../../src/core/card/contrast';
import { palettes } from '../../../../src/core/card/palette';
import type { Part } from '../../../../src/core/card/template';
import { templates } from '../../../../src/core/card/templates/templates';

/** Every [text colour, ground] that a tree of parts puts together. */
function pairs(part: Part, ground: string): [string, string][] {
  if (part.part === 'text') return [[part.colour, ground]];
  if (part.part === 'code') return [['codeInk', 'codePaper']];
  if (part.part !== 'stack') return [];
  return part.children.flatMap((child) => pairs(child, part.fill ?? ground));
}

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const used = Object.values(template.shapes).flatMap((shape) => pairs(shape, 'paper'));

  it.each(template.palettes)('passes WCAG AA in %s for every pair it uses', (id) => {
    const palette: Record<string, string> = palettes[id];
    expect(used.length).toBeGreaterThan(5);
    for (const [text, ground] of used) {
      const least = text === 'codeInk' ? 7 : 4.5;
      expect(contrast(palette[text] ?? '', palette[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThan(
        least,
      );
    }
  });
});

describe('contrast', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#a3291c', '#a3291c')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });
});
