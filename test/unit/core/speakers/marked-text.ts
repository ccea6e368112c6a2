import fs from 'node:fs';

/** An invented text of test/fixtures/speakers, with the statements that stand between ⟦name｜ and ⟧. */
export interface MarkedText {
  genre: string;
  lang: string;
  paragraphs: string[];
  /** name → titles, for those whose titles the head states. */
  titles: Map<string, string>;
  /** Offsets in the paragraph without marks; `text` is bare. */
  statements: { block: number; speaker: string; start: number; end: number; text: string }[];
}

const MARK = /⟦([^｜⟧]+)｜([^⟧]*)⟧/g;

/** Letters, digits and Han only: marks at the edge of a statement are a matter of taste. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

export function readMarkedText(file: URL): MarkedText {
  const [head = '', body = ''] = fs.readFileSync(file, 'utf8').split('\n---\n');
  const fields = head.split('\n').map((line) => line.split(/:\s*/));
  const value = (name: string) => fields.find(([key]) => key === name)?.[1];
  const titles = new Map<string, string>();
  for (const [key, entry = ''] of fields) {
    const [name, title] = entry.split(' | ');
    if (key === 'speaker' && name && title) titles.set(name, title);
  }
  const lines = body.trim().split('\n').map(readMarks);
  return {
    genre: value('genre') ?? '',
    lang: value('lang') ?? 'zh-Hans',
    titles,
    paragraphs: lines.map(({ plain }) => plain),
    statements: lines.flatMap(({ marks }, block) => marks.map((mark) => ({ block, ...mark }))),
  };
}

/** Takes the marks out of a line. */
export function readMarks(line: string) {
  const marks: { speaker: string; start: number; end: number; text: string }[] = [];
  let plain = '';
  let read = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, speaker = '', text = ''] = match;
    plain += line.slice(read, match.index);
    marks.push({ speaker, start: plain.length, end: plain.length + text.length, text: bare(text) });
    plain += text;
    read = match.index + whole.length;
  }
  return { plain: plain + line.slice(read), marks };
}
