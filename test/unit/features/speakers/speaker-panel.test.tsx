// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { voicesOf } from '../../../../src/ui/voices';
import { h, readingOf, root } from '../../ui/reading';

vi.mock('../../../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, subs: string[]) =>
        key === 'languageTag' ? 'zh-CN' : [key, ...subs].join(' '),
      getUILanguage: () => 'zh-CN',
    },
  },
}));
const { copyText } = vi.hoisted(() => ({ copyText: vi.fn(async (_text: string) => true) }));
vi.mock('../../../../src/platform/copy-text', () => ({ copyText }));
const { SpeakerPanel } = await import('../../../../src/features/speakers/speaker-panel');
const { SpeakerLegend } = await import('../../../../src/features/speakers/speaker-legend');
const { useSpeakerFocus } = await import('../../../../src/features/speakers/use-speaker-focus');

const reading = readingOf(root(h('p', '甲说一。乙说二。甲说三。')), [
  ['甲', '一。'],
  ['乙', '二。'],
  ['甲', '三。'],
]);
const voices = voicesOf(reading);
const go = vi.fn();
const onShowMarks = vi.fn();
const onCorrect = vi.fn();
const onShare = vi.fn();

function Views() {
  const focus = useSpeakerFocus(go);
  const marks = { showsMarks: true, onShowMarks };
  return (
    <div data-only={focus.only}>
      <SpeakerPanel
        reading={reading}
        voices={voices}
        focus={focus}
        {...marks}
        onCorrect={onCorrect}
        onShare={onShare}
      />
      <SpeakerLegend voices={voices} focus={focus} {...marks} />
    </div>
  );
}

function draw(view: ComponentChildren): void {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  act(() => render(view, page));
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const click = (element: HTMLElement | undefined) => act(() => element?.click());
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const gone = () => go.mock.calls.map(([statement]) => statement);
const only = () => document.querySelector<HTMLElement>('[data-only]')?.dataset.only;

beforeEach(() => {
  vi.clearAllMocks();
  draw(<Views />);
});

describe('SpeakerPanel', () => {
  it('goes through one speaker after the other, round and round', () => {
    const [first, second] = all('.speaker-main');
    for (let press = 0; press < 3; press++) click(first);
    click(second);
    expect(gone()).toEqual([0, 2, 0, 1]);
    expect(document.querySelector('.speaker-said')?.textContent).toBe('speakersPosition 乙 1 1');
  });

  it('starts backwards at the end', () => {
    click(all('[aria-label="speakersPrevious 甲"]')[0]);
    expect(gone()).toEqual([2]);
  });

  it('does all of it by keyboard', () => {
    all('.speaker-main')[0]?.focus();
    press('ArrowRight');
    press('ArrowLeft');
    press('ArrowDown');
    expect(document.activeElement).toBe(all('.speaker-main')[1]);
    press('ArrowRight');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(all('.speaker-main')[0]);
    expect(gone()).toEqual([0, 2, 1]);
  });

  it('singles a speaker out, follows to another one, and lets go', () => {
    click(all('[aria-label="speakersOnly 甲"]')[0]);
    expect(only()).toBe('甲');
    click(all('.legend-go')[1]);
    expect(only()).toBe('乙');
    click(all('.legend-only')[1]);
    expect(only()).toBeUndefined();
  });

  it('copies the words of one speaker and says whether it could', async () => {
    const said = () => document.querySelector('.speaker-said')?.textContent;
    await act(async () => all('[aria-label="speakersCopy 甲"]')[0]?.click());
    expect(copyText.mock.calls[0]?.[0]).toMatch(/^甲\n“一。”\n“三。”\n/);
    expect(said()).toBe('speakersCopied 甲');
    copyText.mockResolvedValueOnce(false);
    await act(async () => all('[aria-label="speakersCopy 乙"]')[0]?.click());
    expect(said()).toBe('speakersCopyFailed');
  });

  it('takes the word of the reader on the statement before the eyes, and on no other', () => {
    expect(all('.statement-tools')).toHaveLength(0);
    for (let press = 0; press < 2; press++) click(all('.speaker-main')[0]);
    const [select] = all('.statement-tools select') as HTMLSelectElement[];
    expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['', '乙']);
    act(() => {
      if (select) select.value = '乙';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(all('.statement-tools')).toHaveLength(0);
    click(all('.speaker-main')[1]);
    click(all('.statement-tools button:not(.statement-share)')[0]);
    expect(onCorrect.mock.calls).toEqual([
      [2, '乙'],
      [1, null],
    ]);
    expect(document.querySelector('.speaker-said')?.textContent).toBe('speakersUnmarked');
  });

  it('makes a card of the statement before the eyes', () => {
    for (let press = 0; press < 2; press++) click(all('.speaker-main')[0]);
    click(all('.statement-share')[0]);
    expect(onShare).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('hides the marks with one switch', () => {
    click(all('.speaker-switch input')[0]);
    expect(onShowMarks).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('says so where nobody speaks for certain', () => {
    const focus = { toggleOnly: go, step: go, pick: go, leave: go };
    const marks = { showsMarks: true, onShowMarks };
    draw(<SpeakerPanel reading={reading} voices={[]} focus={focus} {...marks} />);
    expect(document.querySelector('.speaker-none')?.textContent).toBe('speakersNone');
    expect(document.querySelector('.speaker-list')).toBeNull();
  });
});
