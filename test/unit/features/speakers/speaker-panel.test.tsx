// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction, Reading } from '../../../../src/core/index';
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
const { useCorrections } = await import('../../../../src/features/speakers/use-corrections');
const { useSpeakers } = await import('../../../../src/features/speakers/use-speakers');

const reading = readingOf(root(h('p', '甲说一。乙说二。甲说三。')), [
  ['甲', '一。'],
  ['乙', '二。'],
  ['甲', '三。'],
]);
const onShowMarks = vi.fn();
const onShare = vi.fn();
let address = 0;
let counted: Correction[] = [];

interface ViewsProps {
  found?: Reading;
  showsMarks?: boolean;
  kept?: Correction[];
  url: string;
}

function Views({ found = reading, showsMarks = true, kept, url }: ViewsProps) {
  const body = useRef<HTMLDivElement>(null);
  const { corrections, correct, takeBack } = useCorrections(url, kept);
  counted = corrections;
  const speakers = useSpeakers({ found, corrections, body, showsMarks, onShowMarks });
  return (
    <div data-only={speakers.only}>
      <div ref={body}>
        {speakers.marked.flatMap((voice) =>
          voice.statements.map((statement) => (
            <mark
              key={statement}
              data-statement={statement}
              data-voice={voice.colour}
              data-name={voice.speaker.name}
            />
          )),
        )}
      </div>
      <SpeakerPanel
        speakers={speakers}
        corrections={corrections}
        onCorrect={correct}
        onTakeBack={takeBack}
        onShare={onShare}
      />
      <SpeakerLegend speakers={speakers} />
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
/** Index of the statement before the eyes, once the view has been scrolled. */
const current = () => document.querySelector<HTMLElement>('mark[data-current]')?.dataset.statement;
const only = () => document.querySelector<HTMLElement>('[data-only]')?.dataset.only;
const said = () => document.querySelector('.speaker-said')?.textContent;
/** Whose words are marked, by statement, and in which colour. */
const marks = () => all('mark').map(({ dataset }) => `${dataset.statement} ${dataset.name} ${dataset.voice}`);
const open = (props: Partial<ViewsProps> = {}) => draw(<Views url={`${++address}`} {...props} />);
const choose = (name: string) =>
  act(() => {
    const [select] = all('.give-to select') as HTMLSelectElement[];
    if (select) select.value = name;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
const give = (name: string) => {
  choose(name);
  click(all('.give-to button')[0]);
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = () => {};
  open();
});

describe('SpeakerPanel', () => {
  it('goes through one speaker after the other, round and round', () => {
    const [first, second] = all('.speaker-main');
    const gone = [first, first, first, second].map((button) => {
      click(button);
      return current();
    });
    expect(gone).toEqual(['0', '2', '0', '1']);
    expect(said()).toBe('speakersPosition 乙 1 1');
  });

  it('shows how much everybody says, and where', () => {
    expect(all('.speaker-share').map(({ textContent }) => textContent)).toEqual([
      'speakersShare 33%',
      'speakersShare 17%',
    ]);
    const places = [...document.querySelectorAll('.speaker-strip')].map((strip) =>
      [...strip.querySelectorAll('rect')].map((place) => Number(place.getAttribute('x')).toFixed(2)),
    );
    expect(places).toEqual([['0.17', '0.83'], ['0.50']]);
    expect(document.querySelector('.speaker-strip')?.getAttribute('aria-label')).toBe('speakersStrip 甲');
  });

  it.each([
    ['auto', true],
    ['smooth', false],
  ])('scrolls %s where less motion is wanted: %s', (behavior, matches) => {
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;
    vi.stubGlobal('matchMedia', () => ({ matches }));
    click(all('.speaker-main')[0]);
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior });
  });

  it('starts backwards at the end', () => {
    click(all('[aria-label="speakersPrevious 甲"]')[0]);
    expect(current()).toBe('2');
  });

  it('does all of it by keyboard', () => {
    all('.speaker-main')[0]?.focus();
    press('ArrowRight');
    press('ArrowLeft');
    expect(current()).toBe('2');
    press('ArrowDown');
    expect(document.activeElement).toBe(all('.speaker-main')[1]);
    press('ArrowRight');
    expect(current()).toBe('1');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(all('.speaker-main')[0]);
  });

  it('takes up the mark that is clicked', () => {
    click(all('mark[data-statement="2"]')[0]);
    expect(current()).toBe('2');
    expect(all('.speaker-count')[0]?.textContent).toBe('2 / 2');
  });

  it('singles a speaker out, follows to another one, and lets go', () => {
    click(all('[aria-label="speakersOnly 甲"]')[0]);
    expect(only()).toBe('甲');
    click(all('.legend-go')[1]);
    expect(only()).toBe('乙');
    click(all('.legend-only')[1]);
    expect(only()).toBeUndefined();
  });

  it('shows the marks again to whoever asks for somebody alone', () => {
    open({ showsMarks: false });
    expect(marks()).toEqual([]);
    click(all('[aria-label="speakersOnly 甲"]')[0]);
    expect(onShowMarks).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('copies the words of one speaker and says whether it could, whatever is before the eyes', async () => {
    click(all('.speaker-main')[0]);
    await act(async () => all('[aria-label="speakersCopy 甲"]')[0]?.click());
    expect(copyText.mock.calls[0]?.[0]).toMatch(/^甲\n“一。”\n“三。”\n/);
    expect(said()).toBe('speakersCopied 甲');
    copyText.mockResolvedValueOnce(false);
    await act(async () => all('[aria-label="speakersCopy 乙"]')[0]?.click());
    expect(said()).toBe('speakersCopyFailed');
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

  it('says so where nobody speaks for certain, and offers nothing to switch', () => {
    open({ found: readingOf(root(h('p', '没有人说话。'))) });
    expect(document.querySelector('.speaker-none')?.textContent).toBe('speakersNone');
    expect(all('.speaker-row, .speaker-switch, .speaker-more')).toEqual([]);
  });
});

describe('a wrong mark', () => {
  it('goes to nobody, and the focus stays in the panel', () => {
    click(all('.speaker-main')[1]);
    click(all('.statement-unmark')[0]);
    expect(marks()).toEqual(['0 甲 0', '1 甲 0']);
    expect(said()).toContain('speakersUnmarked');
    expect(document.activeElement).toBe(document.querySelector('.speaker-panel'));
    for (let press = 0; press < 2; press++) click(all('.speaker-main')[0]);
    all('.statement-unmark')[0]?.focus();
    click(all('.statement-unmark')[0]);
    expect(document.activeElement).toBe(all('.speaker-main')[0]);
  });

  it("does not change anybody's look when the first speaker falls silent", () => {
    open({
      found: readingOf(root(h('p', '甲说一。乙说二。')), [
        ['甲', '一。'],
        ['乙', '二。'],
      ]),
    });
    click(all('.speaker-main')[0]);
    click(all('.statement-unmark')[0]);
    expect(marks()).toEqual(['0 乙 1']);
  });

  it('leaves looks as they were also where it was corrected long ago', () => {
    const quote = { exact: '一。', prefix: '甲说', suffix: '乙说二。甲说三。' };
    open({ kept: [{ quote, speaker: '乙' }] });
    expect(marks()).toEqual(['0 乙 1', '1 乙 1', '2 甲 0']);
  });

  it('is no longer before the eyes, and the next press goes on behind it', () => {
    const content = root(h('p', '甲说一。甲说二。甲说三。'));
    open({
      found: readingOf(content, [
        ['甲', '一。'],
        ['甲', '二。'],
        ['甲', '三。'],
      ]),
    });
    for (let press = 0; press < 2; press++) click(all('.speaker-main')[0]);
    click(all('.statement-unmark')[0]);
    expect([current(), all('.statement-tools').length]).toEqual([undefined, 0]);
    click(all('.speaker-main')[0]);
    expect(current()).toBe('1');
  });

  it('is given to another speaker', () => {
    for (let press = 0; press < 2; press++) click(all('.speaker-main')[0]);
    const [select] = all('.statement-tools select') as HTMLSelectElement[];
    expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['', '乙', '\0']);
    give('乙');
    expect(marks()).toEqual(['0 甲 0', '1 乙 1', '2 乙 1']);
    expect(all('.statement-tools')).toHaveLength(0);
  });

  it('is given to somebody whom the reader names, and to nobody before that is said', () => {
    const before = marks();
    click(all('.speaker-main')[0]);
    choose('乙');
    choose('\0');
    click(all('.give-to button')[0]);
    expect(marks()).toEqual(before);
    const [name] = all('.give-to input') as HTMLInputElement[];
    if (name) name.value = ' 丙 ';
    click(all('.give-to button')[0]);
    expect(marks()).toEqual(['0 丙 2', '1 乙 1', '2 甲 0'].sort((a, b) => a.localeCompare(b)));
    expect(all('.speaker-row .speaker-name').map(({ textContent }) => textContent)).toEqual([
      '丙',
      '乙',
      '甲',
    ]);
  });

  it('comes back by one press', () => {
    const before = marks();
    click(all('.speaker-main')[1]);
    click(all('.statement-unmark')[0]);
    click(all('.speaker-said button')[0]);
    expect(marks()).toEqual(before);
    expect(counted).toEqual([]);
    expect(said()).toBe('speakersTakenBack');
  });

  it('comes back from the list long after, and stays corrected until then', () => {
    const quote = { exact: '二。', prefix: '甲说一。乙说', suffix: '甲说三。' };
    open({ kept: [{ quote, speaker: null }] });
    expect(marks()).toEqual(['0 甲 0', '1 甲 0']);
    expect(all('.speaker-more li span')[0]?.textContent).toBe('二。speakersNobody');
    click(all('.speaker-more li button')[0]);
    expect(marks()).toHaveLength(3);
  });

  it('stays corrected when the reader is closed and opened again', () => {
    const url = 'https://news.example/1.html';
    open({ url });
    click(all('.speaker-main')[1]);
    click(all('.statement-unmark')[0]);
    open({ url });
    expect(marks()).toHaveLength(2);
  });
});
