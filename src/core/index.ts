/** The engine's public face: works without any extension API, in a browser or in Node with a DOM. */
export type * from './article/article';
export { detectArticle } from './article/detect';
export { extractArticle } from './article/extract';
export { joinPages, type PageIo } from './article/join-pages';
export { missingPageNumbers } from './article/missing-page-numbers';
export { restore } from './article/restore';
export { heldArticle } from './content/held-content';
export { locate, textBlocks } from './content/text-blocks';
export type { PortalRule } from './portals/rule';
export { attributeSpeakers } from './speakers/attribute';
export { MARK_CONFIDENCE } from './speakers/confidence';
export { correctionOf, mergeCorrections, withCorrections } from './speakers/corrections';
