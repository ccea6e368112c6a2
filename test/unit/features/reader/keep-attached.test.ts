// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Attachment, keepAttached } from '../../../../src/features/reader/keep-attached';

const onBack = vi.fn();
const onGone = vi.fn();
const isWanted = vi.fn();
let element: HTMLElement;
let attached: Attachment;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  isWanted.mockReturnValue(true);
  element = document.createElement('div');
  document.body.append(element);
  attached = keepAttached({ element, parent: document.body, onBack, onGone, isWanted });
});
afterEach(() => {
  attached.stop();
  vi.useRealTimers();
});

/** What the page does, and everything that follows from it. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await vi.advanceTimersByTimeAsync(100);
}

it('comes back after the page has thrown it out', async () => {
  element.remove();
  await settle();
  expect(element.isConnected).toBe(true);
  expect(onBack).toHaveBeenCalledTimes(1);
  expect(await attached.settled).toBe(true);
  expect(onGone).not.toHaveBeenCalled();
});

it('gives in to a page that insists', async () => {
  const thrower = new MutationObserver(() => element.remove());
  thrower.observe(document.body, { childList: true });
  element.remove();
  await settle();
  thrower.disconnect();
  expect(element.isConnected).toBe(false);
  expect(onGone).toHaveBeenCalledTimes(1);
  expect(onBack.mock.calls.length).toBeGreaterThan(1);
  expect(await attached.settled).toBe(false);
});

it('gives in at once when a newer version has taken over', async () => {
  isWanted.mockReturnValue(false);
  element.remove();
  await settle();
  expect(element.isConnected).toBe(false);
  expect(onGone).toHaveBeenCalledTimes(1);
  expect(onBack).not.toHaveBeenCalled();
});

it('lets go when it is told to', async () => {
  attached.stop();
  element.remove();
  await settle();
  expect(element.isConnected).toBe(false);
  expect(onGone).not.toHaveBeenCalled();
});
