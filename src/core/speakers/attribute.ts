import type { Attribution, TextBlock } from '../article/article';

export interface AttributeOptions {
  lang?: string;
  authors?: string[];
}

/** Who says what in these blocks; a string is a paragraph. Returns all it found, with confidence. */
export function attributeSpeakers(
  _blocks: (string | TextBlock)[],
  _options: AttributeOptions = {},
): Attribution {
  return { speakers: [], statements: [] };
}
