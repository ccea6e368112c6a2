import { describe, expect, it } from 'vitest';
import { type Reading, textBlocks } from '../../../../src/core/index';
import { correctionOf, mergeCorrections, withCorrections } from '../../../../src/core/speakers/corrections';
import { h, readingOf, root } from '../../ui/reading';

const paragraphs = [h('p', '甲说，桥通了。乙说，桥通了。'), h('p', '丙没有说话。')];
const reading = readingOf(root(...paragraphs), [
  ['甲', '桥通了。'],
  ['丙', '没有说话。'],
]);
const second = { speaker: '甲', block: 0, start: 10, end: 14, mode: 'direct' as const, confidence: 0.8 };
reading.statements.push(second);

const marks = ({ speakers, statements }: Reading) =>
  statements.map(({ speaker, block, start }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    block,
    start,
  ]);
const spans = ({ article, speakers, statements }: Reading) =>
  statements.map(({ speaker, block, start, end }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    textBlocks(article.content)[block]?.text.slice(start, end),
  ]);
const correct = (index: number, speaker: string | null) =>
  correctionOf(reading, reading.statements[index] ?? second, speaker);

describe('withCorrections', () => {
  it('takes a wrong mark away, and only that one among equal words', () => {
    expect(marks(withCorrections(reading, [correct(2, null)]))).toEqual([
      ['甲', 0, 3],
      ['丙', 1, 1],
    ]);
  });

  it('gives a mark to another speaker, for certain, also to one the engine does not know', () => {
    const corrected = withCorrections(reading, [correct(2, '丙'), correct(1, '乙')]);
    expect(marks(corrected)).toEqual([
      ['甲', 0, 3],
      ['乙', 1, 1],
      ['丙', 0, 10],
    ]);
    expect(corrected.statements[2]?.confidence).toBe(1);
  });

  it('finds the words again after something was put back before them', () => {
    const { statements, ...rest } = readingOf(root(h('p', '前面恢复了一段。'), ...paragraphs));
    const moved = {
      ...rest,
      speakers: reading.speakers,
      statements: [...statements, ...reading.statements.map((said) => ({ ...said, block: said.block + 1 }))],
    };
    expect(marks(withCorrections(moved, [correct(1, null)]))).toEqual([
      ['甲', 1, 3],
      ['甲', 1, 10],
    ]);
  });

  it('lets the last word count, and changes nothing the second time', () => {
    const corrections = [correct(1, null), correct(1, '甲'), correct(0, '乙')];
    const once = withCorrections(reading, corrections);
    expect(marks(once)[1]).toEqual(['甲', 1, 1]);
    expect(withCorrections(once, corrections)).toEqual(once);
  });

  it('corrects an engine that cuts the statement differently, and leaves it the rest', () => {
    const [longer] = readingOf(root(...paragraphs), [['甲', '甲说，桥通了。乙说，桥通了。']]).statements;
    const newer = { ...reading, statements: longer ? [longer] : [] };
    expect(spans(withCorrections(newer, [correct(0, '丙')]))).toEqual([
      ['甲', '甲说，'],
      ['丙', '桥通了。'],
      ['甲', '乙说，桥通了。'],
    ]);
    expect(spans(withCorrections(newer, [correct(2, null)]))).toEqual([['甲', '甲说，桥通了。乙说，']]);
  });

  it('tells equal words that are a block of their own apart', () => {
    const answers = readingOf(
      root(h('p', '问：冷吗？'), h('p', '冷。'), h('p', '问：饿吗？'), h('p', '冷。')),
    );
    const statements = [1, 3].map((block) => ({ ...second, block, start: 0, end: 2 }));
    const made = { ...answers, speakers: reading.speakers, statements };
    const [first, last] = statements;
    expect(marks(withCorrections(made, [correctionOf(made, last ?? second, null)]))).toEqual([['甲', 1, 0]]);
    expect(marks(withCorrections(made, [correctionOf(made, first ?? second, null)]))).toEqual([['甲', 3, 0]]);
  });

  it('leaves the same few words alone where they stand among others', () => {
    const elsewhere = { exact: '没有说话。', prefix: '原来前面是这些。他', suffix: '后面是那些。' };
    expect(withCorrections(reading, [{ quote: elsewhere, speaker: '乙' }]).statements).toEqual(
      reading.statements,
    );
    const half = { ...elsewhere, prefix: '桥通了。\n丙' };
    expect(marks(withCorrections(reading, [{ quote: half, speaker: '乙' }]))[1]).toEqual(['乙', 1, 1]);
  });

  it('leaves nobody a full stop', () => {
    const exact = { exact: '桥通了', prefix: '乙说，', suffix: '。' };
    expect(spans(withCorrections(reading, [{ quote: exact, speaker: '乙' }]))).toEqual([
      ['甲', '桥通了。'],
      ['丙', '没有说话。'],
      ['乙', '桥通了'],
    ]);
  });

  it('gives words to whom the reader said also where the engine finds no statement any more', () => {
    const silent = { ...reading, speakers: [], statements: [] };
    const corrected = withCorrections(silent, [correct(2, '乙'), correct(1, null)]);
    expect(spans(corrected)).toEqual([['乙', '桥通了。']]);
    expect(corrected.statements[0]).toMatchObject({ block: 0, start: 10, confidence: 1 });
    expect(withCorrections(corrected, [correct(2, '乙')])).toEqual(corrected);
  });

  it('knows a speaker by another name too', () => {
    const [first, ...others] = reading.speakers;
    const named = { ...reading, speakers: first ? [{ ...first, aliases: ['甲市长'] }, ...others] : [] };
    expect(withCorrections(named, [correct(1, '甲市长')]).statements[1]?.speaker).toBe(first?.id);
  });

  it('leaves the reading as it is where the words are gone', () => {
    const gone = { quote: { exact: '别的话', prefix: '', suffix: '' }, speaker: null };
    expect(withCorrections(reading, [gone]).statements).toEqual(reading.statements);
    expect(reading.speakers).toHaveLength(2);
  });
});

describe('mergeCorrections', () => {
  const on = (exact: string, speaker: string | null) => ({
    quote: { exact, prefix: '说，', suffix: '。' },
    speaker,
  });

  it('keeps the last word on each quotation, once', () => {
    const earlier = [on('步道贯通', '林知远'), on('驿站增多', null)];
    const later = [on('步道贯通', '周沐')];
    expect(mergeCorrections(earlier, later)).toEqual([on('驿站增多', null), on('步道贯通', '周沐')]);
    expect(mergeCorrections(earlier, earlier)).toEqual(earlier);
  });
});
