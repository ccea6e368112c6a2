import article from './article.css?inline';
import controls from './theme/controls.css?inline';
import tokens from './theme/tokens.css?inline';
import voices from './voices.css?inline';

/** What every view of ours adopts, before its own. */
export const sharedStyles = [tokens, controls, article, voices];
