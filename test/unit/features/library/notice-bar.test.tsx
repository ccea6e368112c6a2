// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice, SaveOutcome } from '../../../../src/platform/messages';
import { fail, type Result, succeed } from '../../../../src/platform/result';

vi.mock('../../../../src/platform/i18n', () => ({
  t: (key: string, ...subs: unknown[]) => [key, ...subs].join(' '),
}));
const { askBackground } = vi.hoisted(() => ({ askBackground: vi.fn() }));
vi.mock('../../../../src/platform/messages', () => ({ askBackground }));
const { NoticeBar } = await import('../../../../src/features/library/notice-bar');

const ADDRESS = 'https://news.gmw.cn/2026-11/20/content_1.htm';
const outcome: SaveOutcome = { url: ADDRESS, updated: false, picturesNotSaved: [] };
const saved: Notice = { kind: 'saved', outcome };
const heldBack: Notice = { kind: 'failed', failure: { code: 'private-window' } };
const onGone = vi.fn();

function show(notice: Notice, saveAnyway?: () => Promise<Result<SaveOutcome>>) {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  act(() => render(<NoticeBar notice={notice} saveAnyway={saveAnyway} onGone={onGone} />, page));
}
const words = () => document.querySelector('[role="status"]')?.textContent;
const press = (label: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === label || button.ariaLabel === label)?.click();
  });
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const point = (type: string) =>
  act(() => {
    document.querySelector('.notice')?.dispatchEvent(new Event(type));
  });

beforeEach(() => {
  vi.useFakeTimers();
  onGone.mockReset();
  askBackground.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('the notice', () => {
  it('goes by itself, but not while the pointer is on it', () => {
    show(saved);
    wait(6000);
    point('pointerenter');
    wait(60_000);
    expect(onGone).not.toHaveBeenCalled();
    point('pointerleave');
    wait(7900);
    expect(onGone).not.toHaveBeenCalled();
    wait(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('names the pictures that could not be saved', () => {
    show({ kind: 'saved', outcome: { ...outcome, updated: true, picturesNotSaved: ['a', 'b'] } });
    expect(words()).toBe('noticeUpdatednoticePicturesNotSaved 2');
  });

  it('takes a save back', async () => {
    askBackground.mockResolvedValue(succeed(undefined));
    show(saved);
    await press('noticeUndo');
    expect(askBackground).toHaveBeenCalledWith('undo-save', { url: ADDRESS });
    expect(words()).toBe('noticeUndone');
  });

  it('says why the library does not open, and stays', async () => {
    askBackground.mockResolvedValue(fail('extension-updated'));
    show(saved);
    await press('noticeView');
    expect(words()).toBe('failureExtensionUpdated');
    expect(onGone).not.toHaveBeenCalled();
  });

  it('saves from a private window only when it is told to', async () => {
    const saveAnyway = vi.fn(async () => succeed(outcome));
    show(heldBack, saveAnyway);
    expect(words()).toBe('failurePrivateWindow');
    expect(saveAnyway).not.toHaveBeenCalled();
    await press('noticeSaveAnyway');
    expect(words()).toBe('noticeSaved');
  });
});
