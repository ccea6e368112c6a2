// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { selectedWords } from '../../../../src/features/reader/selected-words';

let body: HTMLElement;
Range.prototype.getClientRects = () => [{ right: 90, top: 10, bottom: 30 }] as unknown as DOMRectList;

beforeEach(() => {
  body = document.createElement('div');
  const label = Object.assign(document.createElement('span'), {
    className: 'voice-name',
    textContent: '方既明',
  });
  const mark = Object.assign(document.createElement('mark'), { textContent: '桥通了，账也要算清楚。' });
  Object.assign(mark.dataset, { statement: '0', speaker: 's1' });
  const paragraph = document.createElement('p');
  paragraph.append('他说，', label, mark, '会议结束。');
  body.append(paragraph);
  document.body.replaceChildren(body, 'outside');
});

function select(from: Node | null | undefined, start: number, to: Node | null | undefined, end: number) {
  if (from && to) document.getSelection()?.setBaseAndExtent(from, start, to, end);
  return selectedWords(body);
}
const markText = () => body.querySelector('mark')?.firstChild;

it('gives the words of one statement with their speaker, and where a button can stand', () => {
  expect(select(markText(), 4, markText(), 11)).toEqual({
    words: '账也要算清楚。',
    speaker: 's1',
    at: { left: 90, top: 10, bottom: 30 },
  });
});

it('gives words beyond a statement without a speaker and without the name label', () => {
  const paragraph = body.querySelector('p');
  const selected = select(paragraph?.firstChild, 0, paragraph?.lastChild, 5);
  expect(selected).toMatchObject({ words: '他说，桥通了，账也要算清楚。会议结束。', speaker: undefined });
});

it('gives nothing for an empty selection or one that leaves the article', () => {
  expect(select(markText(), 2, markText(), 2)).toBeUndefined();
  expect(select(markText(), 0, document.body.lastChild, 3)).toBeUndefined();
  document.getSelection()?.removeAllRanges();
  expect(selectedWords(body)).toBeUndefined();
});
