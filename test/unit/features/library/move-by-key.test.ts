// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { moveByKey } from '../../../../src/features/library/move-by-key';

beforeEach(() => {
  const list = document.createElement('ul');
  for (const name of ['a', 'b', 'c']) {
    const row = document.createElement('li');
    row.className = 'library-row';
    const link = document.createElement('a');
    link.className = 'library-link';
    link.id = name;
    link.href = '#';
    const button = document.createElement('button');
    row.append(link, button);
    list.append(row);
  }
  list.addEventListener('keydown', moveByKey);
  document.body.replaceChildren(list);
});

const press = (key: string, from?: Element | null) =>
  (from ?? document.activeElement)?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

it.each([
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowUp', 'a'],
  ['a', 'ArrowUp', 'a'],
  ['c', 'ArrowDown', 'c'],
  ['a', 'End', 'c'],
  ['c', 'Home', 'a'],
  ['b', 'x', 'b'],
])('from %s by %s to %s', (from, key, to) => {
  document.getElementById(from)?.focus();
  press(key);
  expect(document.activeElement?.id).toBe(to);
});

it('also goes on from the button of a row', () => {
  press('ArrowDown', document.querySelectorAll('button')[1]);
  expect(document.activeElement?.id).toBe('c');
});
