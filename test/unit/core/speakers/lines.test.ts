import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeSpeakers } from '../../../../src/core/speakers/attribute';
import { bare, readMarks } from './marked-text';

/** Sentences in the forms in which Chinese news names a source, one text a line; ¶ parts paragraphs. */
const file = new URL('../../../fixtures/speakers/lines.txt', import.meta.url);
const texts = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

describe('each of the forms', () => {
  it.each(texts)('%s', (text) => {
    const lines = text.split('¶').map(readMarks);
    const paragraphs = lines.map(({ plain }) => plain);
    const { speakers, statements } = attributeSpeakers(paragraphs);
    const found = statements.map(({ speaker, block, start, end }) => ({
      speaker: speakers.find(({ id }) => id === speaker)?.name,
      text: bare(paragraphs[block]?.slice(start, end) ?? ''),
    }));
    expect(found).toEqual(
      lines.flatMap(({ marks }) => marks.map(({ speaker, text }) => ({ speaker, text }))),
    );
  });
});
