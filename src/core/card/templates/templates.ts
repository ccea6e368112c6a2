import type { Template } from '../template';
import { speaker } from './speaker';

/** All templates, in the order in which they are offered. */
export const templates: readonly [Template, ...Template[]] = [speaker];
