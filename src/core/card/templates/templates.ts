import type { Template } from '../template';
import { speaker } from './speaker';

/** All templates, in the order in which they are offered. */
export const templates: readonly [Template, ...Template[]] = [speaker];

/** The template of that id; the first where there is none, because settings outlive templates. */
export function templateOf(id: string): Template {
  return templates.find((template) => template.id === id) ?? templates[0];
}
