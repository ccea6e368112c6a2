import { describe, expect, it } from 'vitest';
import type { CorpusPage, Score } from '../../bench/corpus';
import { attributionTime, faults, row, type Scored, table } from '../../bench/extract-table';

const score = (given: Partial<Score>): Score => ({
  precision: 1,
  recall: 1,
  f1: 1,
  perfect: true,
  missing: [],
  leaked: [],
  meta: {},
  imgGold: 0,
  imgOut: 0,
  imgHit: 0,
  ...given,
});

function scored(id: string, detected: boolean, given?: Partial<Score>, ms = 10): Scored {
  const meta = { id, url: 'https://a.cn/', kind: given ? 'article' : 'negative', encoding: 'utf-8' } as const;
  const page: CorpusPage = { meta, bytes: Buffer.from(''), gold: given && { title: '甲', source: '乙' } };
  const extraction = { text: '', title: '丙', source: '丁', images: [] };
  return {
    page,
    runs: {
      attributionMs: ms,
      runs: { 明言: { extraction, ms }, Readability: { extraction, ms: 2 * ms } },
      detected: { 明言: detected },
      reasons: ['because'],
    },
    scores: given ? { 明言: score(given), Readability: score(given) } : {},
  };
}

const all = [
  scored('a', true, { f1: 1, meta: { title: true, source: false }, imgGold: 3, imgOut: 2, imgHit: 2 }),
  scored(
    'b',
    false,
    { f1: 0.5, perfect: false, meta: { title: false }, missing: ['某段'], leaked: ['广告'], imgOut: 9 },
    30,
  ),
  scored('n', true),
];

describe('attributionTime', () => {
  it("adds up over the articles and sets the sum against Readability's", () => {
    expect(attributionTime(all)).toBe("speakers: 40 ms, 0.50 of Readability's time for the pages");
  });
});

describe('row', () => {
  const found = row('明言', all);

  it('averages over the articles that have what is measured', () => {
    expect(found).toMatchObject({ f1: 0.75, perfect: 0.5, detected: 0.5, falsePositives: 1, ms: 40 });
    expect(found.fields.title).toBe(0.5);
    expect(found.fields.source).toBe(0);
    expect(found.fields.editor).toBeNaN();
  });

  it('counts pictures over the pages that have some', () => {
    expect(found.pictureRecall).toBeCloseTo(2 / 3);
    expect(found.picturePrecision).toBe(1);
  });

  it('has no detection for extractors without one', () => {
    expect(row('Readability', all)).not.toHaveProperty('detected');
  });
});

it('table shows times as a share of Readability and missing figures as a dash', () => {
  const lines = table([row('明言', all), row('Readability', all)]).split('\n');
  expect(lines[2]).toBe(
    '| 明言 | 0.7500 | 50% | 50% | 0% | – | – | – | – | – | 50% | 1 | 0.667 / 1.000 | 40 | 0.50 |',
  );
  expect(lines[3]).toMatch(/\| 80 \| 1\.00 \|$/);
});

describe('faults', () => {
  it('names fields, missing and leaked text, pictures', () => {
    expect(faults('明言', all[0] as Scored)).toEqual([
      'source: "丁", wanted "乙"',
      'pictures: 2 of 3 found, 0 too many',
    ]);
    expect(faults('明言', all[1] as Scored)).toEqual([
      'not detected: because',
      'f1 0.5000, precision 1.000',
      'missing: 某段',
      'leaked: 广告',
      'title: "丙", wanted "甲"',
    ]);
  });

  it('names a page that was wrongly taken for an article', () => {
    expect(faults('明言', all[2] as Scored)).toEqual(['taken for an article: because']);
  });
});
