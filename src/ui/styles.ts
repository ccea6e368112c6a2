import article from './article.css?inline';
import articleBody from './article-body.css?inline';
import controls from './theme/controls.css?inline';
import themeChoice from './theme/theme-choice.css?inline';
import tokens from './theme/tokens.css?inline';
import { voiceRules } from './voice-rules';
import voices from './voices.css?inline';

/** What every view of ours adopts, before its own. */
export const sharedStyles = [tokens, controls, themeChoice, article, articleBody, voiceRules, voices];
