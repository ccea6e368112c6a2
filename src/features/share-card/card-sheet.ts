import type { Card } from '../../core/card/box';
import { type CardNote, layoutCards } from '../../core/card/layout-cards';
import type { PaletteId } from '../../core/card/palette';
import type { CardRequest } from '../../core/card/request';
import { chosenTemplate } from '../../core/card/suggest-template';
import { isRatio } from '../../core/card/template';
import { cardPng } from './card-png';
import { canvasMeasure } from './measure-text';

/** What the reader has chosen, as the settings keep it. */
export interface CardChoice {
  /** Id of a template; any other text: the one that suits the words. */
  template: string;
  ratio: string;
  qr: boolean;
  palette?: string;
}

/** Cards that are laid out, with what painting them needs. */
export interface CardSheet {
  cards: Card[];
  notes: (CardNote | 'picture-unreadable')[];
  png: (index: number, scale: 2 | 3) => Promise<Blob>;
}

/** Lays the cards out. `picture`: the lead picture, null where it could not be read. */
export function cardSheet(request: CardRequest, choice: CardChoice, picture: ImageBitmap | null): CardSheet {
  const template = chosenTemplate(choice.template, request);
  const palette = template.palettes.find((id): id is PaletteId => id === choice.palette);
  const { cards, notes } = layoutCards(request, {
    template,
    ratio: isRatio(choice.ratio) ? choice.ratio : '3:4',
    qr: choice.qr,
    hasPicture: picture !== null,
    measure: canvasMeasure(request.lang ?? 'zh-CN'),
    ...(palette ? { palette } : {}),
  });
  return {
    cards,
    notes: template.wantsPicture && !picture ? [...notes, 'picture-unreadable'] : notes,
    png(index, scale) {
      const card = cards[index] ?? cards[0];
      return card ? cardPng(card, scale, picture ?? undefined) : Promise.reject(new Error('no card'));
    },
  };
}
