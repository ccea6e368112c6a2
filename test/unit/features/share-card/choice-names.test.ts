import { expect, it } from 'vitest';
import { palettes } from '../../../../src/core/card/palette';
import { templates } from '../../../../src/core/card/templates/templates';
import { paletteNames, templateNames } from '../../../../src/features/share-card/choice-names';

it('has words for every template and every palette, and for no other', () => {
  expect(Object.keys(templateNames)).toEqual(templates.map(({ id }) => id));
  expect(Object.keys(paletteNames)).toEqual(Object.keys(palettes));
});
