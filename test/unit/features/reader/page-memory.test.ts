// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberPage } from '../../../../src/features/reader/page-memory';

let field: HTMLInputElement;
let text: Text;

beforeEach(() => {
  document.body.replaceChildren();
  field = document.body.appendChild(document.createElement('input'));
  const paragraph = document.body.appendChild(document.createElement('p'));
  text = paragraph.appendChild(document.createTextNode('一段可以选中的话'));
});

it('gives the focus back', () => {
  field.focus();
  const putBack = rememberPage(window);
  field.blur();
  putBack();
  expect(document.activeElement).toBe(field);
});

it('takes the focus from what has got it in between', () => {
  const putBack = rememberPage(window);
  field.focus();
  putBack();
  expect(document.activeElement).toBe(document.body);
});

it('gives the selection back in the direction it had', () => {
  document.getSelection()?.setBaseAndExtent(text, 6, text, 2);
  const putBack = rememberPage(window);
  document.getSelection()?.removeAllRanges();
  putBack();
  const { anchorOffset, focusOffset } = document.getSelection() ?? {};
  expect([anchorOffset, focusOffset]).toEqual([6, 2]);
});

it('forgets a selection whose text has left the page', () => {
  document.getSelection()?.setBaseAndExtent(text, 0, text, 2);
  const putBack = rememberPage(window);
  document.getSelection()?.selectAllChildren(document.body);
  text.remove();
  putBack();
  expect(document.getSelection()?.rangeCount).toBe(0);
});

it('scrolls back at once, and only where the page has moved', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  const putBack = rememberPage(window);
  putBack();
  expect(scrollTo).not.toHaveBeenCalled();
  Object.defineProperty(window, 'scrollY', { value: 40, configurable: true });
  putBack();
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ left: 0, top: 0, behavior: 'instant' });
});
