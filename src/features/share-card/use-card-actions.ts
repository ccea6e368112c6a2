import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { type CopyOutcome, copyPng } from '../../platform/clipboard';
import { t } from '../../platform/i18n';
import { cardFiles, download } from './save-card';
import type { DrawnCard } from './use-card';

export interface Shown {
  index: number;
  count: number;
  scale: 2 | 3;
}

export interface CardActions {
  /** What became of the last action, in words. */
  said: string;
  copy: () => void;
  downloadAll: () => void;
  share: () => void;
}

function copySentence(outcome: CopyOutcome, { index, count }: Shown): string {
  if (outcome === 'refused') return t('cardCopyRefused');
  if (outcome === 'not-focused') return t('cardCopyNotFocused');
  if (outcome === 'no-clipboard') return t('cardCopyNoClipboard');
  return count > 1 ? t('cardCopiedOne', index + 1, count) : t('cardCopied');
}

function allPngs(card: DrawnCard, { count, scale }: Shown): Promise<Blob[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => card.png(i, scale)));
}

/**
 * Copy, download and share; each says in words how it went. Once the reader has chosen anew, what is on the
 * clipboard is no more what is shown, and that is said instead.
 */
export function useCardActions(request: CardRequest, card: DrawnCard, shown: Shown): CardActions {
  const [last, setLast] = useState<{ words: string; card: DrawnCard }>();
  const say = (words: string) => setLast({ words, card });
  const failed = (error: unknown) => {
    console.error('card', error);
    say(t('cardFailed'));
  };
  const copy = () => {
    say('');
    const sheet = card.sheet.then(({ cards }) => cards.length);
    copyPng(card.png(shown.index, shown.scale))
      .then(async (outcome) => say(copySentence(outcome, { ...shown, count: await sheet })))
      .catch(failed);
  };
  const downloadAll = () => {
    allPngs(card, shown)
      .then((pngs) => {
        const files = cardFiles(request, pngs);
        for (const file of files) download(file, file.name);
        say(t('cardDownloaded', files.map(({ name }) => name).join('、')));
      })
      .catch(failed);
  };
  const share = () => {
    allPngs(card, shown)
      .then((pngs) => navigator.share({ files: cardFiles(request, pngs) }))
      .catch((error: unknown) => {
        const isCancelled = error instanceof Error && error.name === 'AbortError';
        if (isCancelled) return;
        console.warn('share', error);
        say(t('cardShareFailed'));
      });
  };
  const said = last && last.card !== card ? t('cardChanged') : (last?.words ?? '');
  return { said, copy, downloadAll, share };
}

/** Copies once when the view opens: in the click that opened it, or as soon as its window has the focus. */
export function useCopyOnOpen(isWanted: boolean, copy: () => void): void {
  const latest = useRef(copy);
  latest.current = copy;
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    const copyNow = () => latest.current();
    if (document.hasFocus()) {
      copyNow();
      return undefined;
    }
    window.addEventListener('focus', copyNow, { once: true });
    return () => window.removeEventListener('focus', copyNow);
  }, []);
}
