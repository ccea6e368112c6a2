import type { Template } from '../template';
import { classical } from './classical';
import { headline } from './headline';
import { night } from './night';
import { picture } from './picture';
import { plain } from './plain';
import { speaker } from './speaker';

/** All templates, in the order in which they are offered. */
export const templates: readonly [Template, ...Template[]] = [
  speaker,
  headline,
  classical,
  plain,
  night,
  picture,
];
