import { expect, it } from 'vitest';
import { toJson } from '../../../../src/core/export/to-json';
import { article, reading } from './sample-reading';

it('holds what the statements count by', () => {
  const made = reading(article('<p>周远说：“通了。”</p>'), [['周远', '通了。']]);
  const file = JSON.parse(toJson(made));
  const [{ block, start, end }] = file.statements;
  expect(file.format).toBe('mingyan-reading');
  expect(file.article).toEqual(made.article);
  expect(file.blocks[block].text.slice(start, end)).toBe('通了。');
});
