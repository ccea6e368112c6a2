import type { Surface } from '../harness/surface.ts';

/** Each speaker of the article with the words of theirs that are marked. */
export function marksOf(view: Surface): Promise<Record<string, string[]>> {
  return view.run((root) => {
    const marks: Record<string, string[]> = {};
    for (const row of root.querySelectorAll('.speaker-row')) {
      const name = row.querySelector('.speaker-name')?.textContent ?? '';
      const own = root.querySelectorAll(
        `article mark[data-voice="${row.getAttribute('data-voice')}"][data-line="${row.getAttribute('data-line')}"]`,
      );
      marks[name] = [...own].map((mark) => mark.textContent ?? '');
    }
    return marks;
  });
}

/** Selector of a speaker's row in the panel. */
export async function rowOf(view: Surface, name: string): Promise<string> {
  return `.speaker-row:nth-child(${Object.keys(await marksOf(view)).indexOf(name) + 1})`;
}

/** The words before the eyes: marked as such, and inside what can be seen of the text. */
export function currentWords(view: Surface): Promise<string | null | undefined> {
  return view.run((root) => {
    const mark = root.querySelector('mark[data-current]');
    const text = root.querySelector('.reader-scroller')?.getBoundingClientRect();
    const box = mark?.getBoundingClientRect();
    const [top, bottom] = text ? [text.top, text.bottom] : [0, innerHeight];
    return box && box.top >= top && box.bottom <= bottom ? mark?.textContent : undefined;
  });
}
