import { describe, expect, it } from 'vitest';
import { breakText } from '../../../../../src/core/card/typeset/break-text';
import { type PlacedLine, setText } from '../../../../../src/core/card/typeset/set-text';
import type { TextStyle } from '../../../../../src/core/card/typeset/style';
import { tokenLines } from '../../../../../src/core/card/typeset/token-lines';
import { stubMeasure } from '../stub-measure';

const base: TextStyle = { face: 'song', weight: 400, sizes: [20, 20], leading: 1.5, align: 'start' };

function set(text: string, room: number, style: Partial<TextStyle> = {}, vertical = false): PlacedLine[] {
  const full = { ...base, ...style };
  const setting = { measure: stubMeasure, vertical, centredMarks: false };
  return setText(breakText(tokenLines([text], full, room, setting), full, 20, room * 20)).lines;
}

const runs = (line: PlacedLine | undefined): [string, number][] =>
  (line?.runs ?? []).map(({ text, at }) => [text, Number(at.toFixed(2))]);

describe('setLine', () => {
  it('squeezes two marks that stand together into one and a half em', () => {
    expect(runs(set('写“诗。”吗', 20)[0])).toEqual([
      ['写', 0],
      ['“', 1],
      ['诗', 2],
      ['。', 3],
      ['”', 3.5],
      ['吗', 4.5],
    ]);
  });

  it('begins a line with the ink of an opening mark, not with its blank half', () => {
    expect(runs(set('《诗》', 20)[0])[0]).toEqual(['《', -0.5]);
  });

  it('leaves a hair of space between Chinese and Latin, whatever the page had', () => {
    expect(runs(set('在AI时', 20)[0]).map(([, at]) => at)).toEqual(
      runs(set('在 AI 时', 20)[0]).map(([, at]) => at),
    );
    expect(runs(set('在AI时', 20)[0])[1]).toEqual(['AI', 1.16]);
  });

  it('stretches justified lines to the measure, but not the last', () => {
    const [first, last] = set('春雨落在ok上也落在屋檐上的', 8, { align: 'justify' });
    expect(first?.width).toBeCloseTo(8, 5);
    expect(last?.width).toBeLessThan(8);
  });

  it('centres by what does not hang', () => {
    const [line] = set('春分。', 10, { align: 'center', hang: true });
    expect(line).toMatchObject({ start: 4, width: 2, overhang: 0.5 });
  });

  it('stands columns of upright characters, vertical marks and lying words', () => {
    const [line] = set('在“GDP”和12，好', 20, {}, true);
    expect(line?.runs.map(({ text, stance }) => [text, stance])).toEqual([
      ['在', 'upright'],
      ['﹃', 'upright'],
      ['GDP', 'turned'],
      ['﹄', 'upright'],
      ['和', 'upright'],
      ['12', 'combined'],
      ['︐', 'upright'],
      ['好', 'upright'],
    ]);
  });
});
