// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardEvents } from '../../../../src/features/reader/guard-events';

const heard: string[] = [];
for (const type of ['keydown', 'keyup', 'click', 'wheel'])
  window.addEventListener(type, (event) =>
    heard.push(`${event.type} ${'key' in event ? event.key : ''}`.trim()),
  );

let host: HTMLElement;
let button: HTMLElement;
let stop: () => void;
const onEscape = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'closed' });
  button = document.createElement('button');
  root.append(button);
  onEscape.mockReset();
  stop = guardEvents({ window, host, root, onEscape });
  heard.length = 0;
  return () => {
    stop();
    vi.runAllTimers();
    vi.useRealTimers();
  };
});

const key = (target: EventTarget, type: string, name: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
  );

describe('guardEvents', () => {
  it('lets nothing of what happens inside bubble into the page', () => {
    key(button, 'keydown', 'a');
    key(button, 'keyup', 'a');
    for (const type of ['click', 'wheel'])
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });

  it('keeps keys from the page also when the focus is lost outside', () => {
    key(document.body, 'keydown', 'a');
    key(document.body, 'keydown', 'Escape');
    expect(heard).toEqual([]);
    expect(onEscape).toHaveBeenCalledTimes(1);
  });

  it('hears Esc, but not the one that ends an input method', () => {
    key(button, 'keydown', 'Escape', { isComposing: true });
    expect(onEscape).not.toHaveBeenCalled();
    key(button, 'keydown', 'Escape');
    expect(onEscape).toHaveBeenCalledTimes(1);
  });

  it('keeps the release of the closing key, and gives the page every key after it', () => {
    stop();
    key(document.body, 'keyup', 'Escape');
    key(document.body, 'keydown', 'b');
    key(document.body, 'keyup', 'b');
    expect(heard).toEqual(['keydown b', 'keyup b']);
  });

  it('does not wait for a release that never comes', () => {
    stop();
    vi.advanceTimersByTime(2000);
    key(document.body, 'keyup', 'c');
    expect(heard).toEqual(['keyup c']);
  });
});
