import type { PaletteId } from '../../core/card/palette';
import type { MessageKey } from '../../platform/i18n';

/** The words for every template; a test holds them to the list in core. */
export const templateNames: Record<string, MessageKey> = {
  speaker: 'cardTemplateSpeaker',
  headline: 'cardTemplateHeadline',
  classical: 'cardTemplateClassical',
  plain: 'cardTemplatePlain',
  night: 'cardTemplateNight',
  picture: 'cardTemplatePicture',
};

export const paletteNames: Record<PaletteId, MessageKey> = {
  ricePaper: 'cardPaletteRicePaper',
  white: 'cardPaletteWhite',
  celadon: 'cardPaletteCeladon',
  xuan: 'cardPaletteXuan',
  night: 'cardPaletteNight',
  indigo: 'cardPaletteIndigo',
};
