import { expect, it } from 'vitest';
import { sizeWords } from '../../../../src/features/library/amounts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [36_400, '36 kB'],
  [3_440_000, '3.4 MB'],
  [12_600_000, '13 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i bytes are %s', (bytes, words) => expect(sizeWords(bytes, 'en')).toBe(words));
