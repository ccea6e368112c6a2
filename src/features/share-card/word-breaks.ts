let segmenter: Intl.Segmenter | undefined;

/** UTF-16 offsets at which the browser's dictionary sees a word begin. The first call is slow: it loads it. */
export function wordBreaks(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}
