// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { useMarkClicks } from '../../../../src/features/speakers/use-mark-clicks';

const onPick = vi.fn();

function Body() {
  const body = useRef<HTMLDivElement>(null);
  useMarkClicks(body, onPick);
  return (
    <div ref={body}>
      旁白
      <mark data-statement="3">
        <strong>要把账算清楚</strong>
      </mark>
    </div>
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  act(() => render(<Body />, page));
});

function press(selector: string, from: number, to = from): void {
  const target = document.querySelector(selector);
  target?.dispatchEvent(new MouseEvent('pointerdown', { clientX: from, bubbles: true }));
  target?.dispatchEvent(new MouseEvent('click', { clientX: to, bubbles: true }));
}

it('takes up the statement whose mark is clicked, and nothing else', () => {
  press('strong', 10);
  press('div > div', 10);
  expect(onPick).toHaveBeenCalledExactlyOnceWith(3);
});

it('leaves a selection alone', () => {
  press('strong', 10, 60);
  expect(onPick).not.toHaveBeenCalled();
});
