// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createHost, removeStaleHosts } from '../../../../src/features/reader/host-element';

it('has a shadow root that the page cannot open', () => {
  const { element, root } = createHost(document);
  expect(element.shadowRoot).toBeNull();
  expect(root.host).toBe(element);
});

it('is shown whatever the page says about every element', () => {
  const hostile = document.createElement('style');
  hostile.textContent =
    '* { display: none !important; width: 100px !important; position: static !important }';
  const { element } = createHost(document);
  document.body.append(hostile, element);
  const { display, position, width } = getComputedStyle(element);
  expect({ display, position, width }).toEqual({ display: 'block', position: 'absolute', width: '0px' });
});

it('clears away what an earlier version has left', () => {
  const { element } = createHost(document);
  document.documentElement.append(element);
  removeStaleHosts(document);
  expect(element.isConnected).toBe(false);
});
