import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
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

/** Copy, download and share; each says in words how it went. */
export function useCardActions(request: CardRequest, card: DrawnCard, shown: Shown): CardActions {
  const [said, setSaid] = useState('');
  const failed = useCallback((error: unknown) => {
    console.error('card', error);
    setSaid(t('cardFailed'));
  }, []);
  const copy = () => {
    setSaid('');
    const sheet = card.sheet.then(({ cards }) => cards.length);
    copyPng(card.png(shown.index, shown.scale))
      .then(async (outcome) => setSaid(copySentence(outcome, { ...shown, count: await sheet })))
      .catch(failed);
  };
  const downloadAll = () => {
    allPngs(card, shown)
      .then((pngs) => {
        const files = cardFiles(request, pngs);
        for (const file of files) download(file, file.name);
        setSaid(t('cardDownloaded', files.map(({ name }) => name).join('、')));
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
        setSaid(t('cardShareFailed'));
      });
  };
  return { said, copy, downloadAll, share };
}

/** Copies once when the view opens: in the click that opened it, or as soon as its window has the focus. */
export function useCopyOnOpen(isWanted: boolean, copy: () => void): void {
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    if (document.hasFocus()) {
      copy();
      return undefined;
    }
    window.addEventListener('focus', copy, { once: true });
    return () => window.removeEventListener('focus', copy);
  }, []);
}
