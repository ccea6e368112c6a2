import { describe, expect, it } from 'vitest';
import type { Card, TextBox } from '../../../../src/core/card/box';
import { type CardOptions, type CardSet, layoutCards } from '../../../../src/core/card/layout-cards';
import type { CardRequest } from '../../../../src/core/card/request';
import { chosenTemplate, suggestTemplate } from '../../../../src/core/card/suggest-template';
import { type Ratio, ratios } from '../../../../src/core/card/template';
import { templates } from '../../../../src/core/card/templates/templates';
import { longWords, samples } from '../../../fixtures/cards/samples';
import { stubMeasure } from './stub-measure';

function lay(request: CardRequest, id = 'speaker', more: Partial<CardOptions> = {}): CardSet {
  const template = chosenTemplate(id, request);
  return layoutCards(request, {
    template,
    ratio: '3:4',
    qr: true,
    hasPicture: false,
    measure: stubMeasure,
    ...more,
  });
}

function said(card: Card | undefined, role: TextBox['role']): string {
  return (card?.boxes ?? [])
    .filter((box): box is TextBox => box.kind === 'text' && box.role === role)
    .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)))
    .join('');
}

const kinds = (card: Card | undefined): string[] => (card?.boxes ?? []).map(({ kind }) => kind);

describe('layoutCards', () => {
  it('shows words, speaker, source, date and code', () => {
    const { cards, notes } = lay(samples.words);
    expect(notes).toEqual([]);
    expect(cards).toHaveLength(1);
    expect(said(cards[0], 'body')).toBe(samples.words.words);
    expect(said(cards[0], 'name')).toBe('林望舒');
    expect(said(cards[0], 'source')).toBe('江州日报');
    expect(said(cards[0], 'date')).toBe('2026年3月18日');
    expect(kinds(cards[0])).toContain('code');
  });

  it('has no code and no hint at one when it is turned off', () => {
    const { cards, notes } = lay(samples.words, 'speaker', { qr: false });
    expect(kinds(cards[0])).not.toContain('code');
    expect(said(cards[0], 'scan')).toBe('');
    expect(notes).toEqual([]);
  });

  it('says why there is no code', () => {
    const long = `${samples.words.url}?text=${'长'.repeat(80)}`;
    expect(lay({ ...samples.words, url: long }).notes).toEqual(['address-too-long']);
    expect(lay({ ...samples.words, url: '' }).notes).toEqual(['no-address']);
  });

  it('numbers the cards of a long text and leaves none empty', () => {
    const { cards } = lay({ ...samples.words, words: longWords(900) });
    expect(cards.length).toBeGreaterThan(2);
    expect(cards.map((card) => said(card, 'page'))).toEqual(cards.map((_, i) => `${i + 1}/${cards.length}`));
    const lines = cards.map((card) =>
      card.boxes.flatMap((box) => (box.kind === 'text' && box.role === 'body' ? box.lines : [])),
    );
    expect(
      Math.max(...lines.map(({ length }) => length)) - Math.min(...lines.map(({ length }) => length)),
    ).toBeLessThan(3);
  });

  it('cuts what nobody would pass on, and says so', () => {
    const { cards, notes } = lay({ ...samples.words, words: longWords(9000) });
    expect(cards).toHaveLength(9);
    expect(notes).toEqual(['words-cut']);
    expect(said(cards[8], 'body')).toMatch(/……$/);
  });

  it.each(
    templates.flatMap(({ id }) => (Object.keys(ratios) as Ratio[]).map((ratio) => [id, ratio] as const)),
  )('%s %s makes a card of nothing but an empty title', (id, ratio) => {
    const { cards } = lay(samples.bare, id, { ratio });
    expect(cards).toHaveLength(1);
    expect(said(cards[0], 'body')).toBe('无题');
  });

  it('falls back to the host where neither title nor source is known', () => {
    expect(said(lay({ title: '', url: 'https://www.example.cn/a' }).cards[0], 'body')).toBe('example.cn');
  });

  it('uses the words and marks of Taiwan for zh-TW', () => {
    expect(said(lay({ ...samples.words, lang: 'zh-TW' }).cards[0], 'scan')).toBe('掃碼閱讀原文');
  });

  it('makes a larger card text of fewer words', () => {
    const size = (request: CardRequest): number =>
      lay(request).cards[0]?.boxes.find((box): box is TextBox => box.kind === 'text' && box.role === 'body')
        ?.font.size ?? 0;
    expect(size(samples.shortWords)).toBeGreaterThan(size(samples.words));
    expect(size(samples.words)).toBeGreaterThan(size(samples.mixedWords));
  });
});

describe('suggestTemplate', () => {
  it('suits the template to what there is to show', () => {
    expect(suggestTemplate(samples.words)).toBe('speaker');
    expect(suggestTemplate(samples.headline)).toBe('headline');
    expect(suggestTemplate(samples.passage)).toBe('plain');
    expect(suggestTemplate({ ...samples.words, speaker: undefined })).toBe('classical');
  });

  it('takes the suitable one for a template that is gone', () => {
    expect(chosenTemplate('night', samples.words).id).toBe('night');
    expect(chosenTemplate('gone', samples.words).id).toBe('speaker');
  });
});
