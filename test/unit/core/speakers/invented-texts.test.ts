import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeSpeakers } from '../../../../src/core/speakers/attribute';
import { bare, readMarkedText } from './marked-text';

const folder = new URL('../../../fixtures/speakers/', import.meta.url);

describe.each(fs.readdirSync(folder))('%s', (file) => {
  const text = readMarkedText(new URL(file, folder));
  const { speakers, statements } = attributeSpeakers(text.paragraphs, { lang: text.lang });
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name;

  it('finds exactly the marked statements, each with its speaker', () => {
    const found = statements.map(({ speaker, block, start, end }) => ({
      block,
      speaker: nameOf(speaker),
      text: bare(text.paragraphs[block]?.slice(start, end) ?? ''),
    }));
    expect(found).toEqual(text.statements);
  });

  it('gives the titles as they stand beside the names', () => {
    for (const [name, title] of text.titles)
      expect(speakers.find((speaker) => speaker.name === name)?.titles, name).toContain(title);
  });
});
