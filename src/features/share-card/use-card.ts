import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { chosenTemplate } from '../../core/card/suggest-template';
import { type CardChoice, type CardSheet, cardSheet } from './card-sheet';
import { leadPicture } from './lead-picture';

/** A card on its way: every promise is shared by preview, copy and download, so each is drawn once. */
export interface DrawnCard {
  sheet: Promise<CardSheet>;
  png: (index: number, scale: 2 | 3) => Promise<Blob>;
}

function drawCard(request: CardRequest, choice: CardChoice, picture: Promise<ImageBitmap | null>): DrawnCard {
  const sheet = picture.then((readable) => cardSheet(request, choice, readable));
  const drawn = new Map<string, Promise<Blob>>();
  return {
    sheet,
    png(index, scale) {
      const key = `${index} ${scale}`;
      const png = drawn.get(key) ?? sheet.then((cards) => cards.png(index, scale));
      drawn.set(key, png);
      return png;
    },
  };
}

/** Starts drawing while the view renders, so that a click can hand the promise to the clipboard at once. */
export function useCard(request: CardRequest, choice: CardChoice, get: typeof fetch): DrawnCard {
  const { template, ratio, qr, palette } = choice;
  const address = chosenTemplate(template, request).wantsPicture && request.leadImage;
  const picture = useMemo(() => leadPicture(address || undefined, get), [address, get]);
  return useMemo(
    () => drawCard(request, { template, ratio, qr, palette }, picture),
    [request, template, ratio, qr, palette, picture],
  );
}

/** The laid-out sheet; undefined while it is on its way, null where drawing failed. */
export function useSheet(card: DrawnCard): CardSheet | null | undefined {
  const [sheet, setSheet] = useState<CardSheet | null>();
  useEffect(() => {
    let gone = false;
    card.sheet.then(
      (ready) => gone || setSheet(ready),
      (error) => {
        console.error('card', error);
        if (!gone) setSheet(null);
      },
    );
    return () => {
      gone = true;
    };
  }, [card]);
  return sheet;
}

export interface ShownPng {
  /** For an `<img>`; the last one's while the next is drawn. */
  address?: string;
  isDrawing: boolean;
}

/** The PNG of one card; its address is given back when the next one is there or the view closes. */
export function useShownPng(card: DrawnCard, index: number): ShownPng {
  const [shown, setShown] = useState<{ address: string; card: DrawnCard; index: number }>();
  useEffect(() => {
    let gone = false;
    let made: string | undefined;
    card.png(index, 2).then(
      (png) => {
        if (gone) return;
        made = URL.createObjectURL(png);
        setShown({ address: made, card, index });
      },
      (error) => console.error('card', error),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [card, index]);
  return { address: shown?.address, isDrawing: shown?.card !== card || shown.index !== index };
}
